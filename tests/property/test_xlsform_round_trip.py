"""A checklist that is written as XLSForm is one for pyxform too, and comes back as it was."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings

from app.models.checklists import Template
from app.models.logic import Node, node_of, words_of
from app.models.logic_text import written
from app.models.template_doc import document_of, template_of
from app.models.xlsform import Fate
from app.services.xlsform_export import form_bytes
from app.services.xlsform_import import read_form
from app.services.xlsform_logic import parsed
from tests.property.templates import nodes, templates

SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]


def _comes_back(template: Template) -> None:
    form = read_form(form_bytes(template))
    refused = [
        one for one in form.findings if one.fate in (Fate.LOST, Fate.CHANGED) or one.code == "pyxform_fails"
    ]
    assert not refused
    assert form.template == template


@given(template=templates())
@settings(max_examples=6, deadline=None, suppress_health_check=SLOW)
def test_a_checklist_comes_back_from_its_form(template: Template):
    _comes_back(template)


@pytest.mark.long
@given(template=templates())
@settings(max_examples=3000, deadline=None, suppress_health_check=SLOW)
def test_thousands_of_checklists_come_back_from_their_forms(template: Template):
    _comes_back(template)


@given(template=templates())
@settings(max_examples=15, deadline=None, suppress_health_check=SLOW)
def test_a_checklist_comes_back_from_its_document(template: Template):
    assert template_of(document_of(template)) == template


@given(node=nodes(["a", "b-1", "_c.d"], own=True))
@settings(max_examples=60, deadline=None)
def test_an_expression_comes_back_from_its_text_and_its_words(node: Node):
    assert node_of(words_of(node)) == node
    assert parsed(written(node)) == node
