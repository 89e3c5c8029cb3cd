"""What every screen is given: services, the signed-in user, jobs, the bus, language and a way to speak up."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import field
from typing import TYPE_CHECKING, Any, Protocol

from app.errors import GatebookError
from app.models.dataclass import dataclass
from app.ui.bus import Bus
from app.ui.i18n import Languages
from app.ui.jobs import Jobs
from app.ui.text import Formats
from app.ui.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.services.gatebook import Gatebook
    from app.ui.printing.request import Kind


class Notify(Protocol):
    """Shows a short message that goes away by itself, with at most one action such as undo."""

    def __call__(
        self,
        text: str,
        *,
        tone: str = "ok",
        action_text: str = "",
        action: Callable[[], None] | None = None,
    ) -> object:
        """Show ``text`` in the language in use; ``tone`` is ok, info, warning or danger."""
        ...


class PrintDocument(Protocol):
    """Opens the preview of a document."""

    def __call__(self, kind: Kind, record_id: str, variant: str = "", langs: tuple[str, ...] = ()) -> None:
        """Show the document of a record until it is printed, saved or closed, at first in ``langs``."""
        ...


@dataclass
class AppContext:
    """Carried to each screen by hand, so that nothing is reached for globally."""

    jobs: Jobs
    bus: Bus
    languages: Languages
    theme: Theme
    notify: Notify
    message: Callable[[BaseException], str]
    """Makes the sentence for an error in the language in use."""
    opened: Gatebook | None = None
    """The services, once the database is open."""
    actor: Any = None
    """The signed-in user; None before sign-in."""
    formats: Formats = field(default_factory=Formats)
    print_document: PrintDocument | None = None
    """Opens the preview of a document; None where nothing can be printed, and then nothing is offered."""
    show_conflicts: Callable[[str], object] | None = None
    """Shows what contradicts itself in a record, by its id; None where there is no such place."""
    show_record: Callable[[str, str], bool] | None = None
    """Opens the page of a record, by its table and id, and tells whether its kind has one; None without a window."""
    screen_ground: QWidget | None = None
    """Where screens stand. What is made in its place is given its style once, and not again at every step up."""
    gate_ground: QWidget | None = None
    """Where the pages in front of the work stand."""

    @property
    def services(self) -> Gatebook:
        """The services of the open database; to be asked for on the database thread or for a closure only.

        Raises RuntimeError before the database is open: no screen exists then.
        """
        if self.opened is None:
            raise RuntimeError("no open database")
        return self.opened

    @services.setter
    def services(self, opened: Gatebook) -> None:
        self.opened = opened

    @property
    def language(self) -> str:
        """The tag of the language in use."""
        return self.languages.current

    def fail(self, error: GatebookError) -> None:
        """Show an expected failure as a message that stays until it is closed."""
        self.notify(self.message(error), tone="danger")
