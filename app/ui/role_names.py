"""Roles and rights in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.models.people import Act, Role
from app.ui.marks import QT_TRANSLATE_NOOP

ROLES = {
    Role.OFFICER: QT_TRANSLATE_NOOP("Roles", "Officer"),
    Role.SUPERVISOR: QT_TRANSLATE_NOOP("Roles", "Supervisor"),
    Role.HQ: QT_TRANSLATE_NOOP("Roles", "Headquarters staff"),
    Role.ADMINISTRATOR: QT_TRANSLATE_NOOP("Roles", "Administrator"),
}
"""English source of each role's name."""

ACTS = {
    Act.RECORD: QT_TRANSLATE_NOOP("Roles", "enter records"),
    Act.SIGN_OFF: QT_TRANSLATE_NOOP("Roles", "sign off"),
    Act.MANAGE_PEOPLE: QT_TRANSLATE_NOOP("Roles", "manage people and training"),
    Act.MANAGE_USERS: QT_TRANSLATE_NOOP("Roles", "manage users"),
    Act.EXCHANGE: QT_TRANSLATE_NOOP("Roles", "export and import"),
    Act.PUBLISH: QT_TRANSLATE_NOOP("Roles", "publish checklists and lists"),
    Act.RESOLVE: QT_TRANSLATE_NOOP("Roles", "resolve conflicts"),
    Act.ENROL: QT_TRANSLATE_NOOP("Roles", "accept PCs"),
    Act.MANAGE_CHANNELS: QT_TRANSLATE_NOOP("Roles", "set up channels"),
}
"""English source of what a right allows, as it follows "may"."""


def role_name(role: Role) -> str:
    """Return the name of a role in the language in use."""
    return QCoreApplication.translate("Roles", ROLES[role])
