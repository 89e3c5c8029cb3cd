"""Words for every label code in the three languages, as the interface would give them."""

from __future__ import annotations

_TABLE = """
page_of | Page {page} of {pages} | صفحة {page} من {pages} | لاپەڕە {page} لە {pages}
printed_by_at | Printed by {name}, {moment} | طبعه {name}، {moment} | چاپکراوە لەلایەن {name}، {moment}
printed_at | Printed {moment} | طُبع {moment} | چاپکراوە {moment}
record_id | Record no. | رقم السجل | ژمارەی تۆمار
head_hash | Check | البصمة | پشکنەر
form_code | Form | رمز الاستمارة | کۆدی فۆرم
version | Version | الإصدار | وەشان
point | Border point | المنفذ | دەروازە
place | Place | المكان | شوێن
shift | Shift | الوجبة | شەفت
date | Date | التاريخ | بەروار
name | Name | الاسم | ناو
rank | Rank | الرتبة | پلە
signature | Signature | التوقيع | واژۆ
remarks | Remarks | الملاحظات | تێبینی
number | No. | ت | ژ
no_entries | No entries | لا توجد قيود | هیچ تۆمارێک نییە
item | Item | الفقرة | بڕگە
yes | Yes | نعم | بەڵێ
no | No | كلا | نەخێر
not_applicable | N/A | لا ينطبق | ناگونجێت
required_mark | answer required | إجابة إلزامية | وەڵام پێویستە
critical_mark | critical item | فقرة حرجة | بڕگەی گرنگ
frequency | Frequency | التكرار | دووبارەبوونەوە
frequency_per_shift | per shift | كل وجبة | هەر شەفتێک
frequency_daily | daily | يومي | ڕۆژانە
frequency_weekly | weekly | أسبوعي | هەفتانە
frequency_monthly | monthly | شهري | مانگانە
frequency_quarterly | quarterly | فصلي | وەرزانە
frequency_semi_annual | every six months | نصف سنوي | هەر شەش مانگ
frequency_per_case | per case | لكل حالة | بۆ هەر حاڵەتێک
model_template | Model form, to be adopted by order no. ________ of ____ / ____ / ________ | استمارة نموذجية تُعتمد بالأمر رقم ________ في ____ / ____ / ________ | فۆرمی نموونەیی، بە فەرمانی ژمارە ________ لە ____ / ____ / ________ پەسەند دەکرێت
no_traveller_data | Register number only: no names, passport numbers or health details of travellers on this form. | رقم القيد فقط: لا أسماء ولا أرقام جوازات ولا معلومات صحية للمسافرين في هذه الاستمارة. | تەنها ژمارەی تۆمار: لەم فۆرمەدا ناو و ژمارەی پاسپۆرت و زانیاری تەندروستی گەشتیاران مەنووسە.
acceptable_between | acceptable {minimum} to {maximum} | المقبول {minimum} إلى {maximum} | پەسەند {minimum} تا {maximum}
acceptable_from | acceptable from {minimum} | المقبول من {minimum} | پەسەند لە {minimum}
acceptable_to | acceptable up to {maximum} | المقبول لغاية {maximum} | پەسەند تا {maximum}
photo_here | Photo | صورة | وێنە
photo_attached | Photo attached | الصورة مرفقة | وێنە هاوپێچە
photo_unreadable | Photo cannot be shown | تعذر عرض الصورة | وێنەکە پیشان نادرێت
critical_failure | Critical: not met | حرجة: غير مستوفاة | گرنگ: جێبەجێ نەکراوە
not_met | Not met | غير مستوفاة | جێبەجێ نەکراوە
out_of_range | Outside the acceptable range | خارج الحد المقبول | لە دەرەوەی سنووری پەسەند
reason | Reason: {text} | السبب: {text} | هۆکار: {text}
unanswered | Not answered | بلا إجابة | بێ وەڵام
result_met | {met} of {applicable} applicable items met | المستوفى {met} من {applicable} فقرة منطبقة | {met} لە {applicable} بڕگەی گونجاو جێبەجێ کراوە
result_critical | Critical failures: {count} | الإخفاقات الحرجة: {count} | شکستی گرنگ: {count}
result_unanswered | Required items without an answer: {count} | فقرات إلزامية بلا إجابة: {count} | بڕگەی پێویستی بێ وەڵام: {count}
completed_by_at | Completed by {name}, {moment} | أنجزها {name}، {moment} | تەواوکراوە لەلایەن {name}، {moment}
signed_by_at | Signed by {name}, {moment} | وقّعها {name}، {moment} | واژۆکراوە لەلایەن {name}، {moment}
entered_from_paper | Entered from paper by {name} | أدخلها من الورق {name} | لە کاغەزەوە تۆمارکراوە لەلایەن {name}
stage_draft | DRAFT – not completed | مسودة – غير منجزة | ڕەشنووس – تەواو نەکراوە
stage_completed | Completed – not signed | منجزة – غير موقعة | تەواوکراوە – واژۆ نەکراوە
stage_returned | Returned for correction | معادة للتصحيح | گەڕێنراوەتەوە بۆ ڕاستکردنەوە
stage_signed | Signed | موقعة | واژۆکراوە
signatory_officer | Completed by | منظم الاستمارة | ڕێکخەری فۆرم
signatory_supervisor | Shift supervisor | مسؤول الوجبة | بەرپرسی شەفت
signatory_director | Director of the point | مدير المنفذ | بەڕێوەبەری دەروازە
entered_as_record | Entered in Gatebook as record no. | أُدخلت في السجل برقم | لە تۆماردا بە ژمارەی
case_ref | Register no. of the case | رقم قيد الحالة | ژمارەی تۆماری حاڵەت
further_remarks | Further remarks | ملاحظات أخرى | تێبینی تر
equipment_list | Equipment list | قائمة الأجهزة والمعدات | لیستی ئامێر و کەرەستە
count_sheet | Count sheet | ورقة جرد | پەڕەی جەرد
asset_tag | Tag | رقم الذمة | ژمارەی زیممە
donor_tag | Donor tag | رقم المانح | ژمارەی بەخشەر
description | Description | الوصف | وەسف
manufacturer_model | Make / model | الصنع / الطراز | دروستکەر / مۆدێل
serial | Serial no. | الرقم التسلسلي | ژمارەی زنجیرەیی
condition | Condition | الحالة | دۆخ
condition_n | New | جديد | نوێ
condition_g | Good | جيد | باش
condition_f | Fair | متوسط | مامناوەند
condition_u | Out of order | عاطل | لەکارکەوتوو
condition_r | Under repair | قيد التصليح | لە چاککردنەوەدا
condition_b | Beyond repair | تالف | تێکچوو
condition_m | Missing | مفقود | ونبوو
condition_w | Written off | مشطوب | شەتبکراو
location | Location | الموقع | شوێن
holder | Holder | صاحب الذمة | خاوەنی زیممە
received_on | Received | تاريخ الاستلام | بەرواری وەرگرتن
last_seen | Last seen | آخر مشاهدة | دوا بینین
found | Found | موجود | دۆزراوە
total_assets | {count} items | العدد {count} | ژمارە {count}
consumables | Consumables | المواد المستهلكة | کەرەستەی بەکاربراو
unit | Unit | الوحدة | یەکە
on_hand | On hand | الرصيد | بڕی بەردەست
counted | Counted | العدد الفعلي | ژمێردراو
lot | Lot | رقم الوجبة الإنتاجية | ژمارەی بەرهەم
expiry | Expiry | تاريخ النفاد | بەسەرچوون
days_of_cover | Days of cover | أيام التغطية | ڕۆژانی بەس
committee_chair | Chair of the committee | رئيس اللجنة | سەرۆکی لیژنە
committee_member | Member | عضو | ئەندام
storekeeper | Storekeeper | أمين المخزن | ئەمینداری کۆگا
as_at | As at | الموقف لغاية | تا بەرواری
attendance_sheet | Attendance sheet | استمارة الحضور | فۆرمی ئامادەبوون
project | Project | المشروع | پڕۆژە
project_code | Project code | رمز المشروع | کۆدی پڕۆژە
funding | Funding | التمويل | دارایی
course | Course | الدورة | خول
delivery_code | Course no. | رقم الدورة | ژمارەی خول
venue | Venue | مكان الانعقاد | شوێنی بەڕێوەچوون
city | City | المدينة | شار
dates | Dates | المدة | ماوە
facilitators | Facilitators | المدربون | ڕاهێنەران
full_name | Full name | الاسم الرباعي واللقب | ناوی تەواو
latin_name | Name in Latin letters | الاسم باللاتينية | ناو بە لاتینی
rank_title | Rank / title | الرتبة / العنوان | پلە / ناونیشان
institution | Institution | الدائرة | دامەزراوە
duty_station | Duty station | مكان العمل | شوێنی کار
sex | Sex | الجنس | ڕەگەز
sex_f | F | أ | م
sex_m | M | ذ | ن
phone | Phone | الهاتف | تەلەفۆن
day_signature | Signature {date} | التوقيع {date} | واژۆ {date}
morning | AM | صباحاً | بەیانی
afternoon | PM | مساءً | ئێوارە
mark_p | P | ح | ئا
mark_a | A | غ | نا
mark_l | L | ت | د
mark_e | E | م | مۆ
mark_p_name | present | حاضر | ئامادە
mark_a_name | absent | غائب | ئامادەنەبوو
mark_l_name | late | متأخر | درەنگ
mark_e_name | excused | مجاز | مۆڵەتدراو
present_total | Present | الحضور | ئامادەبووان
consent_photo | By signing I agree to photographs of the training; I may say no beside my name. | بالتوقيع أوافق على التصوير أثناء الدورة، ولي أن أرفض بالإشارة بجانب اسمي. | بە واژۆکردن ڕازیم بە وێنەگرتن لە خولەکەدا، دەتوانم لە تەنیشت ناوم ڕەتی بکەمەوە.
data_use | These data serve attendance, certificates and reporting on the project only. | تُستخدم هذه البيانات لتوثيق الحضور والشهادات وتقارير المشروع فقط. | ئەم زانیارییانە تەنها بۆ ئامادەبوون و بڕوانامە و ڕاپۆرتی پڕۆژە بەکاردێن.
certified_by | Certified by | صادق عليها | پەسەندکرا لەلایەن
trainer | Trainer | المدرب | ڕاهێنەر
"""


def labels() -> dict[str, dict[str, str]]:
    """Return language -> code -> words."""
    found: dict[str, dict[str, str]] = {"en": {}, "ar": {}, "ckb": {}}
    for line in _TABLE.strip().splitlines():
        code, *words = (part.strip() for part in line.split(" | "))
        for language, text in zip(found, words, strict=True):
            found[language][code] = text
    return found
