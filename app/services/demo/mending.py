"""How a made-up point puts right what failed: begun, done, checked by the supervisor, or passed to headquarters."""

from __future__ import annotations

from collections.abc import Mapping
from random import Random

from app.models.actions import ActionRow, ActionStatus
from app.models.dataclass import dataclass
from app.models.people import Actor
from app.services.demo.crew import Crew
from app.services.demo.words import said
from app.services.gatebook import Gatebook

_LOOKED_AT = 14
"""Actions that somebody turns to on one day."""

DONE = {
    "ar": ("تم تبديل القطعة وفحص العمل", "تم التنظيف وإعادة التشغيل", "تم تجهيز النقص من المخزن"),
    "ckb": ("پارچەکە گۆڕدرا و پشکنرا", "پاککرایەوە و سەرلەنوێ کارا کرا", "کەموکوڕییەکە لە کۆگا پڕکرایەوە"),
}

PASSED_UP = {
    "ar": ("لا توجد قطعة احتياطية في المنفذ، يرجى التجهيز", "الصيانة خارج صلاحية المنفذ وتحتاج إلى عقد"),
    "ckb": (
        "پارچەی یەدەگ لە دەروازە نییە، تکایە دابینی بکەن",
        "چاککردنەوەکە لە دەسەڵاتی دەروازە نییە، گرێبەستی دەوێت",
    ),
}

ANSWERS = {
    "ar": (
        "تم إرسال القطعة مع البريد، يرجى تركيبها والإعلام",
        "تمت مفاتحة الشركة، وتصل فرقة الصيانة هذا الأسبوع",
    ),
    "ckb": (
        "پارچەکە لەگەڵ پۆستەکە نێردرا، تکایە دایبنێن و ئاگادارمان بکەنەوە",
        "لەگەڵ کۆمپانیاکە قسە کرا، تیمی چاککردنەوە ئەم هەفتەیە دێت",
    ),
}


@dataclass(slots=True)
class Mending:
    """Turns to what waits, day by day, with chance of its own."""

    book: Gatebook
    random: Random
    crew: Crew
    lang: str

    def a_day(self) -> None:
        """Let the point turn to some of its actions."""
        for row in self.book.actions.first(_LOOKED_AT):
            if row.status == ActionStatus.DONE:
                self._check(row)
            elif row.status != ActionStatus.ESCALATED:
                self._work(row)

    def _check(self, row: ActionRow) -> None:
        if self.random.random() < 0.8:
            self.book.actions.set_status(self.crew.supervisor.actor, row.id, ActionStatus.CLOSED)

    def _work(self, row: ActionRow) -> None:
        officer, chance = self.random.choice(self.crew.officers).actor, self.random.random()
        if chance < 0.05:
            self._say(officer, row, ActionStatus.ESCALATED, PASSED_UP)
        elif chance < 0.45:
            self._say(officer, row, ActionStatus.DONE, DONE)
        elif chance < 0.6 and row.status == ActionStatus.OPEN:
            self.book.actions.set_status(officer, row.id, ActionStatus.IN_PROGRESS)

    def _say(self, actor: Actor, row: ActionRow, after: str, texts: Mapping[str, tuple[str, ...]]) -> None:
        note = self.random.choice(said(texts, self.lang))
        self.book.actions.set_status(actor, row.id, after, note)


def answer_passed_up(book: Gatebook, random: Random, actor: Actor, point: str, lang: str) -> None:
    """Let headquarters answer half of what a point has passed up."""
    for row in book.actions.first(_LOOKED_AT):
        if row.status == ActionStatus.ESCALATED and row.point == point and random.random() < 0.5:
            book.actions.set_status(actor, row.id, ActionStatus.OPEN, random.choice(said(ANSWERS, lang)))
