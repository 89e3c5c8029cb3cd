"""The hostile corpus, what is inside a bundle: ciphertext, frame, lines and seals."""

from __future__ import annotations

import base64
import hashlib
import io
from collections.abc import Callable, Iterator
from functools import cache

import zstandard

from app.models.entries import chain_start
from app.models.strict_json import compact_dumps, strict_loads
from app.sync import certificates
from app.sync.lines import Manifest, blob_line, end_line, manifest_line, stretch_line
from app.sync.seals import Seal, Stretch, sign_seal
from tests.unit.sync.forge import (
    LOG,
    World,
    bundle,
    encrypt,
    entries,
    entry,
    of_lines,
    plain_of,
    stretch,
    zstd,
)
from tests.unit.sync.hostile import Make, case, quick

MANIFEST = manifest_line(Manifest())


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


@cache
def bomb(size: int) -> bytes:
    """Return a frame of ``size`` zero bytes."""
    packer = zstandard.ZstdCompressor(level=1).compressobj()
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
    end_in_another_spelling=lambda world: raw_payload(
        world, _ended(MANIFEST).replace(b'{"end"', b'{ "end"'), 1
    ),
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
quick(
    23, "bundle_bad_line", deep_nesting=bad_entry(START + b'"ops":' + b"[" * 100_000 + b"]" * 100_000 + b"}")
)
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
    blob_with_unused_bits=lambda world: of_lines(
        world, [MANIFEST, blob_line(b"x").replace(b"eA==", b"eB==")]
    ),
    blob_named_as_a_path=lambda world: of_lines(world, [MANIFEST, b'{"blob":"../x","b64":""}']),
    blob_of_nine_mebibytes=lambda world: of_lines(world, [MANIFEST, _large_blob()]),
    trust_line_of_another_kind=lambda world: of_lines(
        world, [MANIFEST, compact_dumps({"trust": world.certificate.envelope.as_json()})]
    ),
)


def _large_blob() -> bytes:
    data = bytes(9 * 2**20)
    return compact_dumps({"blob": hashlib.sha256(data).hexdigest(), "b64": base64.b64encode(data).decode()})


@case(41, "too_many_brackets", "bundle_bad_payload")
def _(world: World) -> bytes:
    line = b'{"new":[' + b",".join([b"[]"] * 100_000) + b"]}"
    return of_lines(world, [MANIFEST, *[line] * 121])


@case(41, "too_many_tiny_entries", "bundle_bad_payload")
def _(world: World) -> bytes:
    plain = plain_of([b"{}"] * 200_001)
    return bundle(world, plain, payload={"lines": 200_000})


# --------------------------------------------------------------------------- seals, judged after reading


def bad_seals(world: World) -> Iterator[tuple[str, Stretch, list[bytes]]]:
    """Yield headings whose seal does not vouch for the entries that follow: number 27 and 28 of the list."""
    lines = entries(3)
    honest = Stretch.of(strict_loads(stretch(world.pc.signing, lines)[0]))
    seal = honest.seal
    other = sign_seal(world.pc.signing, "0" * 32, 3, seal.hash)
    yield "seal_for_another_log", Stretch(LOG, 1, honest.before, other), lines
    number = sign_seal(world.pc.signing, LOG, 4, seal.hash)
    yield (
        "seal_for_another_number",
        Stretch(LOG, 1, honest.before, Seal(3, seal.hash, seal.by, number.sig)),
        lines,
    )
    chain = sign_seal(world.pc.signing, LOG, 3, bytes(32))
    yield "seal_for_another_chain", Stretch(LOG, 1, honest.before, chain), lines
    yield "carrier_changed_an_entry", honest, [lines[0], entry(2, note="changed"), lines[2]]
    yield "carrier_left_one_out", honest, lines[:2]
    stranger = Seal.of(
        {**seal.as_json(), "sig": sign_seal(world.stranger.signing, LOG, 3, seal.hash).sig.hex()}
    )
    owned = f"{world.hq.id}-{'0' * 16}"
    first = [entry(1, log=owned)]
    intruder = Stretch.of(strict_loads(stretch(world.pc.signing, first, log=owned)[0]))
    yield "log_of_another_device", intruder, first
    yield "sealed_by_another_key", Stretch(LOG, 1, honest.before, stranger), lines


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
