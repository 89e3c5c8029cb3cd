; What the setup program says beyond NSIS's own texts.
!macro WORDS LANGUAGE NAME TEXT
  LangString ${NAME} ${LANG_${LANGUAGE}} "${TEXT}"
!macroend

!insertmacro WORDS ENGLISH Welcome "The record book of a border point will be installed for you alone; no administrator is needed.$\r$\n$\r$\nRecords that are already on this PC stay as they are."
!insertmacro WORDS ARABIC Welcome "سيُثبَّت سجل المنفذ الحدودي لك وحدك، ولا حاجة إلى مسؤول النظام.$\r$\n$\r$\nالسجلات الموجودة على هذه الحاسبة تبقى كما هي."
!insertmacro WORDS CENTRALKURDISH Welcome "تۆماری دەروازەی سنووری تەنها بۆ تۆ دادەمەزرێت؛ پێویست بە بەڕێوەبەری سیستەم نییە.$\r$\n$\r$\nئەو تۆمارانەی لەسەر ئەم کۆمپیوتەرەن وەک خۆیان دەمێننەوە."

!insertmacro WORDS ENGLISH InUse "Gatebook is open. Close it and start the installation again. Nothing was changed."
!insertmacro WORDS ARABIC InUse "البرنامج مفتوح. أغلقه ثم ابدأ التثبيت من جديد. لم يتغير شيء."
!insertmacro WORDS CENTRALKURDISH InUse "بەرنامەکە کراوەیە. دایبخە و دووبارە دەست بە دامەزراندن بکە. هیچ نەگۆڕدرا."

!insertmacro WORDS ENGLISH Older "A newer Gatebook is installed here. An older one may not be able to open its records. Nothing was changed."
!insertmacro WORDS ARABIC Older "يوجد هنا إصدار أحدث من البرنامج، وقد لا يستطيع الإصدار الأقدم فتح سجلاته. لم يتغير شيء."
!insertmacro WORDS CENTRALKURDISH Older "وەشانێکی نوێتری بەرنامەکە لێرە دامەزراوە؛ ڕەنگە وەشانی کۆنتر نەتوانێت تۆمارەکانی بکاتەوە. هیچ نەگۆڕدرا."

!insertmacro WORDS ENGLISH NotWritten "The program could not be written completely. Free some space and try again; your records are safe."
!insertmacro WORDS ARABIC NotWritten "تعذّرت كتابة البرنامج كاملًا. أفرغ بعض المساحة وحاول مرة أخرى؛ سجلاتك سليمة."
!insertmacro WORDS CENTRALKURDISH NotWritten "بەرنامەکە بە تەواوی نەنووسرا. هەندێک جێگە چۆڵ بکە و دووبارە هەوڵ بدەوە؛ تۆمارەکانت پارێزراون."

!insertmacro WORDS ENGLISH CheckThisPc "Check this PC"
!insertmacro WORDS ARABIC CheckThisPc "فحص هذه الحاسبة"
!insertmacro WORDS CENTRALKURDISH CheckThisPc "پشکنینی ئەم کۆمپیوتەرە"

!insertmacro WORDS ENGLISH Bundle "Gatebook exchange file"
!insertmacro WORDS ARABIC Bundle "ملف تبادل Gatebook"
!insertmacro WORDS CENTRALKURDISH Bundle "فایلی ئاڵوگۆڕی Gatebook"

!insertmacro WORDS ENGLISH Program "Program"
!insertmacro WORDS ARABIC Program "البرنامج"
!insertmacro WORDS CENTRALKURDISH Program "بەرنامە"

!insertmacro WORDS ENGLISH Records "Records, photos and keys of this PC"
!insertmacro WORDS ARABIC Records "سجلات هذه الحاسبة وصورها ومفاتيحها"
!insertmacro WORDS CENTRALKURDISH Records "تۆمار و وێنە و کلیلەکانی ئەم کۆمپیوتەرە"

!insertmacro WORDS ENGLISH ProgramText "The program is removed. The records stay, and a later installation finds them again."
!insertmacro WORDS ARABIC ProgramText "يُزال البرنامج وتبقى السجلات، ويجدها أي تثبيت لاحق."
!insertmacro WORDS CENTRALKURDISH ProgramText "بەرنامەکە لادەبرێت و تۆمارەکان دەمێننەوە؛ دامەزراندنێکی دواتر دەیاندۆزێتەوە."

!insertmacro WORDS ENGLISH RecordsText "Also deletes everything recorded on this PC, for ever. Export it first."
!insertmacro WORDS ARABIC RecordsText "يحذف أيضًا كل ما سُجّل على هذه الحاسبة نهائيًا. صدّره أولًا."
!insertmacro WORDS CENTRALKURDISH RecordsText "هەموو ئەوەی لەسەر ئەم کۆمپیوتەرە تۆمار کراوە بۆ هەمیشە دەسڕێتەوە. سەرەتا بینێرە دەرەوە."

!insertmacro WORDS ENGLISH Sure "Really delete all records of this PC? This cannot be undone."
!insertmacro WORDS ARABIC Sure "هل تريد حقًا حذف كل سجلات هذه الحاسبة؟ لا يمكن التراجع عن ذلك."
!insertmacro WORDS CENTRALKURDISH Sure "بەڕاستی دەتەوێت هەموو تۆمارەکانی ئەم کۆمپیوتەرە بسڕیتەوە؟ ناگەڕێندرێتەوە."
