"""Hostile cases of the file, its sender, its seals and its trust links: refused whole, or kept aside unread."""

from __future__ import annotations

from collections.abc import Callable

from app.models.strict_json import compact_dumps, strict_loads
from app.sync import certificates, dsse
from app.sync.lines import stretch_line, trust_line
from app.sync.seals import Seal, Stretch, sign_seal
from app.sync.trust import KIND, link_body
from tests.hostile.case import MANIFEST, Make, kept_aside, refused, signed, taken
from tests.hostile.ground import Ground, fixed
from tests.hostile.pen import Pen, asset
from tests.unit.sync.forge import bundle, encrypt, plain_of, zstd
from tests.unit.sync.hostile import good
from tests.unit.sync.hostile_payload import self_made_certificate


def _flipped(share: float) -> Make:
    def make(ground: Ground) -> bytes:
        data = bytearray(good(ground))
        data[int(share * len(data))] ^= 0x10
        return bytes(data)

    return make


def _cut(share: float) -> Make:
    def make(ground: Ground) -> bytes:
        data = good(ground)
        return data[: int(share * len(data))]

    return make


refused(5, "bundle_not_a_bundle", bit_of_the_first_line=_flipped(0))
refused(5, "bundle_damaged", bit_of_the_header=_flipped(0.2), bit_of_the_ciphertext=_flipped(0.97))
refused(
    6,
    "bundle_incomplete",
    cut_in_the_header=_cut(0.2),
    cut_in_the_ciphertext=_cut(0.97),
    few_bytes_left=_cut(0.001),
)


def _for_others(ground: Ground) -> bytes:
    plain = plain_of([MANIFEST])
    return bundle(ground, plain, cipher=encrypt(zstd(plain), [ground.here.age.recipient]), to=["SLM"])


refused(14, "bundle_not_for_us", encrypted_to_others=_for_others)


# --------------------------------------------------------------------------- senders


def _of_withdrawn(ground: Ground) -> bytes:
    pen = Pen(ground.gone, "point:SHB")
    pen.write(asset("withdrawn"))
    return signed(ground, *pen.stretch(), key=ground.gone.signing)


def _under_the_name_of(ground: Ground) -> bytes:
    shown = ground.trust.devices[ground.pc.id].envelope.as_json()
    return signed(ground, key=ground.stranger.signing, cert=shown)


def _unsigned_certificate(ground: Ground) -> bytes:
    shown = {**ground.trust.devices[ground.pc.id].envelope.as_json(), "signatures": []}
    return signed(ground, key=ground.stranger.signing, cert=shown)


def _of_former_version(ground: Ground) -> bytes:
    public = ground.stranger.public
    made = certificates.issue(
        ground.hq.signing, ground.trust.head.deployment, public, "SHB-PC9", ("point:SHB",), number=1, trust=1
    )
    return signed(ground, key=ground.stranger.signing, cert=made.envelope.as_json())


kept_aside(
    9,
    from_a_withdrawn_pc=_of_withdrawn,
)
kept_aside(
    10,
    certificate_made_by_its_owner=self_made_certificate,
    no_certificate=lambda ground: signed(ground, key=ground.stranger.signing),
    certificate_without_a_signature=_unsigned_certificate,
)
kept_aside(11, certificate_for_a_version_long_past=_of_former_version)
refused(11, "bundle_bad_certificate", certificate_of_another_pc=_under_the_name_of)
refused(11, "bundle_not_ours", file_of_another_deployment=lambda ground: signed(ground, deployment="ab" * 16))


# --------------------------------------------------------------------------- seals


def _sealed(change: Callable[[Ground, Pen, Seal], Seal]) -> Make:
    def make(ground: Ground) -> bytes:
        pen = Pen(ground.pc, "point:SHB")
        pen.write(asset("a"))
        seal = change(ground, pen, pen.seal())
        return signed(ground, stretch_line(Stretch(pen.log, 1, pen.chains[0], seal)), *pen.lines)

    return make


def _seal_of(signer: str, by: str) -> Make:
    def change(ground: Ground, pen: Pen, seal: Seal) -> Seal:
        made = sign_seal(getattr(ground, signer).signing, pen.log, pen.n, pen.chains[-1])
        return Seal(made.n, made.hash, getattr(ground, by).id, made.sig)

    return _sealed(change)


def _other_log(ground: Ground, pen: Pen, seal: Seal) -> Seal:
    return sign_seal(ground.pc.signing, f"{ground.pc.id}-{'0' * 16}", seal.n, seal.hash)


def _other_number(ground: Ground, pen: Pen, seal: Seal) -> Seal:
    return Seal(seal.n, seal.hash, seal.by, sign_seal(ground.pc.signing, pen.log, 3, seal.hash).sig)


def _other_chain(ground: Ground, pen: Pen, seal: Seal) -> Seal:
    return sign_seal(ground.pc.signing, pen.log, seal.n, bytes(32))


refused(
    27,
    "bundle_seal_bad",
    seal_for_another_log=_sealed(_other_log),
    seal_for_another_number=_sealed(_other_number),
    seal_for_another_chain=_sealed(_other_chain),
    seal_by_another_key=_seal_of("twin", "pc"),
    seal_of_a_colleague=_seal_of("twin", "twin"),
    seal_of_headquarters=_seal_of("hq", "hq"),
)


def _carried(change: Callable[[list[bytes]], list[bytes]]) -> Make:
    """Return a generator of what ``pc`` carries for its colleague, with the colleague's lines changed."""

    def make(ground: Ground) -> bytes:
        pen = Pen(ground.twin, "point:SHB")
        for number in range(3):
            pen.write(asset(f"carried-{number}"))
        heading, *lines = pen.stretch()
        own = Pen(ground.pc, "point:SHB")
        own.write(asset("own"))
        return signed(ground, *own.stretch(), heading, *change(lines))

    return make


refused(
    28,
    "bundle_seal_bad",
    carrier_changed_an_entry=_carried(
        lambda lines: [line.replace(b'"carried-1"', b'"carried_1"') for line in lines]
    ),
    carrier_changed_a_name=_carried(lambda lines: [line.replace(b'"u":"uu', b'"u":"vv') for line in lines]),
)


# --------------------------------------------------------------------------- trust links


def _link(version: int, signer: str = "hq") -> Make:
    """Return a generator of a bundle with a link of that version after the one held."""

    def make(ground: Ground) -> bytes:
        held = ground.trust
        body = link_body(held.version + version, held.digest, held.head, (), ())
        return signed(ground, trust_line(dsse.sign(KIND, body, [getattr(ground, signer).signing])))

    return make


def _new_head(ground: Ground) -> bytes:
    """Return a bundle whose link puts new root keys in place, signed by the old ones alone."""
    held = ground.trust
    root = fixed(99).signing
    told = strict_loads(link_body(held.version + 1, held.digest, held.head, (), ()))
    told["roots"] = [root.public.hex()]
    return signed(ground, trust_line(dsse.sign(KIND, compact_dumps(told), ground.roots)))


def _stolen_head(ground: Ground) -> bytes:
    """Return a bundle whose link puts a stranger's key in the place of headquarters', signed by headquarters alone."""
    held = ground.trust
    told = strict_loads(link_body(held.version + 1, held.digest, held.head, (), ()))
    told["hq"] = [ground.stranger.signing.public.hex()]
    return signed(ground, trust_line(dsse.sign(KIND, compact_dumps(told), [ground.hq.signing])))


def _other_first(ground: Ground) -> bytes:
    """Return a bundle with another first link under the same number."""
    first = ground.trust.links[0]
    told = strict_loads(first.envelope.body)
    told["name"] = "Another"
    return signed(ground, trust_line(dsse.sign(KIND, compact_dumps(told), ground.roots)))


refused(38, "trust_gap", link_two_ahead=_link(2))
refused(
    38,
    "trust_bad",
    link_by_a_point=_link(1, "pc"),
    link_by_a_stranger=_link(1, "stranger"),
    new_roots_by_the_old_ones_alone=_new_head,
    new_head_by_headquarters_alone=_stolen_head,
)
refused(38, "trust_fork", other_first_link=_other_first)


def _with_links(ground: Ground) -> bytes:
    pen = Pen(ground.pc, "point:SHB")
    pen.write(asset("sound-1"))
    pen.write(asset("sound-2"))
    return signed(ground, *(trust_line(link.envelope) for link in ground.trust.links), *pen.stretch())


taken(
    38,
    old_links_again=_with_links,
)
