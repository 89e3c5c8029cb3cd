"""Decompression of what a stranger may have made: one plain zstd frame, counted, never beyond its limit."""

from __future__ import annotations

import zstandard

from app.errors import Refused
from app.progress import CancelToken
from app.sync.age import Sink
from app.sync.limits import INFLATE_STEP, MAX_WINDOW

BAD = "bundle_bad_payload"
_FRAME_HEADER = 18


class Inflater:
    """A sink that inflates exactly one plain zstd frame (RFC 8878) into a file, and counts as it goes."""

    def __init__(self, target: Sink, limit: int, cancel: CancelToken | None) -> None:
        self._target = target
        self._limit = limit
        self._cancel = cancel
        self._start = b""
        self._inflate: zstandard.ZstdDecompressionObj | None = None
        self.size = 0

    def write(self, data: bytes, /) -> int:
        """Inflate ``data``; Refused when the frame is of the wrong kind, ends early or grows beyond the limit."""
        if self._cancel is not None:
            self._cancel.raise_if_cancelled()
        fresh = data
        if self._inflate is None:
            self._start += data
            if len(self._start) < _FRAME_HEADER:
                return len(data)
            self._open()
            fresh = self._start
        for start in range(0, len(fresh), INFLATE_STEP):
            self._step(fresh[start : start + INFLATE_STEP])
        return len(data)

    def close(self) -> None:
        """Refuse unless the frame is complete."""
        if self._inflate is None and self._start:
            self._open()
            self._step(self._start)
        if self._inflate is None or not self._inflate.eof:
            raise Refused(BAD, why="zstd_cut")

    def _open(self) -> None:
        try:
            facts = zstandard.get_frame_parameters(self._start[:_FRAME_HEADER])
        except zstandard.ZstdError as error:
            raise Refused(BAD, why="zstd") from error
        if not self._start.startswith(zstandard.FRAME_HEADER) or facts.dict_id:
            raise Refused(BAD, why="zstd")
        if facts.window_size > MAX_WINDOW:
            raise Refused(BAD, why="zstd_window")
        self._inflate = zstandard.ZstdDecompressor(max_window_size=MAX_WINDOW).decompressobj()

    def _step(self, piece: bytes) -> None:
        inflate = self._inflate
        if inflate is None or inflate.eof:
            raise Refused(BAD, why="zstd_trailing")
        try:
            plain = inflate.decompress(piece)
        except zstandard.ZstdError as error:
            raise Refused(BAD, why="zstd") from error
        if inflate.unused_data:
            raise Refused(BAD, why="zstd_trailing")
        self.size += len(plain)
        if self.size > self._limit:
            raise Refused("bundle_unpacks_too_large", plain=self.size, limit=self._limit)
        self._target.write(plain)
