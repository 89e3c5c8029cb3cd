"""Proves a bundle from the text of docs/BUNDLE_FORMAT.md alone: no line is shared with the program."""

import base64
import hashlib
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

TYPE = "application/vnd.gatebook."
MIB = 2**20
ANY_FAULT = (
    *(ValueError, KeyError, TypeError, IndexError, AttributeError, RecursionError),
    *(InvalidSignature, zstandard.ZstdError, pyrage.DecryptError),
)


class Rejected(ValueError):
    """The file is not what the text demands."""


@dataclass
class Summary:
    """What a proven bundle holds; a stretch is (log, first, last), an entry counts once for each table."""

    sender: str = ""
    stretches: list[tuple[str, int, int]] = field(default_factory=list)
    tables: Counter[str] = field(default_factory=Counter)
    authors: set[str] = field(default_factory=set)
    people: set[str] = field(default_factory=set)
    attachments: set[str] = field(default_factory=set)


def demand(holds: object, rule: str) -> None:
    if not holds:
        raise Rejected(rule)


def sha(*parts: bytes) -> bytes:
    return hashlib.sha256(b"".join(parts)).digest()


def parse(data: bytes) -> Any:
    """Section 2."""
    value = json.loads(
        data.decode(), object_pairs_hook=_once, parse_int=_whole, parse_float=_no, parse_constant=_no
    )
    _inside(value, 16)
    return value


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    demand(len(dict(pairs)) == len(pairs), "repeated name")
    return dict(pairs)


def _whole(text: str) -> int:
    demand(len(text) <= 20 and -(2**63) <= int(text) < 2**63, "number")
    return int(text)


def _no(text: str) -> None:
    raise Rejected(f"number {text[:20]}")


def _inside(value: Any, depth: int) -> None:
    if isinstance(value, str):
        demand(b"\0" not in value.encode(), "U+0000")  # encode() fails on a lone surrogate
    elif isinstance(value, dict | list):
        demand(depth > 0, "nesting")
        for item in (*value, *value.values()) if isinstance(value, dict) else value:
            _inside(item, depth - 1)


def unhex(text: str, size: int) -> bytes:
    demand(re.fullmatch(rf"[0-9a-f]{{{2 * size}}}", text), "hex")
    return bytes.fromhex(text)


def unbase64(text: str) -> bytes:
    data = base64.b64decode(text, validate=True)
    demand(base64.b64encode(data).decode() == text, "base64")
    return data


def key_id(public: bytes) -> str:
    """Section 3."""
    return base64.b32encode(sha(public)).decode()[:20]


def prove(public: bytes, kind: str, body: bytes, signature: bytes) -> None:
    """Section 4: one signature over the pre-authentication encoding."""
    pae = b"DSSEv1 %d %s %d %s" % (len(TYPE + kind), (TYPE + kind).encode(), len(body), body)
    Ed25519PublicKey.from_public_bytes(public).verify(signature, pae)


class Envelope:
    """Section 4: raw body, the JSON in it, and signatures by key id."""

    def __init__(self, value: dict[str, Any], kind: str) -> None:
        signatures = value["signatures"]
        self.kind, self.body = kind, unbase64(value["payload"])
        self.signatures = {item["keyid"]: unhex(item["sig"], 64) for item in signatures}
        self.says = parse(self.body)
        again = [{"keyid": key, "sig": sig.hex()} for key, sig in self.signatures.items()]
        form = {"payloadType": TYPE + kind, "payload": value["payload"], "signatures": again}
        demand(form == value and len(again) <= 32 and self.says["fmt"] == 1, f"form of {kind}")
        self.spelling = json.dumps(form, separators=(",", ":")).encode()

    def by(self, publics: Iterable[str], threshold: int = 1) -> None:
        """Demand that enough of these keys signed; each signature of theirs must hold."""
        ours = [key for text in set(publics) if key_id(key := unhex(text, 32)) in self.signatures]
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
            self.take(Envelope(parse(link), "trust+json"))

    def take(self, link: Envelope) -> None:
        new, held = link.says, [one.body for one in self.links]
        if 1 <= new["version"] <= len(held):
            return demand(held[new["version"] - 1] == link.body, "fork of the trust list")
        demand(new["version"] == len(held) + 1, "gap in the trust list")
        old = self.links[-1].says if held else new
        head = ("deployment", "name", "roots", "threshold", "hq", "readers")
        demand(new["prev"] == (sha(held[-1]).hex() if held else ""), "prev")
        demand(held or set(new["roots"]) <= self.roots, "unknown roots")
        demand(new["deployment"] == old["deployment"], "deployment")
        if held and all(new[name] == old[name] for name in head):
            link.by(new["hq"])
        else:
            link.by(old["roots"], old["threshold"])
            link.by(new["roots"], new["threshold"])
        for value in new["certs"]:
            self.certify(Envelope(value, "cert+json"), new)
        self.revoked |= {item["device"] for item in new["revoked"]}
        self.links.append(link)

    def certify(self, cert: Envelope, link: dict[str, Any]) -> None:
        key = unhex(cert.says["sign"], 32)
        cert.by(link["hq"])
        demand(
            cert.says["device"] == key_id(key) and cert.says["deployment"] == link["deployment"],
            "certificate",
        )
        self.keys[key_id(key)] = key

    def judge(self, header: dict[str, Any]) -> None:
        """Demand that the sender is enrolled."""
        last, shown = self.links[-1].says, header["cert"]
        if (
            header["from"] not in self.keys
            and shown
            and Envelope(shown, "cert+json").says["trust"] > last["version"]
        ):
            self.certify(Envelope(shown, "cert+json"), last)
        demand(header["from"] not in self.revoked, "withdrawn sender")
        demand(self.keys.get(header["from"]) == unhex(header["key"], 32), "unknown sender")
        demand(header["deployment"] == last["deployment"], "other deployment")


def text_of(data: bytes, identity: str) -> tuple[dict[str, Any], list[bytes]]:
    """Sections 5 and 6: the header and the payload's lines before the end line."""
    magic, line, cipher = data.split(b"\n", 2)
    demand(magic == b"GATEBK1" and len(data) <= 128 * MIB and len(line) <= 65536, "magic")
    header = Envelope(parse(line), "bundle+json")
    says, payload = header.says, header.says["payload"]
    demand(header.spelling == line and list(header.signatures) == [says["from"]], "header")
    header.by([says["key"]])
    demand(says["needs"] == [] and (payload["enc"], payload["comp"]) == ("age1", "zstd"), "needs")
    demand((payload["size"], payload["sha256"]) == (len(cipher), sha(cipher).hex()), "payload hash")
    demand(cipher.startswith(b"age-encryption.org/v1\n") and b"\n--- " in cipher[: 2**18], "age")
    frame = pyrage.decrypt(cipher, [pyrage.x25519.Identity.from_str(identity)])
    form = zstandard.get_frame_parameters(frame)
    demand(frame[:4] == b"\x28\xb5\x2f\xfd" and not form.dict_id and form.window_size <= 128 * MIB, "zstd")
    demand(payload["plain"] <= 256 * MIB, "size")
    inflater = zstandard.ZstdDecompressor(max_window_size=128 * MIB).decompressobj()
    text = inflater.decompress(frame)
    demand(inflater.eof and not inflater.unused_data and len(text) == payload["plain"], "one frame")
    *lines, end, nothing = text.split(b"\n")
    before = text[: len(text) - len(end) - 1]
    demand(end == b'{"end":%d,"sha256":"%s"}' % (len(lines), sha(before).hex().encode()), "end line")
    demand(nothing == b"" and len(lines) == payload["lines"] <= 200_000, "number of lines")
    return says, lines


def stretch(heading: dict[str, Any], lines: Iterator[bytes], keys: dict[str, bytes], found: Summary) -> None:
    """Sections 7 and 8: entries from the heading's first to the seal's, and the owner's signature."""
    log, first, seal = heading["log"], heading["from"], heading["seal"]
    chain, start = unhex(heading["before"], 32), sha(b"GBLOG1", log.encode())
    demand(re.fullmatch("[A-Z2-7]{20}-[0-9a-f]{16}", log) and seal["by"] == log[:20], "owner")
    demand(1 <= first <= seal["n"] and (first > 1 or chain == start), "heading")
    for number in range(first, seal["n"] + 1):
        line = next(lines, b"")
        demand(line.startswith(b'{"l":') and len(line) <= 2**18, "entry")
        entry = parse(line)
        demand((entry["l"], entry["n"]) == (log, number), "number of an entry")
        chain = sha(chain, sha(line))
        tally(entry, found)
    demand(chain.hex() == seal["hash"], "chain")
    prove(keys[seal["by"]], "seal", f"{log}\n{seal['n']}\n{chain.hex()}\n".encode(), unhex(seal["sig"], 64))
    found.stretches.append((log, first, seal["n"]))


def tally(entry: dict[str, Any], found: Summary) -> None:
    rows = {(op[1], op[2]) for op in entry["ops"] if op[0] != "open"}
    found.tables.update({table for table, _ in rows})
    found.people |= {row for table, row in rows if table == "person"}
    found.authors.add(entry["u"])


def verify(data: bytes, identity: str, roots: Iterable[bytes], links: Iterable[bytes]) -> Summary:
    """Return what a bundle holds; raise ``Rejected`` when anything in it is not as the text demands."""
    try:
        trust = Trust(roots, links)
        header, lines = text_of(data, identity)
        kinds = [
            match[1] if (match := re.match(rb'\{"([a-z0-9_]{1,32})":.*\}$', line, re.S)) else b""
            for line in lines
        ]
        demand(all(kinds) and kinds[0] == b"manifest" and kinds.count(b"manifest") == 1, "kinds of lines")
        for kind, line in zip(kinds, lines, strict=True):
            if kind == b"trust":
                trust.take(Envelope(parse(line)["trust"], "trust+json"))
        trust.judge(header)
        found, rest = Summary(header["from"]), iter(lines)
        for line in rest:
            read(line, rest, trust, found)
    except ANY_FAULT as error:
        raise Rejected(str(error)) from error
    return found


def read(line: bytes, rest: Iterator[bytes], trust: Trust, found: Summary) -> None:
    """Section 7: one line that is no entry, and with a heading the entries after it."""
    demand(len(line) <= 16 * MIB and not line.startswith((b'{"l":', b'{"end":')), "line out of place")
    if line.startswith(b'{"log":'):
        stretch(parse(line), rest, trust.keys, found)
    elif line.startswith(b'{"blob":'):
        name, text = parse(line)["blob"], parse(line)["b64"]
        demand(line == f'{{"blob":"{name}","b64":"{text}"}}'.encode() and len(text) <= 12 * MIB, "blob")
        demand(sha(unbase64(text)).hex() == name, "hash of a blob")
        found.attachments.add(name)
    elif line.startswith(b'{"manifest":'):
        demand(isinstance(parse(line)["manifest"], dict), "manifest")
    elif line.startswith(b'{"cert":'):
        Envelope(parse(line)["cert"], "cert+json")
