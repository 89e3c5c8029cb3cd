"""The commands and their options are a contract with scripts."""

from __future__ import annotations

import pytest

from app import __version__
from app.cli.main import make_parser

CALLS = [
    "init --point SLM",
    "init --hq --name NAME",
    "join request FILE",
    "join accept FILE --out ANSWER --code CODE",
    "join finish FILE",
    "demo --points 2 --days 7 --seed 1 --out DIR",
    "export --to hq --out FILE",
    "import A B --preview",
    "verify FILE",
    "inspect FILE",
    "dump",
    "check",
    "list checklists --search TEXT",
    "list equipment",
    "list people",
    "list sessions",
    "print checklist ID --lang ckb --out FILE",
    "template list",
    "template import FILE --dry-run --all --frequency daily",
    "template export CODE --out FILE",
    "template publish DRAFT",
    "template discard DRAFT",
    "print equipment SLM --lang all --out FILE",
    "print attendance ID --out FILE",
]


@pytest.mark.parametrize("call", CALLS)
def test_every_call_is_understood_with_home_and_json(call: str):
    args = make_parser().parse_args([*call.split(), "--home", "H", "--json"])
    assert (args.home, args.json) == ("H", True)
    assert callable(args.do)


@pytest.mark.parametrize(
    "call",
    [
        "",
        "nonsense",
        "init",
        "init --point SLM --hq",
        "export",
        "import",
        "join",
        "list weapons",
        "print menu 1",
    ],
)
def test_wrong_usage_ends_with_code_2(call: str, capsys: pytest.CaptureFixture[str]):
    with pytest.raises(SystemExit) as ended:
        make_parser().parse_args(call.split())
    assert ended.value.code == 2
    assert "usage: gatebook" in capsys.readouterr().err


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]):
    with pytest.raises(SystemExit) as ended:
        make_parser().parse_args(["--version"])
    assert ended.value.code == 0
    assert capsys.readouterr().out == f"Gatebook {__version__}\n"
