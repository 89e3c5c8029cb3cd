"""The hostile corpus, container part: each generator makes one file that must be refused, and names the code.

Numbers are those of the list in docs/BUNDLE_FORMAT.md, "Hostile files".
"""

from __future__ import annotations

import base64
import hashlib
import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import zstandard

from app.models.entries import chain_start
from app.sync import certificates, dsse, envelope
from app.sync.certificates import KIND as CERT_KIND
from app.sync.container import MAGIC
from app.sync.lines import Manifest, blob_line, end_line, manifest_line, stretch_line
from app.sync.seals import Seal, Stretch, sign_seal
from app.sync.strict_json import compact_dumps
from tests.unit.sync.forge import LOG, World, bundle, encrypt, entries, entry, of_lines, plain_of, stretch, zstd

Make = Callable[[World], bytes]

MANIFEST = manifest_line(Manifest())


@dataclass(frozen=True)
class Case:
    """One hostile file: its number in the list, what it is, the code it must meet, and how it is made."""

    number: int
    name: str
    code: str
    make: Make


CASES: list[Case] = []


def case(number: int, name: str, code: str) -> Callable[[Make], Make]:
    """Enter a generator into the corpus."""

    def enter(make: Make) -> Make:
        CASES.append(Case(number, name, code, make))
        return make

    return enter


def quick(number: int, code: str, **makers: Make) -> None:
    """Enter several one-line generators."""
    for name, make in makers.items():
        CASES.append(Case(number, name, code, make))


def good(world: World) -> bytes:
    """Return an honest bundle, from which damage starts."""
    return of_lines(world, world.lines())


def header_and_rest(data: bytes) -> tuple[bytes, bytes]:
    """Split a bundle into its envelope line and the ciphertext."""
    line, _, rest = data.removeprefix(MAGIC).partition(b"\n")
    return line, rest


# --------------------------------------------------------------------------- the file and its header

quick(1, "bundle_empty", empty=lambda world: b"")
quick(2, "bundle_incomplete", magic_only=lambda world: MAGIC, half_a_magic=lambda world: MAGIC[:4])
quick(
    3,
    "bundle_not_a_bundle",
    html_page=lambda world: b"<!DOCTYPE html><html><body>Please sign in</body></html>",
    other_magic=lambda world: b"GATEBX1\n" + good(world)[8:],
    zip_file=lambda world: b"PK\x03\x04" + bytes(60),
    windows_line_end=lambda world: b"GATEBK1\r\n" + good(world)[8:],
)
quick(
    4,
    "bundle_damaged",
    ten_mega_header=lambda world: MAGIC + b"a" * 10_000_000,
    ten_mega_header_with_newline=lambda world: MAGIC + b"a" * 10_000_000 + b"\n",
)
quick(4, "bundle_incomplete", header_without_newline=lambda world: good(world)[:300])
quick(
    7,
    "bundle_damaged",
    one_byte_more=lambda world: good(world) + b"\n",
    two_bundles=lambda world: good(world) + good(world),
)


@case(8, "signature_over_another_file", "bundle_damaged")
def _(world: World) -> bytes:
    line, rest = header_and_rest(good(world))
    other = bytes(rest[:-1]) + bytes([rest[-1] ^ 1])
    return MAGIC + line + b"\n" + other


@case(8, "header_signed_by_another_key_than_it_names", "bundle_damaged")
def _(world: World) -> bytes:
    line, rest = header_and_rest(good(world))
    body = dsse.parse(line, envelope.KIND, "x").body
    return MAGIC + dsse.sign(envelope.KIND, body, [world.stranger.signing]).to_bytes() + b"\n" + rest


@case(8, "sender_id_of_another_key", "bundle_damaged")
def _(world: World) -> bytes:
    return bundle(world, plain_of(world.lines()), **{"from": world.hq.id})


@case(12, "certificate_replayed_as_header", "bundle_damaged")
def _(world: World) -> bytes:
    return MAGIC + world.certificate.envelope.to_bytes() + b"\n"


@case(12, "header_body_with_the_type_of_a_certificate", "bundle_damaged")
def _(world: World) -> bytes:
    line, rest = header_and_rest(good(world))
    body = dsse.parse(line, envelope.KIND, "x").body
    signed = dsse.sign(CERT_KIND, body, [world.pc.signing]).to_bytes()
    return MAGIC + signed.replace(CERT_KIND.encode(), envelope.KIND.encode()) + b"\n" + rest


@case(13, "unused_bits_of_base64", "bundle_damaged")
def _(world: World) -> bytes:
    line, rest = header_and_rest(of_lines(world, world.lines(), pad=pad_for_slack(world)))
    before, mark, after = line.partition(b'=","signatures"')
    assert mark
    alphabet = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    equals = len(before) - len(before.rstrip(b"="))
    at = len(before) - equals - 1
    other = alphabet[alphabet.index(before[at]) ^ 1]
    slack = before[:at] + bytes([other]) + before[at + 1 :]
    assert base64.b64decode(slack.split(b'"')[-1] + b"=") == base64.b64decode(before.split(b'"')[-1] + b"=")
    return MAGIC + slack + mark + after + b"\n" + rest


def pad_for_slack(world: World) -> str:
    """Return a filling that leaves unused bits in the last base64 character of the header."""
    for filling in ("", "x", "xx"):
        line, _ = header_and_rest(of_lines(world, world.lines(), pad=filling))
        if b'=","signatures"' in line:
            return filling
    raise AssertionError


@case(13, "signature_in_capital_hex", "bundle_damaged")
def _(world: World) -> bytes:
    line, rest = header_and_rest(good(world))
    start, mark, sig = line.partition(b'"sig":"')
    return MAGIC + start + mark + sig[:128].upper() + sig[128:] + b"\n" + rest


quick(
    13,
    "bundle_damaged",
    space_in_the_envelope=lambda world: good(world).replace(b'","payload"', b'", "payload"', 1),
    a_second_signature=lambda world: MAGIC + _signed_twice(world),
    members_in_another_order=lambda world: good(world).replace(b'{"payloadType":', b'{"x":1,"payloadType":', 1),
)


def _signed_twice(world: World) -> bytes:
    line, rest = header_and_rest(good(world))
    body = dsse.parse(line, envelope.KIND, "x").body
    return dsse.sign(envelope.KIND, body, [world.pc.signing, world.hq.signing]).to_bytes() + b"\n" + rest


quick(
    20,
    "bundle_damaged",
    header_with_a_key_twice=lambda world: _with_body(world, lambda body: body.replace(b'{"fmt":1', b'{"fmt":2,"fmt":1')),
    header_with_a_fraction=lambda world: _with_body(world, lambda body: body.replace(b'"fmt":1', b'"fmt":1.0')),
    header_of_an_array=lambda world: _with_body(world, lambda body: b"[]"),
    header_without_a_date=lambda world: bundle(world, plain_of(world.lines()), made="2099"),
    size_below_zero=lambda world: bundle(world, plain_of(world.lines()), payload={"size": -1}),
    long_label=lambda world: bundle(world, plain_of(world.lines()), from_label="x" * 201),
)


def _with_body(world: World, change: Callable[[bytes], bytes]) -> bytes:
    line, rest = header_and_rest(good(world))
    body = change(dsse.parse(line, envelope.KIND, "x").body)
    return MAGIC + dsse.sign(envelope.KIND, body, [world.pc.signing]).to_bytes() + b"\n" + rest


quick(
    36,
    "bundle_newer",
    format_two=lambda world: of_lines(world, world.lines(), fmt=2, app="9.0"),
    unknown_need=lambda world: of_lines(world, world.lines(), needs=["x"], app="9.0"),
    newer_magic=lambda world: b"GATEBK2\nanything",
)
quick(16, "bundle_too_large", declared_file_too_large=lambda world: of_lines(world, [], payload={"size": 2**28}))
quick(16, "bundle_unpacks_too_large", declared_plain=lambda world: of_lines(world, [], payload={"plain": 2**40}))
quick(41, "bundle_too_many_lines", declared_lines=lambda world: of_lines(world, [], payload={"lines": 200_001}))


# --------------------------------------------------------------------------- age and zstd


@case(14, "encrypted_to_others", "bundle_not_for_us")
def _(world: World) -> bytes:
    plain = plain_of(world.lines())
    return bundle(world, plain, cipher=encrypt(zstd(plain), [world.stranger.age.recipient]))


@case(15, "age_cut_at_a_chunk_edge", "bundle_bad_payload")
def _(world: World) -> bytes:
    noise = b"".join(hashlib.sha256(bytes([n % 256, n // 256])).digest() for n in range(6000))
    plain = plain_of([MANIFEST, blob_line(noise)])
    cipher = encrypt(zstd(plain), [world.hq.age.recipient])
    body = cipher.index(b"\n", cipher.index(b"--- ")) + 1 + 16
    return bundle(world, plain, cipher=cipher[: body + 65_552])


quick(
    15,
    "bundle_bad_payload",
    no_age_at_all=lambda world: bundle(world, plain_of(world.lines()), cipher=b"x" * 100),
    age_of_nothing=lambda world: bundle(world, plain_of(world.lines()), frame=b""),
)


@case(16, "bomb_of_a_gibibyte", "bundle_unpacks_too_large")
def _(world: World) -> bytes:
    return bundle(world, frame=bomb(2**30), payload={"plain": 1000, "lines": 1})


def bomb(size: int) -> bytes:
    """Return a frame of ``size`` zero bytes."""
    packer = zstandard.ZstdCompressor(level=19).compressobj()
    target = io.BytesIO()
    for _ in range(size // 2**24):
        target.write(packer.compress(bytes(2**24)))
    target.write(packer.flush())
    return target.getvalue()


quick(
    17,
    "bundle_bad_payload",
    half_a_frame=lambda world: _framed(world, lambda frame: frame[: len(frame) // 2]),
    frame_without_its_last_byte=lambda world: _framed(world, lambda frame: frame[:-1]),
    frame_header_alone=lambda world: _framed(world, lambda frame: frame[:5]),
)
quick(
    18,
    "bundle_bad_payload",
    two_frames=lambda world: _framed(world, lambda frame: frame + zstd(b"x")),
    skippable_frame_before=lambda world: _framed(world, lambda frame: SKIPPABLE + frame),
    skippable_frame_after=lambda world: _framed(world, lambda frame: frame + SKIPPABLE),
    byte_after_the_frame=lambda world: _framed(world, lambda frame: frame + b"\0"),
    not_zstd=lambda world: _framed(world, lambda frame: b"\x1f\x8b" + frame),
)

SKIPPABLE = b"\x50\x2a\x4d\x18\x04\x00\x00\x00abcd"


def _framed(world: World, change: Callable[[bytes], bytes]) -> bytes:
    plain = plain_of(world.lines())
    return bundle(world, plain, frame=change(zstd(plain)))


@case(18, "window_of_two_gibibytes", "bundle_bad_payload")
def _(world: World) -> bytes:
    plain = plain_of(world.lines())
    frame = bytearray(zstd(plain))
    assert not frame[4] & 0x20, "a frame with a window descriptor"
    frame[5] = (31 - 10) << 3
    return bundle(world, plain, frame=bytes(frame))


@case(18, "frame_with_a_dictionary", "bundle_bad_payload")
def _(world: World) -> bytes:
    samples = [entry(n, note=f"{n} checked and found in order {n * 7}") for n in range(400)]
    words = zstandard.train_dictionary(4096, samples, dict_id=77)
    plain = plain_of(world.lines())
    frame = zstandard.ZstdCompressor(dict_data=words, write_content_size=False).compress(plain)
    return bundle(world, plain, frame=frame)


# --------------------------------------------------------------------------- lines


def raw_payload(world: World, plain: bytes, lines: int) -> bytes:
    """Return a bundle whose payload text is exactly ``plain``."""
    return bundle(world, plain, payload={"lines": lines})


quick(
    19,
    "bundle_bad_payload",
    no_end=lambda world: raw_payload(world, MANIFEST + b"\n", 1),
    empty_text=lambda world: raw_payload(world, b"", 0),
    wrong_count=lambda world: raw_payload(world, _ended(MANIFEST, count=2), 2),
    count_unlike_the_header=lambda world: raw_payload(world, _ended(MANIFEST), 2),
    wrong_hash=lambda world: raw_payload(world, _ended(MANIFEST, digest="0" * 64), 1),
    data_after_the_end=lambda world: raw_payload(world, _ended(MANIFEST) + b"{}\n", 1),
    no_last_newline=lambda world: raw_payload(world, _ended(MANIFEST)[:-1], 1),
    end_in_another_spelling=lambda world: raw_payload(world, _ended(MANIFEST).replace(b'{"end"', b'{ "end"'), 1),
    less_than_declared=lambda world: bundle(world, _ended(MANIFEST), payload={"plain": 5000}),
)
quick(
    19,
    "bundle_bad_line",
    end_twice=lambda world: of_lines(world, [MANIFEST, end_line(1, "0" * 64)]),
    no_manifest=lambda world: of_lines(world, world.lines()[1:]),
    manifest_twice=lambda world: of_lines(world, [MANIFEST, MANIFEST]),
)


def _ended(line: bytes, count: int = 1, digest: str = "") -> bytes:
    body = line + b"\n"
    return body + end_line(count, digest or hashlib.sha256(body).hexdigest()) + b"\n"


def bad_entry(data: bytes) -> Make:
    """Return a generator of a bundle whose one entry is ``data``."""

    def make(world: World) -> bytes:
        return of_lines(world, [MANIFEST, *stretch(world.pc.signing, [data])])

    return make


START = b'{"l":"%b","n":1,' % LOG.encode()

quick(20, "bundle_bad_line", entry_with_a_key_twice=bad_entry(START + b'"n":1,"ops":[]}'))
quick(
    21,
    "bundle_bad_line",
    not_a_number=bad_entry(START + b'"ops":[NaN]}'),
    infinite=bad_entry(START + b'"ops":[1e999]}'),
    five_thousand_digits=bad_entry(START + b'"ops":[' + b"1" * 5000 + b"]}"),
    quantity_with_a_fraction=bad_entry(START + b'"ops":[["add","stock_move","r",{"qty":-5.5}]]}'),
    beyond_64_bits=bad_entry(START + b'"ops":[9223372036854775808]}'),
)
quick(
    22,
    "bundle_bad_line",
    lone_surrogate=bad_entry(START + b'"why":"\\ud800","ops":[]}'),
    nul=bad_entry(START + b'"why":"\\u0000","ops":[]}'),
    invalid_utf8=bad_entry(START + b'"why":"\xff","ops":[]}'),
    byte_order_mark=lambda world: of_lines(world, [MANIFEST, b"\xef\xbb\xbf" + entry(1)]),
    windows_line_ends=lambda world: of_lines(world, [line + b"\r" for line in world.lines()]),
    empty_line=lambda world: of_lines(world, [MANIFEST, b""]),
    empty_object=lambda world: of_lines(world, [MANIFEST, b"{}"]),
)
quick(23, "bundle_bad_line", deep_nesting=bad_entry(START + b'"ops":' + b"[" * 100_000 + b"]" * 100_000 + b"}"))
quick(
    24,
    "bundle_bad_line",
    line_of_17_mebibytes=lambda world: of_lines(world, [MANIFEST, b'{"new":"' + b"a" * (17 * 2**20) + b'"}']),
    entry_of_257_kibibytes=bad_entry(entry(1, note="a" * 257 * 1024)),
)
quick(
    25,
    "bundle_bad_line",
    number_gap=lambda world: _numbered(world, [1, 3]),
    number_twice=lambda world: _numbered(world, [1, 1]),
    number_zero=lambda world: _numbered(world, [0]),
    number_below_zero=lambda world: _numbered(world, [-1]),
    number_of_64_bits=lambda world: _numbered(world, [2**63 - 1]),
    number_as_text=bad_entry(entry(1).replace(b'"n":1', b'"n":"1"')),
    number_true=bad_entry(entry(1).replace(b'"n":1', b'"n":true')),
    entry_of_another_log=bad_entry(entry(1, log="0" * 32)),
    entry_without_heading=lambda world: of_lines(world, [MANIFEST, entry(1)]),
    entry_too_many=lambda world: of_lines(world, [*world.lines(), entry(4)]),
    entry_missing=lambda world: of_lines(world, world.lines()[:-1]),
    entry_missing_before_another_line=lambda world: of_lines(world, [*world.lines()[:-1], b'{"new":1}']),
    heading_from_zero=lambda world: _heading(world, first=0),
    heading_without_entries=lambda world: _heading(world, first=2),
    heading_of_a_bad_log=lambda world: _heading(world, log="../x"),
    heading_with_a_wrong_start=lambda world: _heading(world, before=bytes(32)),
)


def _numbered(world: World, numbers: list[int]) -> bytes:
    return of_lines(world, [MANIFEST, *stretch(world.pc.signing, [entry(n) for n in numbers])])


def _heading(world: World, log: str = LOG, first: int = 1, before: bytes | None = None) -> bytes:
    seal = sign_seal(world.pc.signing, log, 1, bytes(32))
    heading = Stretch(log, first, chain_start(log) if before is None else before, seal)
    return of_lines(world, [MANIFEST, stretch_line(heading), entry(1)])


quick(
    37,
    "bundle_bad_line",
    blob_unlike_its_hash=lambda world: of_lines(world, [MANIFEST, blob_line(b"x").replace(b"eA==", b"eQ==")]),
    blob_with_unused_bits=lambda world: of_lines(world, [MANIFEST, blob_line(b"x").replace(b"eA==", b"eB==")]),
    blob_named_as_a_path=lambda world: of_lines(world, [MANIFEST, b'{"blob":"../x","b64":""}']),
    blob_of_nine_mebibytes=lambda world: of_lines(world, [MANIFEST, _large_blob()]),
    trust_line_of_another_kind=lambda world: of_lines(
        world, [MANIFEST, compact_dumps({"trust": world.certificate.envelope.as_json()})]
    ),
)


def _large_blob() -> bytes:
    data = bytes(9 * 2**20)
    return compact_dumps({"blob": hashlib.sha256(data).hexdigest(), "b64": base64.b64encode(data).decode()})


@case(41, "too_many_tiny_entries", "bundle_bad_payload")
def _(world: World) -> bytes:
    plain = plain_of([b"{}"] * 200_001)
    return bundle(world, plain, payload={"lines": 200_000})


# --------------------------------------------------------------------------- seals, judged after reading


def bad_seals(world: World) -> Iterator[tuple[str, Stretch, list[bytes]]]:
    """Yield headings whose seal does not vouch for the entries that follow: number 27 and 28 of the list."""
    lines = entries(3)
    honest = Stretch.of(_parsed(stretch(world.pc.signing, lines)[0]))
    seal = honest.seal
    other = sign_seal(world.pc.signing, "0" * 32, 3, seal.hash)
    yield "seal_for_another_log", Stretch(LOG, 1, honest.before, other), lines
    number = sign_seal(world.pc.signing, LOG, 4, seal.hash)
    yield "seal_for_another_number", Stretch(LOG, 1, honest.before, Seal(3, seal.hash, seal.by, number.sig)), lines
    chain = sign_seal(world.pc.signing, LOG, 3, bytes(32))
    yield "seal_for_another_chain", Stretch(LOG, 1, honest.before, chain), lines
    yield "carrier_changed_an_entry", honest, [lines[0], entry(2, note="changed"), lines[2]]
    yield "carrier_left_one_out", honest, lines[:2]
    stranger = Seal.of({**seal.as_json(), "sig": sign_seal(world.stranger.signing, LOG, 3, seal.hash).sig.hex()})
    yield "sealed_by_another_key", Stretch(LOG, 1, honest.before, stranger), lines


def _parsed(line: bytes) -> dict[str, object]:
    from app.sync.strict_json import strict_loads

    found: dict[str, object] = strict_loads(line)
    return found


def self_made_certificate(world: World) -> bytes:
    """Return a stranger's bundle that shows a certificate signed by the stranger: number 10 of the list."""
    made = certificates.issue(
        world.stranger.signing,
        world.trust.head.deployment,
        world.stranger.public,
        "RAB-PC9",
        ("point:RAB",),
        number=1,
        trust=99,
    )
    return of_lines(world, world.lines(), key=world.stranger.signing, cert=made.envelope.as_json())
