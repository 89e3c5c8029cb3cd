"""Imports mutations in a process of its own and says what became of them: ``python -m tests.hostile.fuzzing``.

Every refusal must leave database and attachments as they were, byte for byte; whatever is taken in must follow from
the log. The process ends with an error at the first file that does anything else, and names its number.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import signal
import sys
import tempfile
from collections import Counter
from pathlib import Path
from typing import NoReturn

from app.errors import Refused
from app.services.gatebook import Gatebook, open_gatebook
from app.services.importing import Verdict
from tests.hostile.ground import HERE, MEMORY, Ground, ground
from tests.hostile.looking import look_everywhere
from tests.hostile.mutation import Mutator
from tests.hostile.seeds import seeds

MOST_MIB = 300
"""Most memory that the process may ever have had, in MiB (I18 of the sync design)."""

MOST_SECONDS = 30
"""Longest that one file may take, in seconds of the processor: other programs take none of it."""

_TOGETHER = 100
_MOST_IN_TRAY = 20


class Receiver:
    """One home that takes mutations in and is made anew from time to time.

    What ``alone`` takes are single logs. Other logs write the same rows without having seen each other; of them, too,
    everything must follow from the entries, whichever came first.
    """

    def __init__(self, made: Ground, code: str, folder: Path, *, alone: bool) -> None:
        self._ground, self._code = made, code
        self._root = folder / f"{code}-{alone}"
        self._start()

    def _start(self) -> None:
        shutil.rmtree(self._root, ignore_errors=True)
        self._book: Gatebook = open_gatebook(self._ground.home(self._code, self._root).home)
        self._taken = 0
        self._print = self._settled()

    def close(self) -> None:
        """Make sure that what was taken in is whole, and follows from the log, and close the home."""
        look_everywhere(self._book)
        report = self._book.check()
        self._book.close()
        assert report.ok, report

    def take(self, data: bytes) -> str:
        """Import a file; return the verdict, with the code of a refusal."""
        path = self._root.with_suffix(".gbk")
        path.write_bytes(data)
        result = self._book.exchange.import_files([path])[0]
        if result.verdict is Verdict.REFUSED:
            assert isinstance(result.error, Refused), result.error
            assert self._digest() == self._print, "a refusal left a trace"
            return result.error.code
        self._print = self._settled()
        self._taken += 1
        if self._taken == _TOGETHER or self._crowded() or self._trust_moved():
            self.close()
            self._start()
        return result.verdict.value

    def _crowded(self) -> bool:
        tray = self._book.home.tray
        return tray.is_dir() and sum(1 for _ in tray.iterdir()) > _MOST_IN_TRAY

    def _trust_moved(self) -> bool:
        trust = self._book.exchange._counter.trust
        return trust is None or trust.version != self._ground.trust.version

    def _settled(self) -> str:
        self._book._database.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        return self._digest()

    def _digest(self) -> str:
        digest = hashlib.sha256()
        for path in (self._book.home.database, self._book.home.database.with_name("gatebook.db-wal")):
            digest.update(path.read_bytes() if path.exists() else b"")
        for folder in (self._book.home.blobs, self._book.home.tray, self._book.home.inbox):
            digest.update(repr(sorted(str(found) for found in folder.rglob("*"))).encode())
        return digest.hexdigest()


def _too_slow(*_args: object) -> NoReturn:
    raise TimeoutError(f"more than {MOST_SECONDS} s of work")


def peak_mib() -> int:
    """Return the most memory this process has had, in MiB; getrusage would tell that of the process before it too."""
    told = next(line for line in Path("/proc/self/status").read_text("ascii").splitlines() if "VmHWM" in line)
    return int(told.split()[1]) // 1024


def run(folder: Path, first: int, count: int) -> dict[str, object]:
    """Import that many mutations from number ``first`` on; return how many met which end."""
    signal.signal(signal.SIGPROF, _too_slow)
    made = ground()
    mutator = Mutator(made, seeds(made))
    receivers = {
        (code, alone): Receiver(made, code, folder, alone=alone)
        for code in ("HQ", HERE)
        for alone in (True, False)
    }
    ends: Counter[str] = Counter()
    kinds: Counter[str] = Counter()
    for number in range(first, first + count):
        signal.setitimer(signal.ITIMER_PROF, MOST_SECONDS)
        try:
            mutation = mutator.make(number)
            end = receivers[mutation.to, mutation.alone].take(mutation.data)
            assert peak_mib() < MOST_MIB, f"{peak_mib()} MiB"
        except BaseException as error:
            error.add_note(f"mutation {number}")
            raise
        ends[end] += 1
        kinds[f"{mutation.kind} {'taken' if end in set(Verdict) else 'refused'}"] += 1
    signal.setitimer(signal.ITIMER_PROF, 0)
    for receiver in receivers.values():
        receiver.close()
    return {"ends": ends, "kinds": kinds, "peak_mib": peak_mib()}


def main() -> None:
    """Import the mutations named by first number and count, and print what became of them as JSON."""
    first, count = map(int, sys.argv[1:3])
    with tempfile.TemporaryDirectory(prefix="fuzz-", dir=MEMORY if MEMORY.is_dir() else None) as folder:
        print(json.dumps(run(Path(folder), first, count)))


if __name__ == "__main__":
    main()
