"""The made-up draft of headquarters: the next version of the vehicle checklist, not yet translated throughout."""

from __future__ import annotations

from app.models.checklists import Item, ItemType
from app.models.logic import Call, Ref, Text
from app.models.people import Actor
from app.models.template_editing import Spot, fresh_code, insert_item
from app.models.values import LocalText
from app.services.gatebook import Gatebook

_OF = "SOP-06@1.0"
_SEAL = LocalText(
    en="Customs seal intact and its number as in the manifest", ar="الختم الكمركي سليم ورقمه مطابق للمنفيست"
)
_BROKEN = LocalText(en="Photo of the broken seal", ar="صورة الختم المكسور")


def keep_draft(book: Gatebook, actor: Actor) -> None:
    """Keep a draft with two new items, of which the second is asked only after the first failed."""
    drafts = book.templates
    draft = drafts.revise(actor, _OF).id
    template = drafts.draft(draft).template
    at = Spot(0, len(template.sections[0].items))
    seal = Item(
        fresh_code(template, at),
        ItemType.YES_NO_NA,
        _SEAL,
        required=True,
        critical=True,
        fails_on=frozenset({"no"}),
    )
    template = insert_item(template, at, seal)
    after = Spot(0, at.item + 1)
    failed = Call("=", (Ref(seal.code), Text("no")))
    photo = Item(fresh_code(template, at), ItemType.PHOTO, _BROKEN, relevant=failed)
    drafts.keep(actor, insert_item(template, after, photo), draft)
