"""Made-up people: four-part Arabic and three-part Kurdish names with their Latin spellings."""

from __future__ import annotations

from random import Random

from app.models.dataclass import dataclass
from app.models.staff import Sex


@dataclass(frozen=True, slots=True)
class MadeName:
    """A name as its owner writes it and as a passport spells it."""

    name: str
    latin: str
    sex: Sex


def _pairs(text: str) -> tuple[tuple[str, str], ...]:
    """Read ``name=Latin`` words; ``_`` stands for a blank within a name."""
    parts = (word.partition("=") for word in text.split())
    return tuple((name.replace("_", " "), latin.replace("_", " ")) for name, _, latin in parts)


_ARAB_MEN = _pairs(
    "محمد=Mohammed علي=Ali حسين=Hussein أحمد=Ahmed حيدر=Haider كاظم=Kadhim عباس=Abbas جاسم=Jasim كريم=Karim"
    " مصطفى=Mustafa سلمان=Salman عبد_الله=Abdullah يوسف=Yousif إبراهيم=Ibrahim خالد=Khalid عمر=Omar سعد=Saad"
    " رعد=Raad فاضل=Fadhil ناصر=Nasir هاشم=Hashim مهدي=Mahdi عبد_الزهرة=Abdulzahra زيد=Zaid وليد=Waleed"
    " ستار=Sattar لطيف=Latif رحيم=Raheem صباح=Sabah طارق=Tariq"
)
_ARAB_WOMEN = _pairs(
    "زينب=Zainab فاطمة=Fatima مريم=Maryam نور=Noor سارة=Sarah هدى=Huda رنا=Rana إيمان=Iman شيماء=Shaimaa انتصار=Intisar"
)
_ARAB_TITLES = _pairs(
    "الموسوي=Al-Musawi التميمي=Al-Tamimi العبادي=Al-Abadi الجبوري=Al-Jubouri الربيعي=Al-Rubaie الكعبي=Al-Kaabi"
    " المالكي=Al-Maliki الساعدي=Al-Saadi الدليمي=Al-Dulaimi البصري=Al-Basri"
)
_KURD_MEN = _pairs(
    "کاوە=Kawa ئازاد=Azad هێمن=Hemin ڕێبوار=Rebwar شوان=Shwan دلێر=Dler عوسمان=Osman ڕەشید=Rashid حەمە=Hama"
    " بەختیار=Bakhtiar سەردار=Sardar نەوزاد=Nawzad هەڵۆ=Halo ئارام=Aram کەمال=Kamal جەمال=Jamal فەرهاد=Farhad"
    " سامان=Saman دانا=Dana ڕزگار=Rizgar عەزیز=Aziz مەحموود=Mahmood سەڵاح=Salah ئیبراهیم=Ibrahim"
)
_KURD_WOMEN = _pairs(
    "شیلان=Shilan ژیان=Zhyan نەسرین=Nasrin هێرۆ=Hero چنار=Chnar تارا=Tara بەهار=Bahar سۆزان=Sozan"
)

WOMEN_IN_TEN = 2
"""So many of ten people are women, about as in the groups of domain.md, section 4."""


def made_name(random: Random, *, kurdish: bool) -> MadeName:
    """Return a name with as many parts as the people of a region use."""
    woman = random.randrange(10) < WOMEN_IN_TEN
    men = _KURD_MEN if kurdish else _ARAB_MEN
    own = random.choice((_KURD_WOMEN if kurdish else _ARAB_WOMEN) if woman else men)
    elders = random.sample([name for name in men if name != own], 2 if kurdish else 3)
    parts = [own, *elders]
    if not kurdish:
        parts.append(random.choice(_ARAB_TITLES))
    name = " ".join(part[0] for part in parts)
    latin = " ".join(part[1] for part in parts)
    return MadeName(name, latin, Sex.FEMALE if woman else Sex.MALE)
