"""Does one act again and again and kills it each time: ``python -m tests.e2e.killing ACT FOLDER KILLS``.

Half of the kills come at a write, the first to the last spread evenly, the others at any moment. Needs the library
made of ``faults.c`` to be loaded before all others (LD_PRELOAD). Each try is a process of its own, forked before it
opens anything; afterwards the home opens, is sound, has everything that was acknowledged, and the act works.
"""

from __future__ import annotations

import json
import os
import random
import signal
import sys
import threading
import time
from pathlib import Path

from tests.e2e.faulty import ACTS, Act, Faults, Place, attempt, fresh, make


class Told(list[str]):
    """What was acknowledged, said at once to whoever reads the other end of a pipe."""

    def __init__(self, pipe: int) -> None:
        super().__init__()
        self._pipe = pipe

    def append(self, row: str) -> None:
        """Say that one thing was acknowledged."""
        os.write(self._pipe, f"{row}\n".encode())

    def extend(self, rows: object) -> None:
        """Say that several things were acknowledged."""
        for row in rows:  # type: ignore[attr-defined]
            self.append(row)


def _kill(act: Act, faults: Faults, place: Place, at: int, seconds: float) -> tuple[bool, list[str]]:
    """Do an act in a child that dies at call ``at``, or after a time when that is 0; return what it acknowledged."""
    ends = os.pipe()
    child = os.fork()
    if not child:
        below = place.root / act.below
        act.do(
            place, lambda: faults.arm(below, at, -signal.SIGKILL, lasting=False, reads=False), Told(ends[1])
        )
        os._exit(0)
    os.close(ends[1])
    timer = threading.Timer(seconds, os.kill, (child, signal.SIGKILL))
    if not at:
        timer.start()
    with os.fdopen(ends[0], encoding="utf-8") as pipe:
        acknowledged = pipe.read().splitlines()
    timer.cancel()
    return os.WIFSIGNALED(os.waitpid(child, 0)[1]), acknowledged


def run(name: str, folder: Path, kills: int) -> dict[str, int]:
    """Kill an act that many times; return how many kills came while it was at work, and how many writes it has."""
    act, faults, template, chance = ACTS[name], Faults(), folder / "template", random.Random(name)
    make(template)
    began = time.monotonic()
    _, calls = attempt(faults, act, template)
    length = (time.monotonic() - began) / 2
    killed = tries = 0
    while killed < kills and tries < 3 * kills:
        at = 1 + killed * calls // kills if tries % 2 else 0
        place = fresh(template)
        died, acknowledged = _kill(act, faults, place, at, chance.uniform(0, length))
        try:
            act.judge(place, acknowledged)
        except BaseException as error:
            error.add_note(f"{name}: killed at write {at} of {calls}, acknowledged {acknowledged}")
            raise
        killed += died
        tries += 1
    return {"writes": calls, "killed": killed, "tries": tries}


if __name__ == "__main__":
    print(json.dumps(run(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]))))
