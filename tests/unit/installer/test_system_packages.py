"""What is missing on the system is found, and named for those who may not install it."""

import sys

import pytest

import system_packages
import terminal

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux packs Qt's libraries apart")


def test_a_library_of_the_system_is_found():
    assert system_packages._loads("libc.so.6")


def test_a_missing_library_is_noticed():
    assert not system_packages._loads("libgatebook-does-not-exist.so.1")


def test_without_apt_the_missing_libraries_are_named(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("PATH", "")
    with pytest.raises(terminal.Stop, match="libmissing") as stop:
        system_packages._provide_missing({"libmissing.so.1": "libmissing1"}, {})
    assert stop.value.code == 3


@pytest.mark.parametrize("variable", ["DISPLAY", "WAYLAND_DISPLAY"])
def test_a_display_is_noticed(monkeypatch: pytest.MonkeyPatch, variable: str):
    monkeypatch.setenv(variable, ":0")
    assert system_packages.has_display()


def test_without_a_display_no_window_is_opened(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert not system_packages.has_display()
