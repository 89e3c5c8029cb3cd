"""Every hostile case goes through the import of a headquarters that has really joined its points."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from app.__main__ import main
from app.errors import GatebookError, Refused
from app.services.gatebook import Gatebook
from app.services.importing import ImportResult, Verdict
from app.ui.messages import message_in
from tests.e2e.failing import told_of
from tests.gates.source import ROOT
from tests.hostile.case import Case
from tests.hostile.corpus import CASES, ELSEWHERE, NUMBERS
from tests.hostile.ground import ground
from tests.hostile.looking import look_everywhere

REFUSED = [case for case in CASES if case.verdict is Verdict.REFUSED]
OTHERS = [case for case in CASES if case.verdict is not Verdict.REFUSED]


def files_of(case: Case, folder: Path) -> list[Path]:
    """Write the files of a case and return them in the order in which they arrive."""
    made = case.make(ground())
    paths = []
    for number, data in enumerate([made] if isinstance(made, bytes) else made):
        paths.append(folder / f"{number}.gbk")
        paths[-1].write_bytes(data)
    return paths


def print_of(book: Gatebook) -> list[str]:
    """Return the hash of the database and the names of all attachments and of all files kept."""
    book._database.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    data = book.home.database.read_bytes()
    folders = (book.home.blobs, book.home.tray, book.home.inbox)
    return [
        hashlib.sha256(data).hexdigest(),
        *sorted(str(found) for one in folders for found in one.rglob("*")),
    ]


@pytest.fixture(scope="module")
def untouched(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Gatebook]:
    """One headquarters for all files that are refused: none of them may change anything."""
    with ground().home("HQ", tmp_path_factory.mktemp("untouched") / "HQ").open() as book:
        yield book


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Gatebook]:
    """A headquarters of its own for a delivery that is taken in."""
    with ground().home("HQ", tmp_path / "HQ").open() as book:
        yield book


def test_every_number_of_the_corpus_is_here() -> None:
    assert {case.number for case in CASES} | {number for number, _ in ELSEWHERE} == set(NUMBERS)


def test_no_two_cases_have_one_name() -> None:
    names = [case.id for case in CASES]
    assert sorted(set(names)) == sorted(names)


@pytest.mark.parametrize("place", [place for _, place in ELSEWHERE])
def test_what_is_tested_elsewhere_is_there(place: str) -> None:
    path, _, name = place.partition("::")
    assert f"def {name}(" in (ROOT / path).read_text("utf-8")


@pytest.mark.parametrize("case", REFUSED, ids=lambda case: case.id)
def test_a_hostile_file_is_refused_by_its_code_and_changes_nothing(
    case: Case, untouched: Gatebook, tmp_path: Path
) -> None:
    paths = files_of(case, tmp_path)
    before = print_of(untouched)
    result = untouched.exchange.import_files(paths)[-1]
    assert isinstance(result.error, Refused)
    assert (result.verdict, result.error.code) == (Verdict.REFUSED, case.code)
    says_what_to_do(result.error)
    assert seen_in(untouched, paths[-1]) == (case.code, case.code)
    assert print_of(untouched) == before


@pytest.mark.parametrize(
    "name", ["html_page", "bit_of_the_header", "number_gap", "seal_by_another_key", "link_by_a_point"]
)
def test_the_command_line_refuses_a_hostile_file_with_exit_code_1(
    name: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """Whether a file is whole is told without any key; what is inside it only where it can be read."""
    case = next(case for case in CASES if case.name == name)
    path = files_of(case, tmp_path)[0]
    home = ["--home", str(ground().home("HQ", tmp_path / "HQ").home.root)]
    ends = {
        command: (main([command, str(path), "--json", *rest]), capfd.readouterr().out)
        for command, rest in (("verify", []), ("inspect", home), ("import", home))
    }
    outside = case.code in {"bundle_not_a_bundle", "bundle_damaged"}
    assert [code for code, _ in ends.values()] == [int(outside), 1, 1]
    assert case.code in ends["inspect"][1]
    assert case.code in ends["import"][1]


def seen_in(book: Gatebook, path: Path) -> tuple[str, str]:
    """Return the codes by which a look into a file and the preview of its import refuse it."""
    with pytest.raises(Refused) as caught:
        book.exchange.inspect(path)
    error = book.exchange.preview([path])[0].error
    return caught.value.code, error.code if error is not None else ""


def says_what_to_do(error: GatebookError) -> None:
    """Make sure that all three languages have words for an error, in more sentences than one: the last is a step."""
    told_of(error)
    for lang in ("en", "ar", "ckb"):
        sentences = [part for part in message_in(error, lang).replace("؟", ".").split(". ") if part.strip()]
        assert len(sentences) > 1, message_in(error, lang)


@pytest.mark.parametrize("case", OTHERS, ids=lambda case: case.id)
def test_hostile_content_is_kept_and_told_the_rest_is_taken_in_and_again_adds_nothing(
    case: Case, book: Gatebook, tmp_path: Path
) -> None:
    paths = files_of(case, tmp_path)
    results = book.exchange.import_files(paths)
    assert results[-1].verdict is case.verdict
    assert problems_of(book) == sorted(case.problems)
    assert [row for row in case.sound if book.desk.records.get("asset", row) is None] == []
    assert (waiting_in(book), len(book.conflicts.listed())) == (case.held, case.conflicts)
    assert bool(book.desk.store.logs.forked()) is case.forked
    assert book.check().ok
    look_everywhere(book)
    before = list(book.dump())
    assert fresh(book.exchange.import_files(paths)) == 0
    assert list(book.dump()) == before


def fresh(results: Sequence[ImportResult]) -> int:
    """Return how many changes were new."""
    return sum(result.fresh for result in results)


def problems_of(book: Gatebook) -> list[str]:
    """Return the codes of all problems, each of which must have words in all three languages."""
    counts = book.exchange.problem_counts()
    for code in counts:
        assert len({message_in(Refused(code), lang) for lang in ("en", "ar", "ckb")}) == 3
    return sorted(counts)


def waiting_in(book: Gatebook) -> int:
    """Return how many entries wait for others."""
    row = book._database.one("SELECT count(*) AS n FROM held")
    return 0 if row is None else int(row["n"])
