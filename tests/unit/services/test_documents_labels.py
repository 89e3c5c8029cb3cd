"""Every label that a document may ask for has words."""

import re

from app.printing.labels import LABEL_CODES
from app.services.documents_words import SHIFT_LABELS
from app.ui.labels import SOURCES, labels_for


def test_every_label_has_an_english_sentence():
    wanted = {*LABEL_CODES, *SHIFT_LABELS.values()}
    assert {code for code in wanted if not SOURCES.get(code)} == set()


def test_no_label_is_kept_that_nobody_asks_for():
    assert set(SOURCES) - {*LABEL_CODES, *SHIFT_LABELS.values()} == set()


def test_labels_are_given_in_each_language_asked_for():
    found = labels_for(("ar", "ckb", "en"))
    assert {lang: set(words) for lang, words in found.items()} == {lang: set(SOURCES) for lang in found}


def test_translations_fill_in_the_same_things():
    found = labels_for(("ar", "ckb"))
    places = re.compile(r"\{\w+\}")
    wrong = [
        (lang, code)
        for lang, words in found.items()
        for code, text in words.items()
        if sorted(places.findall(text)) != sorted(places.findall(SOURCES[code]))
    ]
    assert wrong == []
