"""Publishing: headquarters gives out new versions of checklists; records keep the version they were made with."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.errors import Refused
from app.models.checklists import Template
from app.models.people import Act, Actor, require
from app.models.places import Site
from app.models.records import Put
from app.models.template_doc import document_of, template_of
from app.models.template_rules import flaws
from app.services.changed import Changed
from app.services.desk import Desk


class Publishing:
    """What headquarters says to every point."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def publish_template(self, actor: Actor, doc: Mapping[str, Any]) -> Changed:
        """Give out a version of a checklist; points use it for new runs once they have received it.

        Raises Refused ``not_allowed``, ``only_headquarters_publishes``, ``template_malformed``, ``template_flawed``
        (why, item, text), ``version_exists``.
        """
        self._require_hq(actor)
        template = _read(doc)
        if self._desk.reference.template(template.id) is not None:
            raise Refused("version_exists", field="version", template=template.id)
        values = {
            "code": template.code,
            "version": template.version,
            "doc": exact(dict(doc)),
            "published": str(self._desk.clock.now()),
        }
        return self._save(actor, Put("template", template.id, values))

    def retire_template(self, actor: Actor, template_id: str, *, retired: bool = True) -> Changed:
        """Offer the newest version of a checklist no more for new runs, or again; what was recorded stays readable.

        Raises Refused ``not_allowed``, ``only_headquarters_publishes``, ``template_missing``, ``version_replaced``.
        """
        self._require_hq(actor)
        template = self._desk.reference.template(template_id)
        if template is None:
            raise Refused("template_missing", template=template_id)
        if template_id not in {one.id for one in self._newest()}:
            raise Refused("version_replaced", template=template_id)
        values: dict[str, Any] = {"retired": str(self._desk.clock.now()) if retired else None}
        if self._desk.records.get("template", template_id) is None:
            # One that came with the program has no row yet; without ``published`` it still counts as shipped.
            doc = exact(document_of(template))
            values |= {"code": template.code, "version": template.version, "doc": doc}
        return self._save(actor, Put("template", template_id, values))

    def _newest(self) -> list[Template]:
        return [*self._desk.reference.templates(), *self._desk.reference.retired_templates()]

    def _require_hq(self, actor: Actor) -> None:
        require(actor, Act.PUBLISH)
        if self._desk.place.site is not Site.HQ:
            raise Refused("only_headquarters_publishes")

    def _save(self, actor: Actor, change: Put) -> Changed:
        self._desk.save(actor, [change])
        self._desk.reference.forget()
        return self._desk.changed([change])


def exact(value: Any) -> Any:
    """Return a document without binary fractions, which entries may not hold: ``28.8`` becomes its text."""
    if isinstance(value, float):
        return str(value)
    if isinstance(value, dict):
        return {key: exact(item) for key, item in value.items()}
    return [exact(item) for item in value] if isinstance(value, list) else value


def _read(doc: Mapping[str, Any]) -> Template:
    try:
        template = template_of(doc)
    except (KeyError, TypeError, ValueError) as error:
        raise Refused("template_malformed", why=type(error).__name__) from error
    codes = [item.code for item in template.items()]
    if not codes or len(set(codes)) < len(codes) or not template.title.get("en"):
        raise Refused("template_malformed", why="items")
    flaw = next(flaws(template), None)
    if flaw is not None:
        raise Refused("template_flawed", field=flaw.item, why=flaw.code, item=flaw.item, text=flaw.text)
    return template
