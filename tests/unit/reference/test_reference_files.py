"""The reference data shipped with the program are complete, clean and in three languages."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.models.checklists import Frequency, ItemType
from app.models.template_doc import template_of

REFERENCE = Path(__file__).resolve().parents[3] / "resources" / "reference"
LANGUAGES = ("en", "ar", "ckb")

SORANI = "ئابپتجچحخدرڕزژسشعغفڤقکگلڵمنهەوۆیێ"
SORANI_TEXT = re.compile(rf"[{SORANI}0-9A-Za-z\s،؛:()/.+=%٪°±µ–—×-]+")
STRAY_HEH = re.compile(rf"ه(?![{SORANI}])")
PERSIAN_OR_KURDISH = re.compile("[یکەێۆڕڵڤ]")
COUNTED = {"persons", "cases", "pcs", "indicators"}
WITHOUT_IDENTITY = {"SOP-04", "SOP-05", "SOP-06", "SOP-09", "SOP-11"}

# file, columns that together are the key, column of each language
TABLES = (
    ("agencies", ("code",), "{}"),
    ("attributes", ("code",), "{}"),
    ("border_points", ("code",), "name_{}"),
    ("conditions", ("code",), "{}"),
    ("course_terms", ("kind", "code"), "{}"),
    ("courses", ("code",), "title_{}"),
    ("equipment_catalogue", ("item_code",), "item_{}"),
    ("equipment_catalogue", ("item_code",), "category_{}"),
    ("glossary", ("en",), "{}"),
    ("governorates", ("code",), "{}"),
    ("neighbours", ("code",), "{}"),
    ("ranks", ("code",), "{}"),
    ("units", ("code",), "{}"),
    ("zones", ("code",), "{}"),
)
TEMPLATES: list[dict[str, Any]] = json.loads((REFERENCE / "sop_templates.json").read_text(encoding="utf-8"))


def rows(name: str) -> list[dict[str, str]]:
    with (REFERENCE / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def items(template: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for section in template["sections"]:
        yield from section["items"]


ITEMS = [(template, item) for template in TEMPLATES for item in items(template)]


def checklist_texts() -> Iterator[tuple[str, dict[str, str]]]:
    for template in TEMPLATES:
        yield template["code"], template["title"]
        for section in template["sections"]:
            yield f"{template['code']} section", section["title"]
    for _, item in ITEMS:
        yield item["code"], item["text"]
        for option in item["options"] or ():
            yield f"{item['code']}={option['code']}", option
        for key in ("unit", "hint"):
            if isinstance(item.get(key), dict):
                yield f"{item['code']} {key}", item[key]


def table_texts() -> Iterator[tuple[str, dict[str, str]]]:
    for name, key, column in TABLES:
        for row in rows(name):
            where = f"{name}:{'/'.join(row[part] for part in key)}"
            yield where, {lang: row[column.format(lang)] for lang in LANGUAGES}


def all_texts() -> list[tuple[str, dict[str, str]]]:
    return [*checklist_texts(), *table_texts()]


def test_there_are_19_templates_with_370_items_of_which_97_are_critical() -> None:
    critical = sum(item["critical"] for _, item in ITEMS)
    assert (len(TEMPLATES), len(ITEMS), critical) == (19, 370, 97)


def test_template_and_item_codes_are_unique() -> None:
    assert len({template["code"] for template in TEMPLATES}) == len(TEMPLATES)
    assert len({item["code"] for _, item in ITEMS}) == len(ITEMS)


def test_every_text_is_there_in_three_languages() -> None:
    missing = [
        (where, lang) for where, text in all_texts() for lang in LANGUAGES if not text.get(lang, "").strip()
    ]
    assert missing == []


def test_texts_have_no_space_at_their_ends_or_doubled() -> None:
    untidy = [
        where
        for where, text in all_texts()
        for lang in LANGUAGES
        if text[lang] != " ".join(text[lang].split())
    ]
    assert untidy == []


def test_sorani_is_written_with_the_letters_of_its_own_alphabet() -> None:
    foreign = [(where, text["ckb"]) for where, text in all_texts() if not SORANI_TEXT.fullmatch(text["ckb"])]
    assert foreign == []


def test_sorani_never_ends_a_word_with_heh_in_place_of_the_vowel_ae() -> None:
    wrong = [(where, text["ckb"]) for where, text in all_texts() if STRAY_HEH.search(text["ckb"])]
    assert wrong == []


def test_arabic_has_no_persian_or_kurdish_letters() -> None:
    wrong = [(where, text["ar"]) for where, text in all_texts() if PERSIAN_OR_KURDISH.search(text["ar"])]
    assert wrong == []


def test_a_repeated_english_text_has_one_sorani_text() -> None:
    known: dict[str, str] = {}
    differing = [
        where
        for where, text in checklist_texts()
        if " section" not in where and known.setdefault(text["en"], text["ckb"]) != text["ckb"]
    ]
    assert differing == []


def test_numbers_of_an_english_item_stand_in_the_arabic_and_the_sorani_too() -> None:
    differing = []
    for where, text in checklist_texts():
        numbers = figures(text["en"])
        differing += [(where, lang) for lang in ("ar", "ckb") if not numbers <= figures(text[lang])]
    assert differing == []


def figures(text: str) -> set[str]:
    """Numbers of two digits or more; small ones are often words, as in 'level 1' or '1 day'."""
    return set(re.findall(r"\d[\d.]*\d", re.sub(r"(?<=\d) (?=\d{3})", "", text)))


@pytest.mark.parametrize("raw", TEMPLATES, ids=lambda raw: raw["code"])
def test_the_program_reads_the_template(raw: dict[str, Any]) -> None:
    template = template_of(raw)
    assert len(template.items()) == sum(1 for _ in items(raw))
    assert all(item.unit.has("ckb") for item in template.items() if item.type is ItemType.NUMBER)


def test_templates_are_shipped_as_models_to_be_adopted() -> None:
    assert {template["adoption"] for template in TEMPLATES} == {"model"}


def test_per_case_templates_are_those_of_per_case_frequency_and_warn_of_identities() -> None:
    per_case = {template["code"] for template in TEMPLATES if template["per_case"]}
    by_frequency = {t["code"] for t in TEMPLATES if t["frequency"] == Frequency.PER_CASE}
    assert per_case == by_frequency == WITHOUT_IDENTITY
    assert all(template["identity_warning"] for template in TEMPLATES if template["per_case"])


def test_no_form_is_longer_than_25_items() -> None:
    assert [t["code"] for t in TEMPLATES if sum(1 for _ in items(t)) > 25] == []


def test_no_is_the_one_trigger_of_every_yes_no_item() -> None:
    yes_no = [item for _, item in ITEMS if item["type"] == "yes_no_na"]
    assert all(item["corrective_action_on"] == ["no"] for item in yes_no)


def test_every_critical_item_triggers() -> None:
    assert [item["code"] for _, item in ITEMS if item["critical"] and not item["corrective_action_on"]] == []


def test_counting_items_never_trigger_except_children_in_the_holding_room() -> None:
    triggering = [
        item["code"]
        for _, item in ITEMS
        if isinstance(item["unit"], dict) and item["unit"]["en"] in COUNTED and item["corrective_action_on"]
    ]
    assert triggering == ["HLD-203"]


def test_triggers_of_a_choice_are_among_its_options() -> None:
    for _, item in ITEMS:
        if item["type"] == "choice":
            codes = [option["code"] for option in item["options"]]
            assert len(set(codes)) == len(codes), item["code"]
            assert set(item["corrective_action_on"]) <= set(codes), item["code"]


def test_every_number_has_a_unit_and_an_acceptable_range() -> None:
    for _, item in ITEMS:
        if item["type"] == "number":
            assert item["unit"], item["code"]
            assert item["min"] <= item["max"], item["code"]


def test_every_form_is_signed() -> None:
    for template in TEMPLATES:
        assert any(item["type"] == "signature" for item in items(template)), template["code"]


@pytest.mark.parametrize("name, key", sorted({(name, key) for name, key, _ in TABLES}))
def test_codes_of_a_list_are_unique_and_no_row_has_a_cell_too_many(name: str, key: tuple[str, ...]) -> None:
    found = rows(name)
    keys = [tuple(row[part] for part in key) for row in found]
    assert found
    assert all(all(parts) for parts in keys)
    assert len(set(keys)) == len(keys)
    assert all(None not in row and None not in row.values() for row in found)


@pytest.mark.parametrize("path", sorted(REFERENCE.iterdir()), ids=lambda path: path.name)
def test_a_file_is_plain_utf_8_with_unix_line_ends(path: Path) -> None:
    data = path.read_bytes()
    assert not data.startswith(b"\xef\xbb\xbf")
    assert b"\r" not in data
    assert data.endswith(b"\n")
    assert "\u0640" not in data.decode("utf-8").replace("هـ", "")  # tatweel; 'هـ' is a list letter


def test_the_lists_have_the_expected_number_of_rows() -> None:
    expected = {"border_points": 45, "equipment_catalogue": 103, "courses": 34, "ranks": 37, "glossary": 194}
    assert {name: len(rows(name)) for name in expected} == expected


def test_units_of_checklists_and_catalogue_are_in_the_list_of_units() -> None:
    known = {row["code"] for row in rows("units")}
    used = {row["unit"] for row in rows("equipment_catalogue")}
    for _, item in ITEMS:
        if item["unit"]:
            used.add(item["unit"]["en"] if isinstance(item["unit"], dict) else item["unit"])
    assert used <= known


def test_attributes_of_the_catalogue_have_their_names_in_three_languages() -> None:
    known = {row["en"] for row in rows("attributes")}
    used = {
        part.strip()
        for row in rows("equipment_catalogue")
        for part in row["specific_attributes"].split(";")
        if part.strip()
    }
    assert used == known


def test_places_and_terms_used_by_other_lists_have_their_names() -> None:
    points = rows("border_points")
    terms = {(row["kind"], row["code"]) for row in rows("course_terms")}
    assert {p["governorate_code"] for p in points} <= {g["code"] for g in rows("governorates")}
    assert {p["neighbour"] for p in points} - {"—"} <= {n["code"] for n in rows("neighbours")}
    for course in rows("courses"):
        assert {(kind, course[kind]) for kind in ("subject", "level", "certificate")} <= terms
    assert {("rank_group", rank["group"]) for rank in rows("ranks")} <= terms


def test_prerequisites_name_courses_of_the_catalogue() -> None:
    courses = rows("courses")
    codes = {course["code"] for course in courses} | {"IT basics", "placement test", ""}
    assert {course["prerequisite"] for course in courses} <= codes


def test_agencies_say_under_which_authority_they_work() -> None:
    assert {row["authority"] for row in rows("agencies")} == {"federal", "krg", "both"}


def test_conditions_are_the_eight_agreed_codes() -> None:
    assert [row["code"] for row in rows("conditions")] == list("NGFURBMW")
