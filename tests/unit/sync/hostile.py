"""The hostile corpus, the file and its header: each generator makes one file and names the code it must meet.

Numbers are those of the list in docs/BUNDLE_FORMAT.md, "Hostile files".
"""

from __future__ import annotations

import base64
from collections.abc import Callable
from dataclasses import dataclass

from app.sync import dsse, envelope
from app.sync.certificates import KIND as CERT_KIND
from app.sync.container import MAGIC
from tests.unit.sync.forge import (
    World,
    bundle,
    of_lines,
    plain_of,
)

Make = Callable[[World], bytes]


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
    members_in_another_order=lambda world: good(world).replace(
        b'{"payloadType":', b'{"x":1,"payloadType":', 1
    ),
)


def _signed_twice(world: World) -> bytes:
    line, rest = header_and_rest(good(world))
    body = dsse.parse(line, envelope.KIND, "x").body
    return dsse.sign(envelope.KIND, body, [world.pc.signing, world.hq.signing]).to_bytes() + b"\n" + rest


quick(
    20,
    "bundle_damaged",
    header_with_a_key_twice=lambda world: _with_body(
        world, lambda body: body.replace(b'{"fmt":1', b'{"fmt":2,"fmt":1')
    ),
    header_with_a_fraction=lambda world: _with_body(
        world, lambda body: body.replace(b'"fmt":1', b'"fmt":1.0')
    ),
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
quick(
    16, "bundle_too_large", declared_file_too_large=lambda world: of_lines(world, [], payload={"size": 2**28})
)
quick(
    16, "bundle_unpacks_too_large", declared_plain=lambda world: of_lines(world, [], payload={"plain": 2**40})
)
quick(
    41, "bundle_too_many_lines", declared_lines=lambda world: of_lines(world, [], payload={"lines": 200_001})
)
