"""The form of a channel: each kind asks for what it needs."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from app.services.channels import Kind, Setup
from app.ui.forms.fields import Field, PasswordField, Section, TextField
from app.ui.i18n import translate
from app.ui.screens.exchange.channel_words import kind_name
from app.ui.text import ltr

_TEXTS = ("name", "address", "user", "sender", "recipient", "incoming")


def channel_sections(kind: Kind, *, new: bool) -> list[Section]:
    """Return the fields of a channel of a kind; the password of one that exists is left empty to keep it."""
    head = [
        TextField(
            key="name",
            label=lambda: translate("Channels", "Name"),
            required=True,
            hint=lambda: translate("Channels", "As people here call it"),
        )
    ]
    where = {Kind.FOLDER: _folder, Kind.WEBDAV: _webdav, Kind.SFTP: _sftp, Kind.MAIL: _mail}[kind]()
    fields: list[Field] = [*head, *where]
    if kind is not Kind.FOLDER:
        fields += _account(new=new)
    fields.append(
        TextField(
            key="places",
            label=lambda: translate("Channels", "Serves only"),
            code=True,
            hint=lambda: translate("Channels", "Codes of places, such as HQ; empty for all"),
        )
    )
    return [Section(lambda: kind_name(kind), fields)]


def shown_values(setup: Setup) -> dict[str, Any]:
    """Return a channel as the form shows it."""
    return {name: getattr(setup, name) for name in _TEXTS} | {"places": ", ".join(setup.places)}


def setup_of(setup: Setup, values: dict[str, Any]) -> Setup:
    """Return a channel with what was typed; another server has to be confirmed anew."""
    texts: dict[str, Any] = {name: str(values.get(name, "") or "").strip() for name in _TEXTS}
    places = tuple(code.upper() for code in re.split(r"[\s,;،؛]+", str(values.get("places", ""))) if code)
    same = texts["address"] == setup.address
    return replace(setup, places=places, host_key=setup.host_key if same else "", **texts)


def _folder() -> list[Field]:
    return [_address(lambda: translate("Channels", "Folder"), r"Z:\Gatebook, \\server\share, /mnt/share")]


def _webdav() -> list[Field]:
    hint = "https://cloud.example.org/remote.php/dav/files/point/Gatebook"
    return [_address(lambda: translate("Channels", "Address"), hint)]


def _sftp() -> list[Field]:
    return [_address(lambda: translate("Channels", "Address"), "sftp://server.example.org/gatebook")]


def _mail() -> list[Field]:
    return [
        _address(
            lambda: translate("Channels", "Server for sending"),
            "smtps://mail.example.org, smtp://mail.example.org (STARTTLS)",
            required=False,
        ),
        TextField(key="sender", label=lambda: translate("Channels", "Address of this place"), code=True),
        TextField(key="recipient", label=lambda: translate("Channels", "Mail goes to"), code=True),
        TextField(
            key="incoming",
            label=lambda: translate("Channels", "Mailbox to fetch from"),
            code=True,
            wide=True,
            hint=lambda: ltr("imaps://mail.example.org/INBOX"),
            longest=500,
        ),
    ]


def _address(label: Any, example: str, *, required: bool = True) -> Field:
    return TextField(
        key="address",
        label=label,
        code=True,
        wide=True,
        required=required,
        hint=lambda: ltr(example),
        longest=500,
    )


def _account(*, new: bool) -> list[Field]:
    kept = None if new else (lambda: translate("Channels", "Leave empty to keep the password"))
    return [
        TextField(key="user", label=lambda: translate("Channels", "User name at the server"), code=True),
        PasswordField(key="password", label=lambda: translate("Channels", "Password"), hint=kept),
    ]
