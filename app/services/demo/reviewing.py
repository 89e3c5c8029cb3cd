"""What reviewers of a made-up point say of single answers, and what was amended after it had been signed."""

from __future__ import annotations

from random import Random

from app.models.checklists import Item, ItemType, Template
from app.models.dataclass import dataclass
from app.services.demo.crew import Crew
from app.services.demo.words import said
from app.services.gatebook import Gatebook

_REMARKS = {
    "ar": (
        "هل تم التأكد من هذا؟ السجل يذكر خلاف ذلك",
        "يرجى إعادة القراءة وكتابة الوقت",
        "من الذي شاهد ذلك؟ اذكر المنصب في الملاحظة",
    ),
    "ckb": (
        "دڵنیا بوویتەوە؟ تۆمارەکە شتێکی تر دەڵێت",
        "تکایە دووبارە بیخوێنەرەوە و کات بنووسە",
        "کێ بینی؟ پۆستەکە لە تێبینی بنووسە",
    ),
}
_REPLIES = {
    "ar": ("تم التأكد مع مشرف الوجبة، القراءة صحيحة",),
    "ckb": ("لەگەڵ سەرپەرشتیار دڵنیا بووینەوە، خوێندنەوەکە ڕاستە",),
}
_REASONS = {
    "ar": ("سُجلت قراءة الكابينة المجاورة", "ورد جواب الفني بعد المصادقة"),
    "ckb": ("خوێندنەوەی کابینەی تەنیشت تۆمار کرابوو", "وەڵامی تەکنیککار دوای پەسەندکردن گەیشت"),
}
_OFTEN = 0.05
"""The share of signed checklists that are amended."""


@dataclass(slots=True)
class DemoReview:
    """Says things about answers; has a chance of its own, so that the rest of the point stays as it is."""

    book: Gatebook
    random: Random
    crew: Crew
    lang: str

    def remarks(self, template: Template) -> dict[str, str]:
        """Return remarks on one or two answers, by item."""
        items = _asked(template)
        chosen = self.random.sample(items, min(len(items), self.random.randrange(1, 3)))
        texts = said(_REMARKS, self.lang)
        return {item.code: self.random.choice(texts) for item in chosen}

    def reply(self, run: str) -> None:
        """Let an officer answer in words what is still open."""
        officer = self.crew.officers[0].actor
        for remark in self.book.checklists.detail(run).remarks:
            if remark.open:
                self.book.review.reply(officer, run, remark.said.id, said(_REPLIES, self.lang)[0])

    def amend_now_and_then(self, run: str, template: Template) -> None:
        """Amend a signed checklist now and then: one answer is corrected, and it is signed again."""
        if self.random.random() >= _OFTEN:
            return
        officer = self.random.choice(self.crew.officers).actor
        made = self.book.review.amend(officer, run, self.random.choice(said(_REASONS, self.lang))).id
        answers = self.book.checklists.detail(made).plain_answers
        wrong = [item for item in _asked(template) if item.code in answers]
        if wrong:
            item = self.random.choice(wrong)
            value = "yes" if answers[item.code].value != "yes" else "no"
            reason = self.random.choice(said(_REMARKS, self.lang))
            self.book.checklists.answer(officer, made, item.code, value, comment=reason)
        self.book.checklists.complete(officer, made)
        self.book.checklists.sign_off(self.crew.supervisor.actor, made)


def _asked(template: Template) -> list[Item]:
    """Return the items about which a reviewer may ask, of sections that stand once."""
    return [
        item
        for section in template.sections
        if not section.repeat
        for item in section.items
        if item.type is ItemType.YES_NO_NA
    ]
