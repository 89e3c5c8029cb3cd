"""Every failure that the program can raise has a sentence, in words, with its parameters filled in."""

from __future__ import annotations

import ast
import re
import string
from collections.abc import Iterator

from app.errors import Environment, Refused
from app.models.people import Act, Role
from app.ui.messages import HINTS, SENTENCES, message, message_in
from app.ui.role_names import ACTS, ROLES
from tests.gates.source import ROOT, Module, called_name, modules

CODE = re.compile(r"[a-z]+(_[a-z0-9]+)*")
ALL = list(modules(ROOT, "app"))
BELOW = [module for module in ALL if module.layer not in {"ui", "cli", ""}]


def raised() -> Iterator[tuple[str, str, set[str]]]:
    """Yield place, code and parameter names of everything that raises a failure with a literal code."""
    for module in ALL:
        for node in ast.walk(module.tree):
            if isinstance(node, ast.Call) and called_name(node) in {"Refused", "Environment"} and node.args:
                given = {"path" if key.arg == "folder" else key.arg for key in node.keywords if key.arg}
                for code in literals(module, node.args[0]):
                    yield module.place, code, given


def literals(module: Module, node: ast.expr) -> list[str]:
    if isinstance(node, ast.IfExp):
        return literals(module, node.body) + literals(module, node.orelse)
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [node.value]
    return [constants()[node.id]] if isinstance(node, ast.Name) and node.id in constants() else []


def constants() -> dict[str, str]:
    """Return the codes that modules keep under a name in capitals."""
    return {
        target.id: node.value.value
        for module in BELOW
        for node in module.tree.body
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant)
        for target in node.targets
        if isinstance(target, ast.Name) and target.id.startswith("BAD")
    }


def hints() -> set[str]:
    return {
        node.args[1].value
        for module in ALL
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Call) and called_name(node) == "Environment" and len(node.args) > 1
        if isinstance(node.args[1], ast.Constant)
    }


def test_every_code_has_a_sentence():
    missing = {f"{code}  ({place})" for place, code, _ in raised() if code not in SENTENCES}
    assert not missing, "\n".join(sorted(missing))


def test_every_code_kept_under_a_name_has_a_sentence():
    assert not set(constants().values()) - set(SENTENCES)


def test_every_trouble_of_the_database_has_a_sentence_and_a_hint():
    from app.storage.database import _CODES

    assert {code for code, _ in _CODES.values()} <= set(SENTENCES)
    assert {hint for _, hint in _CODES.values()} <= set(HINTS)


def test_every_problem_of_an_entry_has_a_sentence():
    found = {
        node.args[0].value
        for module in BELOW
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Call) and called_name(node) == "ContentTrouble"
        if isinstance(node.args[0], ast.Constant)
    }
    assert not found - set(SENTENCES)


def test_every_hint_has_a_sentence():
    assert not hints() - set(HINTS)


def test_a_sentence_names_only_what_every_raise_gives():
    wrong = []
    for place, code, given in raised():
        wanted = {name for _, name, _, _ in string.Formatter().parse(SENTENCES.get(code, "")) if name}
        if wanted - {"folder"} - given - {"code"}:
            wrong.append(f"{place}: {code} is raised without {wanted - given}")
    assert not wrong, "\n".join(wrong)


def test_a_sentence_begins_large_and_ends():
    texts = [*SENTENCES.values(), *HINTS.values()]
    wrong = [text for text in texts if not re.fullmatch(r"[A-Z{“].*(\.|3\.5)", text)]
    assert not wrong


def test_an_environment_error_says_what_to_do_next():
    error = Environment("disk_full", "free_space_and_retry", path="gatebook.db")
    assert message_in(error, "en").endswith("Free some space on the disk and try again.")


def test_what_users_named_is_isolated_in_the_window_and_bare_on_the_terminal():
    error = Refused("login_taken", login="كاوه")
    assert "\u2068كاوه\u2069" in message(error)
    assert "as كاوه." in message_in(error, "en")


def test_waiting_time_is_minutes_and_seconds():
    assert "in 1:05." in message_in(Refused("try_later", seconds=65), "en")


def test_bytes_are_shown_as_a_size():
    error = Refused("bundle_incomplete", have=3_250_586, size=8_388_608)
    assert "(3.1 MB of 8.0 MB)" in message_in(error, "en")


def test_roles_and_rights_are_shown_in_words():
    error = Refused("not_allowed", role="officer", act="sign_off")
    assert message_in(error, "en") == "You are signed in as “Officer”, who may not sign off."


def test_every_role_and_right_has_a_name():
    assert set(ROLES) == set(Role)
    assert set(ACTS) == set(Act)


def test_an_unknown_code_is_shown_instead_of_nothing():
    assert "(of_a_newer_program)" in message_in(Refused("of_a_newer_program"), "en")


def test_a_parameter_that_was_not_given_does_not_break_the_sentence():
    assert "…" in message_in(Refused("login_taken"), "en")
