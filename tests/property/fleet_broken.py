"""Files as sticks and mail leave them: cut, with a bit turned, or with something appended."""

from __future__ import annotations

import random
from pathlib import Path


def broken(path: Path, chance: random.Random) -> Path:
    """Return a broken copy of a file, beside it."""
    data = bytearray(path.read_bytes())
    way = chance.choice(["cut", "bit", "more"])
    if way == "cut":
        del data[chance.randrange(len(data)) :]
    elif way == "bit":
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    else:
        data += bytes(chance.randbytes(1 + chance.randrange(64)))
    bad = path.parent / f"broken-{chance.randrange(10**9)}" / path.name
    bad.parent.mkdir(exist_ok=True)
    bad.write_bytes(data)
    return bad
