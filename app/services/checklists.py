"""Checklist runs: start, answer, complete, return, sign off, and what is due."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.errors import Refused
from app.models.answers import (
    PICTURED,
    Picture,
    clean_line,
    clean_text,
    require_complete,
    stored_day,
    stored_value,
)
from app.models.checklists import Answer, ItemType, Stage
from app.models.handover import INCOMING, hands_over
from app.models.people import Act, Actor, require, require_other_person
from app.models.records import Put, Remove, Restore, Sign
from app.services.actions_opening import openings
from app.services.belonging import home_point
from app.services.changed import Changed
from app.services.checklists_remarks import Talk
from app.services.checklists_writing import ChecklistWriting

NOTHING_SEEN = "{}"
"""Token for ``seen`` of an answer that was not there when the user looked."""


class Checklists(ChecklistWriting):
    """What users do with checklists; a run is one filled-in checklist of a shift or case."""

    # ---- filling in ------------------------------------------------------------------------------------------

    def start(
        self,
        actor: Actor,
        template_id: str,
        *,
        shift_date: str,
        shift_name: str,
        zone: str = "",
        case_ref: str = "",
        agency: str = "",
        section: str = "",
        point: str = "",
        paper: dict[str, str] | None = None,
    ) -> Changed:
        """Start a run; agency and section are the actor's and the point is this place unless given.

        ``paper`` holds the columns of a run that is entered from paper (``PaperEntry.enter``).

        Raises Refused: ``not_allowed``, ``template_missing``, ``unknown_point``, ``bad_date``, ``shift_missing``,
        ``text_too_long``.
        """
        require(actor, Act.RECORD)
        template = self.template(template_id)
        at = home_point(self._desk, {"point": point})
        values = {
            "point": at,
            "agency": agency or actor.agency,
            "section": section or actor.section,
            "template": template.id,
            "title": " · ".join((template.code, *template.title.as_dict().values())),
            "opened": str(self._desk.clock.now()),
            "stage": Stage.DRAFT.value,
            **_head(shift_date=shift_date, shift_name=shift_name, zone=zone, case_ref=case_ref),
            **(paper or {}),
        }
        return self._begin(actor, template, _filled(values), prefilled=paper is None)

    def change(self, actor: Actor, run_id: str, *, seen: str | None = None, **head: str) -> Changed:
        """Correct shift_date, shift_name, zone or case_ref of a run that is still open."""
        require(actor, Act.RECORD)
        run = self._editable(run_id)
        return self._save(actor, run, [Put("run", run_id, _head(**head), seen)])

    def answer(
        self,
        actor: Actor,
        run_id: str,
        item_code: str,
        value: str | None = None,
        *,
        comment: str | None = None,
        picture: Picture | None = None,
        photo: Picture | None = None,
        seen: str | None = None,
        why: str = "",
    ) -> Changed:
        """Save what is given of an answer, the rest stays as it is.

        ``picture`` answers a photo or signature item, ``photo`` is evidence beside any answer. ``seen`` is the
        version on screen, ``NOTHING_SEEN`` when there was none. ``why`` it is corrected is kept with the entry;
        without it that is the reviewer's open remark on the item or the reason of the amendment. Raises Refused:
        ``not_allowed``, ``run_signed``, ``run_completed``, ``item_missing`` and those of ``stored_value`` and
        ``Blobs.put``.
        """
        require(actor, Act.RECORD)
        run = self._editable(run_id)
        item = self._item(run, item_code)
        if picture is not None and item.type not in PICTURED:
            raise Refused("bad_answer", field=item_code)
        values: dict[str, Any] = {}
        if value is not None:
            values["value"] = stored_value(item, value) or None
        if comment is not None:
            values["comment"] = clean_text(comment, item_code) or None
        values.update(self._pictures(picture, photo))
        return self._put_answer(actor, run, item_code, values, seen, clean_text(why, "why"))

    def clear_answer(self, actor: Actor, run_id: str, item_code: str, *, seen: str | None = None) -> Changed:
        """Take an answer back; its comment and evidence photo stay."""
        return self.put_back(actor, run_id, Answer(item_code), seen=seen, whole=False)

    def put_back(
        self, actor: Actor, run_id: str, answer: Answer, *, seen: str | None = None, whole: bool = True
    ) -> Changed:
        """Write an earlier answer again, as undo does; ``whole`` with its comment and evidence photo."""
        require(actor, Act.RECORD)
        run = self._editable(run_id)
        self._item(run, answer.item)
        values: dict[str, Any] = {"value": answer.value or None, "blob": answer.blob}
        if whole:
            values |= {"comment": answer.comment or None, "photo": answer.photo}
        return self._put_answer(actor, run, answer.item, values, seen)

    def note(self, actor: Actor, run_id: str, text: str) -> Changed:
        """Keep a remark on the run as a whole, before it is signed."""
        require(actor, Act.RECORD)
        run = self._standing(run_id)
        return self._save(actor, run, [Put("run", run_id, {"note": clean_text(text, "note") or None})])

    def discard(self, actor: Actor, run_id: str, *, confirmed: bool = False) -> Changed:
        """Delete a draft. With answers in it Refused ``answers_exist`` (count) unless ``confirmed``.

        ``restore`` undoes it: the deletion and all answers stay in the log.
        """
        require(actor, Act.RECORD)
        run = self._standing(run_id)
        if run.status != Stage.DRAFT:
            raise Refused("not_a_draft", status=run.status)
        count = self._desk.records.count("answer", run=run_id)
        if count and not confirmed:
            raise Refused("answers_exist", count=count)
        return self._save(actor, run, [Remove("run", run_id)])

    def restore(self, actor: Actor, run_id: str) -> Changed:
        """Bring a discarded draft back as it was; Refused ``record_missing`` when there never was one."""
        require(actor, Act.RECORD)
        run = self._desk.records.get("run", run_id)
        if run is None:
            raise Refused("record_missing", table="run", row=run_id)
        return self._save(actor, run, [Restore("run", run_id)])

    # ---- completing and signing ------------------------------------------------------------------------------

    def complete(self, actor: Actor, run_id: str) -> Changed:
        """Declare a run complete.

        What failed opens corrective actions in the same entry. Raises Refused: ``case_ref_needed``, ``run_completed``,
        ``run_signed`` and what ``require_complete`` raises.
        """
        require(actor, Act.RECORD)
        run = self._editable(run_id)
        template = self._reader.template_of(run)
        if template.per_case and not run.text("case_ref"):
            raise Refused("case_ref_needed", field="case_ref")
        detail = self._reader.detail(run, actor.lang)
        require_complete(template, detail.plain_answers, detail.when)
        opened = openings(self._desk, run, detail, self.shift_pattern())
        now = str(self._desk.clock.now())
        return self._stage(actor, run, Stage.COMPLETED, opened, completed_at=now, completed_by=actor.id)

    def reopen(self, actor: Actor, run_id: str, *, reason: str = "") -> Changed:
        """Make a completed run a draft again; the reason is kept with the entry."""
        require(actor, Act.RECORD)
        run = self._completed(run_id)
        why = clean_text(reason, "reason")
        return self._stage(actor, run, Stage.DRAFT, why=why, completed_at=None, completed_by=None)

    def send_back(
        self, actor: Actor, run_id: str, comment: str, remarks: Mapping[str, str] | None = None
    ) -> Changed:
        """Return a completed run to whoever filled it in, with ``remarks`` by the keys of the answers they are on.

        Raises Refused: ``not_allowed``, ``not_completed``, ``comment_needed`` without a comment or an open remark,
        ``item_missing``.
        """
        require(actor, Act.SIGN_OFF)
        run = self._completed(run_id)
        text = clean_text(comment, "comment")
        told = {**(remarks or {}), **({"": text} if text else {})}
        notes = [self._remark(actor, run, key, said) for key, said in told.items()]
        if not (notes or any(one.open for one in Talk(self._desk).remarks(run_id, actor.lang))):
            raise Refused("comment_needed", field="comment")
        return self._stage(
            actor, run, Stage.RETURNED, notes, return_comment=text or None, returned_by=actor.id
        )

    def sign_off(self, actor: Actor, run_id: str) -> Changed:
        """Sign a completed run with all its answers as they stand, for ever.

        Raises Refused: ``not_allowed``, ``own_record`` for who completed it or gave an answer (a signature given in
        the form is none), ``worked_that_shift`` where the incoming side signs, ``not_completed``, ``run_signed``,
        ``conflicts_open``.
        """
        require(actor, Act.SIGN_OFF)
        run = self._completed(run_id)
        require_other_person(actor, run.text("completed_by"))
        template = self._reader.template_of(run)
        if template.signoff_role == INCOMING:
            from app.services.checklists_handover import require_incoming

            require_incoming(self._desk, self._reader, actor, run)
        for code, author in self._reader.authors.of_run(run_id):
            item = template.item(code)
            if item is None or item.type is not ItemType.SIGNATURE:
                require_other_person(actor, author)
        if self._desk.records.conflicted_roots([run_id]):
            raise Refused("conflicts_open", run=run_id)
        if hands_over(template):
            from app.services.checklists_handed import state_kept

            self._save(actor, run, [state_kept(self._desk, self.templates, run, actor.id)])
        return self._save(actor, run, [Sign(run_id)])


def _head(**given: str) -> dict[str, str | None]:
    """Check the columns that say where a run belongs; an emptied one becomes None."""
    found: dict[str, str | None] = {}
    for name, text in given.items():
        found[name] = stored_day(text, name) if name == "shift_date" else clean_line(text, name) or None
    if "shift_name" in found and not found["shift_name"]:
        raise Refused("shift_missing", field="shift_name")
    return found


def _filled(values: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value}
