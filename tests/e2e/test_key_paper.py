"""The paper of a secret key brings the key back."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.errors import Refused
from app.services.documents_key import key_sheet
from app.sync.kept_keys import escrow_of, read_root, root_of
from app.ui.labels import labels_for
from app.ui.printing.request import Request, read_paper
from tests.e2e.stations import HQ_CHIEF, Station
from tests.unit.printing.reader import with_poppler


def test_the_words_on_the_paper_are_the_key(hq: Station) -> None:
    pdf = hq.act(lambda book: read_paper(book, Request("key", "root-1", ("en", "ar", "ckb")), "Chief").pdf())
    words = with_poppler(pdf).split()
    start = words.index("GATEROOT1")
    assert root_of(" ".join(words[start : start + 4])).id == read_root(hq.home.keys / "root-1.key").id


def test_the_escrow_key_has_a_paper_too(hq: Station) -> None:
    sheet = hq.act(lambda book: key_sheet(book.exchange, "escrow"))
    assert (sheet.escrow, bool(escrow_of(sheet.line))) == (True, True)
    assert set(labels_for(("en",))["en"]) >= {"key_title", "key_escrow_meant"}


def test_a_key_that_is_no_longer_here_has_no_paper(hq: Station, tmp_path: Path) -> None:
    (hq.home.keys / "root-1.key").rename(tmp_path / "root-1.key")
    with pytest.raises(Refused, match="key_file_unknown"):
        hq.act(
            lambda book: book.exchange.roots.copy_key(HQ_CHIEF, "root-1", tmp_path, "four words of camels")
        )
    with pytest.raises(Refused, match="key_file_unknown"):
        hq.act(lambda book: key_sheet(book.exchange, "root-1"))
