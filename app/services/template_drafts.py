"""Checklists that headquarters is preparing: drafts on this PC, from a form or an earlier version, until given out.

A draft is no record: it is kept in the settings of this PC and travels with nothing before it is published.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from app.errors import Refused
from app.models.checklists import Frequency, Section, Template
from app.models.dataclass import dataclass
from app.models.people import Act, Actor, require
from app.models.pictures import kind_of, without_metadata
from app.models.places import Site
from app.models.template_doc import document_of, template_of
from app.models.values import LocalText, new_id
from app.models.xlsform import ImportedForm
from app.services.changed import Changed
from app.services.desk import Desk
from app.services.publishing import Publishing, exact
from app.sync.disk import reading

KIND = "template_draft"
"""Kind under which changes of drafts are told."""

_INDEX = "template_drafts"
_MOST_DRAFTS = 200
_MEDIA = ("", "{stem}-media", "media", "images")
"""Folders beside a form in which its pictures are looked for."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A checklist in preparation; ``source`` is the file that it came from, if any."""

    id: str
    template: Template
    source: str = ""
    changed: str = ""


@dataclass(frozen=True, slots=True)
class TemplateRow:
    """A checklist in the list of headquarters: given out (``draft`` empty), offered no more, or a draft."""

    template: Template
    draft: str = ""
    shipped: bool = False
    retired: bool = False


class TemplateDrafts:
    """Prepares checklists and gives them out."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    # ---- looking ---------------------------------------------------------------------------------------------

    def listed(self) -> list[TemplateRow]:
        """Return the newest version of every checklist, those that are offered no more, then the drafts."""
        published = {row.id for row in self._desk.records.where("template") if row.text("published")}
        reference = self._desk.reference
        given = [
            TemplateRow(template, shipped=template.id not in published, retired=retired)
            for retired, found in ((False, reference.templates()), (True, reference.retired_templates()))
            for template in found
        ]
        return given + [TemplateRow(draft.template, draft.id) for draft in self.drafts()]

    def drafts(self) -> list[Draft]:
        """Return all drafts, the newest first; one that cannot be read any more is left out."""
        found = (self._read(draft) for draft in reversed(self._index()))
        return [draft for draft in found if draft is not None]

    def draft(self, draft_id: str) -> Draft:
        """Return one draft; Refused ``draft_missing``."""
        found = self._read(draft_id) if draft_id in self._index() else None
        if found is None:
            raise Refused("draft_missing")
        return found

    # ---- preparing -------------------------------------------------------------------------------------------

    def keep(self, actor: Actor, template: Template, draft_id: str = "", *, source: str = "") -> Changed:
        """Keep a draft, a new one without ``draft_id``.

        Raises Refused ``not_allowed``, ``only_headquarters_publishes``, ``drafts_too_many``.
        """
        self._require_hq(actor)
        known = self._index()
        draft = draft_id or new_id()
        if draft not in known:
            if len(known) >= _MOST_DRAFTS:
                raise Refused("drafts_too_many", most=_MOST_DRAFTS)
            self._desk.settings.put(_INDEX, json.dumps([*known, draft]))
        else:
            source = source or self.draft(draft).source
        told = {"doc": exact(document_of(template)), "source": source, "changed": str(self._desk.clock.now())}
        self._desk.settings.put(_key(draft), json.dumps(told, ensure_ascii=False))
        return Changed.of(KIND, draft)

    def begin(self, actor: Actor, template: Template, model: str = "") -> Changed:
        """Make a draft of a new checklist, with the content of ``model`` (``CODE@VERSION``) when one is named.

        Code, version and title are those of ``template``. Raises Refused ``template_missing``, ``code_exists`` and
        as ``keep``.
        """
        self._require_hq(actor)
        codes = {row.template.code for row in self.listed()}
        if template.code in codes:
            raise Refused("code_exists", field="code", form=template.code)
        if model:
            template = replace(
                self.found(model),
                code=template.code,
                version=template.version,
                title=template.title,
                change_note=LocalText(),
            )
        return self.keep(actor, template)

    def before(self, template: Template) -> Template | None:
        """Return the version that a draft will replace, None for a new checklist."""
        reference = self._desk.reference
        found = (*reference.templates(), *reference.retired_templates())
        return next((one for one in found if one.code == template.code and one.id != template.id), None)

    def picture(self, actor: Actor, data: bytes, name: str = "") -> Mapping[str, Any]:
        """Keep a reference picture and return what an item holds of it; Refused as ``Blobs.put``."""
        self._require_hq(actor)
        return self._desk.blobs.put(without_metadata(data), kind_of(data), name)

    def discard(self, actor: Actor, draft_id: str) -> Changed:
        """Throw a draft away."""
        self._require_hq(actor)
        self.draft(draft_id)
        self._desk.settings.put(_INDEX, json.dumps([draft for draft in self._index() if draft != draft_id]))
        self._desk.settings.put(_key(draft_id), "")
        return Changed.of(KIND, draft_id)

    def publish(self, actor: Actor, draft_id: str, note: LocalText | None = None) -> Changed:
        """Give a draft out as a version that never changes, with a note of what changed where one is given.

        Raises Refused ``change_note_needed`` for a note without words, and as ``Publishing.publish_template``.
        """
        template = self.draft(draft_id).template
        if note is not None:
            if not note.as_dict():
                raise Refused("change_note_needed", field="change_note")
            template = replace(template, change_note=note)
        changed = Publishing(self._desk).publish_template(actor, document_of(template))
        self.discard(actor, draft_id)
        return Changed(changed.kinds | {KIND}, changed.ids)

    def retire(self, actor: Actor, template_id: str, *, retired: bool = True) -> Changed:
        """Offer a checklist no more, or again; raises as ``Publishing.retire_template``."""
        return Publishing(self._desk).retire_template(actor, template_id, retired=retired)

    # ---- forms -----------------------------------------------------------------------------------------------

    @staticmethod
    def read_form(path: Path) -> ImportedForm:
        """Read an XLSForm without keeping anything; needs no database, so any thread may ask.

        Raises Refused as ``xlsform_import.read_form``, Environment as ``disk.reading``.
        """
        from app.services.xlsform_import import read_form

        return read_form(_bytes(path), path.stem)

    def bring(
        self, actor: Actor, form: ImportedForm, path: Path, *, frequency: Frequency | None = None
    ) -> Changed:
        """Make a draft of an imported form, under a version that is free, with the pictures found beside it."""
        self._require_hq(actor)
        template = self._pictured(form, path)
        template = replace(
            template,
            version=self._free_version(template),
            frequency=frequency or template.frequency,
            identity_warning=template.identity_warning or frequency is Frequency.PER_CASE,
        )
        return self.keep(actor, template, source=path.name)

    def revise(self, actor: Actor, template_id: str) -> Changed:
        """Make a draft of the next version of a checklist that is given out; Refused ``template_missing``."""
        found = self._desk.reference.template(template_id)
        if found is None:
            raise Refused("template_missing", template=template_id)
        return self.keep(actor, replace(found, version=self._free_version(found)))

    def form_of(self, named: str) -> bytes:
        """Return the XLSForm of a checklist: a draft's id, ``CODE@VERSION``, or the newest of a code.

        Raises Refused ``template_missing``.
        """
        from app.services.xlsform_export import form_bytes

        return form_bytes(self.found(named))

    def found(self, named: str) -> Template:
        """Return what a draft's id, ``CODE@VERSION`` or a code means; Refused ``template_missing``."""
        if named in self._index():
            return self.draft(named).template
        found = self._desk.reference.template(named)
        newest = (template for template in self._desk.reference.templates() if template.code == named)
        found = found or next(newest, None)
        if found is None:
            raise Refused("template_missing", template=named)
        return found

    # ---- inside ----------------------------------------------------------------------------------------------

    def _require_hq(self, actor: Actor) -> None:
        require(actor, Act.PUBLISH)
        if self._desk.place.site is not Site.HQ:
            raise Refused("only_headquarters_publishes")

    def _index(self) -> list[str]:
        return self._desk.settings.read(_INDEX, _ids, [])

    def _read(self, draft_id: str) -> Draft | None:
        return self._desk.settings.read(_key(draft_id), lambda text: _draft(draft_id, text), None)

    def _free_version(self, template: Template) -> str:
        """Return the version itself, or the next whole number after all that exist."""
        if self._desk.reference.template(template.id) is None:
            return template.version
        number = 2
        while self._desk.reference.template(f"{template.code}@{number}.0") is not None:
            number += 1
        return f"{number}.0"

    def _pictured(self, form: ImportedForm, path: Path) -> Template:
        """Return the template with the pictures of its items that lie beside the form."""
        found: dict[str, Mapping[str, Any]] = {}
        for code, name in form.pictures.items():
            data = _beside(path, name)
            if data is not None:
                found[code] = self._desk.blobs.put(without_metadata(data), kind_of(data), Path(name).name)
        return replace(
            form.template, sections=tuple(_illustrated(one, found) for one in form.template.sections)
        )


def _illustrated(section: Section, pictures: Mapping[str, Mapping[str, Any]]) -> Section:
    items = (
        replace(item, picture=pictures[item.code]) if item.code in pictures else item
        for item in section.items
    )
    return replace(section, items=tuple(items))


def _bytes(path: Path) -> bytes:
    with reading(path):
        return path.read_bytes()


def _beside(path: Path, name: str) -> bytes | None:
    """Return a picture of a form; only plain names are looked for, so that no form reaches into other folders."""
    plain = Path(name.replace("\\", "/")).name
    for folder in _MEDIA:
        file = path.parent / folder.format(stem=path.stem) / plain
        if plain and file.is_file():
            data = _bytes(file)
            return data if kind_of(data) else None
    return None


def _key(draft_id: str) -> str:
    return f"template_draft/{draft_id}"


def _ids(text: str) -> list[str]:
    found = json.loads(text)
    if not isinstance(found, list) or not all(isinstance(one, str) for one in found):
        raise ValueError(text)
    return found


def _draft(draft_id: str, text: str) -> Draft:
    try:
        found = json.loads(text)
        return Draft(draft_id, template_of(found["doc"]), str(found["source"]), str(found["changed"]))
    except (KeyError, TypeError) as error:
        raise ValueError(text) from error
