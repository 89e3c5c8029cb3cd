"""Sentences about signing in, passwords, users and rights."""

from __future__ import annotations

from app.ui.marks import QT_TRANSLATE_NOOP

SENTENCES = {
    "wrong_login": QT_TRANSLATE_NOOP(
        "Messages", "Login and password do not belong together. Check the keyboard language and try again."
    ),
    "wrong_password": QT_TRANSLATE_NOOP(
        "Messages", "This is not the password. Check the keyboard language and try again."
    ),
    "try_later": QT_TRANSLATE_NOOP(
        "Messages",
        "Too many wrong passwords. Try again in {seconds}. An administrator can set a new password meanwhile.",
    ),
    "wrong_recovery_code": QT_TRANSLATE_NOOP(
        "Messages", "This is not the recovery code. It has five groups of five letters and digits."
    ),
    "not_an_administrator": QT_TRANSLATE_NOOP(
        "Messages", "No administrator of this PC has this login. The recovery code opens administrators only."
    ),
    "first_administrator_exists": QT_TRANSLATE_NOOP(
        "Messages", "This PC already has users. Sign in, or use the recovery code."
    ),
    "last_administrator": QT_TRANSLATE_NOOP(
        "Messages",
        "This is the last administrator who can sign in on this PC. Make another administrator first.",
    ),
    "login_taken": QT_TRANSLATE_NOOP(
        "Messages", "Somebody here already signs in as {login}. Choose another login."
    ),
    "login_form": QT_TRANSLATE_NOOP(
        "Messages", "A login has 2 to {most} letters or digits and no spaces; . - _ @ are allowed."
    ),
    "password_too_short": QT_TRANSLATE_NOOP("Messages", "A password has at least {least} characters."),
    "password_too_long": QT_TRANSLATE_NOOP("Messages", "A password has at most {most} characters."),
    "password_too_simple": QT_TRANSLATE_NOOP(
        "Messages",
        "This password is guessed at once. Use more different characters, for example three words.",
    ),
    "password_is_login": QT_TRANSLATE_NOOP("Messages", "A password must not contain the login."),
    "passwords_differ": QT_TRANSLATE_NOOP("Messages", "The two passwords are not the same. Type them again."),
    "role_not_here": QT_TRANSLATE_NOOP("Messages", "A user of this place cannot be “{role}”."),
    "language_unknown": QT_TRANSLATE_NOOP("Messages", "Choose Arabic, Kurdish or English."),
    "user_of_another_place": QT_TRANSLATE_NOOP(
        "Messages", "This user belongs to {point}. Users are changed where they belong."
    ),
    "not_allowed": QT_TRANSLATE_NOOP("Messages", "You are signed in as “{role}”, who may not {act}."),
    "own_record": QT_TRANSLATE_NOOP(
        "Messages", "Nobody signs off their own record. Ask another supervisor to sign it."
    ),
    "idle_range": QT_TRANSLATE_NOOP("Messages", "The screen locks after 1 to {most} minutes, or never (0)."),
    "user_left": QT_TRANSLATE_NOOP(
        "Messages", "This user may no longer sign in on this PC. Everything recorded is kept."
    ),
}
