"""Makes the rows and details that the screens show from the records of corrective actions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from app.models.actions import ActionDetail, ActionRow, FailedAnswer, Source, is_overdue
from app.models.applied import Applied
from app.models.checklists import Answer, Stage, Template, Verdict
from app.models.records import Record
from app.services.actions_history import ActionHistory
from app.services.checklists_rows import RunReader
from app.services.desk import Desk
from app.services.naming import Names


class ActionReader:
    """Reads actions with what they point to: checklist, answer, asset and people."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._runs = RunReader(desk, lambda _record: "")
        self._history = ActionHistory(desk)

    def rows(self, actions: Sequence[Record], lang: str) -> list[ActionRow]:
        """Return list rows for some actions, in their order."""
        names = Names(self._desk, lang)
        names.load("user", (action.text("status_by") for action in actions))
        assets = self._desk.records.many("asset", _ids(actions, "asset"))
        applied = self._applied(actions)
        conflicted = self._desk.records.conflicted_roots([action.id for action in actions])
        today = self._desk.clock.today().isoformat()
        return [
            self._row(
                action, names, assets.get(action.text("asset")), applied, action.id in conflicted, today
            )
            for action in actions
        ]

    def detail(self, action: Record, lang: str) -> ActionDetail:
        """Return one action in full."""
        names = Names(self._desk, lang)
        row = self.rows([action], lang)[0]
        asset = self._desk.records.get("asset", action.text("asset")) if action.text("asset") else None
        return ActionDetail(
            row=row,
            description=action.text("description"),
            agency_name=names.label("agencies", action.text("agency")),
            section=action.text("section"),
            events=self._history.events(action, lang),
            answer=self._answer(action),
            status_photo=action.json("status_photo"),
            asset_tag=asset.text("tag") if asset is not None else "",
            opened_estimate=names.clocks.of_start(action),
        )

    # ---- the answer behind an action -------------------------------------------------------------------------

    def _applied(self, actions: Sequence[Record]) -> Mapping[str, tuple[Record, Applied | None]]:
        """Return, by run, the run and its checklist with the answers of today."""
        runs = self._desk.records.many("run", _ids(actions, "run"))
        answers = self._desk.records.children("answer", runs)
        templates = {
            name: self._desk.reference.template(name) for name in {r.text("template") for r in runs.values()}
        }
        return {
            run.id: (run, self._apply(run, templates[run.text("template")], answers[run.id]))
            for run in runs.values()
        }

    def _apply(self, run: Record, template: Template | None, answers: Sequence[Record]) -> Applied | None:
        if template is None:
            return None
        given = {record.text("item"): _answer_of(record) for record in answers}
        if run.changed_after_signing:
            given = self._runs.detail(run, "en").plain_answers
        return Applied(template, given, self._runs.when(run))

    def _answer(self, action: Record) -> FailedAnswer | None:
        run, applied = self._applied([action]).get(action.text("run"), (None, None))
        if run is None or applied is None:
            return None
        slot = applied.by_key.get(action.text("item"))
        if slot is None:
            return None
        answer = applied.answers.get(slot.key) or Answer(slot.key)
        head = {name: run.text(name) for name in ("shift_date", "shift_name", "zone")}
        status = run.status or Stage.DRAFT
        return FailedAnswer(slot.item, answer.value, answer.comment, answer.photo, status, **head)

    def _row(
        self,
        action: Record,
        names: Names,
        asset: Record | None,
        applied: Mapping[str, tuple[Record, Applied | None]],
        conflicted: bool,
        today: str,
    ) -> ActionRow:
        text = action.text
        run, now = applied.get(text("run"), (None, None))
        plain = {
            name: text(name)
            for name in (
                "point", "status", "priority", "due", "post", "run", "item", "asset", "status_by", "status_at",
                "status_note", "opened",
            )
        }  # fmt: skip
        return ActionRow(
            id=action.id,
            point_name=names.label("points", text("point")),
            title=_title(action, now, names.lang),
            overdue=is_overdue(text("status"), text("due"), today),
            code=run.text("template").partition("@")[0] if run is not None else "",
            asset_name=_asset_name(asset, names) if asset is not None else text("asset"),
            source=_source(action, run, now),
            status_by_name=names.user(text("status_by")) if text("status_by") else "",
            version=action.version,
            heads=action.heads,
            conflicted=conflicted or action.conflicted,
            **plain,
        )


def _ids(actions: Sequence[Record], column: str) -> list[str]:
    return [action.text(column) for action in actions if action.text(column)]


def _answer_of(record: Record) -> Answer:
    return Answer(
        record.text("item"),
        record.text("value"),
        record.text("comment"),
        record.json("blob"),
        record.json("photo"),
    )


def _title(action: Record, applied: Applied | None, lang: str) -> str:
    """Return the item's text in the reader's language, else the title as it was written."""
    slot = applied.by_key.get(action.text("item")) if applied is not None else None
    return slot.item.text.get(lang) if slot is not None else action.text("title")


def _source(action: Record, run: Record | None, applied: Applied | None) -> Source:
    if not action.text("run"):
        return Source.NONE
    if run is None or run.deleted:
        return Source.GONE
    if applied is None:
        return Source.STANDS
    slot = applied.by_key.get(action.text("item"))
    if slot is None or not applied.relevant(slot.key):
        return Source.CORRECTED
    return Source.STANDS if applied.judged(slot) is Verdict.FAILED else Source.CORRECTED


def _asset_name(asset: Record, names: Names) -> str:
    return names.given("items", asset.text("item"), asset.text("name"))
