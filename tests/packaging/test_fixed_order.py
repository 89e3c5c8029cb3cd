"""Packing the same content twice gives the same bytes, whatever the disk and the clock did in between."""

import os
from pathlib import Path

import fixed_order

EPOCH = 1_790_000_000


def fill(folder: Path, names: list[str]) -> Path:
    for name in names:
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(name, "utf-8")
    return folder


def test_a_zip_does_not_depend_on_the_order_of_writing_nor_on_times(tmp_path: Path):
    first = fill(tmp_path / "1" / "Gatebook", ["a/b.txt", "c.txt"])
    second = fill(tmp_path / "2" / "Gatebook", ["c.txt", "a/b.txt"])
    os.utime(second / "c.txt", (1, 1))
    for number, folder in enumerate((first, second)):
        fixed_order.zip_folder(folder, tmp_path / f"{number}.zip", EPOCH)
    assert (tmp_path / "0.zip").read_bytes() == (tmp_path / "1.zip").read_bytes()


def test_settled_files_have_the_time_of_the_commit_and_plain_rights(tmp_path: Path):
    folder = fill(tmp_path / "tree", ["a/b.txt"])
    (folder / "a/b.txt").chmod(0o664)
    fixed_order.settle(folder, EPOCH)
    assert {int(path.stat().st_mtime) for path in (folder, folder / "a", folder / "a/b.txt")} == {EPOCH}
    assert (folder / "a/b.txt").stat().st_mode & 0o777 == 0o644


def test_every_difference_of_two_builds_is_named(tmp_path: Path):
    first = fill(tmp_path / "1", ["same", "gone", "other"])
    second = fill(tmp_path / "2", ["same", "new", "other"])
    (second / "other").write_text("changed", "utf-8")
    assert fixed_order.differences(first, second) == [
        "differs: other",
        "only in the first: gone",
        "only in the second: new",
    ]
