"""What a start has cost when its page is painted, told on one line to whoever measures."""

from __future__ import annotations

import time
from pathlib import Path


def peak_kib() -> int:
    """Return the peak of resident memory in KiB (``VmHWM`` of proc(5))."""
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmHWM"):
            return int(line.split()[1])
    raise OSError(line)


def tell_painted(*more: float) -> None:
    """Print the peak in KiB and the seconds of the processor so far, of all threads, at the moment of painting."""
    print(peak_kib(), time.process_time(), *more, flush=True)
