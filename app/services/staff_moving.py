"""A person goes to another point: headquarters closes the record at the old point and opens one at the new.

Each point keeps what happened there, and neither is sent the other's: a row belongs to one point for ever.
"""

from __future__ import annotations

from app.errors import Refused
from app.models.people import Act, Actor, require
from app.models.places import Site
from app.models.records import Put
from app.models.values import new_id
from app.services.changed import Changed
from app.services.desk import Desk
from app.services.staff import FORM

_STAYS = frozenset({"phone"})
"""What headquarters is not shown and does not carry on."""


def move_person(desk: Desk, actor: Actor, person_id: str, point: str) -> Changed:
    """Move a person to another point; the first id of the result is that of the record there.

    Raises Refused ``not_allowed``, ``only_headquarters_moves``, ``record_missing``, ``unknown_point`` and
    ``same_point``.
    """
    require(actor, Act.MANAGE_PEOPLE)
    if desk.place.site is not Site.HQ:
        raise Refused("only_headquarters_moves")
    record = desk.existing("person", person_id)
    home = record.text("point")
    if desk.reference.term("points", point) is None:
        raise Refused("unknown_point", field="point", point=point)
    if point == home:
        raise Refused("same_point", field="point", point=point)
    carried = {name: record.text(name) for name in FORM if name not in _STAYS}
    arrival = Put("person", new_id(), dict.fromkeys(FORM, "") | carried | {"point": point, "active": 1})
    leaving = Put("person", person_id, {"active": 0})
    # The arrival first: a power cut between the two leaves a person listed twice, never one who is nowhere.
    desk.save(actor, [arrival], point=point)
    desk.save(actor, [leaving], point=home)
    return desk.changed([arrival, leaving])
