"""Keeps a document as a file."""

from __future__ import annotations

from pathlib import Path

from app.sync.disk import replacing, write_all, writing


def save_document(path: Path, data: bytes) -> None:
    """Write a file whole or not at all: temporary name, fsync, rename; Environment as the disk says."""
    with writing(path), replacing(path) as file:
        write_all(file, data)
