"""The most memory that this process ever had in use, as the kernel counts it."""

from __future__ import annotations

from pathlib import Path


def peak_kib() -> int:
    """Return the peak of resident memory in KiB (``VmHWM`` of proc(5))."""
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmHWM"):
            return int(line.split()[1])
    raise OSError(line)
