"""docs/BUNDLE_FORMAT.md says what the program does: codes, limits and test vectors."""

import ast
import re

import pytest

from app.models.entries import chain_next, chain_start
from app.models.strict_json import MAX_JSON_DEPTH
from app.sync import dsse, limits
from app.sync.seals import sign_seal
from app.sync.signing import SigningKey, shown_code
from tests.gates.source import ROOT, modules

TEXT = (ROOT / "docs" / "BUNDLE_FORMAT.md").read_text("utf-8")
KEY = SigningKey(bytes(32))
LOG = f"{KEY.id}-5d41402abc4b2a76"


def codes_of_failure() -> set[str]:
    """Return every code that the container and key modules can raise, hints included; channels only carry files."""
    found: set[str] = set()
    for module in modules(ROOT, "app/sync"):
        if ".channels" in module.name:
            continue
        for node in ast.walk(module.tree):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in {"Refused", "Environment"}:
                found |= {arg.value for arg in node.args if isinstance(arg, ast.Constant)}
            if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant):
                names = {target.id for target in node.targets if isinstance(target, ast.Name)}
                found |= {node.value.value for name in names if name.startswith("BAD")}
    return found


@pytest.mark.parametrize("code", sorted(codes_of_failure()))
def test_every_code_is_described(code):
    assert f"| `{code}` |" in TEXT


@pytest.mark.parametrize(
    "value,shown",
    [
        (limits.MAX_FILE, "| file | 128 MiB |"),
        (limits.MAX_HEADER, "| header line | 64 KiB |"),
        (limits.MAX_AGE_HEADER, "| age header | 256 KiB |"),
        (limits.MAX_WINDOW, "| zstd window | 128 MiB |"),
        (limits.MAX_PLAIN, "| payload text | 256 MiB,"),
        (limits.MAX_LINES, "| lines before the end line | 200,000 |"),
        (limits.MAX_LINE, "| any line | 16 MiB |"),
        (limits.MAX_RECORD_LINE, "| line parsed as JSON (all but `blob`) | 4 MiB |"),
        (limits.MAX_ENTRY, "| entry line | 256 KiB |"),
        (limits.MAX_BRACKETS, "| arrays and objects in a payload, counted as `[` and `{` | 12,000,000 |"),
        (limits.MAX_BLOB, "| attachment | 8 MiB before base64 |"),
        (MAX_JSON_DEPTH, "| JSON nesting | 16 |"),
        (limits.MAX_MANIFEST_ITEMS, "| logs or wants in a manifest | 100,000 |"),
        (limits.MAX_TEXT, "| labels, names, versions | 200 characters |"),
        (limits.DISK_FACTOR, "| free disk before unpacking | 3 × declared text |"),
    ],
)
def test_every_limit_is_the_described_one(value, shown):
    assert shown in TEXT
    number, unit = re.search(r"\| ([\d,]+) ?(MiB|KiB)?", shown[shown.index("| ", 2) :]).groups()
    assert value == int(number.replace(",", "")) * {"MiB": 2**20, "KiB": 2**10, None: 1}[unit]


def test_the_described_key_is_ours():
    assert f"key id      {KEY.id}        shown  {shown_code(KEY.id)}" in TEXT
    assert KEY.public.hex() in TEXT


def test_the_described_envelope_is_ours():
    assert dsse.sign("text/plain", b"hello", [KEY]).to_bytes().decode() in TEXT


def test_the_described_chain_and_seal_are_ours():
    line = re.search(r'^    (\{"l":"COPD.*\})$', TEXT, re.MULTILINE)[1].encode()
    chain = chain_next(chain_start(LOG), line)
    assert f"h(0)        {chain_start(LOG).hex()}" in TEXT
    assert f"h(1)        {chain.hex()}" in TEXT
    assert f"sig         {sign_seal(KEY, LOG, 1, chain).sig.hex()}" in TEXT
