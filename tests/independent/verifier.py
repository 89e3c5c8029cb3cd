"""Proves a bundle from the text of docs/BUNDLE_FORMAT.md alone: no line is shared with the program."""

import base64
import hashlib
import io
import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

import pyrage
import zstandard
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

MIB = 2**20
FAULTS = (ValueError, LookupError, TypeError, AttributeError, InvalidSignature)
FAULTS = (*FAULTS, zstandard.ZstdError, pyrage.DecryptError)
KIND = re.compile(rb'\{"([a-z0-9_]{1,32})":.*\}', re.DOTALL)
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ[+-]\d\d:\d\d", re.ASCII)
NEWEST = ((["columns"], "age1", "columns"), ([], "age1", "zstd"))
HEAD = ("deployment", "name", "roots", "threshold", "hq", "readers")


class Rejected(ValueError):
    """The file is not what the text demands."""


@dataclass
class Summary:
    """What a proven bundle holds: stretches as (log, first, last), operations per table, ids of users."""

    sender: str = ""
    stretches: list[tuple[str, int, int]] = field(default_factory=list)
    tables: Counter[str] = field(default_factory=Counter)
    people: set[str] = field(default_factory=set)
    attachments: set[str] = field(default_factory=set)
    strangers: set[str] = field(default_factory=set)


def demand(holds: object, rule: str) -> None:
    if not holds:
        raise Rejected(rule)


def sha(*parts: bytes) -> bytes:
    return hashlib.sha256(b"".join(parts)).digest()


def key_id(public: bytes) -> str:
    return base64.b32encode(sha(public)).decode()[:20]


def unhex(text: str, size: int = 32) -> bytes:
    demand(re.fullmatch(rf"[0-9a-f]{{{2 * size}}}", text), "hex")
    return bytes.fromhex(text)


def unbase64(text: str) -> bytes:
    demand(base64.b64encode(data := base64.b64decode(text, validate=True)).decode() == text, "base64")
    return data


def parse(data: bytes) -> Any:
    """Section 2: int() fails on fractions and NaN, encode() on lone surrogates."""

    def whole(text: str) -> int:
        demand(len(text) <= 20 and -(2**63) <= int(text) < 2**63, "number")
        return int(text)

    def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        demand(len(dict(pairs)) == len(pairs), "repeated name")
        return dict(pairs)

    demand(len(data) <= 4 * MIB, "line too long")
    bare = re.sub(r'"(?:\\.|[^"\\])*"', "", data.decode())
    for _ in range(16):
        bare = re.sub(r"[\[{][^\[\]{}]*[\]}]", "", bare)
    demand("[" not in bare and "{" not in bare, "nesting")
    value = json.loads(data, object_pairs_hook=once, parse_int=whole, parse_float=whole, parse_constant=whole)
    demand(
        not re.search(rb"(?<!\\)(?:\\\\)*\\u0000", data) and json.dumps(value, ensure_ascii=False).encode(),
        "text",
    )
    return value


def prove(public: bytes, kind: str, body: bytes, signature: bytes) -> None:
    """Section 4: one signature over the pre-authentication encoding."""
    pae = b"DSSEv1 %d %s %d %s" % (len(kind), kind.encode(), len(body), body)
    Ed25519PublicKey.from_public_bytes(public).verify(signature, pae)


class Envelope:
    """Section 4: a document of the type that its place demands."""

    def __init__(self, value: dict[str, Any], kind: str) -> None:
        self.kind, self.body = f"application/vnd.gatebook.{kind}", unbase64(value["payload"])
        self.signatures = {item["keyid"]: unhex(item["sig"], 64) for item in value["signatures"]}
        self.says = parse(self.body)
        again = [{"keyid": key, "sig": sig.hex()} for key, sig in self.signatures.items()]
        form = {"payloadType": self.kind, "payload": value["payload"], "signatures": again}
        demand(form == value and len(again) <= 32 and self.says["fmt"] == 1, f"form of {kind}")
        self.spelling = json.dumps(form, separators=(",", ":")).encode()

    def demand_signers(self, publics: Iterable[str], threshold: int = 1) -> None:
        """Demand that enough of these keys signed; each signature of theirs must hold."""
        ours = [key for text in set(publics) if key_id(key := unhex(text)) in self.signatures]
        demand(len(ours) >= threshold >= 1, f"signers of {self.kind}")
        for key in ours:
            prove(key, self.kind, self.body, self.signatures[key_id(key)])


class Trust:
    """Section 10: the sum of the links, the first of which names only roots that we trust."""

    def __init__(self, roots: Iterable[bytes], links: Iterable[bytes]) -> None:
        self.roots = {root.hex() for root in roots}
        self.links: list[Envelope] = []
        self.keys: dict[str, bytes] = {}
        self.revoked: set[str] = set()
        for link in links:
            self.take(parse(link))

    def take(self, value: dict[str, Any]) -> None:
        link, held = Envelope(value, "trust+json"), self.links
        new, number = link.says, link.says["version"]
        demand(1 <= number <= len(held) + 1, "gap in the trust list")
        if number <= len(held):
            demand(held[number - 1].body == link.body, "fork of the trust list")
            return
        old = held[-1].says if held else new
        demand(new["prev"] == (sha(held[-1].body).hex() if held else ""), "prev")
        demand(held or set(new["roots"]) <= self.roots, "unknown roots")
        demand(new["deployment"] == old["deployment"], "deployment")
        if held and all(new[name] == old[name] for name in HEAD):
            link.demand_signers(new["hq"])
        else:
            link.demand_signers(old["roots"], old["threshold"])
            link.demand_signers(new["roots"], new["threshold"])
        self.keys.update(certified(Envelope(cert, "cert+json"), new) for cert in new["certs"])
        self.revoked |= {item["device"] for item in new["revoked"]}
        held.append(link)

    def judge(self, header: dict[str, Any]) -> None:
        last, known = self.links[-1].says, self.keys.get(header["from"])
        if known is None and header.get("cert"):
            cert = Envelope(header["cert"], "cert+json")
            known = certified(cert, last)[1] if cert.says["trust"] > last["version"] else None
        demand(header["from"] not in self.revoked, "withdrawn sender")
        demand(known == unhex(header["key"]), "unknown sender")
        demand(header.get("deployment", "") in {"", last["deployment"]}, "other deployment")


def certified(cert: Envelope, link: dict[str, Any]) -> tuple[str, bytes]:
    cert.demand_signers(link["hq"])
    device, key = cert.says["device"], unhex(cert.says["sign"])
    demand((device, cert.says["deployment"]) == (key_id(key), link["deployment"]), "certificate")
    return device, key


def lines_of(packed: bytes) -> bytes:
    """Section 6: blocks of lines, and of entries that are told column by column."""
    source, text = io.BytesIO(packed), []

    def take(size: int) -> bytes:
        demand(len(found := source.read(size)) == size, "short block")
        return found

    def number(size: int) -> int:
        return int.from_bytes(take(size), "big")

    while kind := source.read(1):
        end = number(4) + source.tell()
        if kind == b"L":
            text.append(take(end - source.tell()))
            continue
        size, first, rows, groups = number(1), number(8), number(2), number(1)
        log, order, made = take(size), take(rows), []
        for count in (order.count(group) for group in range(groups)):
            columns = []
            for _ in range(number(2)):
                form, size = take(1), number(4)
                told = take(size * count if form == b"W" else size)
                values = told.split(b"\n") if form in b"VD" else [told] * count
                values = [told[row::count] for row in range(count)] if form == b"W" else values
                columns.append([values[one] for one in take(count)] if form == b"D" else values)
                demand(form in b"SVDW" and len(columns[-1]) == count, "column")
            made.append(map(b'"'.join, zip(*columns, strict=True)))
        text += [b'{"l":"%s","n":%d,%s\n' % (log, n, next(made[one])) for n, one in enumerate(order, first)]
        demand(kind == b"E" and source.tell() == end, "block")
    return b"".join(text)


def unpack(data: bytes, identity: str) -> tuple[dict[str, Any], list[bytes]]:
    """Sections 5 and 6: the header and the payload's lines before the end line."""
    magic, line, cipher = data.split(b"\n", 2)
    demand(magic == b"GATEBK1" and len(data) <= 128 * MIB and len(line) <= 2**16, "form of the file")
    header = Envelope(parse(line), "bundle+json")
    says, payload = header.says, header.says["payload"]
    demand(header.spelling == line and list(header.signatures) == [says["from"]], "header")
    header.demand_signers([says["key"]])
    demand(MOMENT.fullmatch(says["made"]) and len(says["from_label"]) <= 200, "moment or label")
    packed, needs = payload["comp"] == "columns", says["needs"]
    demand((needs, payload["enc"], payload["comp"]) in NEWEST, "newer")
    demand((payload["size"], payload["sha256"]) == (len(cipher), sha(cipher).hex()), "payload hash")
    demand(cipher.startswith(b"age-encryption.org/v1\n") and b"\n--- " in cipher[: 2**18], "age")
    frame = pyrage.decrypt(cipher, [pyrage.x25519.Identity.from_str(identity)])
    form, size = zstandard.get_frame_parameters(frame), payload["plain"]
    demand(frame.startswith(zstandard.FRAME_HEADER) and not form.dict_id and size <= 256 * MIB, "zstd")
    inflater, text = zstandard.ZstdDecompressor(max_window_size=128 * MIB).decompressobj(), bytearray()
    for start in range(0, len(frame), 4096):
        text += inflater.decompress(frame[start : start + 4096])
        demand(len(text) <= size + (size // 4 + 1024) * packed, "unpacks too large")
    text = lines_of(bytes(text)) if packed else text
    demand(inflater.eof and not inflater.unused_data and len(text) == size, "one whole frame")
    demand(text.count(b"[") + text.count(b"{") <= 12_000_000, "too complex")
    *lines, end, rest = bytes(text).split(b"\n")
    before = text[: len(text) - len(end) - 1]
    demand(end == b'{"end":%d,"sha256":"%s"}' % (len(lines), sha(before).hex().encode()), "end line")
    demand(rest == b"" and len(lines) == payload["lines"] <= 200_000, "number of lines")
    return says, lines


def stretch(heading: dict[str, Any], lines: Iterator[bytes], keys: dict[str, bytes], found: Summary) -> None:
    """Sections 7 and 8: exactly the entries from the heading's first to the seal's, sealed by the owner."""
    log, first, seal, tables, people = heading["log"], heading["from"], heading["seal"], Counter(), set()
    chain = unhex(heading["before"])
    demand(type(first) is int and 1 <= first <= seal["n"], "heading")
    demand(first > 1 or chain == sha(b"GBLOG1", log.encode()), "start of the chain")
    for number in range(first, seal["n"] + 1):
        line = next(lines, b"")
        demand(line.startswith(b'{"l":') and len(line) <= 2**18, "entry")
        entry, chain = parse(line), sha(chain, sha(line))
        demand(all(type(entry[name]) is str for name in "wuv") and entry["s"] >= 1, "form of an entry")
        demand((entry["l"], entry["n"]) == (log, number) and type(entry["n"]) is int, "number of an entry")
        tables.update(op[1] for op in entry["ops"] if type(op) is list and op[2:] and type(op[1]) is str)
        people.add(entry["u"])
    if seal["by"] not in keys:
        found.strangers.add(seal["by"])
        return
    demand(chain.hex() == seal["hash"] and seal["by"] == log.partition("-")[0], "chain or owner")
    body = f"{log}\n{seal['n']}\n{chain.hex()}\n".encode()
    prove(keys[seal["by"]], "application/vnd.gatebook.seal", body, unhex(seal["sig"], 64))
    found.stretches.append((log, first, seal["n"]))
    found.tables += tables
    found.people |= people


def verify(data: bytes, identity: str, roots: Iterable[bytes], links: Iterable[bytes]) -> Summary:
    """Return what a bundle holds; raise ``Rejected`` when anything in it is not as the text demands."""
    try:
        trust, (header, lines) = Trust(roots, links), unpack(data, identity)
        kinds = [match[1] if (match := KIND.fullmatch(line)) else b"" for line in lines]
        demand(all(kinds) and b"end" not in kinds and max(map(len, lines)) <= 16 * MIB, "kinds of lines")
        demand(kinds.count(b"manifest") == 1 and type(parse(lines[0])["manifest"]) is dict, "manifest")
        for kind, line in zip(kinds, lines, strict=True):
            if kind == b"trust":
                trust.take(parse(line)["trust"])
        trust.judge(header)
        found, rest = Summary(header["from"]), iter(lines)
        for line in rest:
            demand(not line.startswith(b'{"l":'), "entry without heading")
            if line.startswith(b'{"log":'):
                stretch(parse(line), rest, trust.keys, found)
            elif line.startswith(b'{"blob":'):
                name, text = line[9:73].decode(), line[82:-2].decode()
                demand(line == f'{{"blob":"{name}","b64":"{text}"}}'.encode(), "blob")
                demand(sha(blob := unbase64(text)).hex() == name and len(blob) <= 8 * MIB, "blob")
                found.attachments.add(name)
            elif line.startswith(b'{"cert":'):
                Envelope(parse(line)["cert"], "cert+json")
    except FAULTS as error:
        raise Rejected(str(error)) from error
    return found
