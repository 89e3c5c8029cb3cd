"""The types of questions in a form: which kind of item each becomes, and which have no counterpart."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.models.checklists import ItemType


class Kind(StrEnum):
    """What a row of the survey sheet is."""

    ITEM = "item"
    BEGIN = "begin"
    END = "end"
    METADATA = "metadata"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a type says: the kind of row, the kind of item, and the list of options or sort of group."""

    kind: Kind
    item: ItemType = ItemType.TEXT
    list: str = ""
    group: str = ""
    whole: bool = False
    other: bool = False
    """Whether ``or_other`` adds an option that asks for a text."""
    note: str = ""
    """Why it comes in another form than it had."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_PLAIN = {
    ItemType.TEXT: "text string q_string barcode q_barcode email url",
    ItemType.NUMBER: "integer int q_int add_integer_prompt decimal q_decimal add_decimal_prompt range",
    ItemType.DATE: "date add_date_prompt q_date",
    ItemType.TIME: "time add_time_prompt q_time",
    ItemType.DATETIME: "datetime add_date_time_prompt q_date_time",
    ItemType.NOTE: "note q_note add_note_prompt",
    ItemType.PHOTO: "image photo add_image_prompt add_photo_prompt q_picture q_image",
    ItemType.SIGNATURE: "signature draw annotate",
    ItemType.CALCULATED: "calculate q_calculate add_calculate_prompt hidden",
    ItemType.CHOICE: "acknowledge trigger",
}
_ITEMS = {name: item for item, names in _PLAIN.items() for name in names.split()}
_WHOLE = frozenset({"integer", "int", "q_int", "add_integer_prompt"})
_NOTES = {
    **dict.fromkeys(("barcode", "q_barcode"), "barcode_typed"),
    **dict.fromkeys(("email", "url"), "type_as_text"),
    **dict.fromkeys(("draw", "annotate"), "drawing_as_signature"),
    "range": "range_as_number",
    "acknowledge": "acknowledge_as_choice",
    "trigger": "acknowledge_as_choice",
}
_METADATA = _words(
    "start end today deviceid device_id imei subscriberid subscriber_id simserial sim_serial phonenumber phone_number"
    " username email_address start-geopoint audit get_start_time get_end_time get_today get_device_id"
    " get_subscriber_id get_sim_id get_phone_number start_time end_time uri:username uri:deviceid"
)
ONE = (
    "select_one", "select_one_from", "select1", "add_select_one_prompt_using", "select_one_from_file",
    "select_one_external",
)  # fmt: skip
SEVERAL = (
    "select_multiple", "select_all_that_apply", "select_all_that_apply_from", "add_select_multiple_prompt_using",
    "select_multiple_from_file",
)  # fmt: skip
_GROUPS = {"group": "group", "repeat": "repeat", "lgroup": "repeat", "looped group": "repeat", "loop": "loop"}


def meaning_of(text: str) -> Meaning:
    """Read the cell ``type``: ``select_one list or_other``, ``begin repeat``, ``integer``."""
    words = text.replace("\n", " ").split()
    low = [word.lower() for word in words]
    if low and (opening := _group(low)) is not None:
        return opening
    if (choosing := _choosing(words, low)) is not None:
        return choosing
    name = "_".join(low)
    if name in _METADATA:
        return Meaning(Kind.METADATA)
    if name in _ITEMS:
        return Meaning(Kind.ITEM, _ITEMS[name], whole=name in _WHOLE, note=_NOTES.get(name, ""))
    return Meaning(Kind.UNKNOWN)


def _group(low: list[str]) -> Meaning | None:
    joined = " ".join(low).replace("_", " ")
    for word, kind in (("begin ", Kind.BEGIN), ("end ", Kind.END)):
        if joined.startswith(word):
            rest = joined.removeprefix(word)
            sort = _GROUPS.get(rest) or ("loop" if rest.startswith("loop ") else "")
            return Meaning(kind, group=sort) if sort else None
    return None


def _choosing(words: list[str], low: list[str]) -> Meaning | None:
    other = len(low) > 1 and low[-1] in ("or_other", "or_specify_other")
    if low[-2:] in (["or", "other"], ["specify", "other"]):
        words, low, other = words[: -3 if low[-3:-2] == ["or"] else -2], low[:-2], True
    elif other:
        words, low = words[:-1], low[:-1]
    for length in range(min(5, len(low) - 1), 0, -1):
        head = "_".join(low[:length])
        rest = " ".join(words[length:])
        if head in ONE and rest:
            return Meaning(Kind.ITEM, ItemType.CHOICE, list=rest, other=other)
        if head in SEVERAL and rest:
            return Meaning(Kind.ITEM, ItemType.MULTIPLE, list=rest, other=other)
    return None
