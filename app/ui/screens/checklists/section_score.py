"""The two figures of one section of a run, beside its title: items met, and critical failures."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.models.checklists import Section, split_key
from app.models.scores import Score, section_score
from app.ui.i18n import translate
from app.ui.pill import Pill
from app.ui.plain_label import PlainLabel
from app.ui.screens.checklists.run_session import RunSession
from app.ui.text import bare, ltr
from app.ui.tokens import GAP


class SectionScoreLine(QWidget):
    """Follows the answers of a section; nothing stands there until something was judged."""

    def __init__(self, session: RunSession, section: Section) -> None:
        super().__init__()
        self._session, self._section = session, section
        self._codes = {item.code for item in section.items}
        self._conditional = session.template.conditional
        self.score = Score()
        self._met = PlainLabel(role="small")
        self._critical = Pill()
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP, 0, GAP, 0)
        row.setSpacing(GAP)
        row.addWidget(self._met)
        row.addWidget(self._critical)
        session.answered.connect(self._on_answer)
        session.loaded.connect(self.show_score)
        self.show_score()

    def show_score(self) -> None:
        """Show both figures as they stand."""
        formats = self._session.context.formats
        score = self.score = section_score(self._session.applied(), self._section)
        figures = formats.digits_of(f"{score.met}/{score.applicable}")
        self._met.setText(translate("Checklists", "Met {figures}").format(figures=ltr(figures)))
        self._met.setVisible(bool(score.applicable))
        critical = translate("Checklists", "{count} critical").format(count=formats.number(score.critical))
        self._critical.show_state("critical", critical)
        self._critical.setVisible(bool(score.critical))
        self.setAccessibleName(bare(f"{self._met.text()} {critical if score.critical else ''}").strip())

    def _on_answer(self, key: str) -> None:
        if self._conditional or split_key(key)[0] in self._codes:
            self.show_score()
