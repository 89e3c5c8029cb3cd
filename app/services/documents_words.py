"""Names on paper: people, places and codes in the languages of a document."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from app.models.records import Record
from app.models.values import LANGUAGES, LocalText
from app.printing.labels import Labels
from app.printing.sheets import RecordMark
from app.services.desk import Desk
from app.services.naming import name_in

AUTHORITY_SETTING = "print_authority"
"""Setting of the lines above every document: a JSON list of texts by language; none when it was never set."""

EMBLEM_SETTING = "print_emblem"
"""Setting of the emblem: the hash of a picture kept among the attachments; none when it was never set."""

SHIFT_LABELS = {name: f"shift_{name}" for name in ("day", "night", "morning", "evening", "duty")}
"""Names of shifts that are codes -> their labels; other names were typed and stand as they are."""


class PaperWords:
    """Looks up what the records only name, for one document."""

    def __init__(self, desk: Desk, langs: Sequence[str], labels: Labels) -> None:
        self._desk = desk
        self._labels = labels
        self._lang = langs[0] if langs else "en"
        self._users: dict[str, Record] = {}
        self._persons: dict[str, Record] = {}

    def load_users(self, ids: Iterable[str]) -> None:
        """Read the users who will be named, with the persons they are."""
        self._users |= self._desk.records.many("user", (user for user in ids if user))
        self.load_persons(record.text("person") for record in self._users.values())

    def load_persons(self, ids: Iterable[str]) -> None:
        """Read the persons who will be named."""
        self._persons |= self._desk.records.many("person", (person for person in ids if person))

    def user(self, user_id: str) -> str:
        """Return a user's name as readers of the first language write it; the id when the user is unknown here."""
        record = self._users.get(user_id)
        return user_id if record is None else name_in(record, self._lang)

    def user_rank(self, user_id: str) -> str:
        """Return the rank of the person whom a user is, empty when it was never said."""
        user = self._users.get(user_id)
        person = None if user is None else self._persons.get(user.text("person"))
        return "" if person is None else self.term("ranks", person.text("rank")).get(self._lang)

    def person(self, person_id: str) -> str:
        """Return a person's name as readers of the first language write it; the id while the person is unknown."""
        record = self._persons.get(person_id)
        return person_id if record is None else name_in(record, self._lang)

    def term(self, name: str, code: str) -> LocalText:
        """Return a code of a reference list in all languages; what is no code stands as it was typed."""
        found = self._desk.reference.term(name, code) if code else None
        return same(code) if found is None else found.name

    def given(self, name: str, code: str, own: str) -> LocalText:
        """Return a name taken from a list in all languages, one that was typed as it stands."""
        found = self._desk.reference.term(name, code) if code else None
        if found is None or (own and own not in found.name.as_dict().values()):
            return same(own)
        return found.name

    def label(self, code: str) -> LocalText:
        """Return the words of a label in all languages."""
        return LocalText.of({lang: self._labels.get(lang, {}).get(code, "") for lang in LANGUAGES})

    def shift(self, name: str) -> LocalText:
        """Return the name of a shift."""
        found = self.label(SHIFT_LABELS[name]) if name in SHIFT_LABELS else LocalText()
        return found if found.as_dict() else same(name)

    def mark(self, record: Record) -> RecordMark:
        """Return the record's id with the chain hash of the last entry about it: paper that vouches for the log."""
        logs = self._desk.store.logs
        lines = []
        for log_id, n in record.heads.items():
            log = logs.find(log_id)
            line = None if log is None else logs.line(log.no, n)
            if line is not None:
                lines.append((line.c, log_id, line.hash.hex()))
        return RecordMark(record.id, max(lines)[2] if lines else "")


def same(text: str) -> LocalText:
    """Return a text that was typed once and stands in every language."""
    return LocalText(text, text, text)


def joined(texts: Iterable[LocalText], separator: str) -> LocalText:
    """Join texts language by language."""
    kept = [text for text in texts if text.as_dict()]
    return LocalText(*(separator.join(text.get(lang) for text in kept) for lang in ("en", "ar", "ckb")))


def authority_lines(text: str) -> tuple[LocalText, ...]:
    """Read the setting of the lines above every document; raise ValueError when it is no list of texts."""
    found = json.loads(text)
    if not isinstance(found, list) or not all(isinstance(line, dict) for line in found):
        raise ValueError(text)
    return tuple(LocalText.of(line) for line in found)
