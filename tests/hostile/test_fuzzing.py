"""Mutated bundles are refused or taken in, and nothing else ever happens: a few hundred here, the rest at length."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from app.services.importing import Verdict
from tests.gates.source import ROOT
from tests.hostile.fuzzing import MOST_MIB
from tests.hostile.ground import ground
from tests.hostile.mutation import Mutator
from tests.hostile.seeds import seeds

FEW = 250
MANY = int(os.environ.get("GATEBOOK_MUTATIONS", "100000"))
"""How many mutations the long run makes; the number of one that failed, with a count of 1, makes it again."""

FIRST = int(os.environ.get("GATEBOOK_MUTATION", "0"))
_IN_ONE_PROCESS = 2_500

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="counts its memory and time as POSIX does")


def fuzzed(first: int, count: int) -> Counter[str]:
    """Import mutations in a process of its own and return how many met which end."""
    ended = subprocess.run(
        [sys.executable, "-m", "tests.hostile.fuzzing", str(first), str(count)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    named = re.search(r"^mutation (\d+)$", ended.stderr, re.MULTILINE)
    assert ended.returncode == 0, f"mutation {named[1] if named else '?'}\n{ended.stderr[-3000:]}"
    told = json.loads(ended.stdout)
    assert told["peak_mib"] < MOST_MIB
    return Counter(told["ends"])


def test_a_few_hundred_mutations_are_refused_or_taken_in() -> None:
    ends = fuzzed(10_000_000, FEW)
    assert ends.total() == FEW
    assert len(ends.keys() - set(Verdict)) > 4, "hardly anything is refused"
    assert ends[Verdict.IMPORTED] > FEW / 10, "hardly anything gets through to where entries are read"


@pytest.mark.long
def test_a_hundred_thousand_mutations_are_refused_or_taken_in() -> None:
    ends: Counter[str] = Counter()
    for first in range(FIRST, FIRST + MANY, _IN_ONE_PROCESS):
        ends += fuzzed(first, min(_IN_ONE_PROCESS, FIRST + MANY - first))
    print(json.dumps(ends))
    assert ends.total() == MANY


@pytest.mark.parametrize("number", range(len(seeds(ground()))))
def test_the_honest_bundle_from_which_mutations_start_is_taken_in(number: int, tmp_path: Path) -> None:
    seed = seeds(ground())[number]
    data = Mutator(ground(), [seed]).honest(seed)
    path = tmp_path / "x.gbk"
    path.write_bytes(data)
    with ground().home(seed.to, tmp_path / "home").open() as book:
        result = book.exchange.import_files([path])[0]
        assert (result.verdict, result.held, book.check().ok) == (Verdict.IMPORTED, 0, True)
        assert set(book.exchange.problem_counts()) <= {"waits_for_update"}
