"""A checklist with everything that conditions, rules and repeats can be."""

from __future__ import annotations

from decimal import Decimal

from app.models.checklists import Answer, Choice, Frequency, Item, ItemType, Section, Template
from app.models.logic import Node
from app.models.values import LocalText
from app.services.xlsform_logic import parsed


def text(words: str) -> LocalText:
    return LocalText(words, f"{words} ع", f"{words} ک")


def item(code: str, kind: ItemType, **more: object) -> Item:
    logic = {
        name: _node(more.pop(name))
        for name in ("relevant", "required_if", "constraint", "calculation")
        if name in more
    }
    return Item(code, kind, text(code), **logic, **more)


def _node(source: object) -> Node:
    return parsed(str(source))


CARS = (Choice("car", text("Car")), Choice("bus", text("Bus")), Choice("lorry", text("Lorry")))

SAMPLE = Template(
    code="T-1",
    version="1.0",
    title=text("Inspection"),
    frequency=Frequency.DAILY,
    signoff_role="shift_supervisor",
    applies_to=("land",),
    sections=(
        Section(
            text("Yard"),
            (
                item("lit", ItemType.YES_NO_NA, required=True),
                item("lamp", ItemType.TEXT, relevant="${lit} = 'no'", required=True),
                item(
                    "volts",
                    ItemType.NUMBER,
                    constraint=". >= 210 and . <= 240",
                    constraint_message=text("Mains"),
                ),
                item("persons", ItemType.NUMBER, whole=True),
                item("day", ItemType.DATE, constraint=". <= today()"),
                item("read", ItemType.NOTE),
                item("double", ItemType.CALCULATED, calculation="${persons} * 2"),
            ),
        ),
        Section(
            text("Vehicle"),
            (
                item("kind", ItemType.CHOICE, options=CARS, options_list="vehicles", required=True),
                item("axles", ItemType.NUMBER, relevant="${kind} = 'lorry'", minimum=Decimal(2)),
                item("parts", ItemType.MULTIPLE, options=CARS, options_list="vehicles"),
                item("why", ItemType.TEXT, required_if="selected(${parts}, 'bus')"),
            ),
            relevant=parsed("${persons} > 0"),
            repeat="vehicle",
        ),
    ),
    identity_warning=True,
)


def answers(**given: str) -> dict[str, Answer]:
    """Return answers by key; ``kind__01`` is the item ``kind`` in the block ``01``."""
    keys = {name.replace("__", "/"): value for name, value in given.items()}
    return {key: Answer(key, value) for key, value in keys.items()}
