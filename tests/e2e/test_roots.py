"""Root keys: headquarters' PCs are added, replaced and recovered, and every point follows."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from app.errors import Refused
from app.paths import Home
from app.progress import CancelToken, Progress
from app.services.importing import Verdict
from app.services.roots import new_root, sign_proposal
from app.services.setup import init_hq_member, recover_hq
from app.sync.head_change import HeadChange
from app.sync.kept_keys import public_of, read_escrow
from tests.e2e.stations import HQ_CHIEF, Station, join
from tests.e2e.test_withdrawn import carry, code_of, shown

WORDS = "four words of camels"


def station_of(folder: Path, code: str) -> Station:
    """Return a station for a home that was set up otherwise."""
    station = object.__new__(Station)
    station.home, station.code = Home(folder), code
    return station


def change(hq: Station, path: Path, what: HeadChange, *keys: Path, **more: object) -> None:
    """Propose, sign and adopt a change of the head."""
    hq.act(lambda book: book.exchange.roots.propose(HQ_CHIEF, path, what, **more))
    for key in keys:
        sign_proposal(path, key)
    hq.act(lambda book: book.exchange.roots.adopt(HQ_CHIEF, [path]))


def exchange_round(hq: Station, stick: Path, *points: Station) -> None:
    """Carry files to headquarters and back."""
    for point in points:
        carry(point, hq, stick)
        carry(hq, point, stick)


def test_a_change_needs_the_root_keys(hq: Station, stick: Path) -> None:
    path = stick / "change.gbt"
    line = new_root(stick / "root-3.key")
    hq.act(lambda book: book.exchange.roots.propose(HQ_CHIEF, path, HeadChange(add_roots=(public_of(line),))))
    with pytest.raises(Refused, match="signatures_missing"):
        hq.act(lambda book: book.exchange.roots.adopt(HQ_CHIEF, [path]))
    told = sign_proposal(path, hq.home.keys / "root-2.key")
    assert (told.tally.enough, len(told.roots_added), told.root_count) == (True, 1, 3)
    assert hq.act(lambda book: book.exchange.roots.adopt(HQ_CHIEF, [path])) == 2


def test_a_lost_root_key_is_replaced_and_the_threshold_raised(
    point: Station, hq: Station, stick: Path
) -> None:
    lines = [new_root(stick / f"new-{number}.key") for number in (1, 2)]
    lost = hq.act(lambda book: book.exchange.trust().roots[0])
    what = HeadChange(
        add_roots=tuple(map(public_of, lines)), drop_roots=(lost.replace("-", ""),), threshold=2
    )
    change(hq, stick / "change.gbt", what, hq.home.keys / "root-2.key", stick / "new-1.key")
    exchange_round(hq, stick, point)
    told = point.act(lambda book: book.exchange.trust())
    assert (told.threshold, len(told.roots), lost in told.roots) == (2, 3, False)


@pytest.mark.long
def test_key_files_go_to_sticks_under_a_passphrase_and_then_from_the_pc(hq: Station, stick: Path) -> None:
    names = hq.act(lambda book: [one.name for one in book.exchange.roots.key_files()])
    with pytest.raises(Refused, match="key_not_copied"):
        hq.act(lambda book: book.exchange.roots.remove_key(HQ_CHIEF, "root-1"))
    line = hq.act(lambda book: book.exchange.roots.copy_key(HQ_CHIEF, "root-1", stick, WORDS))
    hq.act(lambda book: book.exchange.roots.remove_key(HQ_CHIEF, "root-1"))
    left = hq.act(lambda book: [one.name for one in book.exchange.roots.key_files()])
    assert (names, left, line.split()[0]) == (
        ["escrow", "root-1", "root-2"],
        ["escrow", "root-2"],
        "GATEROOT1",
    )
    path = stick / "change.gbt"
    what = HeadChange(add_roots=(public_of(new_root(stick / "new.key")),))
    hq.act(lambda book: book.exchange.roots.propose(HQ_CHIEF, path, what))
    assert sign_proposal(path, stick / "root-1.key", WORDS).tally.enough


def test_a_second_pc_of_headquarters_reads_and_writes_for_all_points(
    point: Station, hq: Station, stick: Path, tmp_path: Path
) -> None:
    first = point.add_asset(tag="first")
    exchange_round(hq, stick, point)
    init_hq_member(Home(tmp_path / "HQ-2"), "HQ-2")
    other = station_of(tmp_path / "HQ-2", "HQ")
    request, answer = stick / "request.gbj", stick / "answer.gbj"
    other.act(lambda book: book.exchange.request_join(request))
    with pytest.raises(Refused, match="hq_pc_needs_roots"):
        hq.act(lambda book: book.exchange.accept_join(HQ_CHIEF, request, answer))
    change(hq, stick / "change.gbt", HeadChange(), hq.home.keys / "root-1.key", requests=[request])
    hq.act(lambda book: book.exchange.roots.write_answer(request, answer))
    other.act(lambda book: book.exchange.finish_join(answer))
    assert carry(hq, other, stick) == [Verdict.IMPORTED]
    second = point.add_asset(tag="second")
    carry(hq, point, stick)
    other.take(point.export("HQ", stick))
    assert shown(other, first, second) == [True, True]
    assert carry(other, point, stick) == [Verdict.NOTHING_NEW]


def test_a_new_headquarters_pc_is_known_to_points_by_its_own_first_file(
    point: Station, hq: Station, stick: Path, tmp_path: Path
) -> None:
    rows = [point.add_asset(tag="one")]
    exchange_round(hq, stick, point)
    rows.append(point.add_asset(tag="two"))
    file, codes = (
        point.export("HQ", stick),
        (code_of(hq), hq.act(lambda book: book.exchange.trust().root_code)),
    )
    escrow, root = (
        shutil.copy(hq.home.keys / "escrow.key", stick),
        shutil.copy(hq.home.keys / "root-1.key", stick),
    )
    shutil.rmtree(hq.home.root)

    code = recover_hq(Home(tmp_path / "new"), "HQ-2", file, read_escrow(Path(escrow)))
    new = station_of(tmp_path / "new", "HQ")
    drop = HeadChange(drop_hq=(codes[0].replace("-", ""),))
    change(new, stick / "change.gbt", drop, Path(root), this_pc=True)
    new.act(
        lambda book: book.exchange.roots.import_with_escrow(
            [file], read_escrow(Path(escrow)), Progress(), CancelToken()
        )
    )
    assert (code, carry(new, point, stick)) == (codes[1], [Verdict.NOTHING_NEW])
    rows.append(point.add_asset(tag="three"))
    exchange_round(new, stick, point)
    assert shown(new, *rows) == [True, True, True]
    assert (new.dump(), new.sound()) == (point.dump(), True)


def test_headquarters_restored_from_a_copy_gets_the_newer_trust_list_from_points(
    point: Station, hq: Station, stick: Path, tmp_path: Path
) -> None:
    exchange_round(hq, stick, point)
    shutil.copytree(hq.home.root, tmp_path / "copy")
    third = Station(tmp_path / "SLM-3", "SLM")
    join(third, hq, stick)
    carry(hq, point, stick)
    shutil.rmtree(hq.home.root)
    shutil.copytree(tmp_path / "copy", hq.home.root)
    row = third.add_asset(tag="third")
    carry(point, hq, stick)
    assert hq.act(lambda book: book.exchange.trust().version) == 3
    assert carry(third, hq, stick) == [Verdict.IMPORTED]
    assert shown(hq, row) == [True]


def test_a_restored_headquarters_that_let_a_pc_in_at_once_comes_together_with_the_points(
    point: Station, hq: Station, stick: Path, tmp_path: Path
) -> None:
    exchange_round(hq, stick, point)
    shutil.copytree(hq.home.root, tmp_path / "copy")
    third, fourth = Station(tmp_path / "SLM-3", "SLM"), Station(tmp_path / "SHB", "SHB")
    join(third, hq, stick)
    carry(hq, point, stick)
    shutil.rmtree(hq.home.root)
    shutil.copytree(tmp_path / "copy", hq.home.root)
    join(fourth, hq, stick)
    rows = [third.add_asset(tag="third"), fourth.add_asset(tag="fourth")]
    for _ in range(2):
        exchange_round(hq, stick, point, third, fourth)
    assert shown(hq, *rows) == [True, True]
    versions = {
        station.act(lambda book: book.exchange.trust().link_code) for station in (hq, point, third, fourth)
    }
    assert len(versions) == 1
