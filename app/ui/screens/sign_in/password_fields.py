"""Fields for a login and for a new password that is typed twice."""

from __future__ import annotations

from typing import Any

from app.errors import Refused
from app.services.passwords import LEAST_PASSWORD
from app.ui.forms.fields import Field, PasswordField, TextField
from app.ui.i18n import translate


def login_field() -> Field:
    """Return the field of a login."""
    return TextField(key="login", label=lambda: translate("SignIn", "Login"), required=True, code=True)


def password_field() -> Field:
    """Return the field of a password that exists."""
    return PasswordField(key="password", label=lambda: translate("SignIn", "Password"), required=True)


def new_password_fields() -> list[Field]:
    """Return the fields of a new password."""
    return [
        PasswordField(
            key="password",
            label=lambda: translate("SignIn", "New password"),
            required=True,
            hint=lambda: translate(
                "SignIn",
                "At least {least} characters; three words are good. Digits of any keyboard are the same.",
            ).format(least=LEAST_PASSWORD),
        ),
        PasswordField(key="again", label=lambda: translate("SignIn", "The same once more"), required=True),
    ]


def require_same(values: dict[str, Any]) -> None:
    """Raise Refused ``passwords_differ`` when the password was typed in two ways."""
    if values["password"] != values["again"]:
        raise Refused("passwords_differ", field="again")
