"""The form of a user."""

from __future__ import annotations

from typing import Any

from app.models.people import Role
from app.models.values import LANGUAGES
from app.services.users import UserForm, UserRow
from app.ui.context import AppContext
from app.ui.forms.fields import Choice, ChoiceField, Section, TextField
from app.ui.i18n import OWN_NAMES, translate
from app.ui.role_names import role_name
from app.ui.screens.sign_in.password_fields import login_field, new_password_fields

Names = tuple[tuple[str, str], ...]


def user_sections(context: AppContext, agencies: Names, *, new: bool) -> list[Section]:
    """Return the fields of a user; a new one is given a first password."""
    sections = [_person(), _work(context, agencies)]
    if new:
        note = translate("Users", "Tell it to the user by word of mouth; the user changes it under Settings.")
        first = Section(lambda: translate("Users", "First password"), new_password_fields(), lambda: note)
        sections.append(first)
    return sections


def _person() -> Section:
    return Section(
        None,
        [
            TextField(key="name", label=lambda: translate("Users", "Full name"), required=True, wide=True),
            TextField(key="name_latin", label=lambda: translate("Users", "Name in Latin letters"), wide=True),
            login_field(),
            ChoiceField(
                key="lang",
                label=lambda: translate("Users", "Language"),
                required=True,
                choices=lambda: [Choice(lang, OWN_NAMES[lang]) for lang in LANGUAGES],
            ),
        ],
    )


def _work(context: AppContext, agencies: Names) -> Section:
    return Section(
        lambda: translate("Users", "Work"),
        [
            ChoiceField(
                key="role",
                label=lambda: translate("Users", "Role"),
                required=True,
                choices=lambda: [
                    Choice(role.value, role_name(role)) for role in context.services.accounts.roles()
                ],
                hint=lambda: translate("Users", "Supervisors sign off; administrators also manage users."),
            ),
            ChoiceField(
                key="agency",
                label=lambda: translate("Users", "Agency"),
                choices=lambda: [Choice(code, name) for code, name in agencies],
            ),
            TextField(key="section", label=lambda: translate("Users", "Section")),
            TextField(key="post", label=lambda: translate("Users", "Post")),
        ],
    )


def shown_values(row: UserRow) -> dict[str, Any]:
    """Return a user as the form shows it."""
    names = ("name", "name_latin", "login", "lang", "agency", "section", "post")
    return {name: getattr(row.form, name) for name in names} | {"role": row.form.role.value}


def form_of(values: dict[str, Any], person: str = "") -> UserForm:
    """Return what was typed; ``person`` is the link to the person record, which the form does not show."""
    names = ("name", "name_latin", "login", "lang", "agency", "section", "post")
    return UserForm(**{name: values[name] for name in names}, role=Role(values["role"]), person=person)
