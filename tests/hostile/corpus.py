"""The whole hostile corpus of the sync design, section 8: every number, with its cases or the test that has it."""

from __future__ import annotations

from tests.hostile import of_entries, of_files, of_values  # noqa: F401 - they enter their cases into the table
from tests.hostile.case import CASES

__all__ = ["CASES", "ELSEWHERE", "NUMBERS"]

NUMBERS = range(1, 46)

ELSEWHERE = (
    (5, "tests/e2e/test_damaged_files.py::test_every_flipped_byte_is_refused"),
    (6, "tests/e2e/test_damaged_files.py::test_every_truncation_is_refused"),
    (16, "tests/unit/sync/test_hostile_files.py::test_a_bomb_takes_little_memory"),
    (41, "tests/hostile/test_deliveries.py::test_as_many_tiny_entries_as_are_allowed_are_taken_in"),
    (42, "tests/hostile/test_deliveries.py::test_one_bundle_under_fifty_names_is_taken_in_once"),
    (43, "tests/hostile/test_deliveries.py::test_a_file_that_shrinks_while_it_is_read_is_refused"),
    (43, "tests/e2e/test_full_disk.py::test_a_folder_that_may_not_be_written_is_told"),
    (43, "tests/e2e/test_failing_writes.py::test_every_write_that_fails_is_told_and_loses_nothing"),
    (44, "tests/hostile/test_deliveries.py::test_a_restored_headquarters_gets_its_own_word_back"),
)
"""Numbers that are not, or not only, one delivery, and where they are tested."""
