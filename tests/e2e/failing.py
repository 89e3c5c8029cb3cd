"""Failures as people meet them: a code, what to do, and words in all three languages."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from app.errors import Environment, GatebookError
from app.ui.messages import UNKNOWN, message_in


def told_of(error: GatebookError) -> tuple[str, str]:
    """Return code and hint of a failure, after making sure that all three languages have words for it."""
    sentences = {lang: message_in(error, lang) for lang in ("en", "ar", "ckb")}
    assert len(set(sentences.values())) == 3
    assert not any(sentence.startswith(UNKNOWN[:20]) or "…" in sentence for sentence in sentences.values())
    return error.code, error.hint if isinstance(error, Environment) else ""


def failure_of(work: Callable[[], object]) -> tuple[str, str]:
    with pytest.raises(GatebookError) as caught:
        work()
    return told_of(caught.value)
