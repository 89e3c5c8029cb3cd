"""Proves a bundle from the text of docs/BUNDLE_FORMAT.md alone: no line is shared with the program."""

import base64
import hashlib
import io
import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

import pyrage
import zstandard
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

Json = dict[str, Any]
FORMS = (ValueError, LookupError, TypeError, AttributeError)
KIND = re.compile(rb'\{"(?!end")[a-z0-9_]{1,32}":.*\}', re.DOTALL)
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ[+-]\d\d:\d\d", re.ASCII)
NUL = re.compile(rb"(?<!\\)(?:\\\\)*\\u0000")
HEAD = ("deployment", "name", "roots", "threshold", "hq", "readers")


class Rejected(ValueError):
    """The file is not what the text demands."""


class Summary(NamedTuple):
    sender: str
    stretches: list[tuple[str, int, int]]  # log, first and last number
    tables: Counter[str]  # operations on each
    people: set[str]  # ids of users
    attachments: set[str]
    strangers: set[str]  # devices without a certificate, whose stretches are left out


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

    bare = re.sub(r'"(?:\\.|[^"\\])*"', "", data.decode())
    for _ in range(16):
        bare = re.sub(r"[\[{][^\[\]{}]*[\]}]", "", bare)
    demand(len(data) <= 2**22 and not re.search(r"[\[{]", bare), "length or nesting")
    value = json.loads(data, object_pairs_hook=once, parse_int=whole, parse_float=whole, parse_constant=whole)
    demand(json.dumps(value, ensure_ascii=False).encode() and not NUL.search(data), "text")
    return value


def prove(public: bytes, kind: str, body: bytes, signature: bytes) -> None:
    pae = b"DSSEv1 %d %s %d %s" % (len(kind), kind.encode(), len(body), body)
    Ed25519PublicKey.from_public_bytes(public).verify(signature, pae)


class Envelope:
    """Section 4: a document of the type that its place demands, signed by enough of those who may."""

    def __init__(self, value: Json, kind: str) -> None:
        self.kind, self.body = f"application/vnd.gatebook.{kind}", unbase64(value["payload"])
        self.signatures = {item["keyid"]: unhex(item["sig"], 64) for item in value["signatures"]}
        self.says = parse(self.body)
        again = [{"keyid": key, "sig": sig.hex()} for key, sig in self.signatures.items()]
        form = {"payloadType": self.kind, "payload": value["payload"], "signatures": again}
        demand(form == value and len(again) <= 32 and self.says["fmt"] == 1, f"form of {kind}")
        self.spelling = json.dumps(form, separators=(",", ":")).encode()

    def demand_signers(self, publics: Iterable[str], threshold: int = 1) -> None:
        ours = [key for text in set(publics) if key_id(key := unhex(text)) in self.signatures]
        demand(len(ours) >= threshold >= 1, f"signers of {self.kind}")
        for key in ours:
            prove(key, self.kind, self.body, self.signatures[key_id(key)])


def trusted(roots: set[str], links: Iterable[Json]) -> tuple[Json, dict[str, bytes], set[str]]:
    """Section 10: last link, keys of devices, withdrawn devices; the first link has only roots that we trust."""
    held, keys, revoked = [], {}, set()
    for link in (Envelope(value, "trust+json") for value in links):
        new, number = link.says, link.says["version"]
        if 1 <= number <= len(held):
            demand(held[number - 1].body == link.body, "fork of the trust list")
            continue
        old, prev = (held[-1].says, sha(held[-1].body).hex()) if held else (new, "")
        chained = (number, new["prev"], new["deployment"]) == (len(held) + 1, prev, old["deployment"])
        demand(chained and (held or set(new["roots"]) <= roots), "gap in the trust list or unknown roots")
        daily = held and all(new[name] == old[name] for name in HEAD)
        heads = [(new["hq"], 1)] if daily else [(head["roots"], head["threshold"]) for head in (old, new)]
        for publics, threshold in heads:
            link.demand_signers(publics, threshold)
        keys.update(certified(Envelope(cert, "cert+json"), new) for cert in new["certs"])
        revoked |= {item["device"] for item in new["revoked"]}
        held.append(link)
    return held[-1].says, keys, revoked


def certified(cert: Envelope, link: Json) -> tuple[str, bytes]:
    cert.demand_signers(link["hq"])
    device, key = cert.says["device"], unhex(cert.says["sign"])
    demand((device, cert.says["deployment"]) == (key_id(key), link["deployment"]), "certificate")
    return device, key


def lines_of(packed: bytes) -> bytes:
    """Section 6: blocks of lines, and of entries that are told column by column."""
    source, text = io.BytesIO(packed), []

    def number(size: int) -> int:
        return int.from_bytes(source.read(size), "big")

    def column(rows: int) -> list[bytes]:
        form, size = source.read(1), number(4)
        told = source.read(size * rows if form == b"W" else size)
        values = told.split(b"\n") if form in {b"V", b"D"} else [told] * rows
        values = [told[row::rows] for row in range(rows)] if form == b"W" else values
        values = [values[one] for one in source.read(rows)] if form == b"D" else values
        demand(form in {b"S", b"V", b"D", b"W"} and len(values) == rows, "column")
        return values

    while kind := source.read(1):
        end = number(4) + source.tell()
        if kind == b"E":
            size, first, rows, groups = number(1), number(8), number(2), number(1)
            log, order = source.read(size), source.read(rows)
            tables = [[column(order.count(one)) for _ in range(number(2))] for one in range(groups)]
            made = [map(b'"'.join, zip(*table, strict=True)) for table in tables]
            text += [
                b'{"l":"%s","n":%d,%s\n' % (log, n, next(made[one])) for n, one in enumerate(order, first)
            ]
        text.append(source.read(end - source.tell()) if kind == b"L" else b"")
        demand(kind in b"EL" and source.tell() == end, "block")
    return b"".join(text)


def unpack(data: bytes, identity: str) -> tuple[Json, list[bytes]]:
    """Sections 5 and 6: the header and the payload's lines before the end line."""
    magic, line, cipher = data.split(b"\n", 2)
    demand(magic == b"GATEBK1" and len(data) <= 2**27 and len(line) <= 2**16, "form of the file")
    header = Envelope(parse(line), "bundle+json")
    says, payload = header.says, header.says["payload"]
    demand(header.spelling == line and list(header.signatures) == [says["from"]], "header")
    header.demand_signers([says["key"]])
    demand(MOMENT.fullmatch(says["made"]) and len(says["from_label"]) <= 200, "moment or label")
    packed, size = payload["comp"] == "columns", payload["plain"]
    demand((says["needs"], payload["enc"]) == (["columns"] * packed, "age1"), "newer")
    demand(payload["comp"] in {"columns", "zstd"} and size <= 2**28, "newer or too large")
    demand((payload["size"], payload["sha256"]) == (len(cipher), sha(cipher).hex()), "payload hash")
    demand(cipher.startswith(b"age-encryption.org/v1\n") and b"\n--- " in cipher[: 2**18], "age")
    frame = pyrage.decrypt(cipher, [pyrage.x25519.Identity.from_str(identity)])
    most = size + (size // 4 + 1024) * packed
    demand(frame.startswith(zstandard.FRAME_HEADER) and zstandard.frame_content_size(frame) <= most, "zstd")
    text = zstandard.ZstdDecompressor(max_window_size=2**27).decompress(frame, most, allow_extra_data=False)
    text = lines_of(text) if packed else text
    demand(len(text) == size and text.count(b"[") + text.count(b"{") <= 12_000_000, "size or too complex")
    *lines, end, rest = text.split(b"\n")
    demand(end == f'{{"end":{len(lines)},"sha256":"{sha(text[: -len(end) - 1]).hex()}"}}'.encode(), "end")
    demand(not rest and len(lines) == payload["lines"] <= 200_000, "number of lines")
    return says, lines


def stretch(heading: Json, lines: Iterator[bytes], keys: dict[str, bytes], found: Summary) -> None:
    """Sections 7 and 8: exactly the entries from the heading's first to the seal's, sealed by the owner."""
    log, first, seal, chain = heading["log"], heading["from"], heading["seal"], unhex(heading["before"])
    demand(type(first) is int and 1 <= first <= seal["n"], "heading")
    demand(first > 1 or chain == sha(b"GBLOG1", log.encode()), "start of the chain")
    entries = []
    for number in range(first, seal["n"] + 1):
        line = next(lines, b"")
        demand(line.startswith(b'{"l":') and len(line) <= 2**18, "entry")
        entry, chain = parse(line), sha(chain, sha(line))
        demand(all(type(entry[name]) is str for name in "wuv") and entry["s"] >= 1, "form of an entry")
        demand((entry["l"], entry["n"]) == (log, number) and type(entry["n"]) is int, "number of an entry")
        entries.append((entry["u"], entry["ops"]))
    if seal["by"] not in keys:
        found.strangers.add(seal["by"])
        return
    demand(chain.hex() == seal["hash"] and seal["by"] == log.partition("-")[0], "chain or owner")
    body = f"{log}\n{seal['n']}\n{chain.hex()}\n".encode()
    prove(keys[seal["by"]], "application/vnd.gatebook.seal", body, unhex(seal["sig"], 64))
    found.stretches.append((log, first, seal["n"]))
    found.people.update(user for user, _ in entries)
    told = (op for _, ops in entries for op in ops if type(op) is list and op[2:])
    found.tables.update(op[1] for op in told if type(op[1]) is str)


def verify(data: bytes, identity: str, roots: Iterable[bytes], links: Iterable[bytes]) -> Summary:
    """Return what a bundle holds; raise ``Rejected`` when anything in it is not as the text demands."""
    try:
        header, lines = unpack(data, identity)
        demand(all(map(KIND.fullmatch, lines)) and max(map(len, lines)) <= 2**24, "kinds of lines")
        brought = [parse(line)["trust"] for line in lines if line.startswith(b'{"trust":')]
        last, keys, revoked = trusted({root.hex() for root in roots}, [*map(parse, links), *brought])
        known = keys.get(header["from"])
        if known is None and header.get("cert"):
            cert = Envelope(header["cert"], "cert+json")
            known = certified(cert, last)[1] if cert.says["trust"] > last["version"] else None
        demand(known == unhex(header["key"]) and header["from"] not in revoked, "sender")
        demand(header.get("deployment", "") in {"", last["deployment"]}, "other deployment")
        found, rest = Summary(header["from"], [], Counter(), set(), set(), set()), iter(lines)
        demand(type(parse(next(rest))["manifest"]) is dict, "manifest")
        for line in rest:
            demand(not line.startswith((b'{"l":', b'{"manifest":')), "entry without heading, manifest")
            if line.startswith(b'{"log":'):
                stretch(parse(line), rest, keys, found)
            elif line.startswith(b'{"blob":'):
                name, text = line[9:73].decode(), line[82:-2].decode()
                demand(line == f'{{"blob":"{name}","b64":"{text}"}}'.encode(), "blob")
                demand(sha(blob := unbase64(text)).hex() == name and len(blob) <= 2**23, "blob")
                found.attachments.add(name)
            elif line.startswith(b'{"cert":'):
                Envelope(parse(line)["cert"], "cert+json")
    except (*FORMS, InvalidSignature, zstandard.ZstdError, pyrage.DecryptError) as error:
        raise Rejected(str(error)) from error
    return found
