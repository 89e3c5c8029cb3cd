"""Every limit on what is read from outside, as docs/BUNDLE_FORMAT.md lists them; JSON has its own in models."""

from __future__ import annotations

from app.models.entries import MAX_ENTRY_BYTES

KIB = 1024
MIB = 1024 * KIB

MAX_FILE = 128 * MIB
"""Longest bundle file in bytes: what an old PC reads and hashes within seconds."""

MAX_HEADER = 64 * KIB
"""Longest envelope line in bytes, without its newline."""

MAX_PLAIN = 256 * MIB
"""Most bytes a payload may unpack to, whatever it declares."""

MAX_LINE = 16 * MIB
"""Longest payload line in bytes: one photo in base64 with room to spare."""

MAX_RECORD_LINE = 4 * MIB
"""Longest line that is parsed as JSON; beyond, its objects in memory would take hundreds of megabytes."""

MAX_ENTRY = MAX_ENTRY_BYTES
"""Longest entry line in bytes."""

MAX_BRACKETS = 12_000_000
"""Most arrays and objects in a payload, 60 a line: 30 KiB of zstd could hold 90 million, a minute of parsing."""

MAX_BLOB = 8 * MIB
"""Longest attachment in bytes, before base64."""

MAX_AGE_HEADER = 256 * KIB
"""Longest age header in bytes, some 2,000 recipients: each costs a key agreement, so a million would take a minute."""

MAX_LINES = 200_000
"""Most lines before the end line: a hostile file must not become a million tiny records."""

MAX_PACKED_ROWS = 8192
"""Most entries in one block of columns."""

MAX_PACKED_BLOCK = 20 * MIB
"""Longest block of a packed payload in bytes: the longest line fits, with the lines packed beside it."""

MAX_CELLS = 2_000_000
"""Most pieces in one block of columns: what its text costs in memory while it is put together."""

MAX_WINDOW = 128 * MIB
"""Largest zstd window in bytes: the memory that decoding may take (RFC 8878, section 3.1.1.1.2)."""

INFLATE_STEP = 1 * KIB
"""Compressed bytes inflated at a time; zstd's densest block gives 32 KiB for a byte, so 32 MiB a step."""

DISK_FACTOR = 3
"""How many times the declared plain size must be free on the disk before unpacking (decided)."""

MEMORY_SPOOL = 16 * MIB
"""Bytes kept in memory before a temporary file goes to disk."""

TEXT_IN_MEMORY = 2 * MIB
"""Bytes of a payload's text kept in memory; some thirty files wait proven for their turn in a large import."""

MAX_TEXT = 200
"""Longest label or name in characters."""

MAX_LIST = 4096
"""Longest list of keys, recipients, needs or signatures in a signed document."""

MAX_MANIFEST_ITEMS = 100_000
"""Most logs or wanted attachments that a manifest may name."""

MAX_JOIN_REQUEST = 64 * KIB
"""Longest join request in bytes."""

MAX_JOIN_ANSWER = 16 * MIB
"""Longest join answer in bytes: some ten thousand links of the trust chain."""

MAX_KEY_FILE = 64 * KIB
"""Longest key file in bytes; a true one has less than 1 KiB."""

ZSTD_LEVEL = 3
"""Compression level: of columns, level 10 makes nothing smaller (measured)."""
