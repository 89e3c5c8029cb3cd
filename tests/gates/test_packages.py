"""What the program imports is declared; what is declared is imported and locked; the locks are portable."""

import ast
import re
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.gates.imports import imported
from tests.gates.source import ROOT, modules

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
RUNTIME = {canonicalize_name(Requirement(text).name) for text in PROJECT["dependencies"]}
LOCKS = {"requirements.lock": PROJECT["dependencies"]}
LOCKS["requirements-dev.lock"] = PROJECT["dependencies"] + PROJECT["optional-dependencies"]["dev"]


def test_what_the_program_imports_is_declared():
    missing = {name for name in _imported_packages() if not _distributions(name) & RUNTIME}
    assert not missing, f"not in pyproject.toml: {sorted(missing)}"


def test_what_is_declared_is_imported_by_the_program():
    used = set().union(*(_distributions(name) for name in _imported_packages()))
    assert not RUNTIME - used, f"declared and never imported: {sorted(RUNTIME - used)}"


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_holds_every_declared_package_in_a_declared_version(name: str):
    locked = _locked(name)
    for requirement in map(Requirement, LOCKS[name]):
        version = locked[canonicalize_name(requirement.name)]
        assert requirement.specifier.contains(version), f"{requirement}: {name} has {version}"


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_names_no_place_and_hashes_every_package(name: str):
    text = (ROOT / name).read_text("utf-8")
    assert not re.search(r"://|^\s*-(?!-hash=)|\s/", text, re.MULTILINE)
    assert all("--hash=sha256:" in block for block in re.split(r"^(?=[a-z])", text, flags=re.MULTILINE)[1:])


def test_both_locks_agree():
    dev = _locked("requirements-dev.lock")
    assert all(dev.get(package) == version for package, version in _locked("requirements.lock").items())


def test_the_version_is_written_in_one_place():
    tree = ast.parse((ROOT / "app/__init__.py").read_text("utf-8"))
    assert "version" in PROJECT["dynamic"]
    assert [node.targets[0].id for node in tree.body if isinstance(node, ast.Assign)] == ["__version__"]


def _imported_packages() -> set[str]:
    """Return the dotted names that the program imports from packages other than itself and Python's own."""
    own = {"app", *sys.stdlib_module_names}
    targets = {target for module in modules(ROOT, "app") for _, target in imported(module)}
    return {target for target in targets if target.partition(".")[0] not in own}


def _distributions(name: str) -> set[str]:
    """Return the packages that install the module ``name``; PySide6 is one folder filled by several."""
    top = name.partition(".")[0]
    if top in {"PySide6", "shiboken6"}:
        return {"pyside6-pdf" if name.startswith("PySide6.QtPdf") else "pyside6-essentials"}
    return {canonicalize_name(found) for found in packages_distributions().get(top, ())}


def _locked(name: str) -> dict[str, str]:
    lines = Path(ROOT / name).read_text("utf-8").splitlines()
    found = (re.match(r"([A-Za-z0-9._-]+)==(\S+)", line) for line in lines)
    return {canonicalize_name(match[1]): match[2] for match in found if match}
