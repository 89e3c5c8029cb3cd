<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ckb" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Read them</source>
        <translation>خوێندنەوەیان</translation>
    </message>
    <message>
        <source>Bill of materials (CycloneDX)</source>
        <translation>لیستی پێکهاتەکان (CycloneDX)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>داخستن</translation>
    </message>
    <message>
        <source>The record book of a border point: checklists, equipment and training. It works without a network. It is not MIDAS and not PISCES: no data about travellers belongs in it.</source>
        <translation>دەفتەری تۆماری دەروازەی سنووری: لیستی پشکنین، ئامێر و ڕاهێنان. بەبێ تۆڕ کار دەکات. MIDAS یان PISCES نییە: هیچ زانیارییەکی گەشتیاران نابێت لێرەدا تۆمار بکرێت.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>وەشان</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>شوێن</translation>
    </message>
    <message>
        <source>Code of this PC</source>
        <translation>کۆدی ئەم کۆمپیوتەرە</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>فۆڵدەری داتا</translation>
    </message>
    <message>
        <source>System</source>
        <translation>سیستەمی کارپێکردن</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>مۆڵەتەکان</translation>
    </message>
    <message>
        <source>Qt and PySide6 are used unchanged under the LGPL; their files in the program folder may be replaced by other versions.</source>
        <translation>کتێبخانەکانی Qt و PySide6 بەبێ دەستکاری و بەپێی LGPL بەکار هێنراون؛ دەکرێت فایلەکانیان لە فۆڵدەری بەرنامەکەدا بە وەشانی تر بگۆڕدرێن.</translation>
    </message>
</context>
<context>
    <name>Account</name>
    <message>
        <source>Present password</source>
        <translation>وشەی نهێنیی ئێستا</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>گۆڕینی وشەی نهێنی</translation>
    </message>
    <message>
        <source>New recovery code…</source>
        <translation>کۆدی گەڕاندنەوەی نوێ…</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>بەکارهێنەری ئێستا</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ناو</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ڕۆڵ</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>هۆبە</translation>
    </message>
    <message>
        <source>My password</source>
        <translation>وشەی نهێنیی من</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>کۆدی گەڕاندنەوە</translation>
    </message>
    <message>
        <source>Whoever holds the code can give an administrator a new password on this PC. A new code makes the old one worthless.</source>
        <translation>هەر کەسێک ئەم کۆدەی لەلا بێت دەتوانێت لەم کۆمپیوتەرەدا وشەی نهێنیی نوێ بۆ بەڕێوەبەری سیستەم دابنێت. بە دروستکردنی کۆدی نوێ، کۆدە کۆنەکە لە کار دەکەوێت.</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>وشەی نهێنی گۆڕدرا</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>What has to be done</source>
        <translation>ئەوەی دەبێت بکرێت</translation>
    </message>
    <message>
        <source>Responsible post</source>
        <translation>پۆستی بەرپرس</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>دوا وادە</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>کەلوپەل</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>دامەزراوە</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>هۆبە</translation>
    </message>
    <message>
        <source>Why it was opened</source>
        <translation>هۆکاری کردنەوە</translation>
    </message>
    <message>
        <source>no answer any more</source>
        <translation>چیتر وەڵامی نییە</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>لیستی پشکنین</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>شەفت</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>شوێن</translation>
    </message>
    <message>
        <source>Answer today</source>
        <translation>وەڵامی ئێستا</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تێبینی</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>وێنەکان</translation>
    </message>
    <message>
        <source>History</source>
        <translation>مێژوو</translation>
    </message>
    <message>
        <source>this PC</source>
        <translation>ئەم کۆمپیوتەرە</translation>
    </message>
    <message>
        <source>another PC</source>
        <translation>کۆمپیوتەرێکی تر</translation>
    </message>
    <message>
        <source>Declare void…</source>
        <translation>پووچەڵکردنەوە…</translation>
    </message>
    <message>
        <source>Before: {value}</source>
        <translation>پێشتر: {value}</translation>
    </message>
    <message>
        <source>with a photo</source>
        <translation>لەگەڵ وێنە</translation>
    </message>
    <message>
        <source>No corrective action chosen</source>
        <translation>هیچ ڕێکارێکی ڕاستکردنەوە هەڵنەبژێردراوە</translation>
    </message>
    <message>
        <source>Choose one in the list to see what has to be done and who has it.</source>
        <translation>یەکێک لە لیستەکە هەڵبژێرە تا ببینیت چی دەبێت بکرێت و لای کێیە.</translation>
    </message>
    <message>
        <source>Due on {value}</source>
        <translation>دوا وادە: {value}</translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation>زیادکردنی تێبینی…</translation>
    </message>
    <message>
        <source>Show checklist</source>
        <translation>پیشاندانی لیستی پشکنین</translation>
    </message>
    <message>
        <source>Show asset</source>
        <translation>پیشاندانی کەلوپەل</translation>
    </message>
    <message>
        <source>More</source>
        <translation>زیاتر</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>گۆڕین…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>لابردن…</translation>
    </message>
    <message>
        <source>You said that it is done. Somebody else who may sign off has to check it.</source>
        <translation>تۆ وتووتە ئەنجامدراوە. دەبێت کەسێکی تر کە مافی پەسەندکردنی هەیە بیپشکنێت.</translation>
    </message>
    <message>
        <source>The answer that opened this was corrected since, or is not asked any more. The action stays until somebody says what is left to do.</source>
        <translation>ئەو وەڵامەی ئەم ڕێکارەی کردەوە دواتر ڕاستکراوەتەوە، یان چیتر ناپرسرێت. ڕێکارەکە دەمێنێتەوە تا کەسێک بڵێت چی ماوە بکرێت.</translation>
    </message>
    <message>
        <source>The checklist that opened this was discarded; the action stays.</source>
        <translation>ئەو لیستی پشکنینەی ئەم ڕێکارەی کردەوە فڕێ درا؛ ڕێکارەکە دەمێنێتەوە.</translation>
    </message>
    <message>
        <source>Open corrective action…</source>
        <translation>کردنەوەی ڕێکاری ڕاستکردنەوە…</translation>
    </message>
    <message>
        <source>Maintenance by corrective actions</source>
        <translation>سیانە بە ڕێکاری ڕاستکردنەوە</translation>
    </message>
    <message>
        <source>Corrective action opened</source>
        <translation>ڕێکارێکی ڕاستکردنەوە کرایەوە</translation>
    </message>
    <message>
        <source>Open a corrective action</source>
        <translation>کردنەوەی ڕێکارێکی ڕاستکردنەوە</translation>
    </message>
    <message>
        <source>Open action</source>
        <translation>کردنەوەی ڕێکار</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>تێبینی</translation>
    </message>
    <message>
        <source>Photo, never of a person</source>
        <translation>وێنە، هەرگیز وێنەی کەس نا</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>زیادکردنی تێبینی</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>زیادکردنی تێبینی</translation>
    </message>
    <message>
        <source>Photo of what was done, never of a person</source>
        <translation>وێنەی ئەوەی کراوە، هەرگیز وێنەی کەس نا</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>هۆکار</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>چی کراوە</translation>
    </message>
    <message>
        <source>What you found when you checked</source>
        <translation>لە پشکنیندا چیت بینی</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>وەڵام</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>هۆکار</translation>
    </message>
    <message>
        <source>It goes to headquarters with the next export: no spare part, no fuel, no authority. The answer comes back with headquarters&apos; file.</source>
        <translation>لەگەڵ ناردنی داهاتوودا دەچێت بۆ بارەگای سەرەکی: کاتێک پارچەی یەدەگ، سووتەمەنی یان دەسەڵات نییە. وەڵامەکە لەگەڵ فایلی بارەگای سەرەکیدا دەگەڕێتەوە.</translation>
    </message>
    <message>
        <source>Another person then checks it and closes it.</source>
        <translation>پاشان کەسێکی تر دەیپشکنێت و دایدەخات.</translation>
    </message>
    <message>
        <source>You confirm that it has been done. It can be opened again.</source>
        <translation>پشتڕاستی دەکەیتەوە کە ئەنجامدراوە. دەتوانرێت دووبارە بکرێتەوە.</translation>
    </message>
    <message>
        <source>The point reads your answer with your next file.</source>
        <translation>دەروازەکە وەڵامەکەت لەگەڵ فایلی داهاتووتدا دەخوێنێتەوە.</translation>
    </message>
    <message>
        <source>It becomes: {status}</source>
        <translation>ڕەوشەکەی دەبێتە: {status}</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>کێشەکە</translation>
    </message>
    <message>
        <source>No names of travellers, no document numbers.</source>
        <translation>ناوی گەشتیار و ژمارەی بەڵگەنامە مەنووسە.</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>گرنگی</translation>
    </message>
    <message>
        <source>Tag, serial number or name; it then stands on the asset&apos;s page.</source>
        <translation>ژمارەی زیمە، ژمارەی زنجیرەیی یان ناو؛ پاشان ڕێکارەکە لە لاپەڕەی کەلوپەلەکەدا دەردەکەوێت.</translation>
    </message>
    <message>
        <source>Corrective action</source>
        <translation>ڕێکاری ڕاستکردنەوە</translation>
    </message>
    <message>
        <source>Corrective actions</source>
        <translation>ڕێکارەکانی ڕاستکردنەوە</translation>
    </message>
    <message>
        <source>This checklist opened no corrective action.</source>
        <translation>ئەم لیستی پشکنینە هیچ ڕێکارێکی ڕاستکردنەوەی نەکردووەتەوە.</translation>
    </message>
    <message>
        <source>Corrective action removed</source>
        <translation>ڕێکاری ڕاستکردنەوەکە لابرا</translation>
    </message>
    <message>
        <source>Declare the note void</source>
        <translation>پووچەڵکردنەوەی تێبینییەکە</translation>
    </message>
    <message>
        <source>Open corrective action (Ctrl+Shift+N)</source>
        <translation>کردنەوەی ڕێکاری ڕاستکردنەوە (Ctrl+Shift+N)</translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation>کراوە: {count}</translation>
    </message>
    <message>
        <source>{count} overdue</source>
        <translation>دواکەوتوو: {count}</translation>
    </message>
    <message>
        <source>{count} at headquarters</source>
        <translation>لە بارەگای سەرەکی: {count}</translation>
    </message>
    <message>
        <source>{count} to be checked</source>
        <translation>چاوەڕێی پشکنین: {count}</translation>
    </message>
    <message>
        <source>No corrective actions</source>
        <translation>هیچ ڕێکارێکی ڕاستکردنەوە نییە</translation>
    </message>
    <message>
        <source>A failed item opens one when its checklist is completed; you can open one by hand.</source>
        <translation>هەر بڕگەیەک شکست بهێنێت، لە کاتی تەواوکردنی لیستەکەیدا ڕێکارێک دەکاتەوە؛ دەتوانیت خۆشت بە دەست یەکێک بکەیتەوە.</translation>
    </message>
    <message>
        <source>Words of the item or of what has to be done</source>
        <translation>وشەی بڕگەکە یان ئەوەی دەبێت بکرێت</translation>
    </message>
    <message>
        <source>Print list</source>
        <translation>چاپکردنی لیست</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ڕەوش</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>سەرنج</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>هەموو ڕێکارەکان</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>دواکەوتوو</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>دەبێت بکرێت</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>چاوەڕێی پشکنین</translation>
    </message>
    <message>
        <source>At headquarters</source>
        <translation>لە بارەگای سەرەکی</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>داخراو</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>هی هەمووان</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>هی من</translation>
    </message>
    <message>
        <source>All posts</source>
        <translation>هەموو پۆستەکان</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>لە جێبەجێکردندایە</translation>
    </message>
    <message>
        <source>Done, to be checked</source>
        <translation>ئەنجامدراوە، چاوەڕێی پشکنینە</translation>
    </message>
    <message>
        <source>Passed to headquarters</source>
        <translation>نێردراوە بۆ بارەگای سەرەکی</translation>
    </message>
    <message>
        <source>Not done yet…</source>
        <translation>هێشتا ئەنجام نەدراوە…</translation>
    </message>
    <message>
        <source>Take it on…</source>
        <translation>گرتنەئەستۆ…</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>دەستپێکردن</translation>
    </message>
    <message>
        <source>Answer and give back…</source>
        <translation>وەڵامدانەوە و گەڕاندنەوە…</translation>
    </message>
    <message>
        <source>Take it back…</source>
        <translation>وەرگرتنەوە…</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>دووبارە کردنەوە…</translation>
    </message>
    <message>
        <source>Put it down</source>
        <translation>وازهێنان لێی</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>ئەنجامدرا…</translation>
    </message>
    <message>
        <source>Check and close…</source>
        <translation>پشکنین و داخستن…</translation>
    </message>
    <message>
        <source>Cannot be done here…</source>
        <translation>لێرە ناکرێت…</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>زۆر گرنگ</translation>
    </message>
    <message>
        <source>High</source>
        <translation>بەرز</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>ئاسایی</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>دوو وەشان</translation>
    </message>
    <message>
        <source>Answer corrected</source>
        <translation>وەڵامەکە ڕاستکراوەتەوە</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>کرایەوە</translation>
    </message>
    <message>
        <source>Given to: {value}</source>
        <translation>سپێردرا بە: {value}</translation>
    </message>
    <message>
        <source>Priority: {value}</source>
        <translation>گرنگی: {value}</translation>
    </message>
    <message>
        <source>Asset: {value}</source>
        <translation>کەلوپەل: {value}</translation>
    </message>
    <message>
        <source>What has to be done was written</source>
        <translation>ئەوەی دەبێت بکرێت نووسرا</translation>
    </message>
    <message>
        <source>Title: {value}</source>
        <translation>ناونیشان: {value}</translation>
    </message>
    <message>
        <source>Corrective actions…</source>
        <translation>ڕێکارەکانی ڕاستکردنەوە…</translation>
    </message>
    <message>
        <source>Corrective actions: {count}</source>
        <translation>ڕێکارەکانی ڕاستکردنەوە: {count}</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>Yes</source>
        <translation>بەڵێ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>نەخێر</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>ناگونجێت</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Today</source>
        <translation>ئەمڕۆ</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>مانگی پێشوو</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>مانگی داهاتوو</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>ڕۆژژمێر</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>دەستی پێ نەکراوە</translation>
    </message>
    <message>
        <source>Say why for all of them…</source>
        <translation>نووسینی هۆکار بۆ هەموویان…</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>دەستی پێ کراوە</translation>
    </message>
    <message>
        <source>No checklist was started on this day.</source>
        <translation>لەم ڕۆژەدا هیچ لیستێکی پشکنین دەستی پێ نەکراوە.</translation>
    </message>
    <message>
        <source>Records have arrived up to {day}.</source>
        <translation>تۆمارەکان تا {day} گەیشتوون.</translation>
    </message>
    <message>
        <source>{met} met</source>
        <translation>جێبەجێکراو: {met}</translation>
    </message>
    <message>
        <source>Why were these checklists missed?</source>
        <translation>بۆچی ئەم لیستانەی پشکنین لەدەستچوون؟</translation>
    </message>
    <message>
        <source>Why was this checklist missed?</source>
        <translation>بۆچی ئەم لیستی پشکنینە لەدەستچوو؟</translation>
    </message>
    <message>
        <source>Record as missed</source>
        <translation>تۆمارکردن وەک لەدەستچوو</translation>
    </message>
    <message>
        <source>Recorded as missed, with the reason: {count}</source>
        <translation>وەک لەدەستچوو لەگەڵ هۆکار تۆمار کران: {count}</translation>
    </message>
    <message>
        <source>It can still be done: start it late</source>
        <translation>هێشتا دەتوانرێت بکرێت: درەنگ دەستی پێ بکە</translation>
    </message>
    <message>
        <source>All</source>
        <translation>هەموو</translation>
    </message>
    <message>
        <source>None</source>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>هۆکار</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>تێبینی</translation>
    </message>
    <message>
        <source>For another reason, say in a few words which.</source>
        <translation>ئەگەر هۆکارێکی ترە، بە چەند وشەیەک بینووسە.</translation>
    </message>
    <message>
        <source>Checklists of the points in the last 35 days</source>
        <translation>لیستەکانی پشکنینی دەروازەکان لە 35 ڕۆژی ڕابردوودا</translation>
    </message>
    <message>
        <source>No checklist of these weeks has arrived from any point.</source>
        <translation>هیچ لیستێکی پشکنینی ئەم هەفتانە لە هیچ دەروازەیەکەوە نەگەیشتووە.</translation>
    </message>
    <message>
        <source>Counted by what each point asks for, up to the newest shift that has arrived from it. What has not arrived yet is not counted as missed.</source>
        <translation>بەپێی ئەوەی لە هەر دەروازەیەکدا پێویستە دەژمێردرێت، تا نوێترین شەفت کە لێیەوە گەیشتووە. ئەوەی هێشتا نەگەیشتووە بە لەدەستچوو ناژمێردرێت.</translation>
    </message>
    <message>
        <source>arrived up to {day}</source>
        <translation>گەیشتوو تا {day}</translation>
    </message>
    <message>
        <source>Missed most: {checklists}</source>
        <translation>زۆرترین لەدەستچوو: {checklists}</translation>
    </message>
    <message>
        <source>{count} missed</source>
        <translation>لەدەستچوو: {count}</translation>
    </message>
    <message>
        <source>All points</source>
        <translation>هەموو دەروازەکان</translation>
    </message>
    <message>
        <source>Border point</source>
        <translation>دەروازەی سنووری</translation>
    </message>
    <message>
        <source>The point was closed</source>
        <translation>دەروازەکە داخرابوو</translation>
    </message>
    <message>
        <source>Nobody was there to do it</source>
        <translation>کەس لەوێ نەبوو ئەنجامی بدات</translation>
    </message>
    <message>
        <source>No power</source>
        <translation>کارەبا نەبوو</translation>
    </message>
    <message>
        <source>Equipment out of order</source>
        <translation>ئامێرەکان پەککەوتوون</translation>
    </message>
    <message>
        <source>Done on paper</source>
        <translation>لەسەر کاغەز ئەنجامدراوە</translation>
    </message>
    <message>
        <source>The checklist had not arrived yet</source>
        <translation>لیستەکە هێشتا نەگەیشتبوو</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>هۆکارێکی تر</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تەواو</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>کراوە</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>لەدەستچوو</translation>
    </message>
    <message>
        <source>Missed, with a reason</source>
        <translation>لەدەستچوو، هۆکاری هەیە</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>پێویستە</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>دواکەوتوو</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>هۆکاری هەیە</translation>
    </message>
    <message>
        <source>Nothing was asked for</source>
        <translation>هیچ شتێک پێویست نەبوو</translation>
    </message>
</context>
<context>
    <name>Channels</name>
    <message>
        <source>Switch off</source>
        <translation>کوژاندنەوە</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>کارپێکردن</translation>
    </message>
    <message>
        <source>Try this channel</source>
        <translation>تاقیکردنەوەی ئەم کەناڵە</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>گۆڕین…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>لابردن…</translation>
    </message>
    <message>
        <source>Use earlier</source>
        <translation>پێشخستن لە ڕیزدا</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ناو</translation>
    </message>
    <message>
        <source>As people here call it</source>
        <translation>بەو ناوەی لێرە پێی دەناسرێت</translation>
    </message>
    <message>
        <source>Serves only</source>
        <translation>تەنها بۆ</translation>
    </message>
    <message>
        <source>Codes of places, such as HQ; empty for all</source>
        <translation>کۆدی شوێنەکان، وەک HQ؛ بۆ هەمووان بەتاڵی بهێڵەرەوە</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>فۆڵدەر</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>ناونیشان</translation>
    </message>
    <message>
        <source>Server for sending</source>
        <translation>ڕاژەکاری ناردن</translation>
    </message>
    <message>
        <source>Address of this place</source>
        <translation>ناونیشانی ئەم شوێنە</translation>
    </message>
    <message>
        <source>Mail goes to</source>
        <translation>ئیمەیڵ دەچێت بۆ</translation>
    </message>
    <message>
        <source>Mailbox to fetch from</source>
        <translation>سندوقی ئیمەیڵ بۆ وەرگرتن</translation>
    </message>
    <message>
        <source>Leave empty to keep the password</source>
        <translation>بۆ هێشتنەوەی وشەی نهێنی، بەتاڵی بهێڵەرەوە</translation>
    </message>
    <message>
        <source>User name at the server</source>
        <translation>ناوی بەکارهێنەر لە ڕاژەکارەکەدا</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>وشەی نهێنی</translation>
    </message>
    <message>
        <source>Add a channel</source>
        <translation>زیادکردنی کەناڵ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>هەڵوەشاندنەوە</translation>
    </message>
    <message>
        <source>How should files travel?</source>
        <translation>فایلەکان چۆن بنێردرێن؟</translation>
    </message>
    <message>
        <source>Sending and fetching</source>
        <translation>ناردن و وەرگرتن</translation>
    </message>
    <message>
        <source>Trying {name}</source>
        <translation>{name} تاقی دەکرێتەوە</translation>
    </message>
    <message>
        <source>{name} serves.</source>
        <translation>{name} کار دەکات.</translation>
    </message>
    <message>
        <source>{name} is another server than before</source>
        <translation>{name} ڕاژەکارێکی ترە، نەک ئەوەی پێشوو</translation>
    </message>
    <message>
        <source>Is this the right server?</source>
        <translation>ئایا ئەمە ڕاژەکارە دروستەکەیە؟</translation>
    </message>
    <message>
        <source>Compare this fingerprint by telephone with whoever keeps the server. Only when it is the same may files and the password go there.

{fingerprint}</source>
        <translation>ئەم پەنجەمۆرە بە تەلەفۆن لەگەڵ بەرپرسی ڕاژەکارەکەدا بەراورد بکە. تەنها ئەگەر هەمان پەنجەمۆر بوو، دەبێت فایل و وشەی نهێنی بۆ ئەوێ بنێردرێن.

{fingerprint}</translation>
    </message>
    <message>
        <source>Do not send anything there</source>
        <translation>هیچ شتێک مەنێرە بۆ ئەوێ</translation>
    </message>
    <message>
        <source>It is the same: confirm</source>
        <translation>هەمان پەنجەمۆرە: پشتڕاستکردنەوە</translation>
    </message>
    <message>
        <source>Folder or network share</source>
        <translation>فۆڵدەر یان فۆڵدەری هاوبەشی تۆڕ</translation>
    </message>
    <message>
        <source>Web folder (WebDAV)</source>
        <translation>فۆڵدەری وێب (WebDAV)</translation>
    </message>
    <message>
        <source>SFTP server</source>
        <translation>ڕاژەکاری SFTP</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ئیمەیڵ</translation>
    </message>
    <message>
        <source>A folder that both sides can see, such as a share of the office</source>
        <translation>فۆڵدەرێک کە هەردوو لا دەیبینن، وەک فۆڵدەری هاوبەشی فەرمانگە</translation>
    </message>
    <message>
        <source>Nextcloud and other servers, over https</source>
        <translation>Nextcloud و ڕاژەکارەکانی تر بە https</translation>
    </message>
    <message>
        <source>A server that is reached by SSH</source>
        <translation>ڕاژەکارێک کە بە SSH پەیوەندیی پێوە دەکرێت</translation>
    </message>
    <message>
        <source>Files go out as attachments and are taken from a mailbox</source>
        <translation>فایلەکان وەک هاوپێچ دەنێردرێن و لە سندوقێکی ئیمەیڵەوە وەردەگیرێن</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>کوژێنراوەتەوە</translation>
    </message>
    <message>
        <source>In trouble</source>
        <translation>کێشەی هەیە</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>لە بەکارهێناندایە</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>هێشتا بەکار نەهێنراوە</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>سندوقی ئیمەیڵ</translation>
    </message>
    <message>
        <source>Last sent</source>
        <translation>دوا ناردن</translation>
    </message>
    <message>
        <source>Last fetched</source>
        <translation>دوا وەرگرتن</translation>
    </message>
    <message>
        <source>Files waiting</source>
        <translation>فایلی چاوەڕوان</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>هەوڵی داهاتوو</translation>
    </message>
    <message>
        <source>Files sent: {sent}. Files fetched: {fetched}.</source>
        <translation>فایلی نێردراو: {sent}. فایلی وەرگیراو: {fetched}.</translation>
    </message>
    <message>
        <source>Channels in trouble: {count}.</source>
        <translation>ئەو کەناڵانەی کێشەیان هەیە: {count}.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>کەناڵەکان</translation>
    </message>
    <message>
        <source>Channels: trouble</source>
        <translation>کەناڵەکان: کێشە</translation>
    </message>
    <message>
        <source>Send and fetch now</source>
        <translation>ئێستا ناردن و وەرگرتن</translation>
    </message>
    <message>
        <source>Add a channel…</source>
        <translation>زیادکردنی کەناڵ…</translation>
    </message>
    <message>
        <source>New channel</source>
        <translation>کەناڵی نوێ</translation>
    </message>
    <message>
        <source>Save and try</source>
        <translation>پاشەکەوتکردن و تاقیکردنەوە</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>{name} لاببرێت؟</translation>
    </message>
    <message>
        <source>Its password is forgotten. What was sent stays there; no record is touched.</source>
        <translation>وشەی نهێنییەکەی دەسڕدرێتەوە. ئەوەی نێردراوە لەوێ دەمێنێتەوە؛ دەست لە هیچ تۆمارێک نادرێت.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>لابردن</translation>
    </message>
    <message>
        <source>Files can always be carried on a stick. Where there is a connection now and then, a channel sends and fetches them by itself.</source>
        <translation>هەمیشە دەتوانرێت فایلەکان بە فلاش ببرێن. لەو شوێنەی جارجارە هێڵی پەیوەندی هەیە، کەناڵ خۆی فایلەکان دەنێرێت و وەریان دەگرێت.</translation>
    </message>
    <message>
        <source>No channel is set up</source>
        <translation>هیچ کەناڵێک دانەنراوە</translation>
    </message>
</context>
<context>
    <name>Checklists</name>
    <message>
        <source>Checklists</source>
        <translation>لیستەکانی پشکنین</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>لیستی پشکنین</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>شەفت</translation>
    </message>
    <message>
        <source>Zone / number</source>
        <translation>شوێن / ژمارە</translation>
    </message>
    <message>
        <source>By</source>
        <translation>لەلایەن</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>دەستپێکردن</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>جێبەجێکراو</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>زۆر گرنگ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ڕەوش</translation>
    </message>
    <message>
        <source>Enter = today</source>
        <translation>بۆ ئەمڕۆ Enter</translation>
    </message>
    <message>
        <source>Enter = now</source>
        <translation>بۆ ئێستا Enter</translation>
    </message>
    <message>
        <source>Change shift, zone or number</source>
        <translation>گۆڕینی شەفت، شوێن یان ژمارە</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>پاشەکەوتکردن</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>هەڵوەشاندنەوە</translation>
    </message>
    <message>
        <source>Shift that began on</source>
        <translation>بەرواری دەستپێکی شەفت</translation>
    </message>
    <message>
        <source>Zone or booth</source>
        <translation>شوێن یان کابینە</translation>
    </message>
    <message>
        <source>Number in the register of cases</source>
        <translation>ژمارە لە تۆماری کەیسەکاندا</translation>
    </message>
    <message>
        <source>The number only, never a traveller&apos;s name or document.</source>
        <translation>تەنها ژمارەکە، هەرگیز ناو یان بەڵگەنامەی گەشتیار مەنووسە.</translation>
    </message>
    <message>
        <source>Border point</source>
        <translation>دەروازەی سنووری</translation>
    </message>
    <message>
        <source>History of an answer</source>
        <translation>مێژووی وەڵام</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>داخستن</translation>
    </message>
    <message>
        <source>Nothing has been answered here yet.</source>
        <translation>هێشتا لێرەدا هیچ وەڵامێک نەدراوەتەوە.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>وەڵام</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تێبینی</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>وێنە</translation>
    </message>
    <message>
        <source>Evidence photo</source>
        <translation>وێنەی بەڵگە</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>پێشتر</translation>
    </message>
    <message>
        <source>(taken back)</source>
        <translation>(لابراوە)</translation>
    </message>
    <message>
        <source>this PC</source>
        <translation>ئەم کۆمپیوتەرە</translation>
    </message>
    <message>
        <source>PC {device}</source>
        <translation>کۆمپیوتەری {device}</translation>
    </message>
    <message>
        <source>Comment, then Enter</source>
        <translation>تێبینییەکە بنووسە، پاشان Enter</translation>
    </message>
    <message>
        <source>Critical item: say in a comment why it does not apply (C).</source>
        <translation>بڕگەی زۆر گرنگ: لە تێبینییەکدا بنووسە بۆچی ناگونجێت (C).</translation>
    </message>
    <message>
        <source>Outside the acceptable range {range}. The value is kept.</source>
        <translation>لە دەرەوەی سنووری پەسەندە: {range}. بەهاکە وەک خۆی دەمێنێتەوە.</translation>
    </message>
    <message>
        <source>Not asked any more: the answer is kept and does not count.</source>
        <translation>چیتر ناپرسرێت: وەڵامەکە هەڵدەگیرێت و حیساب ناکرێت.</translation>
    </message>
    <message>
        <source>From the register at {moment}. Correct it if it is otherwise.</source>
        <translation>لە تۆمارەوە، {moment}. ئەگەر وا نییە، ڕاستی بکەرەوە.</translation>
    </message>
    <message>
        <source>Critical item: say in a comment what is wrong, or add a photo (C, P).</source>
        <translation>بڕگەی زۆر گرنگ: لە تێبینییەکدا بنووسە کێشەکە چییە، یان وێنەیەک زیاد بکە (C، P).</translation>
    </message>
    <message>
        <source>Say in a comment what is wrong (C).</source>
        <translation>لە تێبینییەکدا بنووسە کێشەکە چییە (C).</translation>
    </message>
    <message>
        <source>The answer is kept and marked.</source>
        <translation>وەڵامەکە هەڵدەگیرێت و نیشانە دەکرێت.</translation>
    </message>
    <message>
        <source>This should be a whole number.</source>
        <translation>دەبێت ئەمە ژمارەیەکی تەواو بێت.</translation>
    </message>
    <message>
        <source>This answer does not fit the rule of the item.</source>
        <translation>ئەم وەڵامە لەگەڵ ڕێسای بڕگەکەدا ناگونجێت.</translation>
    </message>
    <message>
        <source>Two PCs gave different answers: {answers}. Answer again to decide.</source>
        <translation>دوو کۆمپیوتەر وەڵامی جیاوازیان داوەتەوە: {answers}. بۆ بڕیاردان دووبارە وەڵام بدەرەوە.</translation>
    </message>
    <message>
        <source>This looks like a document or phone number. Write the register number only.</source>
        <translation>ئەمە لە ژمارەی بەڵگەنامە یان تەلەفۆن دەچێت. تەنها ژمارەی تۆماری کەیس بنووسە.</translation>
    </message>
    <message>
        <source>After the sign-off: {value} ({person})</source>
        <translation>دوای پەسەندکردن: {value} ({person})</translation>
    </message>
    <message>
        <source>No names, passport numbers, nationality with date, or health details.</source>
        <translation>ناو، ژمارەی پاسپۆرت، ڕەگەزنامە لەگەڵ بەروار، یان زانیاریی تەندروستی مەنووسە.</translation>
    </message>
    <message>
        <source>Register number or plain description</source>
        <translation>ژمارەی تۆماری کەیس یان وەسفێکی سادە</translation>
    </message>
    <message>
        <source>Critical item</source>
        <translation>بڕگەی زۆر گرنگ</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>پێویست</translation>
    </message>
    <message>
        <source>Comment (C or F2)</source>
        <translation>تێبینی (C یان F2)</translation>
    </message>
    <message>
        <source>Add an evidence photo (P or F4)</source>
        <translation>زیادکردنی وێنەی بەڵگە (P یان F4)</translation>
    </message>
    <message>
        <source>History (H or F9)</source>
        <translation>مێژوو (H یان F9)</translation>
    </message>
    <message>
        <source>Sign (Enter)</source>
        <translation>واژۆکردن (Enter)</translation>
    </message>
    <message>
        <source>Add a photo (Enter)</source>
        <translation>زیادکردنی وێنە (Enter)</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>واژۆکراوە</translation>
    </message>
    <message>
        <source>The photo has not been received yet</source>
        <translation>وێنەکە هێشتا نەگەیشتووە</translation>
    </message>
    <message>
        <source>Choose a photo of a document feature, seal, gauge or stamp, never of a face</source>
        <translation>وێنەی نیشانەیەکی بەڵگەنامە، سیل، پێوەر یان مۆر هەڵبژێرە، هەرگیز وێنەی ڕوخسار نا</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>وێنەکان</translation>
    </message>
    <message>
        <source>More</source>
        <translation>زیاتر</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چاپکردن</translation>
    </message>
    <message>
        <source>Return with comment</source>
        <translation>گەڕاندنەوە بە تێبینی</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>پەسەندکردن</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>تەواوکردن</translation>
    </message>
    <message>
        <source>Complete (Ctrl+Enter)</source>
        <translation>تەواوکردن (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Change shift, zone or number…</source>
        <translation>گۆڕینی شەفت، شوێن یان ژمارە…</translation>
    </message>
    <message>
        <source>Remark on the whole checklist…</source>
        <translation>تێبینی لەسەر هەموو لیستەکە…</translation>
    </message>
    <message>
        <source>Take the last answer back</source>
        <translation>لابردنی دوا وەڵام</translation>
    </message>
    <message>
        <source>Reopen to correct…</source>
        <translation>کردنەوە بۆ ڕاستکردنەوە…</translation>
    </message>
    <message>
        <source>Discard this draft…</source>
        <translation>فڕێدانی ئەم ڕەشنووسە…</translation>
    </message>
    <message>
        <source>Next open item</source>
        <translation>بڕگەی بێ وەڵامی داهاتوو</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>دووبارە پاشەکەوتکردن</translation>
    </message>
    <message>
        <source>Register no. {number}</source>
        <translation>ژمارەی تۆماری کەیس {number}</translation>
    </message>
    <message>
        <source>Next open item (Ctrl+J)</source>
        <translation>بڕگەی بێ وەڵامی داهاتوو (Ctrl+J)</translation>
    </message>
    <message>
        <source>{answered} answered</source>
        <translation>وەڵامدراوەتەوە: {answered}</translation>
    </message>
    <message>
        <source>{count} left</source>
        <translation>ماوە: {count}</translation>
    </message>
    <message>
        <source>{count} kept, not asked any more</source>
        <translation>{count} هەڵگیراوە و چیتر ناپرسرێت</translation>
    </message>
    <message>
        <source>met</source>
        <translation>جێبەجێکراو</translation>
    </message>
    <message>
        <source>Not saved yet: {count}. Nothing you typed is lost while this page is open.</source>
        <translation>هێشتا پاشەکەوت نەکراوە: {count}. تا ئەم لاپەڕەیە کراوە بێت، هیچ شتێک لەوەی نووسیوتە ون نابێت.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>پاشەکەوت دەکرێت…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>پاشەکەوت کرا</translation>
    </message>
    <message>
        <source>Returned by {person}: {comment}</source>
        <translation>{person} گەڕاندوویەتییەوە: {comment}</translation>
    </message>
    <message>
        <source>Something was written after the sign-off. The signed values stand; the others are shown beside them.</source>
        <translation>دوای پەسەندکردن شتێک نووسراوە. بەها پەسەندکراوەکان دەمێننەوە؛ ئەوانی تر لە تەنیشتیان پیشان دەدرێن.</translation>
    </message>
    <message>
        <source>Two PCs answered differently. The marked answers wait for a decision.</source>
        <translation>دوو کۆمپیوتەر وەڵامی جیاوازیان داوەتەوە. وەڵامە نیشانەکراوەکان چاوەڕێی بڕیارن.</translation>
    </message>
    <message>
        <source>Remark: {text}</source>
        <translation>تێبینی: {text}</translation>
    </message>
    <message>
        <source>Write the register number only.</source>
        <translation>تەنها ژمارەی تۆماری کەیس بنووسە.</translation>
    </message>
    <message>
        <source>Signed off by {person} on {moment}. Nothing in it can be changed.</source>
        <translation>لەلایەن {person} لە {moment} پەسەند کراوە. هیچ شتێکی ناگۆڕدرێت.</translation>
    </message>
    <message>
        <source>Started by {person}, {moment}</source>
        <translation>لەلایەن {person} دەستی پێ کراوە، {moment}</translation>
    </message>
    <message>
        <source>Completed by {person}, {moment}</source>
        <translation>لەلایەن {person} تەواو کراوە، {moment}</translation>
    </message>
    <message>
        <source>Some answers could not be saved</source>
        <translation>هەندێک وەڵام پاشەکەوت نەکران</translation>
    </message>
    <message>
        <source>They are only on this page. If you leave it, they are lost.</source>
        <translation>تەنها لەم لاپەڕەیەدان. ئەگەر بەجێی بهێڵیت، ون دەبن.</translation>
    </message>
    <message>
        <source>Leave and lose them</source>
        <translation>بەجێهێشتن و لەدەستدانیان</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>مانەوە لێرە</translation>
    </message>
    <message>
        <source>This checklist cannot be shown</source>
        <translation>ئەم لیستی پشکنینە پیشان نادرێت</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>گەڕانەوە بۆ لیستەکە</translation>
    </message>
    <message>
        <source>Keys: arrows move · H history</source>
        <translation>کلیلەکان: تیرەکان بۆ جووڵان · H مێژوو</translation>
    </message>
    <message>
        <source>Keys: Enter next · Page Up back · Ctrl+J next open item · Ctrl+Z take back · F6 list</source>
        <translation>کلیلەکان: Enter داهاتوو · Page Up گەڕانەوە · Ctrl+J بڕگەی بێ وەڵامی داهاتوو · Ctrl+Z گەڕاندنەوە · F6 لیست</translation>
    </message>
    <message>
        <source>Keys: 1, 2, 3 … choose · Enter or arrows move · C comment · P photo · H history (F2, F4, F9 in a field) · Ctrl+J next open item · Ctrl+Z take back · Ctrl+Enter complete</source>
        <translation>کلیلەکان: 1، 2، 3 … بۆ هەڵبژاردن · Enter یان تیرەکان بۆ جووڵان · C تێبینی · P وێنە · H مێژوو (لەناو خانەدا: F2 تێبینی، F4 وێنە، F9 مێژوو) · Ctrl+J بڕگەی بێ وەڵامی داهاتوو · Ctrl+Z پاشگەزبوونەوە · Ctrl+Enter تەواوکردن</translation>
    </message>
    <message>
        <source>Reopen this checklist?</source>
        <translation>ئەم لیستی پشکنینە بکرێتەوە؟</translation>
    </message>
    <message>
        <source>It becomes a draft again. The reason is kept with it.</source>
        <translation>دەبێتەوە بە ڕەشنووس. هۆکارەکەی لەگەڵیدا هەڵدەگیرێت.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>هۆکار</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>کردنەوە</translation>
    </message>
    <message>
        <source>Return this checklist</source>
        <translation>گەڕاندنەوەی ئەم لیستی پشکنینە</translation>
    </message>
    <message>
        <source>Whoever filled it in sees your comment on the Today page.</source>
        <translation>ئەو کەسەی پڕی کردووەتەوە، تێبینییەکەت لە لاپەڕەی «ئەمڕۆ»دا دەبینێت.</translation>
    </message>
    <message>
        <source>What has to be corrected</source>
        <translation>چی پێویستە ڕاست بکرێتەوە</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>گەڕاندنەوە</translation>
    </message>
    <message>
        <source>Returned with your comment.</source>
        <translation>بە تێبینییەکەتەوە گەڕێنرایەوە.</translation>
    </message>
    <message>
        <source>Met: {met}</source>
        <translation>جێبەجێکراو: {met}</translation>
    </message>
    <message>
        <source>Sign off as incoming supervisor</source>
        <translation>پەسەندکردن وەک بەرپرسی شەفتی وەرگر</translation>
    </message>
    <message>
        <source>Take this shift over as incoming supervisor</source>
        <translation>وەرگرتنی ئەم شەفتە وەک بەرپرسی شەفتی وەرگر</translation>
    </message>
    <message>
        <source>You sign all answers as they stand now. Nothing in this checklist can be changed afterwards.</source>
        <translation>هەموو وەڵامەکان وەک ئێستا هەن پەسەند دەکەیت. دوای ئەوە هیچ شتێک لەم لیستی پشکنینەدا ناگۆڕدرێت.</translation>
    </message>
    <message>
        <source>Who worked in this shift cannot sign its handover.</source>
        <translation>ئەوەی لەم شەفتەدا کاری کردووە، ناتوانێت ڕادەستکردنەکەی واژۆ بکات.</translation>
    </message>
    <message>
        <source>Sign off this checklist</source>
        <translation>پەسەندکردنی ئەم لیستی پشکنینە</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>وشەی نهێنیی تۆ</translation>
    </message>
    <message>
        <source>Signed off.</source>
        <translation>پەسەند کرا.</translation>
    </message>
    <message>
        <source>Remark on the whole checklist</source>
        <translation>تێبینی لەسەر هەموو لیستەکە</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>تێبینی</translation>
    </message>
    <message>
        <source>Discard this draft?</source>
        <translation>ئەم ڕەشنووسە فڕێ بدرێت؟</translation>
    </message>
    <message>
        <source>It disappears from all lists. Its entries stay in the log.</source>
        <translation>لە هەموو لیستەکان نامێنێت. نووسراوەکانی لە دەفتەری گۆڕانکارییەکاندا دەمێننەوە.</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation>هێشتنەوەی ڕەشنووس</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>فڕێدان</translation>
    </message>
    <message>
        <source>Draft discarded.</source>
        <translation>ڕەشنووسەکە فڕێ درا.</translation>
    </message>
    <message>
        <source>Completed. It now waits for the sign-off.</source>
        <translation>تەواو کرا. ئێستا چاوەڕێی پەسەندکردنە.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>پاشگەزبوونەوە</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>لابرا.</translation>
    </message>
    <message>
        <source>Start checklist</source>
        <translation>دەستپێکردنی لیستی پشکنین</translation>
    </message>
    <message>
        <source>Start checklist (Ctrl+N)</source>
        <translation>دەستپێکردنی لیستی پشکنین (Ctrl+N)</translation>
    </message>
    <message>
        <source>No checklists yet</source>
        <translation>هێشتا هیچ لیستێکی پشکنین نییە</translation>
    </message>
    <message>
        <source>Start the first one; every answer is saved as you give it.</source>
        <translation>یەکەمیان دەست پێ بکە؛ هەر وەڵامێک لە کاتی داندا پاشەکەوت دەکرێت.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>هەموو</translation>
    </message>
    <message>
        <source>All checklists</source>
        <translation>هەموو لیستەکانی پشکنین</translation>
    </message>
    <message>
        <source>Search title, number, note</source>
        <translation>گەڕان بە ناونیشان، ژمارە یان تێبینی</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>واژۆکردن</translation>
    </message>
    <message>
        <source>Name of who signs</source>
        <translation>ناوی ئەو کەسەی واژۆ دەکات</translation>
    </message>
    <message>
        <source>Sign below with the mouse or a pen, or leave it empty and sign on the print.</source>
        <translation>لە خوارەوە بە ماوس یان پێنووس واژۆ بکە، یان بەتاڵی بهێڵەوە و لەسەر کاغەزی چاپکراو واژۆ بکە.</translation>
    </message>
    <message>
        <source>Sign again</source>
        <translation>دووبارە واژۆکردن</translation>
    </message>
    <message>
        <source>Start a checklist</source>
        <translation>دەستپێکردنی لیستی پشکنین</translation>
    </message>
    <message>
        <source>Find a checklist</source>
        <translation>گەڕان بەدوای لیستی پشکنیندا</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>بیکەرەوە</translation>
    </message>
    <message>
        <source>Print a blank form</source>
        <translation>چاپکردنی فۆرمی بەتاڵ</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>دەستپێکردن</translation>
    </message>
    <message>
        <source>New in version {version}: {note}</source>
        <translation>نوێ لە وەشانی {version}: {note}</translation>
    </message>
    <message>
        <source>This shift has started it already: {person}, {zone} ({status}).</source>
        <translation>لەم شەفتەدا پێشتر دەستی پێ کراوە: {person}، {zone} ({status}).</translation>
    </message>
    <message>
        <source>Print with what the register knows</source>
        <translation>چاپکردن لەگەڵ زانیاریی ناو تۆمار</translation>
    </message>
    <message>
        <source>{count} items</source>
        <translation>{count} بڕگە</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>ڕەشنووس</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>تەواوکراو</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>گەڕێنراوەتەوە</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>پەسەندکراو</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>دوو وەشان</translation>
    </message>
    <message>
        <source>Changed after sign-off</source>
        <translation>دوای پەسەندکردن گۆڕدراوە</translation>
    </message>
    <message>
        <source>Paper entered twice</source>
        <translation>کاغەزەکە دوو جار تۆمارکراوە</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>نەنێردراوە</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>نێردراوە</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>گەیشتووە</translation>
    </message>
    <message>
        <source>Every shift</source>
        <translation>هەر شەفتێک</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>ڕۆژانە</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>هەفتانە</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>مانگانە</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>هەر سێ مانگ جارێک</translation>
    </message>
    <message>
        <source>Every six months</source>
        <translation>هەر شەش مانگ جارێک</translation>
    </message>
    <message>
        <source>Per case</source>
        <translation>بۆ هەر کەیسێک</translation>
    </message>
    <message>
        <source>Day shift</source>
        <translation>شەفتی ڕۆژ</translation>
    </message>
    <message>
        <source>Night shift</source>
        <translation>شەفتی شەو</translation>
    </message>
    <message>
        <source>Morning shift</source>
        <translation>شەفتی بەیانی</translation>
    </message>
    <message>
        <source>Evening shift</source>
        <translation>شەفتی ئێوارە</translation>
    </message>
    <message>
        <source>24-hour duty</source>
        <translation>ئێشکی 24 کاتژمێر</translation>
    </message>
    <message>
        <source>Met {figures}</source>
        <translation>جێبەجێکراو {figures}</translation>
    </message>
    <message>
        <source>{count} critical</source>
        <translation>{count} گرنگ</translation>
    </message>
    <message>
        <source>Unknown person</source>
        <translation>کەسی نەناسراو</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>بەڵێ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>نەخێر</translation>
    </message>
    <message>
        <source>N/A</source>
        <translation>ناگونجێت</translation>
    </message>
    <message>
        <source>at least {number}</source>
        <translation>لانیکەم {number}</translation>
    </message>
    <message>
        <source>at most {number}</source>
        <translation>لانیزۆر {number}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>لابردن</translation>
    </message>
    <message>
        <source>Add one more</source>
        <translation>زیادکردنی یەکێکی تر</translation>
    </message>
    <message>
        <source>Still to be done</source>
        <translation>ئەوەی ماوە</translation>
    </message>
    <message>
        <source>Failed or marked</source>
        <translation>شکستی هێناوە یان نیشانە کراوە</translation>
    </message>
    <message>
        <source>Empty, and may stay so</source>
        <translation>بەتاڵە، و دەشێت وا بمێنێتەوە</translation>
    </message>
    <message>
        <source>Not finished: {count} still to be done</source>
        <translation>تەواو نەبووە: {count} ماوە</translation>
    </message>
    <message>
        <source>Everything that is required is answered.</source>
        <translation>وەڵامی هەموو ئەوەی پێویستە دراوەتەوە.</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… و {count}ی تر</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>پێشوو</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>داهاتوو</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>Enter or Page Down</source>
        <translation>Enter یان Page Down</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>بۆ کۆتایی</translation>
    </message>
    <message>
        <source>Take the last answer back (Ctrl+Z)</source>
        <translation>گەڕاندنەوەی دوایین وەڵام (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Open: {count}</source>
        <translation>بێ وەڵام: {count}</translation>
    </message>
    <message>
        <source>End of the checklist</source>
        <translation>کۆتایی لیستی پشکنین</translation>
    </message>
    <message>
        <source>{section}: {count} so far</source>
        <translation>{section}: تا ئێستا {count}</translation>
    </message>
    <message>
        <source>Is there one more? + adds it, Enter goes on.</source>
        <translation>یەکێکی تر هەیە؟ + زیادی دەکات، Enter بەردەوام دەبێت.</translation>
    </message>
    <message>
        <source>No more, go on</source>
        <translation>هی تر نییە، بەردەوام بە</translation>
    </message>
    <message>
        <source>All items in a list (F6)</source>
        <translation>هەموو بڕگەکان لە لیستێکدا (F6)</translation>
    </message>
    <message>
        <source>One item at a time, large (F6)</source>
        <translation>هەر جارە یەک بڕگە، بە گەورەیی (F6)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>مێژوو</translation>
    </message>
    <message>
        <source>Item {number} of {count}</source>
        <translation>بڕگەی {number} لە {count}</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} لە {count}</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>وێنە</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>بێ وەڵام</translation>
    </message>
    <message>
        <source>Say why it does not apply</source>
        <translation>بنووسە بۆچی ناگونجێت</translation>
    </message>
    <message>
        <source>Say what is wrong</source>
        <translation>بنووسە کێشەکە چییە</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>It was between {low} and {high}.</source>
        <translation>لە نێوان {low} و {high}دا بووە.</translation>
    </message>
    <message>
        <source>It was not before {low}.</source>
        <translation>پێش {low} نەبووە.</translation>
    </message>
    <message>
        <source>It was not after {high}.</source>
        <translation>دوای {high} نەبووە.</translation>
    </message>
    <message>
        <source>The clock of that PC told no time that can be read.</source>
        <translation>کاتژمێری ئەو کۆمپیوتەرە کاتێکی پیشان نەداوە کە بخوێنرێتەوە.</translation>
    </message>
    <message>
        <source>The clock of that PC showed a time before this program was made.</source>
        <translation>کاتژمێری ئەو کۆمپیوتەرە کاتێکی پێش دروستکردنی ئەم بەرنامەیەی پیشان داوە.</translation>
    </message>
    <message>
        <source>The clock of that PC was many years ahead.</source>
        <translation>کاتژمێری ئەو کۆمپیوتەرە چەندین ساڵ لە پێشەوە بووە.</translation>
    </message>
    <message>
        <source>The clock of that PC was ahead: others had seen this before that time.</source>
        <translation>کاتژمێری ئەو کۆمپیوتەرە لە پێشەوە بووە: کەسانی تر پێش ئەو کاتە ئەمەیان بینیوە.</translation>
    </message>
    <message>
        <source>The clock of that PC was behind: its user had seen what was written later.</source>
        <translation>کاتژمێری ئەو کۆمپیوتەرە لە دواوە بووە: بەکارهێنەرەکەی شتێکی بینیبوو کە دوای ئەو کاتە نووسراوە.</translation>
    </message>
    <message>
        <source>The clock of that PC was set to another time for a while.</source>
        <translation>کاتژمێری ئەو کۆمپیوتەرە بۆ ماوەیەک لەسەر کاتێکی تر دانرابوو.</translation>
    </message>
    <message>
        <source>{pc}: its clock was wrong for a while; the times of {count} changes are estimates.</source>
        <translation>{pc}: کاتژمێرەکەی بۆ ماوەیەک هەڵە بووە؛ کاتی {count} گۆڕانکاری خەمڵێنراوە.</translation>
    </message>
    <message>
        <source>{pc}: its clock is wrong; the times of {count} changes are estimates.</source>
        <translation>{pc}: کاتژمێرەکەی هەڵەیە؛ کاتی {count} گۆڕانکاری خەمڵێنراوە.</translation>
    </message>
    <message>
        <source>{pc}: its clock is about {off} ahead; the times of {count} changes are estimates.</source>
        <translation>{pc}: کاتژمێرەکەی نزیکەی {off} لە پێشەوەیە؛ کاتی {count} گۆڕانکاری خەمڵێنراوە.</translation>
    </message>
    <message>
        <source>{pc}: its clock is about {off} behind; the times of {count} changes are estimates.</source>
        <translation>{pc}: کاتژمێرەکەی نزیکەی {off} لە دواوەیە؛ کاتی {count} گۆڕانکاری خەمڵێنراوە.</translation>
    </message>
    <message>
        <source>{count} years</source>
        <translation>{count} ساڵ</translation>
    </message>
    <message>
        <source>{count} months</source>
        <translation>{count} مانگ</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} ڕۆژ</translation>
    </message>
    <message>
        <source>{count} hours</source>
        <translation>{count} کاتژمێر</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count} خولەک</translation>
    </message>
</context>
<context>
    <name>ClockStrip</name>
    <message>
        <source>This PC’s clock says {now}, but the last record here was saved at {last}. Check date and time; records are safe.</source>
        <translation>کاتژمێری ئەم کۆمپیوتەرە {now} پیشان دەدات، بەڵام دوا تۆماری ئێرە لە {last} پاشەکەوت کراوە. بەروار و کات بپشکنە؛ تۆمارەکان پارێزراون.</translation>
    </message>
    <message>
        <source>This PC’s date looks wrong ({day}). Correct it; records are safe.</source>
        <translation>بەرواری ئەم کۆمپیوتەرە هەڵە دیارە ({day}). ڕاستی بکەرەوە؛ تۆمارەکان پارێزراون.</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>Copy</source>
        <translation>کۆپیکردن</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Border point {point} set up in {folder}</source>
        <translation>دەروازەی {point} لە {folder} ئامادە کرا</translation>
    </message>
    <message>
        <source>Headquarters set up in {folder}</source>
        <translation>بارەگای سەرەکی لە {folder} ئامادە کرا</translation>
    </message>
    <message>
        <source>Move root-*.key and escrow.key from {folder} to safe sticks: gatebook trust keep, trust forget.</source>
        <translation>root-*.key و escrow.key لە {folder} بۆ فلاشی پارێزراو بگوازەرەوە: gatebook trust keep, trust forget.</translation>
    </message>
    <message>
        <source>Set up in {folder}. Now: gatebook join request FILE</source>
        <translation>لە {folder} ئامادە کرا. ئێستا: gatebook join request FILE</translation>
    </message>
    <message>
        <source>Set up in {folder}. Code of the deployment: {code}; compare it with the sealed paper.</source>
        <translation>لە {folder} ئامادە کرا. کۆدی سیستەم: {code}؛ لەگەڵ کاغەزە مۆرکراوەکەدا بەراوردی بکە.</translation>
    </message>
    <message>
        <source>Now: gatebook trust propose FILE --this-pc</source>
        <translation>ئێستا: gatebook trust propose FILE --this-pc</translation>
    </message>
    <message>
        <source>Request written to {file}. Code of this PC: {code}</source>
        <translation>داواکارییەکە لە {file} نووسرا. کۆدی ئەم کۆمپیوتەرە: {code}</translation>
    </message>
    <message>
        <source>{label} ({point}) accepted. Its code: {code}</source>
        <translation>ڕێگە بە {label} ({point}) درا. کۆدەکەی: {code}</translation>
    </message>
    <message>
        <source>Answer written to {file}</source>
        <translation>وەڵامەکە لە {file} نووسرا</translation>
    </message>
    <message>
        <source>This PC has joined {deployment}. Code of its root: {code}</source>
        <translation>ئەم کۆمپیوتەرە بە {deployment} پەیوەست بوو. کۆدی سیستەم: {code}</translation>
    </message>
    <message>
        <source>{home}: {label}; users {logins}</source>
        <translation>{home}: {label}؛ بەکارهێنەران {logins}</translation>
    </message>
    <message>
        <source>Password of every user: {password}</source>
        <translation>وشەی نهێنیی هەموو بەکارهێنەران: {password}</translation>
    </message>
    <message>
        <source>{file}: {entries} entries, {blobs} attachments, {size} bytes</source>
        <translation>{file}: {entries} نووسراو، {blobs} هاوپێچ، {size} بایت</translation>
    </message>
    <message>
        <source>Nothing to export: everything has been received.</source>
        <translation>هیچ شتێک بۆ ناردنەدەرەوە نییە: هەموو شتێک گەیشتووە.</translation>
    </message>
    <message>
        <source>{file}: whole and unchanged, {size} bytes</source>
        <translation>{file}: ساغە و نەگۆڕدراوە، {size} بایت</translation>
    </message>
    <message>
        <source>made by {label} ({device}) for {to} on {made}</source>
        <translation>دروستکراوە لەلایەن {label} ({device}) بۆ {to} لە {made}</translation>
    </message>
    <message>
        <source>{fresh} new, {known} already here</source>
        <translation>{fresh} نوێ، {known} پێشتر لێرە بوون</translation>
    </message>
    <message>
        <source>{label} ({audience}): {first}-{last}, {fresh} new</source>
        <translation>{label} ({audience}): {first}-{last}، {fresh} نوێ</translation>
    </message>
    <message>
        <source>{label} ({audience}): {first}-{last}, {fresh} new, {missing} before it are not here yet</source>
        <translation>{label} ({audience}): {first}-{last}، {fresh} نوێ، {missing} گۆڕانکاریی پێش ئەمانە هێشتا نەگەیشتوون</translation>
    </message>
    <message>
        <source>No bundles found.</source>
        <translation>هیچ فایلێکی ئاڵوگۆڕ نەدۆزرایەوە.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>نوێ</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>هێنراوەتە ژوورەوە</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>هیچی نوێی تێدا نییە</translation>
    </message>
    <message>
        <source>kept aside in the tray</source>
        <translation>بەلاوە دانراوە</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>ڕەتکراوە</translation>
    </message>
    <message>
        <source>from {label} ({device})</source>
        <translation>لە {label} ({device})</translation>
    </message>
    <message>
        <source>{entries} entries, {fresh} new, {held} waiting</source>
        <translation>{entries} نووسراو، {fresh} نوێ، {held} چاوەڕوان</translation>
    </message>
    <message>
        <source>receipt code {code}</source>
        <translation>کۆدی وەرگرتن {code}</translation>
    </message>
    <message>
        <source>{fresh} new, {held} waiting</source>
        <translation>{fresh} نوێ، {held} چاوەڕوان</translation>
    </message>
    <message>
        <source>{file} to {to}, made {made}: marked as received, told by telephone</source>
        <translation>{file} بۆ {to}، دروستکراوە لە {made}: وەک گەیشتوو نیشانە کرا، بە تەلەفۆن ڕاگەیەنرا</translation>
    </message>
    <message>
        <source>{file} to {to}, made {made}: was marked as received before</source>
        <translation>{file} بۆ {to}، دروستکراوە لە {made}: پێشتر وەک گەیشتوو نیشانە کرابوو</translation>
    </message>
    <message>
        <source>{file} to {to}, made {made}: had been confirmed by a file already</source>
        <translation>{file} بۆ {to}، دروستکراوە لە {made}: پێشتر بە فایلێک پشتڕاست کراوەتەوە</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>گەیشتنی پشتڕاست کراوەتەوە</translation>
    </message>
    <message>
        <source>told by telephone</source>
        <translation>بە تەلەفۆن ڕاگەیەنراوە</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>نێردراوە</translation>
    </message>
    <message>
        <source>{name} is set up. Try it: gatebook channel test {name}</source>
        <translation>کەناڵی {name} ئامادە کرا. تاقی بکەرەوە: gatebook channel test {name}</translation>
    </message>
    <message>
        <source>{name} is forgotten.</source>
        <translation>کەناڵی {name} لابرا.</translation>
    </message>
    <message>
        <source>{name} serves.</source>
        <translation>{name} کار دەکات.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>کوژێنراوەتەوە</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>کار دەکات</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>چاوەڕوان: {count}</translation>
    </message>
    <message>
        <source>{name}: {sent} sent, {fetched} fetched</source>
        <translation>{name}: نێردراو {sent}، وەرگیراو {fetched}</translation>
    </message>
    <message>
        <source>sent {file}</source>
        <translation>نێردرا: {file}</translation>
    </message>
    <message>
        <source>fetched {result}</source>
        <translation>وەرگیرا: {result}</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>دۆزراوە: {count}</translation>
    </message>
    <message>
        <source>Decided; the decision travels with the next export.</source>
        <translation>بڕیار درا؛ بڕیارەکە لەگەڵ ناردنەدەرەوەی داهاتوودا دەنێردرێت.</translation>
    </message>
    <message>
        <source>{label} is withdrawn. Exports from now on say so; its later records go to the tray.</source>
        <translation>ڕێگەپێدانی {label} هەڵوەشێنرایەوە. لە ئێستاوە ناردنەدەرەوەکان ڕایدەگەیەنن؛ تۆمارەکانی دواتری بەلاوە دادەنرێن.</translation>
    </message>
    <message>
        <source>{count} files kept aside</source>
        <translation>فایلە بەلاوەدانراوەکان: {count}</translation>
    </message>
    <message>
        <source>{log}: changes 1 to {good} count</source>
        <translation>{log}: گۆڕانکارییەکانی 1 تا {good} هەژمار دەکرێن</translation>
    </message>
    <message>
        <source>{log}: changes 1 to {good} count, {withheld} later ones do not ({oldest} to {newest})</source>
        <translation>{log}: گۆڕانکارییەکانی 1 تا {good} هەژمار دەکرێن، {withheld} گۆڕانکاریی دواتر هەژمار ناکرێن ({oldest} تا {newest})</translation>
    </message>
    <message>
        <source>{count} changes of {label} count from now on; it travels with the next exports.</source>
        <translation>لە ئێستاوە {count} گۆڕانکاریی {label} هەژمار دەکرێن؛ ئەمە لەگەڵ ناردنەدەرەوەکانی داهاتوودا دەنێردرێت.</translation>
    </message>
    <message>
        <source>{deployment}: version {version} ({link}), code {code}</source>
        <translation>{deployment}: وەشانی {version} ({link})، کۆدی {code}</translation>
    </message>
    <message>
        <source>{threshold} of {count} root keys: {roots}</source>
        <translation>{threshold} لە {count} کلیلی بنەڕەتی: {roots}</translation>
    </message>
    <message>
        <source>{count} copies made</source>
        <translation>کۆپییە کراوەکان: {count}</translation>
    </message>
    <message>
        <source>{count} secret keys on this PC</source>
        <translation>کلیلە نهێنییەکانی ئەم کۆمپیوتەرە: {count}</translation>
    </message>
    <message>
        <source>Copied to {folder}, encrypted, and read back. For the sealed paper:</source>
        <translation>کلیلەکە بە کۆدکراوی بۆ {folder} کۆپی کرا و بۆ دڵنیابوون خوێنرایەوە. بۆ کاغەزە مۆرکراوەکە:</translation>
    </message>
    <message>
        <source>{name} is no longer on this PC.</source>
        <translation>کلیلی {name} چیتر لەم کۆمپیوتەرەدا نییە.</translation>
    </message>
    <message>
        <source>Secret key in {file}. Its public line, for &apos;trust propose --add-root&apos;:</source>
        <translation>کلیلی نهێنی لە {file}. دێڕە ئاشکراکەی، بۆ &apos;trust propose --add-root&apos;:</translation>
    </message>
    <message>
        <source>Written to {file}. Carry it to the keepers of the root keys.</source>
        <translation>لە {file} نووسرا. فایلەکە ببە بۆ پارێزەرانی کلیلە بنەڕەتییەکان.</translation>
    </message>
    <message>
        <source>Signed.</source>
        <translation>واژۆ کرا.</translation>
    </message>
    <message>
        <source>{deployment} ({code}), version {version}:</source>
        <translation>{deployment} ({code})، وەشانی {version}:</translation>
    </message>
    <message>
        <source>root key added: {code}</source>
        <translation>کلیلی بنەڕەتی زیادکرا: {code}</translation>
    </message>
    <message>
        <source>root key dropped: {code}</source>
        <translation>کلیلی بنەڕەتی لابرا: {code}</translation>
    </message>
    <message>
        <source>headquarters PC added: {code} {label}</source>
        <translation>کۆمپیوتەری بارەگای سەرەکی زیادکرا: {code} {label}</translation>
    </message>
    <message>
        <source>headquarters PC dropped: {code} {label}</source>
        <translation>کۆمپیوتەری بارەگای سەرەکی لابرا: {code} {label}</translation>
    </message>
    <message>
        <source>another escrow key</source>
        <translation>کلیلێکی تری فریاکەوتن</translation>
    </message>
    <message>
        <source>{threshold} of {count} root keys will be needed</source>
        <translation>لەمەودوا {threshold} لە {count} کلیلی بنەڕەتی پێویست دەبێت</translation>
    </message>
    <message>
        <source>Signed by {old} of {old_needed} keys in force, {new} of {new_needed} new ones.</source>
        <translation>واژۆکراوە بە {old} لە {old_needed} کلیلی کارپێکراو و {new} لە {new_needed} کلیلی نوێ.</translation>
    </message>
    <message>
        <source>Version {version} is in force; it travels with the next exports.</source>
        <translation>وەشانی {version} کاری پێ دەکرێت؛ لەگەڵ ناردنەدەرەوەکانی داهاتوودا دەنێردرێت.</translation>
    </message>
    <message>
        <source>broken: {place}</source>
        <translation>زیانپێکەوتوو: {place}</translation>
    </message>
    <message>
        <source>differs: {line}</source>
        <translation>جیاواز: {line}</translation>
    </message>
    <message>
        <source>The records are what the log says. Entries: {entries}</source>
        <translation>تۆمارەکان لەگەڵ دەفتەری گۆڕانکارییەکاندا یەک دەگرنەوە. نووسراوەکان: {entries}</translation>
    </message>
    <message>
        <source>The records differ from the log. Entries: {entries}</source>
        <translation>تۆمارەکان لەگەڵ دەفتەری گۆڕانکارییەکاندا جیاوازن. نووسراوەکان: {entries}</translation>
    </message>
    <message>
        <source>{added} added, {changed} changed, {same} stood so already.</source>
        <translation>زیادکراو: {added}، گۆڕدراو: {changed}، پێشتر هەر وا بوو: {same}.</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>لابراو</translation>
    </message>
    <message>
        <source>{file}: {size} bytes</source>
        <translation>{file}: {size} بایت</translation>
    </message>
    <message>
        <source>{file}: {count} rows</source>
        <translation>{file}: {count} ڕیز</translation>
    </message>
    <message>
        <source>{file}: {count} forms, {first} to {last}</source>
        <translation>{file}: {count} فۆرم، لە {first} تا {last}</translation>
    </message>
    <message>
        <source>entered: {run}  {status}  {opened}  {person}</source>
        <translation>تۆمارکراوە: {run}  {status}  {opened}  {person}</translation>
    </message>
    <message>
        <source>{run}: {answered} of {total} answered, {left} to go</source>
        <translation>{run}: وەڵامدراوەتەوە {answered} لە {total}، ماوە {left}</translation>
    </message>
    <message>
        <source>Note added.</source>
        <translation>تێبینییەکە زیاد کرا.</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>ڕەشنووس</translation>
    </message>
    <message>
        <source>shipped with the program</source>
        <translation>لەگەڵ بەرنامەکەدایە</translation>
    </message>
    <message>
        <source>published</source>
        <translation>بڵاوکراوە</translation>
    </message>
    <message>
        <source>{code}: {count} items</source>
        <translation>{code}: {count} بڕگە</translation>
    </message>
    <message>
        <source>{count} came</source>
        <translation>هات: {count}</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation>گۆڕدرا: {count}</translation>
    </message>
    <message>
        <source>{count} lost</source>
        <translation>لابرا: {count}</translation>
    </message>
    <message>
        <source>{count} noted</source>
        <translation>پێویست نییە: {count}</translation>
    </message>
    <message>
        <source>Draft {draft}. Give it out with: gatebook template publish {draft}</source>
        <translation>ڕەشنووسی {draft}. بەم فەرمانە بڵاوی بکەرەوە: gatebook template publish {draft}</translation>
    </message>
    <message>
        <source>{template} is given out with the next export.</source>
        <translation>{template} لەگەڵ ناردنەدەرەوەی داهاتوودا بڵاو دەکرێتەوە.</translation>
    </message>
    <message>
        <source>{template} is offered again once points have received the next export.</source>
        <translation>دوای ئەوەی دەروازەکان ناردنەدەرەوەی داهاتوو وەردەگرن، {template} دووبارە پیشان دەدرێتەوە.</translation>
    </message>
    <message>
        <source>{template} is offered no more once points have received the next export.</source>
        <translation>دوای ئەوەی دەروازەکان ناردنەدەرەوەی داهاتوو وەردەگرن، {template} چیتر پیشان نادرێت.</translation>
    </message>
    <message>
        <source>The draft is gone.</source>
        <translation>ڕەشنووسەکە فڕێ درا.</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>Compare the versions…</source>
        <translation>بەراوردکردنی وەشانەکان…</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>هەموو تۆمارەکان</translation>
    </message>
    <message>
        <source>Nothing contradicts itself</source>
        <translation>هیچ ناکۆکییەک نییە</translation>
    </message>
    <message>
        <source>Where two PCs write different things without seeing each other, both are kept and listed here.</source>
        <translation>کاتێک دوو کۆمپیوتەر شتی جیاواز دەنووسن بەبێ ئەوەی یەکتر ببینن، هەردووکیان هەڵدەگیرێن و لێرەدا ڕیز دەکرێن.</translation>
    </message>
    <message>
        <source>Search by name or tag</source>
        <translation>گەڕان بە ناو یان ژمارەی زیمە</translation>
    </message>
    <message>
        <source>To be decided: {count}</source>
        <translation>چاوەڕێی بڕیار: {count}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>چی</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>تۆمار</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>خانە</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>وەشانەکان</translation>
    </message>
    <message>
        <source>Keep the record</source>
        <translation>هێشتنەوەی تۆمارەکە</translation>
    </message>
    <message>
        <source>Delete the record</source>
        <translation>سڕینەوەی تۆمارەکە</translation>
    </message>
    <message>
        <source>shown meanwhile</source>
        <translation>لەم کاتەدا پیشان دەدرێت</translation>
    </message>
    <message>
        <source>Another value…</source>
        <translation>بەهایەکی تر…</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>پێشوو</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>داهاتوو</translation>
    </message>
    <message>
        <source>Reason (may stay empty)</source>
        <translation>هۆکار (دەکرێت بەتاڵ بێت)</translation>
    </message>
    <message>
        <source>All of these are decided</source>
        <translation>بڕیار لە هەموویان دراوە</translation>
    </message>
    <message>
        <source>The decisions travel with the next export.</source>
        <translation>بڕیارەکان لەگەڵ ناردنەدەرەوەی داهاتوودا دەنێردرێن.</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} لە {count}</translation>
    </message>
    <message>
        <source>decided; choose again to change it</source>
        <translation>بڕیاری لێ دراوە؛ بۆ گۆڕینی دووبارە هەڵبژێرە</translation>
    </message>
    <message>
        <source>Keys: 1, 2, 3 … choose, Page Up and Page Down go to the others.</source>
        <translation>کلیلەکان: 1، 2، 3 … بۆ هەڵبژاردن، Page Up و Page Down بۆ چوونە سەر ئەوانی تر.</translation>
    </message>
    <message>
        <source>A supervisor of the point or headquarters decides this.</source>
        <translation>سەرپەرشتیاری دەروازەکە یان بارەگای سەرەکی بڕیاری ئەمە دەدات.</translation>
    </message>
    <message>
        <source>{field} ({about})</source>
        <translation>{field} ({about})</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>a photo</source>
        <translation>وێنەیەک</translation>
    </message>
    <message>
        <source>other contents</source>
        <translation>ناوەڕۆکێکی تر</translation>
    </message>
    <message>
        <source>this PC</source>
        <translation>ئەم کۆمپیوتەرە</translation>
    </message>
    <message>
        <source>{who} on {pc}, {moment}</source>
        <translation>{who} لەسەر {pc}، {moment}</translation>
    </message>
    <message>
        <source>“{value}” by {author}</source>
        <translation>«{value}» لەلایەن {author}</translation>
    </message>
    <message>
        <source>{field} of {record}: {versions}. Neither had seen the other.</source>
        <translation>{field} لە {record}: {versions}. هیچ کامیان ئەوی تری نەبینیبوو.</translation>
    </message>
    <message>
        <source>{field} of {record}: {versions}. None of them had seen the others.</source>
        <translation>{field} لە {record}: {versions}. هیچ کامیان ئەوانی تری نەبینیبوو.</translation>
    </message>
    <message>
        <source>{part} of {record}</source>
        <translation>{part} لە {record}</translation>
    </message>
    <message>
        <source>{record} was deleted by {deleted}, and written in by {written}. Neither had seen the other.</source>
        <translation>تۆماری {record} لەلایەن {deleted} سڕایەوە و لەلایەن {written} تێیدا نووسرا. هیچ کامیان کاری ئەوی تری نەبینیبوو.</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}، {second}</translation>
    </message>
    <message>
        <source>deleted, and written in</source>
        <translation>سڕاوەتەوە و تێیدا نووسراوە</translation>
    </message>
    <message>
        <source>Deleted or not</source>
        <translation>سڕاوەتەوە یان نا</translation>
    </message>
    <message>
        <source>Checklist form</source>
        <translation>فۆرمی لیستی پشکنین</translation>
    </message>
    <message>
        <source>List of headquarters</source>
        <translation>لیستی بارەگای سەرەکی</translation>
    </message>
    <message>
        <source>User</source>
        <translation>بەکارهێنەر</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>کەس</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>شوێن</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>کەلوپەل</translation>
    </message>
    <message>
        <source>Movement of an asset</source>
        <translation>جووڵەی کەلوپەل</translation>
    </message>
    <message>
        <source>Consumable</source>
        <translation>کەرەستەی بەکاربردن</translation>
    </message>
    <message>
        <source>Movement of a consumable</source>
        <translation>جووڵەی کەرەستەی بەکاربردن</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>لیستی پشکنین</translation>
    </message>
    <message>
        <source>Answer of a checklist</source>
        <translation>وەڵامی لیستی پشکنین</translation>
    </message>
    <message>
        <source>Remark of a reviewer</source>
        <translation>تێبینیی پێداچوونەوەکار</translation>
    </message>
    <message>
        <source>Corrective action</source>
        <translation>ڕێکاری ڕاستکردنەوە</translation>
    </message>
    <message>
        <source>Note on a corrective action</source>
        <translation>تێبینی لەسەر ڕێکاری ڕاستکردنەوە</translation>
    </message>
    <message>
        <source>Missed checklist</source>
        <translation>لیستی پشکنینی لەدەستچوو</translation>
    </message>
    <message>
        <source>What the point asks for</source>
        <translation>ئەوەی دەروازەکە داوای دەکات</translation>
    </message>
    <message>
        <source>Printed blank forms</source>
        <translation>فۆرمی بەتاڵی چاپکراو</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>ڕاهێنان</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>بەشداربوو</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>ئامادەبوون</translation>
    </message>
    <message>
        <source>Remark on the condition</source>
        <translation>تێبینی لەسەر دۆخ</translation>
    </message>
    <message>
        <source>Photo of the condition</source>
        <translation>وێنەی دۆخ</translation>
    </message>
    <message>
        <source>Expiry is recorded</source>
        <translation>تۆمارکردنی بەسەرچوون</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>لە بەکارهێناندایە</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>جۆر</translation>
    </message>
    <message>
        <source>Name to sign in with</source>
        <translation>ناوی بەکارهێنەر بۆ چوونەژوورەوە</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>کاتی دەستپێکردن</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>کاتی تەواوکردن</translation>
    </message>
    <message>
        <source>Completed by</source>
        <translation>تەواوکراوە لەلایەن</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>قۆناغ</translation>
    </message>
    <message>
        <source>Why it was sent back</source>
        <translation>هۆکاری گەڕاندنەوە</translation>
    </message>
    <message>
        <source>Sent back by</source>
        <translation>گەڕێنراوەتەوە لەلایەن</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>وەڵام</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تێبینی</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>وێنە</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>وێنە</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>دوا ڕۆژ</translation>
    </message>
    <message>
        <source>Place on the list</source>
        <translation>ڕیز لە لیستەکەدا</translation>
    </message>
    <message>
        <source>Comes in place of</source>
        <translation>لە جێی</translation>
    </message>
    <message>
        <source>Score before</source>
        <translation>نمرەی پێش خول</translation>
    </message>
    <message>
        <source>Score after</source>
        <translation>نمرەی دوای خول</translation>
    </message>
    <message>
        <source>Practical score</source>
        <translation>نمرەی پراکتیکی</translation>
    </message>
    <message>
        <source>Number of the certificate</source>
        <translation>ژمارەی بڕوانامە</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>ناوەڕۆک</translation>
    </message>
    <message>
        <source>List</source>
        <translation>لیست</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>وەشان</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>بڵاوکراوە</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>لابراو</translation>
    </message>
    <message>
        <source>Amends</source>
        <translation>ئەو تۆمارەی هەمواری دەکات</translation>
    </message>
    <message>
        <source>Why it was amended</source>
        <translation>هۆکاری هەموارکردن</translation>
    </message>
    <message>
        <source>Number of the paper form</source>
        <translation>ژمارەی فۆرمی کاغەز</translation>
    </message>
    <message>
        <source>Paper signed by</source>
        <translation>کاغەزەکە واژۆکراوە لەلایەن</translation>
    </message>
    <message>
        <source>Filled in on paper</source>
        <translation>لەسەر کاغەز پڕکراوەتەوە</translation>
    </message>
    <message>
        <source>Scan of the paper</source>
        <translation>سکانی کاغەزەکە</translation>
    </message>
    <message>
        <source>What has to be done</source>
        <translation>ئەوەی دەبێت بکرێت</translation>
    </message>
    <message>
        <source>Responsible post</source>
        <translation>پۆستی بەرپرس</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>دوا وادە</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>گرنگی</translation>
    </message>
    <message>
        <source>Remark on the status</source>
        <translation>تێبینی لەسەر ڕەوش</translation>
    </message>
    <message>
        <source>Status set by</source>
        <translation>ڕەوش دیاریکراوە لەلایەن</translation>
    </message>
    <message>
        <source>Status set</source>
        <translation>کاتی دیاریکردنی ڕەوش</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>کراوەتەوە لەلایەن</translation>
    </message>
    <message>
        <source>Checklists that are due</source>
        <translation>لیستە پێویستەکانی پشکنین</translation>
    </message>
    <message>
        <source>Due since</source>
        <translation>پێویستە لەوەتەی</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>شەفتەکان</translation>
    </message>
    <message>
        <source>Earlier shifts</source>
        <translation>شەفتەکانی پێشوو</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>هۆکار</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>وتوویەتی</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>کاتی وتن</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>یەکەم ژمارە</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>چەند دانە</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>کاتی چاپکردن</translation>
    </message>
    <message>
        <source>Printed by</source>
        <translation>چاپکراوە لەلایەن</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>تێبینی</translation>
    </message>
    <message>
        <source>Item of the checklist</source>
        <translation>بڕگەی لیستی پشکنین</translation>
    </message>
    <message>
        <source>Another value</source>
        <translation>بەهایەکی تر</translation>
    </message>
    <message>
        <source>Decide so</source>
        <translation>ئەم بڕیارە بدە</translation>
    </message>
    <message>
        <source>Decide one after the other</source>
        <translation>یەک لە دوای یەک بڕیاریان لێ بدە</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>ناکۆکییەکان</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>بڕیاردان</translation>
    </message>
    <message>
        <source>Decided. It travels with the next export.</source>
        <translation>بڕیار درا. لەگەڵ ناردنەدەرەوەی داهاتوودا دەنێردرێت.</translation>
    </message>
    <message>
        <source>Decide again</source>
        <translation>دووبارە بڕیاردان</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>هەڵەیەک ڕووی دا</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>پاشەکەوتکردنی ڕاپۆرت</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>کۆپیکردنی ڕاپۆرت</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>پاشەکەوتکردنی ڕاپۆرت…</translation>
    </message>
    <message>
        <source>Close Gatebook</source>
        <translation>داخستنی Gatebook</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>بەردەوامبوون</translation>
    </message>
    <message>
        <source>Everything that was saved is safe. What you were typing may have to be entered again. Please send the report below to headquarters; it holds technical details only.</source>
        <translation>هەرچی پاشەکەوت کرابوو پارێزراوە. ڕەنگە پێویست بێت ئەوەی لە نووسینیدا بوویت دووبارە بنووسیتەوە. تکایە ئەم ڕاپۆرتەی خوارەوە بۆ بارەگای سەرەکی بنێرە؛ تەنها زانیاریی تەکنیکیی تێدایە.</translation>
    </message>
</context>
<context>
    <name>Equipment</name>
    <message>
        <source>Equipment</source>
        <translation>ئامێر و کەلوپەل</translation>
    </message>
    <message>
        <source>Custodian</source>
        <translation>خاوەن زیمە</translation>
    </message>
    <message>
        <source>Or to another border point</source>
        <translation>یان بۆ دەروازەیەکی تری سنووری</translation>
    </message>
    <message>
        <source>The asset then leaves the list of this point.</source>
        <translation>پاشان کەلوپەلەکە لە لیستی ئەم دەروازەیەدا نامێنێت.</translation>
    </message>
    <message>
        <source>Number of the minute</source>
        <translation>ژمارەی کۆنووس</translation>
    </message>
    <message>
        <source>Date of the minute</source>
        <translation>بەرواری کۆنووس</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>هۆکار</translation>
    </message>
    <message>
        <source>The asset stays in the records but leaves the list for good.</source>
        <translation>کەلوپەلەکە لە تۆمارەکاندا دەمێنێتەوە بەڵام بۆ هەمیشە لە لیستەکە دەردەچێت.</translation>
    </message>
    <message>
        <source>What is wrong, what was done</source>
        <translation>کێشەکە چییە و چی کراوە</translation>
    </message>
    <message>
        <source>Needed when it is out of order, beyond repair or missing.</source>
        <translation>پێویستە کاتێک پەککەوتوو، تیاچوو یان ونبوو بێت.</translation>
    </message>
    <message>
        <source>Photo of the fault or the seal, never of a person</source>
        <translation>وێنەی کێشەکە یان سیلەکە، هەرگیز وێنەی کەس نا</translation>
    </message>
    <message>
        <source>Condition saved</source>
        <translation>دۆخەکە پاشەکەوت کرا</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>لابردن</translation>
    </message>
    <message>
        <source>Only for what was entered by mistake. What has left is transferred or written off.</source>
        <translation>تەنها بۆ ئەوەی بە هەڵە تۆمار کراوە. ئەوەی ڕۆیشتووە دەگوازرێتەوە یان شەتب دەکرێت.</translation>
    </message>
    <message>
        <source>Asset removed</source>
        <translation>کەلوپەلەکە لابرا</translation>
    </message>
    <message>
        <source>Movement declared void</source>
        <translation>جووڵەکە پووچەڵ کرایەوە</translation>
    </message>
    <message>
        <source>Declare void</source>
        <translation>پووچەڵکردنەوە</translation>
    </message>
    <message>
        <source>Movement recorded</source>
        <translation>جووڵەکە تۆمار کرا</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>شوێن</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>دۆخ</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>ژمارەی نووسراو</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>ڕۆژ</translation>
    </message>
    <message>
        <source>Empty means today.</source>
        <translation>بەتاڵ واتە ئەمڕۆ.</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>تێبینی</translation>
    </message>
    <message>
        <source>Item of the catalogue</source>
        <translation>بابەتی کەتەلۆگ</translation>
    </message>
    <message>
        <source>Search by name, code or make, for example: passport reader.</source>
        <translation>بە ناو، کۆد یان کۆمپانیا بگەڕێ، بۆ نموونە: خوێنەری پاسپۆرت.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ناو</translation>
    </message>
    <message>
        <source>Leave empty to use the name of the catalogue.</source>
        <translation>بەتاڵی بهێڵەوە بۆ ئەوەی ناوی کەتەلۆگ بەکار بهێنرێت.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>پۆل</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>کۆمپانیای دروستکەر</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>مۆدێل</translation>
    </message>
    <message>
        <source>Asset tag</source>
        <translation>ژمارەی زیمە</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>ژمارەی زنجیرەیی</translation>
    </message>
    <message>
        <source>Donor&apos;s tag</source>
        <translation>ژمارەی بەخشەر</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>دامەزراوە</translation>
    </message>
    <message>
        <source>Border point</source>
        <translation>دەروازەی سنووری</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>چییە</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>وەرگرتن</translation>
    </message>
    <message>
        <source>Delivery note or voucher</source>
        <translation>نووسراوی گەیاندن یان بەڵگەی کۆگا</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>بەرواری وەرگرتن</translation>
    </message>
    <message>
        <source>Ownership and money</source>
        <translation>خاوەندارێتی و پارە</translation>
    </message>
    <message>
        <source>Stage of ownership</source>
        <translation>قۆناغی خاوەندارێتی</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>لایەنی بەخشەر</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>پڕۆژە</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>داوانامەی کڕین</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>تێچوو</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>دراو</translation>
    </message>
    <message>
        <source>Dates and remarks</source>
        <translation>بەروار و تێبینی</translation>
    </message>
    <message>
        <source>Acquired on</source>
        <translation>بەرواری بەدەستهێنان</translation>
    </message>
    <message>
        <source>Warranty until</source>
        <translation>گەرەنتی تا</translation>
    </message>
    <message>
        <source>Next maintenance</source>
        <translation>سیانەی داهاتوو</translation>
    </message>
    <message>
        <source>Next calibration</source>
        <translation>کالیبەرکردنی داهاتوو</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>تێبینی</translation>
    </message>
    <message>
        <source>No asset chosen</source>
        <translation>هیچ کەلوپەلێک هەڵنەبژێردراوە</translation>
    </message>
    <message>
        <source>Choose one in the list to see where it is and what happened to it.</source>
        <translation>یەکێک لە لیستەکە هەڵبژێرە تا ببینیت لە کوێیە و چی بەسەر هاتووە.</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>کرداری تر</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>دەستکاریکردن…</translation>
    </message>
    <message>
        <source>Issue to another person…</source>
        <translation>ڕادەستکردن بە کەسێکی تر…</translation>
    </message>
    <message>
        <source>Write off…</source>
        <translation>شەتبکردن…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>لابردن…</translation>
    </message>
    <message>
        <source>Place and custody</source>
        <translation>شوێن و زیمە</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>ناسنامە</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>هیچ کەس</translation>
    </message>
    <message>
        <source>History</source>
        <translation>مێژوو</translation>
    </message>
    <message>
        <source>Declare void…</source>
        <translation>پووچەڵکردنەوە…</translation>
    </message>
    <message>
        <source>{count} assets · {percent} in working order</source>
        <translation>{count} کەلوپەل · {percent} کار دەکەن</translation>
    </message>
    <message>
        <source>Show these assets</source>
        <translation>پیشاندانی ئەم کەلوپەلانە</translation>
    </message>
    <message>
        <source>No equipment yet</source>
        <translation>هێشتا هیچ ئامێرێک نییە</translation>
    </message>
    <message>
        <source>Receive the first asset: scan or type its tag and serial number.</source>
        <translation>یەکەم کەلوپەل وەربگرە: ژمارەی زیمە و ژمارەی زنجیرەییەکەی سکان بکە یان بنووسە.</translation>
    </message>
    <message>
        <source>Receive asset</source>
        <translation>وەرگرتنی کەلوپەل</translation>
    </message>
    <message>
        <source>Tag, serial number, name or make</source>
        <translation>زیمە، زنجیرە، ناو یان کۆمپانیا</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>ژمارەی زیمە</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>سەرنج</translation>
    </message>
    <message>
        <source>Every condition</source>
        <translation>هەموو دۆخەکان</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>هەموو شوێنەکان</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>هەموو پۆلەکان</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>لێرە</translation>
    </message>
    <message>
        <source>With departed</source>
        <translation>لەگەڵ دەرچووەکان</translation>
    </message>
    <message>
        <source>Add consumable</source>
        <translation>زیادکردنی کەرەستەی بەکاربردن</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>کەلوپەل</translation>
    </message>
    <message>
        <source>Consumables</source>
        <translation>کەرەستەی بەکاربردن</translation>
    </message>
    <message>
        <source>Asset received</source>
        <translation>کەلوپەلەکە وەرگیرا</translation>
    </message>
    <message>
        <source>Asset changed</source>
        <translation>کەلوپەلەکە گۆڕدرا</translation>
    </message>
    <message>
        <source>Places…</source>
        <translation>شوێنەکان…</translation>
    </message>
    <message>
        <source>Print list</source>
        <translation>چاپکردنی لیست</translation>
    </message>
    <message>
        <source>Both lines of the transfer become void.</source>
        <translation>هەردوو لای گواستنەوەکە پووچەڵ دەبنەوە.</translation>
    </message>
    <message>
        <source>New consumable</source>
        <translation>کەرەستەی بەکاربردنی نوێ</translation>
    </message>
    <message>
        <source>Consumable added</source>
        <translation>کەرەستەی بەکاربردن زیاد کرا</translation>
    </message>
    <message>
        <source>Change consumable</source>
        <translation>گۆڕینی کەرەستەی بەکاربردن</translation>
    </message>
    <message>
        <source>Consumable changed</source>
        <translation>کەرەستەی بەکاربردن گۆڕدرا</translation>
    </message>
    <message>
        <source>Off the list now: {name}</source>
        <translation>ئێستا لە لیستەکەدا نییە: {name}</translation>
    </message>
    <message>
        <source>On the list again: {name}</source>
        <translation>دووبارە لە لیستەکەدایە: {name}</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>کەس</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>وەجبە</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>بەرواری بەسەرچوون</translation>
    </message>
    <message>
        <source>To the place</source>
        <translation>بۆ شوێنی</translation>
    </message>
    <message>
        <source>From the place</source>
        <translation>لە شوێنی</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>یەکە</translation>
    </message>
    <message>
        <source>Leave empty to use the unit of the catalogue.</source>
        <translation>بەتاڵی بهێڵەوە بۆ ئەوەی یەکەی کەتەلۆگ بەکار بهێنرێت.</translation>
    </message>
    <message>
        <source>Least to have</source>
        <translation>کەمترین بڕی پێویست</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>ژمارەی دوای خاڵ</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>ژمێردراو</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>بڕ</translation>
    </message>
    <message>
        <source>What is really there, without looking at the book.</source>
        <translation>ئەوەی بەڕاستی هەیە، بەبێ سەیرکردنی دەفتەر.</translation>
    </message>
    <message>
        <source>No consumables yet</source>
        <translation>هێشتا هیچ کەرەستەیەکی بەکاربردن نییە</translation>
    </message>
    <message>
        <source>Add what is used up, such as masks, toner or chlorine.</source>
        <translation>ئەوە زیاد بکە کە بەکار دەبرێت، وەک ماسک، تۆنەر یان کلۆر.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>لە بەکارهێناندا</translation>
    </message>
    <message>
        <source>With retired</source>
        <translation>لەگەڵ لابراوەکان</translation>
    </message>
    <message>
        <source>Name of the consumable</source>
        <translation>ناوی کەرەستەی بەکاربردن</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>بڕی بەردەست</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>بەپێی شوێن</translation>
    </message>
    <message>
        <source>No consumable chosen</source>
        <translation>هیچ کەرەستەیەک هەڵنەبژێردراوە</translation>
    </message>
    <message>
        <source>Choose one in the list to see what is left and who took it.</source>
        <translation>یەکێک لە لیستەکە هەڵبژێرە تا ببینیت چەندی ماوە و کێ بردوویەتی.</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>کۆگا</translation>
    </message>
    <message>
        <source>{count} days at the use of the last 30 days</source>
        <translation>{count} ڕۆژ، بەپێی بەکاربردنی 30 ڕۆژی ڕابردوو</translation>
    </message>
    <message>
        <source>Lasts for</source>
        <translation>بەشی ئەوەندە دەکات</translation>
    </message>
    <message>
        <source>Expires first on</source>
        <translation>یەکەم بەسەرچوون لە</translation>
    </message>
    <message>
        <source>No place given</source>
        <translation>شوێن دیاری نەکراوە</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>جووڵەکان</translation>
    </message>
    <message>
        <source>Nothing has been received yet.</source>
        <translation>هێشتا هیچ شتێک وەرنەگیراوە.</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>لابردن لە لیست</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>گەڕاندنەوە بۆ لیست</translation>
    </message>
    <message>
        <source>New</source>
        <translation>نوێ</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>باش</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>مامناوەند</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>پەککەوتوو</translation>
    </message>
    <message>
        <source>In repair</source>
        <translation>لە چاککردنەوەدا</translation>
    </message>
    <message>
        <source>Beyond repair</source>
        <translation>تیاچوو</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>ونبوو</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>شەتبکراو</translation>
    </message>
    <message>
        <source>On order</source>
        <translation>داوا کراوە</translation>
    </message>
    <message>
        <source>In custody of IOM</source>
        <translation>لە زیمەی IOM</translation>
    </message>
    <message>
        <source>Handed over for use</source>
        <translation>ڕادەستکراو بۆ بەکارهێنان</translation>
    </message>
    <message>
        <source>Transferred to another point</source>
        <translation>گوازراوەتەوە بۆ دەروازەیەکی تر</translation>
    </message>
    <message>
        <source>Title transferred</source>
        <translation>خاوەندارێتی گوازراوەتەوە</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>وەرگرتن</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>دەرکردن</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>گەڕاندنەوە</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>گواستنەوە</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>شەتبکردن</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>دوو وەشان</translation>
    </message>
    <message>
        <source>Calibration overdue</source>
        <translation>کالیبەرکردن دواکەوتووە</translation>
    </message>
    <message>
        <source>Maintenance overdue</source>
        <translation>سیانە دواکەوتووە</translation>
    </message>
    <message>
        <source>Issued to {person}</source>
        <translation>درا بە {person}</translation>
    </message>
    <message>
        <source>Returned by {person}</source>
        <translation>{person} گەڕاندییەوە</translation>
    </message>
    <message>
        <source>Transferred to {point}</source>
        <translation>گوازرایەوە بۆ {point}</translation>
    </message>
    <message>
        <source>Moved to {place}</source>
        <translation>برا بۆ {place}</translation>
    </message>
    <message>
        <source>Condition: {condition}</source>
        <translation>دۆخ: {condition}</translation>
    </message>
    <message>
        <source>paper {number}</source>
        <translation>نووسراوی {number}</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>ژماردن</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>دەرکراو</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>گەڕێنراوە</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>گوازراوە</translation>
    </message>
    <message>
        <source>Counted {counted}, the book said {book}</source>
        <translation>ژمێردراو {counted}، لە دەفتەردا {book} بوو</translation>
    </message>
    <message>
        <source>lot {lot}</source>
        <translation>وەجبەی {lot}</translation>
    </message>
    <message>
        <source>expires {day}</source>
        <translation>بەسەرچوون {day}</translation>
    </message>
    <message>
        <source>Check the shelf</source>
        <translation>کۆگاکە بپشکنە</translation>
    </message>
    <message>
        <source>Below minimum</source>
        <translation>کەمتر لە کەمترین بڕ</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>Exchange</source>
        <translation>ئاڵوگۆڕ</translation>
    </message>
    <message>
        <source>Drop the files here to look into them</source>
        <translation>فایلەکان لێرەدا دابنێ تا سەیر بکرێن</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تەواو</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>پیشاندانی فۆڵدەر</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>ناردنەدەرەوە</translation>
    </message>
    <message>
        <source>Writing the files and reading them back…</source>
        <translation>فایلەکان دەنووسرێن و دووبارە دەخوێنرێنەوە…</translation>
    </message>
    <message>
        <source>The export did not finish</source>
        <translation>ناردنەدەرەوە تەواو نەبوو</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>هەوڵدانەوە</translation>
    </message>
    <message>
        <source>There is nothing to send</source>
        <translation>هیچ شتێک بۆ ناردن نییە</translation>
    </message>
    <message>
        <source>The other side has confirmed everything. No file was written.</source>
        <translation>لایەنی بەرامبەر گەیشتنی هەموو شتێکی پشتڕاست کردووەتەوە. هیچ فایلێک نەنووسرا.</translation>
    </message>
    <message>
        <source>It is safe to remove the stick</source>
        <translation>ئێستا دەتوانیت فلاشەکە دەربهێنیت</translation>
    </message>
    <message>
        <source>Each file was written, read back and found whole. Keep a copy until the answer has come.</source>
        <translation>هەر فایلێک نووسرا، دووبارە خوێنرایەوە و ساغ بوو. کۆپییەک هەڵبگرە تا وەڵامەکە دەگات.</translation>
    </message>
    <message>
        <source>Changes in it</source>
        <translation>گۆڕانکارییەکانی ناوی</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>وێنەکان</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>قەبارە</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>فۆڵدەر</translation>
    </message>
    <message>
        <source>{part} of {parts}, all of them are needed</source>
        <translation>{part} لە {parts}، هەموویان پێویستن</translation>
    </message>
    <message>
        <source>File</source>
        <translation>فایل</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>هەموو فایلەکان</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>نێردراو</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>گەیشتوو</translation>
    </message>
    <message>
        <source>No file has been exchanged yet</source>
        <translation>هێشتا هیچ فایلێک ئاڵوگۆڕ نەکراوە</translation>
    </message>
    <message>
        <source>Every file that goes out or comes in is listed here.</source>
        <translation>هەر فایلێک بچێتە دەرەوە یان بێتە ژوورەوە لێرەدا دەنووسرێت.</translation>
    </message>
    <message>
        <source>Search by name or file</source>
        <translation>گەڕان بە ناو یان فایل</translation>
    </message>
    <message>
        <source>Files: {count}</source>
        <translation>فایلەکان: {count}</translation>
    </message>
    <message>
        <source>Another PC of this point</source>
        <translation>کۆمپیوتەرێکی تری ئەم دەروازەیە</translation>
    </message>
    <message>
        <source>When</source>
        <translation>کەی</translation>
    </message>
    <message>
        <source>What</source>
        <translation>چی</translation>
    </message>
    <message>
        <source>With</source>
        <translation>لایەنی بەرامبەر</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>گۆڕانکاری</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ڕەوش</translation>
    </message>
    <message>
        <source>Part waits</source>
        <translation>بەشێکی چاوەڕێیە</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>وەرگیراوە</translation>
    </message>
    <message>
        <source>No new changes</source>
        <translation>گۆڕانکاریی نوێ نییە</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>هێنانەژوورەوەی فایل…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>هێنانەژوورەوەی فۆڵدەر…</translation>
    </message>
    <message>
        <source>Export to all points…</source>
        <translation>ناردن بۆ هەموو دەروازەکان…</translation>
    </message>
    <message>
        <source>Export to the selected points…</source>
        <translation>ناردن بۆ دەروازە هەڵبژێردراوەکان…</translation>
    </message>
    <message>
        <source>Let a PC in…</source>
        <translation>ڕێگەدان بە کۆمپیوتەر…</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>دەروازەکان</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>فایلەکان</translation>
    </message>
    <message>
        <source>No point has joined yet</source>
        <translation>هێشتا هیچ دەروازەیەک پەیوەست نەبووە</translation>
    </message>
    <message>
        <source>Some points have been silent for long</source>
        <translation>هەندێک دەروازە لەمێژە هیچیان نەناردووە</translation>
    </message>
    <message>
        <source>All points have been heard of</source>
        <translation>هەموو دەروازەکان فایلیان ناردووە</translation>
    </message>
    <message>
        <source>Deployment {name}</source>
        <translation>سیستەمی {name}</translation>
    </message>
    <message>
        <source>for {count} days or more</source>
        <translation>ماوەی {count} ڕۆژ یان زیاتر</translation>
    </message>
    <message>
        <source>with PCs: {count}</source>
        <translation>ژمارەی کۆمپیوتەرەکان: {count}</translation>
    </message>
    <message>
        <source>points have joined</source>
        <translation>دەروازە پەیوەست بوون</translation>
    </message>
    <message>
        <source>points without a file</source>
        <translation>دەروازە بێ فایل</translation>
    </message>
    <message>
        <source>points wait for changes</source>
        <translation>دەروازە چاوەڕێی گۆڕانکارین</translation>
    </message>
    <message>
        <source>export to bring them up to date</source>
        <translation>بۆ نوێکردنەوەیان فایل بنێرە</translation>
    </message>
    <message>
        <source>files kept aside</source>
        <translation>فایل بەلاوە دانراون</translation>
    </message>
    <message>
        <source>From</source>
        <translation>نێرەر</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>بەرواری دروستکردن</translation>
    </message>
    <message>
        <source>New changes</source>
        <translation>گۆڕانکاریی نوێ</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>ئەنجام</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>واتای ئەمە</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>هێنانەژوورەوە</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>هەڵوەشاندنەوە</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>دەهێنرێتە ژوورەوە…</translation>
    </message>
    <message>
        <source>The import stopped</source>
        <translation>هێنانەژوورەوە وەستا</translation>
    </message>
    <message>
        <source>Looking into the files…</source>
        <translation>سەیری فایلەکان دەکرێت…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>داخستن</translation>
    </message>
    <message>
        <source>The import is finished</source>
        <translation>هێنانەژوورەوە تەواو بوو</translation>
    </message>
    <message>
        <source>These files were found</source>
        <translation>ئەم فایلانە دۆزرانەوە</translation>
    </message>
    <message>
        <source>Nothing has been imported yet. Each file is taken in whole or not at all.</source>
        <translation>هێشتا هیچ شتێک نەهێنراوەتە ژوورەوە. هەر فایلێک یان بە تەواوی وەردەگیرێت یان هەر وەرناگیرێت.</translation>
    </message>
    <message>
        <source>There is nothing to import</source>
        <translation>هیچ شتێک بۆ هێنانەژوورەوە نییە</translation>
    </message>
    <message>
        <source>No file among these can be taken in.</source>
        <translation>هیچ کام لەم فایلانە وەرناگیرێت.</translation>
    </message>
    <message>
        <source>Files imported: {files}. New changes: {changes}.</source>
        <translation>فایلی هێنراو: {files}. گۆڕانکاریی نوێ: {changes}.</translation>
    </message>
    <message>
        <source>Refused: {count}.</source>
        <translation>ڕەتکراوە: {count}.</translation>
    </message>
    <message>
        <source>Headquarters has confirmed that it has more changes of this point: {count}.</source>
        <translation>بارەگای سەرەکی پشتڕاستی کردەوە کە گۆڕانکاریی زیاتری ئەم دەروازەیەی لایە: {count}.</translation>
    </message>
    <message>
        <source>Choose a file to read what is known of it.</source>
        <translation>فایلێک هەڵبژێرە تا زانیارییەکانی بخوێنیتەوە.</translation>
    </message>
    <message>
        <source>No exchange files</source>
        <translation>هیچ فایلێکی ئاڵوگۆڕ نییە</translation>
    </message>
    <message>
        <source>Exchange files end in .gbk. There is none in what was chosen.</source>
        <translation>ناوی فایلی ئاڵوگۆڕ بە ‎.gbk کۆتایی دێت. لەوەی هەڵبژێردراوە هیچی تێدا نییە.</translation>
    </message>
    <message>
        <source>Export to headquarters…</source>
        <translation>ناردن بۆ بارەگای سەرەکی…</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>سندوقی ناردن</translation>
    </message>
    <message>
        <source>Files ending in .gbk can also be dropped on this window.</source>
        <translation>دەتوانیت ئەو فایلانەی بە ‎.gbk کۆتایی دێن لەسەر ئەم پەنجەرەیە دابنێیت.</translation>
    </message>
    <message>
        <source>Nothing has been exported yet</source>
        <translation>هێشتا هیچ شتێک نەنێردراوەتە دەرەوە</translation>
    </message>
    <message>
        <source>Last export: {moment}</source>
        <translation>دوا ناردنەدەرەوە: {moment}</translation>
    </message>
    <message>
        <source>changes not exported</source>
        <translation>گۆڕانکاری نەنێردراونەتە دەرەوە</translation>
    </message>
    <message>
        <source>changes not confirmed by headquarters</source>
        <translation>گۆڕانکاری بارەگای سەرەکی پشتڕاستی نەکردوونەتەوە</translation>
    </message>
    <message>
        <source>last file that came in</source>
        <translation>دوا فایلی گەیشتوو</translation>
    </message>
    <message>
        <source>Nothing has come from headquarters yet</source>
        <translation>هێشتا هیچ شتێک لە بارەگای سەرەکییەوە نەگەیشتووە</translation>
    </message>
    <message>
        <source>A PC of a point writes a request. Open it here, compare the code, and give the answer back.</source>
        <translation>کۆمپیوتەری دەروازەیەک داواکاری دەنووسێت. لێرەدا بیکەرەوە، کۆدەکە بەراورد بکە و وەڵامەکە بگەڕێنەرەوە.</translation>
    </message>
    <message>
        <source>Open a request…</source>
        <translation>کردنەوەی داواکاری…</translation>
    </message>
    <message>
        <source>Search by point or code</source>
        <translation>گەڕان بە دەروازە یان کۆد</translation>
    </message>
    <message>
        <source>Points: {count}</source>
        <translation>دەروازەکان: {count}</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کۆد</translation>
    </message>
    <message>
        <source>Border point</source>
        <translation>دەروازەی سنووری</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>دوا فایلی گەیشتوو</translation>
    </message>
    <message>
        <source>PCs</source>
        <translation>کۆمپیوتەرەکان</translation>
    </message>
    <message>
        <source>Last file made</source>
        <translation>دوا فایلی دروستکراو</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>هێنراوەتە ژوورەوە</translation>
    </message>
    <message>
        <source>Changes here</source>
        <translation>گۆڕانکارییەکانی ئێرە</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>بۆ ناردن</translation>
    </message>
    <message>
        <source>Codes of this PC</source>
        <translation>کۆدەکانی ئەم کۆمپیوتەرە</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>فایلەکان بۆ هێنانەژوورەوە هەڵبژێرە</translation>
    </message>
    <message>
        <source>Exchange files (*{suffix})</source>
        <translation>فایلی ئاڵوگۆڕ (*{suffix})</translation>
    </message>
    <message>
        <source>Choose the folder with the files</source>
        <translation>فۆڵدەری فایلەکان هەڵبژێرە</translation>
    </message>
    <message>
        <source>Files kept aside</source>
        <translation>فایلە بەلاوەدانراوەکان</translation>
    </message>
    <message>
        <source>Contradictions between what people wrote on different PCs, to be decided: {count}.</source>
        <translation>ناکۆکی لە نێوان ئەوەی لە کۆمپیوتەری جیاوازدا نووسراوە، چاوەڕێی بڕیار: {count}.</translation>
    </message>
    <message>
        <source>Changes that wait for an update of Gatebook: {count}. They are kept.</source>
        <translation>ئەو گۆڕانکارییانەی چاوەڕێی نوێکردنەوەی Gatebook دەکەن: {count}. هەڵدەگیرێن.</translation>
    </message>
    <message>
        <source>Changes that are kept but not shown, or that need a look: {count}.</source>
        <translation>ئەو گۆڕانکارییانەی هەڵدەگیرێن بەڵام پیشان نادرێن، یان پێویستە سەیر بکرێن: {count}.</translation>
    </message>
    <message>
        <source>And more that waits in the same way: {count}.</source>
        <translation>زیاتریش بە هەمان شێوە چاوەڕوانن: {count}.</translation>
    </message>
    <message>
        <source>Print a request slip…</source>
        <translation>چاپکردنی پسوولەی داواکاری…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>پیشاندان</translation>
    </message>
    <message>
        <source>Everything again, also what the other side has confirmed</source>
        <translation>هەموو شتێک دووبارە، تەنانەت ئەوەش کە لایەنی بەرامبەر پشتڕاستی کردووەتەوە</translation>
    </message>
    <message>
        <source>{folder}, {size} free</source>
        <translation>{folder}، {size} بەتاڵە</translation>
    </message>
    <message>
        <source>The folder of last time</source>
        <translation>فۆڵدەری جاری پێشوو</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>فۆڵدەری تر…</translation>
    </message>
    <message>
        <source>For example one that goes out by e-mail</source>
        <translation>بۆ نموونە ئەوەی بە ئیمەیڵ دەنێردرێت</translation>
    </message>
    <message>
        <source>Choose the folder for the files</source>
        <translation>فۆڵدەری فایلەکان هەڵبژێرە</translation>
    </message>
    <message>
        <source>Only PCs that have joined can open the files: a lost stick gives nothing away.</source>
        <translation>تەنها ئەو کۆمپیوتەرانەی پەیوەست بوون دەتوانن فایلەکان بکەنەوە: فلاشی ونبوو هیچ شتێک ئاشکرا ناکات.</translation>
    </message>
    <message>
        <source>Look for sticks again</source>
        <translation>دووبارە گەڕان بەدوای فلاشدا</translation>
    </message>
    <message>
        <source>Where should the files go?</source>
        <translation>فایلەکان لە کوێ دابنرێن؟</translation>
    </message>
    <message>
        <source>For another PC of this point ({names})</source>
        <translation>بۆ کۆمپیوتەرێکی تری ئەم دەروازەیە ({names})</translation>
    </message>
    <message>
        <source>For headquarters</source>
        <translation>بۆ بارەگای سەرەکی</translation>
    </message>
    <message>
        <source>Code of the PC</source>
        <translation>کۆدی کۆمپیوتەر</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>کاتی گەیشتن</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>بۆچی، و چی بکرێت</translation>
    </message>
    <message>
        <source>Nothing is kept aside</source>
        <translation>هیچ فایلێک بەلاوە دانەنراوە</translation>
    </message>
    <message>
        <source>Let the PC in: open its request…</source>
        <translation>ڕێگەدان بە کۆمپیوتەرەکە: کردنەوەی داواکارییەکەی…</translation>
    </message>
    <message>
        <source>Copying the files</source>
        <translation>کۆپیکردنی فایلەکان</translation>
    </message>
    <message>
        <source>Copied to {folder} and read back. The files stay here as well.</source>
        <translation>بۆ {folder} کۆپی کران و خوێنرانەوە. فایلەکان لێرەش دەمێننەوە.</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
    <message>
        <source>Waiting for enrolment</source>
        <translation>چاوەڕێی ڕێگەپێدان</translation>
    </message>
    <message>
        <source>From a withdrawn PC</source>
        <translation>لە کۆمپیوتەرێکەوە کە ڕێگەپێدانەکەی هەڵوەشێنراوەتەوە</translation>
    </message>
    <message>
        <source>Choose a file in the list first.</source>
        <translation>سەرەتا فایلێک لە لیستەکە هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Copy the file to hand it back…</source>
        <translation>کۆپیکردنی فایلەکە بۆ گەڕاندنەوەی…</translation>
    </message>
    <message>
        <source>Files of PCs that are not let in are kept here until somebody decides.</source>
        <translation>فایلی ئەو کۆمپیوتەرانەی ڕێگەیان پێ نەدراوە لێرەدا هەڵدەگیرێت تا کەسێک بڕیار دەدات.</translation>
    </message>
    <message>
        <source>Files of PCs that were withdrawn are kept here until headquarters has looked into them.</source>
        <translation>فایلی ئەو کۆمپیوتەرانەی ڕێگەپێدانیان هەڵوەشێنراوەتەوە لێرەدا هەڵدەگیرێت تا بارەگای سەرەکی سەیریان دەکات.</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>بارەگای سەرەکی</translation>
    </message>
    <message>
        <source>This PC has not joined yet</source>
        <translation>ئەم کۆمپیوتەرە هێشتا پەیوەست نەبووە</translation>
    </message>
    <message>
        <source>Work as usual: everything is saved here. Files can be exchanged once headquarters has let the PC in.</source>
        <translation>وەک هەمیشە کار بکە: هەموو شتێک لێرەدا پاشەکەوت دەکرێت. کاتێک بارەگای سەرەکی ڕێگەی بەم کۆمپیوتەرە دا، فایل ئاڵوگۆڕ دەکرێت.</translation>
    </message>
    <message>
        <source>Headquarters has withdrawn this PC</source>
        <translation>بارەگای سەرەکی ڕێگەپێدانی ئەم کۆمپیوتەرەی هەڵوەشاندووەتەوە</translation>
    </message>
    <message>
        <source>What is recorded is kept and can be exported; headquarters decides about it. Ask to be let in anew.</source>
        <translation>ئەوەی تۆمار کراوە هەڵدەگیرێت و دەتوانرێت بنێردرێتە دەرەوە؛ بارەگای سەرەکی بڕیاری لێ دەدات. دووبارە داوای ڕێگەپێدان بکە.</translation>
    </message>
    <message>
        <source>Some changes are on this PC only</source>
        <translation>هەندێک گۆڕانکاری تەنها لەم کۆمپیوتەرەدان</translation>
    </message>
    <message>
        <source>Export to a stick and send the file to headquarters.</source>
        <translation>بۆ سەر فلاش بیاننێرە دەرەوە و فایلەکە بۆ بارەگای سەرەکی بنێرە.</translation>
    </message>
    <message>
        <source>Everything is exported</source>
        <translation>هەموو شتێک نێردراوەتە دەرەوە</translation>
    </message>
    <message>
        <source>Headquarters has not confirmed all of it yet. Import its answer when it comes.</source>
        <translation>بارەگای سەرەکی هێشتا هەمووی پشتڕاست نەکردووەتەوە. کاتێک وەڵامەکەی گەیشت، بیهێنە ژوورەوە.</translation>
    </message>
    <message>
        <source>Headquarters has everything</source>
        <translation>هەموو شتێک لای بارەگای سەرەکییە</translation>
    </message>
    <message>
        <source>Nothing on this PC waits to be sent.</source>
        <translation>لەم کۆمپیوتەرەدا هیچ شتێک چاوەڕێی ناردن نییە.</translation>
    </message>
    <message>
        <source>Some changes have not gone to headquarters</source>
        <translation>هەندێک گۆڕانکاری بۆ بارەگای سەرەکی نەنێردراون</translation>
    </message>
    <message>
        <source>They went to another PC of this point only. Export to headquarters too, or let that PC do it.</source>
        <translation>تەنها بۆ کۆمپیوتەرێکی تری ئەم دەروازەیە نێردراون. بۆ بارەگای سەرەکیش بیاننێرە دەرەوە، یان با ئەو کۆمپیوتەرە بیاننێرێت.</translation>
    </message>
    <message>
        <source>Changes that went to another PC of this point, not to headquarters: {count}.</source>
        <translation>ئەو گۆڕانکارییانەی بۆ کۆمپیوتەرێکی تری ئەم دەروازەیە نێردراون، نەک بۆ بارەگای سەرەکی: {count}.</translation>
    </message>
    <message>
        <source>Changes that are on this PC only: {count}. The last export was on {moment}.</source>
        <translation>ئەو گۆڕانکارییانەی تەنها لەم کۆمپیوتەرەدان: {count}. دوا ناردنەدەرەوە لە {moment} بوو.</translation>
    </message>
    <message>
        <source>Changes that are on this PC only: {count}. Nothing has been exported from here yet.</source>
        <translation>ئەو گۆڕانکارییانەی تەنها لەم کۆمپیوتەرەدان: {count}. هێشتا هیچ شتێک لێرەوە نەنێردراوەتە دەرەوە.</translation>
    </message>
    <message>
        <source>Not exported: {count}</source>
        <translation>نەنێردراوەتە دەرەوە: {count}</translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translation>لەوەتەی {moment}</translation>
    </message>
    <message>
        <source>made {moment}</source>
        <translation>لە {moment} دروست کراوە</translation>
    </message>
    <message>
        <source>days of work since then: {count}</source>
        <translation>ڕۆژانی کار لەو کاتەوە: {count}</translation>
    </message>
    <message>
        <source>{pc} ({place})</source>
        <translation>{pc} ({place})</translation>
    </message>
    <message>
        <source>Waiting for change {number} from {pc} ({held} later ones are here already). It is in a file not yet received. Ask {pc} to export again.</source>
        <translation>چاوەڕێی گۆڕانکاریی {number}ـین لە {pc} (دوای ئەو {held} گەیشتوون). لە فایلێکدایە کە هێشتا نەگەیشتووە. داوا لە {pc} بکە دووبارە بینێرێتە دەرەوە.</translation>
    </message>
    <message>
        <source>Waiting for changes {numbers} from {pc} ({held} later ones are here already). They are in a file not yet received. Ask {pc} to export again.</source>
        <translation>چاوەڕێی گۆڕانکارییەکانی {numbers}ـین لە {pc} (دوای ئەوان {held} گەیشتوون). لە فایلێکدان کە هێشتا نەگەیشتووە. داوا لە {pc} بکە دووبارە بینێرێتە دەرەوە.</translation>
    </message>
    <message>
        <source>The records of {pc} go on in two ways: its disk was probably copied, or an old copy was put back. Nothing is lost. Stop working on one of the two, and tell headquarters.</source>
        <translation>تۆمارەکانی {pc} بە دوو ڕێگە بەردەوامن: پێدەچێت دیسکەکەی کۆپی کرابێت یان کۆپییەکی کۆن گەڕێندرابێتەوە. هیچ شتێک لەدەست نەچووە. کارکردن لەسەر یەکێکیان ڕابگرە و بارەگای سەرەکی ئاگادار بکەرەوە.</translation>
    </message>
    <message>
        <source>Files kept aside because their PC is not let in, or was withdrawn: {count}.</source>
        <translation>ئەو فایلانەی بەلاوە دانراون چونکە کۆمپیوتەرەکەیان ڕێگەی پێ نەدراوە یان ڕێگەپێدانەکەی هەڵوەشێنراوەتەوە: {count}.</translation>
    </message>
    <message>
        <source>From a PC that has not joined. Enrol it, then press “Try again”.</source>
        <translation>لە کۆمپیوتەرێکەوەیە کە هێشتا ڕێگەی پێ نەدراوە. ڕێگەی پێ بدە، پاشان «هەوڵدانەوە» دابگرە.</translation>
    </message>
    <message>
        <source>None of these files can be taken in yet.</source>
        <translation>هێشتا هیچ کام لەم فایلانە وەرناگیرێن.</translation>
    </message>
    <message>
        <source>Files taken in: {count}. Refused: {refused}.</source>
        <translation>فایلە وەرگیراوەکان: {count}. ڕەتکراوە: {refused}.</translation>
    </message>
    <message>
        <source>This file comes from a PC that is not let in, or was withdrawn: {label}. It is kept aside and changes nothing.</source>
        <translation>ئەم فایلە لە کۆمپیوتەرێکەوەیە کە ڕێگەی پێ نەدراوە یان ڕێگەپێدانەکەی هەڵوەشێنراوەتەوە: {label}. بەلاوە دانراوە و هیچ شتێک ناگۆڕێت.</translation>
    </message>
    <message>
        <source>From a PC that was withdrawn. Headquarters decides about it.</source>
        <translation>لە کۆمپیوتەرێکەوەیە کە ڕێگەپێدانەکەی هەڵوەشێنراوەتەوە. بارەگای سەرەکی بڕیاری لێ دەدات.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>هێشتا هیچ</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>ئەمڕۆ</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} ڕۆژ</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>ڕەتکراوە</translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation>بەلاوە دانراوە</translation>
    </message>
    <message>
        <source>Can be imported</source>
        <translation>دەتوانرێت بهێنرێتە ژوورەوە</translation>
    </message>
    <message>
        <source>No new changes in it. It may confirm what was sent from here.</source>
        <translation>گۆڕانکاریی نوێی تێدا نییە. ڕەنگە ئەوەی لێرەوە نێردراوە پشتڕاست بکاتەوە.</translation>
    </message>
    <message>
        <source>The file is whole and from a known PC. New changes in it: {count}.</source>
        <translation>فایلەکە ساغە و لە کۆمپیوتەرێکی ناسراوەوەیە. گۆڕانکاریی نوێی ناوی: {count}.</translation>
    </message>
    <message>
        <source>New changes: {count}. Of what came, {held} wait for an earlier file and appear with it.</source>
        <translation>گۆڕانکاریی نوێ: {count}. لەوەی گەیشتووە، {held} چاوەڕێی فایلێکی پێشووترن و لەگەڵ ئەودا دەردەکەون.</translation>
    </message>
    <message>
        <source>New changes: {count}.</source>
        <translation>گۆڕانکاریی نوێ: {count}.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>وەستاندن</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>دەوەستێنرێت…</translation>
    </message>
    <message>
        <source>New: {fresh}, already here: {known}.</source>
        <translation>نوێ: {fresh}، پێشتر لێرە بووە: {known}.</translation>
    </message>
    <message>
        <source>Of which kind: {kinds}.</source>
        <translation>لە جۆری: {kinds}.</translation>
    </message>
    <message>
        <source>Made by: {people}.</source>
        <translation>لەلایەن: {people}.</translation>
    </message>
    <message>
        <source>{pc}: changes {numbers}.</source>
        <translation>{pc}: گۆڕانکارییەکانی {numbers}.</translation>
    </message>
    <message>
        <source>{pc}: changes {numbers}; {missing} before them have not come yet, so these will wait.</source>
        <translation>{pc}: گۆڕانکارییەکانی {numbers}؛ {missing} گۆڕانکاریی پێش ئەمانە هێشتا نەگەیشتوون، بۆیە ئەمانە چاوەڕێ دەکەن.</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>بەپێی جۆر</translation>
    </message>
    <message>
        <source>One by one, the oldest first</source>
        <translation>یەک بە یەک، کۆنترین لە پێشەوە</translation>
    </message>
    <message>
        <source>{count}, of these not exported: {new}; the oldest of {moment}</source>
        <translation>{count}، لەوانە نەنێردراو: {new}؛ کۆنترینیان هی {moment}</translation>
    </message>
    <message>
        <source>Headquarters has confirmed every change of this point.</source>
        <translation>بارەگای سەرەکی گەیشتنی هەموو گۆڕانکارییەکانی ئەم دەروازەیەی پشتڕاست کردووەتەوە.</translation>
    </message>
    <message>
        <source>Not confirmed by headquarters</source>
        <translation>بارەگای سەرەکی پشتڕاستی نەکردووەتەوە</translation>
    </message>
    <message>
        <source>Not confirmed by headquarters (only the oldest are counted)</source>
        <translation>بارەگای سەرەکی پشتڕاستی نەکردووەتەوە (تەنها کۆنترینەکان ژمێردراون)</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>پشتڕاستنەکراوە</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>نەنێردراوە</translation>
    </message>
    <message>
        <source>The outbox is empty</source>
        <translation>سندوقی ناردن بەتاڵە</translation>
    </message>
    <message>
        <source>Changes: {count}</source>
        <translation>گۆڕانکارییەکان: {count}</translation>
    </message>
    <message>
        <source>By</source>
        <translation>لەلایەن</translation>
    </message>
    <message>
        <source>On the PC</source>
        <translation>لە کۆمپیوتەری</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>نێردراوە</translation>
    </message>
    <message>
        <source>Adopting the changes</source>
        <translation>قبوڵکردنی گۆڕانکارییەکان</translation>
    </message>
    <message>
        <source>Adopted: {count}. The records show these changes from now on.</source>
        <translation>قبوڵکراو: {count}. لە ئێستاوە تۆمارەکان ئەم گۆڕانکارییانە پیشان دەدەن.</translation>
    </message>
    <message>
        <source>Files that nobody has looked into: {count}</source>
        <translation>ئەو فایلانەی کەس ناوەڕۆکیانی نەبینیوە: {count}</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>بینینی ناوەڕۆک</translation>
    </message>
    <message>
        <source>Changes that do not count</source>
        <translation>گۆڕانکارییە هەژمارنەکراوەکان</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>لەلایەن</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>تا</translation>
    </message>
    <message>
        <source>Adopt these changes…</source>
        <translation>قبوڵکردنی ئەم گۆڕانکارییانە…</translation>
    </message>
    <message>
        <source>Changes {numbers} of {pc} will be shown as records, here and at every PC. This cannot be taken back.</source>
        <translation>گۆڕانکارییەکانی {numbers} لە {pc} وەک تۆمار پیشان دەدرێن، لێرە و لە هەموو کۆمپیوتەرەکاندا. ئەمە ناگەڕێنرێتەوە.</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>وازلێهێنان</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>قبوڵکردن</translation>
    </message>
    <message>
        <source>Adopt the changes of a withdrawn PC?</source>
        <translation>گۆڕانکارییەکانی کۆمپیوتەرێک کە ڕێگەپێدانەکەی هەڵوەشێنراوەتەوە قبوڵ بکرێن؟</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Choose…</source>
        <translation>هەڵبژێرە…</translation>
    </message>
    <message>
        <source>This is not a date. Write it as day/month/year.</source>
        <translation>ئەمە بەروار نییە. وەک ڕۆژ/مانگ/ساڵ بینووسە.</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>dd/mm/yyyy</translation>
    </message>
    <message>
        <source>Open the calendar (Alt+Down)</source>
        <translation>کردنەوەی ڕۆژژمێر (Alt+Down)</translation>
    </message>
    <message>
        <source>This is not a time. Write it as hours:minutes.</source>
        <translation>ئەمە کات نییە. وەک کاتژمێر:خولەک بینووسە.</translation>
    </message>
    <message>
        <source>hh:mm</source>
        <translation>hh:mm</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>ئێستا</translation>
    </message>
    <message>
        <source>This field must be filled.</source>
        <translation>ئەم خانەیە دەبێت پڕ بکرێتەوە.</translation>
    </message>
    <message>
        <source>required</source>
        <translation>پێویست</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>ئەمە ژمارە نییە.</translation>
    </message>
    <message>
        <source>Only whole numbers fit here.</source>
        <translation>لێرەدا تەنها ژمارەی تەواو دەنووسرێت.</translation>
    </message>
    <message>
        <source>At most {count} digits after the point.</source>
        <translation>لانیزۆر {count} ژمارە دوای خاڵ.</translation>
    </message>
    <message>
        <source>Outside the acceptable range. It is kept as it is and flagged.</source>
        <translation>لە دەرەوەی سنووری پەسەندە. وەک خۆی دەمێنێتەوە و نیشانە دەکرێت.</translation>
    </message>
    <message>
        <source>from {low}</source>
        <translation>لانیکەم {low}</translation>
    </message>
    <message>
        <source>up to {high}</source>
        <translation>لانیزۆر {high}</translation>
    </message>
    <message>
        <source>Choose picture…</source>
        <translation>هەڵبژاردنی وێنە…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>لابردن</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>هەڵبژاردنی وێنە</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>وێنەکان</translation>
    </message>
    <message>
        <source>This file could not be read as a picture.</source>
        <translation>ئەم فایلە وەک وێنە نەخوێنرایەوە.</translation>
    </message>
    <message>
        <source>Choose one of the records found.</source>
        <translation>یەکێک لە تۆمارە دۆزراوەکان هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>بۆ گەڕان بنووسە</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>هیچ شتێک نەدۆزرایەوە</translation>
    </message>
    <message>
        <source>Sign again</source>
        <translation>دووبارە واژۆکردن</translation>
    </message>
    <message>
        <source>This text is too long: at most {count} letters.</source>
        <translation>ئەم دەقە زۆر درێژە: لانیزۆر {count} پیت.</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>شاردنەوەی وشەی نهێنی</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>پیشاندانی وشەی نهێنی</translation>
    </message>
</context>
<context>
    <name>FormPanel</name>
    <message>
        <source>Save</source>
        <translation>پاشەکەوتکردن</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>هەڵوەشاندنەوە</translation>
    </message>
    <message>
        <source>Save the changes?</source>
        <translation>گۆڕانکارییەکان پاشەکەوت بکرێن؟</translation>
    </message>
    <message>
        <source>You have changed this record and not saved it.</source>
        <translation>ئەم تۆمارەت گۆڕیوە و پاشەکەوتت نەکردووە.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>بەردەوامبوون لە دەستکاری</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>فڕێدانی گۆڕانکارییەکان</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>هێشتا پاشەکەوت نەکراوە</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>Import a form</source>
        <translation>هێنانەژوورەوەی فۆرم</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>هێشتنەوە وەک ڕەشنووس</translation>
    </message>
    <message>
        <source>What did not come as it was</source>
        <translation>ئەوەی وەک خۆی نەهات</translation>
    </message>
    <message>
        <source>Every row</source>
        <translation>هەموو ڕیزەکان</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>ڕیز</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>چیی لێ هات</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>ستوون</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>هۆکار</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>ڕاپۆرت</translation>
    </message>
    <message>
        <source>How often is it due?</source>
        <translation>هەر چەند کات جارێک پێویستە؟</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>هەڵوەشاندنەوە</translation>
    </message>
    <message>
        <source>Became an item.</source>
        <translation>بوو بە بڕگە.</translation>
    </message>
    <message>
        <source>Became an option.</source>
        <translation>بوو بە هەڵبژاردە.</translation>
    </message>
    <message>
        <source>Became a section.</source>
        <translation>بوو بە بەش.</translation>
    </message>
    <message>
        <source>End of a section.</source>
        <translation>کۆتایی بەش.</translation>
    </message>
    <message>
        <source>Title, code and version.</source>
        <translation>ناونیشان، کۆد و وەشان.</translation>
    </message>
    <message>
        <source>Became a choice with one option.</source>
        <translation>بوو بە هەڵبژاردنێک بە یەک هەڵبژاردە.</translation>
    </message>
    <message>
        <source>How it looks on a telephone is not needed here.</source>
        <translation>شێوەی پیشاندان لەسەر تەلەفۆن لێرەدا پێویست نییە.</translation>
    </message>
    <message>
        <source>The code is typed or read by a scanner that types.</source>
        <translation>کۆدەکە دەنووسرێت یان سکانەرێک دەیخوێنێتەوە و دەینووسێت.</translation>
    </message>
    <message>
        <source>The calculation cannot be done here; the item is only shown.</source>
        <translation>ژماردنەکە لێرەدا ناکرێت؛ بڕگەکە تەنها پیشان دەدرێت.</translation>
    </message>
    <message>
        <source>A question is not filled in by a calculation here.</source>
        <translation>لێرەدا پرسیار بە ژماردن پڕ ناکرێتەوە.</translation>
    </message>
    <message>
        <source>Merged cells: only the first of them has the text.</source>
        <translation>خانەی تێکەڵکراو: تەنها یەکەمیان دەقی تێدایە.</translation>
    </message>
    <message>
        <source>The code of the option was changed.</source>
        <translation>کۆدی هەڵبژاردەکە گۆڕدرا.</translation>
    </message>
    <message>
        <source>All options of the list are offered, not a part of them.</source>
        <translation>هەموو هەڵبژاردەکانی لیستەکە پیشان دەدرێن، نەک بەشێکیان.</translation>
    </message>
    <message>
        <source>An option needs the name of its list and a code.</source>
        <translation>هەڵبژاردە پێویستی بە ناوی لیستەکەی و کۆدێک هەیە.</translation>
    </message>
    <message>
        <source>Options have no pictures or sounds.</source>
        <translation>هەڵبژاردە وێنە و دەنگی نییە.</translation>
    </message>
    <message>
        <source>This code stands twice in its list; the first is kept.</source>
        <translation>ئەم کۆدە دوو جار لە لیستەکەیدا هاتووە؛ یەکەم دەهێڵرێتەوە.</translation>
    </message>
    <message>
        <source>This column stands twice; the first is read.</source>
        <translation>ئەم ستوونە دوو جار هاتووە؛ یەکەم دەخوێنرێتەوە.</translation>
    </message>
    <message>
        <source>This column has no meaning in a checklist.</source>
        <translation>ئەم ستوونە لە لیستی پشکنیندا هیچ واتایەکی نییە.</translation>
    </message>
    <message>
        <source>A cell in a column without a title.</source>
        <translation>خانەیەک لە ستوونێکی بێ ناونیشاندا.</translation>
    </message>
    <message>
        <source>Answers are not filled in beforehand: people give them.</source>
        <translation>وەڵامەکان پێشوەخت پڕ ناکرێنەوە: کەسەکان خۆیان دەیاندەنەوە.</translation>
    </message>
    <message>
        <source>This condition leads back to itself and was left out.</source>
        <translation>ئەم مەرجە بۆ خۆی دەگەڕێتەوە و لابرا.</translation>
    </message>
    <message>
        <source>A drawing became a signature.</source>
        <translation>وێنەکێشان بوو بە واژۆ.</translation>
    </message>
    <message>
        <source>This ends a group of another kind than it says.</source>
        <translation>ئەمە کۆتایی بە گرووپێک دەهێنێت کە جۆرەکەی لەوەی نووسراوە جیاوازە.</translation>
    </message>
    <message>
        <source>This ends a group that was not begun.</source>
        <translation>ئەمە کۆتایی بە گرووپێک دەهێنێت کە دەستی پێ نەکراوە.</translation>
    </message>
    <message>
        <source>Entities are not kept.</source>
        <translation>یەکە سەربەخۆکان (entities) هەڵناگیرێن.</translation>
    </message>
    <message>
        <source>This condition cannot be read.</source>
        <translation>ئەم مەرجە ناخوێنرێتەوە.</translation>
    </message>
    <message>
        <source>This condition is too long or too deeply nested.</source>
        <translation>ئەم مەرجە زۆر درێژە یان زۆر تێکهەڵکێشراوە.</translation>
    </message>
    <message>
        <source>The code of the form was changed.</source>
        <translation>کۆدی فۆرمەکە گۆڕدرا.</translation>
    </message>
    <message>
        <source>A formula: what it last came to was taken, if the workbook has it.</source>
        <translation>هاوکێشە: دوا ئەنجامەکەی وەرگیرا، ئەگەر لە فایلەکەدا هەبێت.</translation>
    </message>
    <message>
        <source>This function is not known here; the condition was left out.</source>
        <translation>ئەم فەرمانە (function) لێرەدا نەناسراوە؛ مەرجەکە لابرا.</translation>
    </message>
    <message>
        <source>This group is not ended; it goes to the end of the form.</source>
        <translation>ئەم گرووپە کۆتایی پێ نەهێنراوە؛ تا کۆتایی فۆرمەکە دەڕوات.</translation>
    </message>
    <message>
        <source>Guidance for interviewers is not kept.</source>
        <translation>ڕێنمایی بۆ پرسیارکەران هەڵناگیرێت.</translation>
    </message>
    <message>
        <source>Sections have no hint.</source>
        <translation>بەش تێبینیی یارمەتیدەری نییە.</translation>
    </message>
    <message>
        <source>A checklist has at most 1000 items.</source>
        <translation>لیستی پشکنین لانیزۆر 1000 بڕگەی تێدایە.</translation>
    </message>
    <message>
        <source>There is no text; the hint or the name stands in its place.</source>
        <translation>دەق نییە؛ تێبینیی یارمەتیدەر یان ناوەکە لە جێی ئەوە دادەنرێت.</translation>
    </message>
    <message>
        <source>The form has none of our languages; its texts stand in the place of English.</source>
        <translation>هیچ کام لە زمانەکانمان لە فۆرمەکەدا نییە؛ دەقەکانی لە جێی ئینگلیزی دادەنرێن.</translation>
    </message>
    <message>
        <source>Texts are kept in Arabic, Sorani and English only.</source>
        <translation>دەقەکان تەنها بە عەرەبی، سۆرانی و ئینگلیزی هەڵدەگیرێن.</translation>
    </message>
    <message>
        <source>Options that come from another file cannot be taken.</source>
        <translation>ئەو هەڵبژاردانەی لە فایلێکی ترەوە دێن وەرناگیرێن.</translation>
    </message>
    <message>
        <source>The list of options is not in the form.</source>
        <translation>لیستی هەڵبژاردەکان لە فۆرمەکەدا نییە.</translation>
    </message>
    <message>
        <source>A loop over options became a section that is asked once.</source>
        <translation>دووبارەکردنەوە بەسەر هەڵبژاردەکاندا بوو بە بەشێک کە یەک جار دەپرسرێت.</translation>
    </message>
    <message>
        <source>Signs for bold text stay as they are; an answer within a text became its name.</source>
        <translation>نیشانەکانی نووسینی تۆخ وەک خۆیان دەمێننەوە؛ وەڵامی ناو دەق بوو بە ناوەکەی.</translation>
    </message>
    <message>
        <source>Sounds and films are not kept.</source>
        <translation>دەنگ و فیلم هەڵناگیرێن.</translation>
    </message>
    <message>
        <source>The record book keeps who, when and where by itself.</source>
        <translation>دەفتەری تۆمار خۆی کێ و کەی و لە کوێ تۆمار دەکات.</translation>
    </message>
    <message>
        <source>The name was changed: letters, digits, dot, dash and underscore.</source>
        <translation>ناوەکە گۆڕدرا: پیت، ژمارە، خاڵ، داش و هێڵی خوارەوە.</translation>
    </message>
    <message>
        <source>There is no name; one was made.</source>
        <translation>ناو نەبوو؛ یەکێک دانرا.</translation>
    </message>
    <message>
        <source>This name stands twice; the second was changed.</source>
        <translation>ئەم ناوە دوو جار هاتووە؛ دووەم گۆڕدرا.</translation>
    </message>
    <message>
        <source>A section has no answer of its own to ask for.</source>
        <translation>بەش خۆی وەڵامێکی نییە تا مەرجێک پشتی پێ ببەستێت.</translation>
    </message>
    <message>
        <source>Parameters are not needed here.</source>
        <translation>پارامیتەرەکان لێرەدا پێویست نین.</translation>
    </message>
    <message>
        <source>Paths and lists of nodes cannot be used in conditions.</source>
        <translation>ڕێڕەو و لیستی گرێکان لە مەرجەکاندا بەکار ناهێنرێن.</translation>
    </message>
    <message>
        <source>This pattern cannot be used, or would take too long.</source>
        <translation>ئەم داڕشتەیە بەکار ناهێنرێت، یان کاتێکی زۆری دەوێت.</translation>
    </message>
    <message>
        <source>Sections have no picture.</source>
        <translation>بەش وێنەی نییە.</translation>
    </message>
    <message>
        <source>pyxform could not check the form.</source>
        <translation>pyxform نەیتوانی فۆرمەکە بپشکنێت.</translation>
    </message>
    <message>
        <source>For pyxform this is no good form.</source>
        <translation>بەپێی pyxform ئەم فۆرمە دروست نییە.</translation>
    </message>
    <message>
        <source>A remark of pyxform.</source>
        <translation>تێبینییەکی pyxform.</translation>
    </message>
    <message>
        <source>A slider became a number with a rule.</source>
        <translation>هێڵی خلیسک بوو بە ژمارە بە ڕێسایەک.</translation>
    </message>
    <message>
        <source>Answers can always be given.</source>
        <translation>هەمیشە دەتوانرێت وەڵام بدرێتەوە.</translation>
    </message>
    <message>
        <source>This reference cannot be read.</source>
        <translation>ئەم ئاماژەیە ناخوێنرێتەوە.</translation>
    </message>
    <message>
        <source>Asks for an answer in a repeat; the first block counts.</source>
        <translation>پشت بە وەڵامێک دەبەستێت لە بەشێکی دووبارەدا؛ یەکەم کۆمەڵە هەژمار دەکرێت.</translation>
    </message>
    <message>
        <source>Asks for a row that did not come; the condition was left out.</source>
        <translation>پشت بە ڕیزێک دەبەستێت کە نەهاتووە؛ مەرجەکە لابرا.</translation>
    </message>
    <message>
        <source>Asks for a name that is not in the form.</source>
        <translation>پشت بە ناوێک دەبەستێت کە لە فۆرمەکەدا نییە.</translation>
    </message>
    <message>
        <source>Blocks are added as they are needed, not counted before.</source>
        <translation>کۆمەڵەکان کاتێک پێویست بن زیاد دەکرێن، پێشوەخت ناژمێردرێن.</translation>
    </message>
    <message>
        <source>A repeat within a repeat cannot be expressed.</source>
        <translation>دووبارەکردنەوە لەناو دووبارەکردنەوەدا دەرنابڕدرێت.</translation>
    </message>
    <message>
        <source>The program says itself what is missing.</source>
        <translation>بەرنامەکە خۆی دەڵێت چی کەمە.</translation>
    </message>
    <message>
        <source>The form itself leaves this row out.</source>
        <translation>فۆرمەکە خۆی ئەم ڕیزە جێدەهێڵێت.</translation>
    </message>
    <message>
        <source>A remark.</source>
        <translation>تێبینییەک.</translation>
    </message>
    <message>
        <source>This row has no meaning in a checklist.</source>
        <translation>ئەم ڕیزە لە لیستی پشکنیندا هیچ واتایەکی نییە.</translation>
    </message>
    <message>
        <source>The sheet is too long; what follows was not read.</source>
        <translation>پەڕەکە زۆر درێژە؛ ئەوەی دواتر دێت نەخوێنرایەوە.</translation>
    </message>
    <message>
        <source>This setting has no meaning in a checklist.</source>
        <translation>ئەم ڕێکخستنە لە لیستی پشکنیندا هیچ واتایەکی نییە.</translation>
    </message>
    <message>
        <source>There is no sheet of settings; the file gives the title.</source>
        <translation>پەڕەی ڕێکخستنەکان نییە؛ ناونیشان لە فایلەکەوە وەردەگیرێت.</translation>
    </message>
    <message>
        <source>Only the first row of settings counts.</source>
        <translation>تەنها یەکەم ڕیزی ڕێکخستنەکان هەژمار دەکرێت.</translation>
    </message>
    <message>
        <source>This sheet is no part of a checklist.</source>
        <translation>ئەم پەڕەیە بەشێک نییە لە لیستی پشکنین.</translation>
    </message>
    <message>
        <source>The text is too long and was cut.</source>
        <translation>دەقەکە زۆر درێژ بوو و کورت کرایەوە.</translation>
    </message>
    <message>
        <source>The titles of the columns stand below the first row.</source>
        <translation>ناونیشانی ستوونەکان لە خوارەوەی یەکەم ڕیزن.</translation>
    </message>
    <message>
        <source>Triggers are not kept.</source>
        <translation>هاندەرەکان (triggers) هەڵناگیرێن.</translation>
    </message>
    <message>
        <source>Became a text.</source>
        <translation>بوو بە دەق.</translation>
    </message>
    <message>
        <source>A row without a type.</source>
        <translation>ڕیزێکی بێ جۆر.</translation>
    </message>
    <message>
        <source>A checklist has no items of this kind.</source>
        <translation>لیستی پشکنین بڕگەی لەم جۆرەی نییە.</translation>
    </message>
    <message>
        <source>The version was changed.</source>
        <translation>وەشانەکە گۆڕدرا.</translation>
    </message>
    <message>
        <source>Character {at}.</source>
        <translation>پیتی {at}.</translation>
    </message>
    <message>
        <source>survey</source>
        <translation>survey</translation>
    </message>
    <message>
        <source>choices</source>
        <translation>choices</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>settings</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>هات</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>گۆڕدرا</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>لابرا</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>پێویست نییە</translation>
    </message>
    <message>
        <source>Checklists and drafts…</source>
        <translation>لیستەکانی پشکنین و ڕەشنووسەکان…</translation>
    </message>
    <message>
        <source>Checklists and drafts</source>
        <translation>لیستەکانی پشکنین و ڕەشنووسەکان</translation>
    </message>
    <message>
        <source>Import a form (.xlsx)…</source>
        <translation>هێنانەژوورەوەی فۆرم (‎.xlsx)…</translation>
    </message>
    <message>
        <source>Export as XLSForm…</source>
        <translation>ناردنەدەرەوە وەک XLSForm…</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>وەشانی نوێ</translation>
    </message>
    <message>
        <source>New checklist…</source>
        <translation>لیستی پشکنینی نوێ…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>دەستکاریکردن</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>بڵاوکردنەوە…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>فڕێدان</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کۆد</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>وەشان</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>لیستی پشکنین</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>ماوە</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ڕەوش</translation>
    </message>
    <message>
        <source>Import a form (.xlsx)</source>
        <translation>هێنانەژوورەوەی فۆرم (‎.xlsx)</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>فۆرمەکان</translation>
    </message>
    <message>
        <source>Export as XLSForm</source>
        <translation>ناردنەدەرەوە وەک XLSForm</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>نووسرا: {file}</translation>
    </message>
    <message>
        <source>Offered again</source>
        <translation>دووبارە پیشان دەدرێتەوە</translation>
    </message>
    <message>
        <source>No longer offered</source>
        <translation>چیتر پیشان نادرێت</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>لابردن لە لیست</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>پیشاندانەوە</translation>
    </message>
    <message>
        <source>Draft discarded.</source>
        <translation>ڕەشنووسەکە فڕێ درا.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>پاشگەزبوونەوە</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>ڕەشنووس</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>لابراو</translation>
    </message>
    <message>
        <source>Model, shipped</source>
        <translation>نموونەی لەگەڵ بەرنامەکە</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>بڵاوکراوە</translation>
    </message>
</context>
<context>
    <name>JobBar</name>
    <message>
        <source>Stop this job</source>
        <translation>وەستاندنی ئەم کارە</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>پێشکەوتنی کار</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>دەوەستێنرێت…</translation>
    </message>
</context>
<context>
    <name>Join</name>
    <message>
        <source>Code of the deployment: the same on every PC</source>
        <translation>کۆدی سیستەم: لە هەموو کۆمپیوتەرەکاندا یەکە</translation>
    </message>
    <message>
        <source>Code of this PC</source>
        <translation>کۆدی ئەم کۆمپیوتەرە</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>داخستن</translation>
    </message>
    <message>
        <source>Code in the request</source>
        <translation>کۆدی ناو داواکارییەکە</translation>
    </message>
    <message>
        <source>Let the PC in and save the answer…</source>
        <translation>ڕێگەدان بە کۆمپیوتەرەکە و پاشەکەوتکردنی وەڵام…</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>پاشەکەوتکردنی وەڵام</translation>
    </message>
    <message>
        <source>Answers (*{suffix})</source>
        <translation>وەڵامەکان (*{suffix})</translation>
    </message>
    <message>
        <source>Letting the PC in</source>
        <translation>ڕێگە بە کۆمپیوتەرەکە دەدرێت</translation>
    </message>
    <message>
        <source>A PC asks to be let in</source>
        <translation>کۆمپیوتەرێک داوای ڕێگەپێدان دەکات</translation>
    </message>
    <message>
        <source>Name of the PC</source>
        <translation>ناوی کۆمپیوتەر</translation>
    </message>
    <message>
        <source>Border point</source>
        <translation>دەروازەی سنووری</translation>
    </message>
    <message>
        <source>Request made</source>
        <translation>بەرواری داواکاری</translation>
    </message>
    <message>
        <source>File</source>
        <translation>فایل</translation>
    </message>
    <message>
        <source>Telephone the point. Type the code that the officer reads out from the PC’s screen:</source>
        <translation>تەلەفۆن بۆ دەروازەکە بکە. ئەو کۆدە بنووسە کە فەرمانبەرەکە لەسەر شاشەی کۆمپیوتەرەکە دەیخوێنێتەوە:</translation>
    </message>
    <message>
        <source>Code heard on the telephone</source>
        <translation>ئەو کۆدەی لە تەلەفۆندا بیسترا</translation>
    </message>
    <message>
        <source>The codes are the same.</source>
        <translation>کۆدەکان یەک دەگرنەوە.</translation>
    </message>
    <message>
        <source>The codes differ. Listen again; if it stays so, the file comes from another PC: refuse it.</source>
        <translation>کۆدەکان جیاوازن. دووبارە گوێ بگرە؛ ئەگەر هەروا مانەوە، فایلەکە هی کۆمپیوتەرێکی ترە: ڕەتی بکەرەوە.</translation>
    </message>
    <message>
        <source>So far this is another code.</source>
        <translation>تا ئێستا ئەمە کۆدێکی ترە.</translation>
    </message>
    <message>
        <source>Four groups of five letters and digits.</source>
        <translation>چوار گرووپ، هەر یەکە پێنج پیت یان ژمارە.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>هەڵوەشاندنەوە</translation>
    </message>
    <message>
        <source>Save the request and take it to headquarters</source>
        <translation>داواکارییەکە پاشەکەوت بکە و بیبە بۆ بارەگای سەرەکی</translation>
    </message>
    <message>
        <source>On a stick or by e-mail. Then telephone headquarters and read this code out: it proves who asks.</source>
        <translation>بە فلاش یان بە ئیمەیڵ. پاشان تەلەفۆن بۆ بارەگای سەرەکی بکە و ئەم کۆدە بخوێنەرەوە: دەیسەلمێنێت کێ داوا دەکات.</translation>
    </message>
    <message>
        <source>Save the request…</source>
        <translation>پاشەکەوتکردنی داواکاری…</translation>
    </message>
    <message>
        <source>Take in the answer of headquarters</source>
        <translation>وەڵامی بارەگای سەرەکی وەربگرە</translation>
    </message>
    <message>
        <source>Headquarters gives back a file ending in .answer. Nothing recorded is lost.</source>
        <translation>بارەگای سەرەکی فایلێک دەداتەوە کە بە ‎.answer کۆتایی دێت. هیچ شتێکی تۆمارکراو ون نابێت.</translation>
    </message>
    <message>
        <source>Open the answer…</source>
        <translation>کردنەوەی وەڵام…</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>پاشەکەوتکردنی داواکاری</translation>
    </message>
    <message>
        <source>The request is saved as {name}. Now read the code out.</source>
        <translation>داواکارییەکە بە ناوی {name} پاشەکەوت کرا. ئێستا کۆدەکە بخوێنەرەوە.</translation>
    </message>
    <message>
        <source>Open the answer of headquarters</source>
        <translation>کردنەوەی وەڵامی بارەگای سەرەکی</translation>
    </message>
    <message>
        <source>Open the request of a PC</source>
        <translation>کردنەوەی داواکاریی کۆمپیوتەرێک</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>شوێن</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>سیستەم</translation>
    </message>
    <message>
        <source>Let a PC in</source>
        <translation>ڕێگەدان بە کۆمپیوتەر</translation>
    </message>
    <message>
        <source>Give the file {name} back to the point. After it has been opened there, compare this code by telephone.</source>
        <translation>فایلی {name} بدەرەوە بە دەروازەکە. دوای ئەوەی لەوێ کرایەوە، ئەم کۆدە بە تەلەفۆن بەراورد بکە.</translation>
    </message>
    <message>
        <source>{label} is let in</source>
        <translation>ڕێگە درا بە {label}</translation>
    </message>
    <message>
        <source>This PC has joined {name}</source>
        <translation>ئەم کۆمپیوتەرە پەیوەست بوو بە {name}</translation>
    </message>
    <message>
        <source>Compare this code with headquarters on the telephone. If it differs, stop, and tell headquarters.</source>
        <translation>ئەم کۆدە بە تەلەفۆن لەگەڵ بارەگای سەرەکیدا بەراورد بکە. ئەگەر جیاواز بوو، بوەستە و بارەگای سەرەکی ئاگادار بکەرەوە.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Export now</source>
        <translation>ئێستا ناردنەدەرەوە</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>داخستن</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>هەموو شتێک پاشەکەوت کراوە</translation>
    </message>
    <message>
        <source>Do not say this again today</source>
        <translation>ئەمڕۆ ئەمە دووبارە پیشان مەدەرەوە</translation>
    </message>
</context>
<context>
    <name>Letterhead</name>
    <message>
        <source>Choose emblem…</source>
        <translation>هەڵبژاردنی دروشم…</translation>
    </message>
    <message>
        <source>Remove emblem</source>
        <translation>لابردنی دروشم</translation>
    </message>
    <message>
        <source>Save letterhead</source>
        <translation>پاشەکەوتکردنی سەرنامە</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>سەرنامەی چاپ</translation>
    </message>
    <message>
        <source>Stands above every printed page. One line each, such as the state, the ministry and the directorate.</source>
        <translation>لە سەرەوەی هەموو لاپەڕەیەکی چاپکراو دەبێت. هەریەکە لە دێڕێکدا، وەک دەوڵەت، وەزارەت و بەڕێوەبەرایەتی.</translation>
    </message>
    <message>
        <source>This file is no picture.</source>
        <translation>ئەم فایلە وێنە نییە.</translation>
    </message>
    <message>
        <source>Choose emblem</source>
        <translation>هەڵبژاردنی دروشم</translation>
    </message>
    <message>
        <source>Letterhead saved</source>
        <translation>سەرنامەکە پاشەکەوت کرا</translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message>
        <source>Records: {count}</source>
        <translation>تۆمارەکان: {count}</translation>
    </message>
    <message>
        <source>This list could not be read</source>
        <translation>ئەم لیستە نەخوێنرایەوە</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>هەوڵدانەوە</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>هیچ شتێک ناگونجێت</translation>
    </message>
    <message>
        <source>No record fits the search and the filters.</source>
        <translation>هیچ تۆمارێک لەگەڵ گەڕان و پاڵاوتنەکاندا ناگونجێت.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>پیشاندانی هەموو</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Courses</source>
        <translation>خولەکان</translation>
    </message>
    <message>
        <source>Ranks and grades</source>
        <translation>پلەکان</translation>
    </message>
    <message>
        <source>Equipment catalogue</source>
        <translation>کەتەلۆگی ئامێر و کەلوپەل</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>دامەزراوەکان</translation>
    </message>
    <message>
        <source>Border points</source>
        <translation>دەروازە سنوورییەکان</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>شوێنەکان</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>یەکەکانی پێوانە</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>ڕۆژەکان</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>کاتژمێرەکان</translation>
    </message>
    <message>
        <source>Pass mark in percent</source>
        <translation>نمرەی دەرچوون بە ڕێژەی سەدی</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>پۆل</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>جۆر</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>یەکە</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>دەسەڵات</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>جۆر</translation>
    </message>
    <message>
        <source>Asset, one by one</source>
        <translation>کەلوپەل، یەک بە یەک</translation>
    </message>
    <message>
        <source>Consumable, by quantity</source>
        <translation>کەرەستەی بەکاربردن، بە بڕ</translation>
    </message>
    <message>
        <source>Federal</source>
        <translation>فیدراڵ</translation>
    </message>
    <message>
        <source>Kurdistan Region</source>
        <translation>هەرێمی کوردستان</translation>
    </message>
    <message>
        <source>Federal and Kurdistan Region</source>
        <translation>فیدراڵ و هەرێمی کوردستان</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>وشکانی</translation>
    </message>
    <message>
        <source>Airport</source>
        <translation>فڕۆکەخانە</translation>
    </message>
    <message>
        <source>Sea port</source>
        <translation>بەندەر</translation>
    </message>
    <message>
        <source>Code and names</source>
        <translation>کۆد و ناوەکان</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کۆد</translation>
    </message>
    <message>
        <source>It never changes: records keep it.</source>
        <translation>هەرگیز ناگۆڕدرێت: تۆمارەکان هەڵیدەگرن.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>هۆکار</translation>
    </message>
    <message>
        <source>Stands in the history of every point.</source>
        <translation>لە مێژووی هەموو دەروازەکاندا دەردەکەوێت.</translation>
    </message>
    <message>
        <source>Name, {language}</source>
        <translation>ناو، {language}</translation>
    </message>
    <message>
        <source>No items</source>
        <translation>هیچ بابەتێک نییە</translation>
    </message>
    <message>
        <source>Nothing fits the search.</source>
        <translation>هیچ شتێک لەگەڵ گەڕانەکەدا ناگونجێت.</translation>
    </message>
    <message>
        <source>Code or name</source>
        <translation>کۆد یان ناو</translation>
    </message>
    <message>
        <source>Items: {count}</source>
        <translation>بابەتەکان: {count}</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>زیادکردنی بابەت</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>لە فایلەوە…</translation>
    </message>
    <message>
        <source>New item: {list}</source>
        <translation>بابەتی نوێ: {list}</translation>
    </message>
    <message>
        <source>No longer offered</source>
        <translation>چیتر پیشان نادرێت</translation>
    </message>
    <message>
        <source>Offered again</source>
        <translation>دووبارە پیشان دەدرێتەوە</translation>
    </message>
    <message>
        <source>Choose a file with the columns code, en, ar, ckb</source>
        <translation>فایلێک هەڵبژێرە کە ئەم ستوونانەی تێدا بێت: code، en، ar، ckb</translation>
    </message>
    <message>
        <source>Given out</source>
        <translation>بڵاو کرایەوە</translation>
    </message>
    <message>
        <source>Give out</source>
        <translation>بڵاوکردنەوە</translation>
    </message>
    <message>
        <source>Every point uses it as soon as it has taken in the next file.</source>
        <translation>هەموو دەروازەکان هەر کە فایلی داهاتوویان وەرگرت بەکاری دەهێنن.</translation>
    </message>
    <message>
        <source>Added: {added}, changed: {changed}, as before: {same}</source>
        <translation>زیادکراو: {added}، گۆڕدراو: {changed}، وەک پێشوو: {same}</translation>
    </message>
    <message>
        <source>Give out the rows of {name}?</source>
        <translation>ڕیزەکانی {name} بڵاو بکرێنەوە؟</translation>
    </message>
    <message>
        <source>They go to the list “{list}”. Items that the file does not name stay.</source>
        <translation>دەچنە ناو لیستی «{list}». ئەو بابەتانەی لە فایلەکەدا نین دەمێننەوە.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>هەڵوەشاندنەوە</translation>
    </message>
    <message>
        <source>Offer no longer</source>
        <translation>ڕاگرتنی پیشاندان</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>پیشاندانەوە</translation>
    </message>
    <message>
        <source>Added here</source>
        <translation>لێرە زیادکراوە</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>لێرە گۆڕدراوە</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>وەک خۆی لەگەڵ بەرنامەکە</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ناو</translation>
    </message>
    <message>
        <source>In other languages</source>
        <translation>بە زمانەکانی تر</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ڕەوش</translation>
    </message>
</context>
<context>
    <name>Locations</name>
    <message>
        <source>Places of this point</source>
        <translation>شوێنەکانی ئەم دەروازەیە</translation>
    </message>
    <message>
        <source>Where equipment stands: halls, booths, rooms, shelves.</source>
        <translation>ئەو شوێنانەی ئامێریان لێیە: هۆڵ، کابینە، ژوور، ڕەفە.</translation>
    </message>
    <message>
        <source>Add place</source>
        <translation>زیادکردنی شوێن</translation>
    </message>
    <message>
        <source>Add usual zones…</source>
        <translation>زیادکردنی شوێنە ئاساییەکان…</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>گۆڕین</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>لابردن لە لیست</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>داخستن</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>شوێنی نوێ</translation>
    </message>
    <message>
        <source>Change place</source>
        <translation>گۆڕینی شوێن</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>شوێنەکان</translation>
    </message>
    <message>
        <source>Usual zones of a border point</source>
        <translation>شوێنە ئاساییەکانی دەروازەی سنووری</translation>
    </message>
    <message>
        <source>Add places</source>
        <translation>زیادکردنی شوێنەکان</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ناو</translation>
    </message>
    <message>
        <source>Short code</source>
        <translation>کۆدی کورت</translation>
    </message>
    <message>
        <source>Lies within</source>
        <translation>لەناو شوێنی</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Login and password do not belong together. Check the keyboard language and try again.</source>
        <translation>ناوی بەکارهێنەر و وشەی نهێنی یەک ناگرنەوە. زمانی تەختەکلیل بپشکنە و دووبارە هەوڵ بدەرەوە.</translation>
    </message>
    <message>
        <source>This is not the password. Check the keyboard language and try again.</source>
        <translation>ئەمە وشەی نهێنی نییە. زمانی تەختەکلیل بپشکنە و دووبارە هەوڵ بدەرەوە.</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Try again in {seconds}. An administrator can set a new password meanwhile.</source>
        <translation>وشەی نهێنی زۆر جار هەڵە بوو. دوای {seconds} دووبارە هەوڵ بدەرەوە. لەو ماوەیەدا بەڕێوەبەری سیستەم دەتوانێت وشەی نهێنیی نوێ دابنێت.</translation>
    </message>
    <message>
        <source>This is not the recovery code. It has five groups of five letters and digits.</source>
        <translation>ئەمە کۆدی گەڕاندنەوە نییە. کۆدەکە پێنج گرووپە، هەر یەکە پێنج پیت یان ژمارە.</translation>
    </message>
    <message>
        <source>No administrator of this PC has this login. The recovery code opens administrators only.</source>
        <translation>هیچ بەڕێوەبەرێکی سیستەم لەم کۆمپیوتەرەدا ئەم ناوی بەکارهێنەرەی نییە. کۆدی گەڕاندنەوە تەنها بۆ بەڕێوەبەرانی سیستەمە.</translation>
    </message>
    <message>
        <source>This PC already has users. Sign in, or use the recovery code.</source>
        <translation>ئەم کۆمپیوتەرە بەکارهێنەری هەیە. بچۆ ژوورەوە، یان کۆدی گەڕاندنەوە بەکار بهێنە.</translation>
    </message>
    <message>
        <source>This is the last administrator who can sign in on this PC. Make another administrator first.</source>
        <translation>ئەمە دوا بەڕێوەبەری سیستەمە کە دەتوانێت لەم کۆمپیوتەرەدا بچێتە ژوورەوە. سەرەتا کەسێکی تر بکە بە بەڕێوەبەری سیستەم.</translation>
    </message>
    <message>
        <source>Somebody here already signs in as {login}. Choose another login.</source>
        <translation>کەسێک لێرەدا پێشتر بە ناوی {login} دەچێتە ژوورەوە. ناوێکی تری بەکارهێنەر هەڵبژێرە.</translation>
    </message>
    <message>
        <source>A login has 2 to {most} letters or digits and no spaces; . - _ @ are allowed.</source>
        <translation>ناوی بەکارهێنەر لە 2 تا {most} پیت یان ژمارەیە و بۆشایی تێدا نییە؛ هێماکانی . - _ @ ڕێگەپێدراون.</translation>
    </message>
    <message>
        <source>A password has at least {least} characters.</source>
        <translation>وشەی نهێنی لانیکەم {least} نووسەیە.</translation>
    </message>
    <message>
        <source>A password has at most {most} characters.</source>
        <translation>وشەی نهێنی لانیزۆر {most} نووسەیە.</translation>
    </message>
    <message>
        <source>This password is guessed at once. Use more different characters, for example three words.</source>
        <translation>ئەم وشەی نهێنییە زوو دەزانرێت. نووسەی جیاوازی زیاتر بەکار بهێنە، بۆ نموونە سێ وشە.</translation>
    </message>
    <message>
        <source>A password must not contain the login.</source>
        <translation>نابێت ناوی بەکارهێنەر لەناو وشەی نهێنیدا بێت.</translation>
    </message>
    <message>
        <source>The two passwords are not the same. Type them again.</source>
        <translation>هەردوو وشە نهێنییەکە وەک یەک نین. دووبارە بیاننووسەوە.</translation>
    </message>
    <message>
        <source>A user of this place cannot be “{role}”.</source>
        <translation>بەکارهێنەری ئەم شوێنە ناتوانێت ئەم ڕۆڵەی هەبێت: «{role}».</translation>
    </message>
    <message>
        <source>Choose Arabic, Kurdish or English.</source>
        <translation>عەرەبی، کوردی یان ئینگلیزی هەڵبژێرە.</translation>
    </message>
    <message>
        <source>This user belongs to {point}. Users are changed where they belong.</source>
        <translation>ئەم بەکارهێنەرە سەر بەم شوێنەیە: {point}. بەکارهێنەران لە شوێنی خۆیاندا دەگۆڕدرێن.</translation>
    </message>
    <message>
        <source>You are signed in as “{role}”, who may not {act}.</source>
        <translation>بە ڕۆڵی «{role}» چوویتەتە ژوورەوە. ئەم ڕۆڵە دەسەڵاتی ئەم کارەی نییە: {act}.</translation>
    </message>
    <message>
        <source>Nobody signs off their own record. Ask another supervisor to sign it.</source>
        <translation>هیچ کەسێک تۆماری خۆی پەسەند ناکات. داوا لە سەرپەرشتیارێکی تر بکە پەسەندی بکات.</translation>
    </message>
    <message>
        <source>The screen locks after 1 to {most} minutes, or never (0).</source>
        <translation>شاشەکە دوای 1 تا {most} خولەک قفڵ دەبێت، یان هەرگیز قفڵ نابێت (0).</translation>
    </message>
    <message>
        <source>This user may no longer sign in on this PC. Everything recorded is kept.</source>
        <translation>ئەم بەکارهێنەرە چیتر ناتوانێت لەم کۆمپیوتەرەدا بچێتە ژوورەوە. هەرچی تۆمار کراوە پارێزراوە.</translation>
    </message>
    <message>
        <source>This is no Gatebook file. Nothing was imported. Ask the sender for the file ending in .gbk.</source>
        <translation>ئەمە فایلی Gatebook نییە. هیچ شتێک نەهێنرایە ژوورەوە. داوای ئەو فایلە لە نێرەر بکە کە بە ‎.gbk کۆتایی دێت.</translation>
    </message>
    <message>
        <source>This file is empty. Nothing was imported. Copy it again from where it was exported.</source>
        <translation>ئەم فایلە بەتاڵە. هیچ شتێک نەهێنرایە ژوورەوە. لەو شوێنەی لێی نێردراوە دووبارە کۆپیی بکە.</translation>
    </message>
    <message>
        <source>This file is incomplete ({have} of {size}). Nothing was imported. Copy it again.</source>
        <translation>ئەم فایلە تەواو نییە ({have} لە {size}). هیچ شتێک نەهێنرایە ژوورەوە. دووبارە کۆپیی بکە.</translation>
    </message>
    <message>
        <source>This file was damaged or changed after it was made. Nothing was imported. Ask the sender to export again.</source>
        <translation>ئەم فایلە دوای دروستکردنی زیانی پێ گەیشتووە یان گۆڕدراوە. هیچ شتێک نەهێنرایە ژوورەوە. داوا لە نێرەر بکە دووبارە بینێرێت.</translation>
    </message>
    <message>
        <source>The contents of this file are damaged. Nothing was imported. Ask the sender to export again.</source>
        <translation>ناوەڕۆکی ئەم فایلە زیانی پێ گەیشتووە. هیچ شتێک نەهێنرایە ژوورەوە. داوا لە نێرەر بکە دووبارە بینێرێت.</translation>
    </message>
    <message>
        <source>Line {line} of this file breaks the rules. Nothing was imported. Report it to headquarters.</source>
        <translation>دێڕی {line} لەم فایلەدا ڕێساکان دەشکێنێت. هیچ شتێک نەهێنرایە ژوورەوە. بارەگای سەرەکی ئاگادار بکەرەوە.</translation>
    </message>
    <message>
        <source>This file was made by Gatebook {app}, which is newer. Nothing was imported. Update this PC first.</source>
        <translation>ئەم فایلە بە Gatebook {app} دروست کراوە، کە نوێترە. هیچ شتێک نەهێنرایە ژوورەوە. سەرەتا ئەم کۆمپیوتەرە نوێ بکەرەوە.</translation>
    </message>
    <message>
        <source>This file is meant for another place and cannot be opened here. Nothing was imported.</source>
        <translation>ئەم فایلە بۆ شوێنێکی ترە و لێرەدا ناکرێتەوە. هیچ شتێک نەهێنرایە ژوورەوە.</translation>
    </message>
    <message>
        <source>This file belongs to another deployment of Gatebook. Nothing was imported.</source>
        <translation>ئەم فایلە سەر بە سیستەمێکی تری تۆمارە. هیچ شتێک نەهێنرایە ژوورەوە.</translation>
    </message>
    <message>
        <source>The sender of this file shows a false certificate. Nothing was imported. Report it to headquarters.</source>
        <translation>نێرەری ئەم فایلە بڕوانامەیەکی ئەلیکترۆنیی نادروستی هەیە. هیچ شتێک نەهێنرایە ژوورەوە. بارەگای سەرەکی ئاگادار بکەرەوە.</translation>
    </message>
    <message>
        <source>This file carries changes that their PC ({by}) did not make. Nothing was imported. Report it to headquarters.</source>
        <translation>ئەم فایلە گۆڕانکاریی وای تێدایە کە کۆمپیوتەرەکەیان ({by}) نەیکردووە. هیچ شتێک نەهێنرایە ژوورەوە. بارەگای سەرەکی ئاگادار بکەرەوە.</translation>
    </message>
    <message>
        <source>This file comes from a PC that has not joined: {label}, {device}. It is kept until headquarters decides.</source>
        <translation>ئەم فایلە لە کۆمپیوتەرێکەوەیە کە پەیوەست نەبووە: {label}، {device}. هەڵدەگیرێت تا بارەگای سەرەکی بڕیار دەدات.</translation>
    </message>
    <message>
        <source>This file comes from a PC that was withdrawn: {label}, {device}. It is kept for headquarters to look at.</source>
        <translation>ئەم فایلە لە کۆمپیوتەرێکەوەیە کە ڕێگەپێدانەکەی هەڵوەشێنراوەتەوە: {label}، {device}. بۆ سەیرکردنی بارەگای سەرەکی هەڵدەگیرێت.</translation>
    </message>
    <message>
        <source>This file is larger ({size}) than any Gatebook file ({limit}). Nothing was imported.</source>
        <translation>ئەم فایلە ({size}) لە هەموو فایلێکی Gatebook گەورەترە ({limit}). هیچ شتێک نەهێنرایە ژوورەوە.</translation>
    </message>
    <message>
        <source>This file has more lines ({lines}) than are allowed ({limit}). Nothing was imported.</source>
        <translation>ئەم فایلە دێڕی زیاتری تێدایە ({lines}) لەوەی ڕێگەپێدراوە ({limit}). هیچ شتێک نەهێنرایە ژوورەوە.</translation>
    </message>
    <message>
        <source>This file unpacks to more than it declares. It was refused and nothing was imported.</source>
        <translation>ئەم فایلە دوای کردنەوە لەوەی ڕایگەیاندووە گەورەترە. ڕەت کرایەوە و هیچ شتێک نەهێنرایە ژوورەوە.</translation>
    </message>
    <message>
        <source>A picture in this file is too large ({size}). Nothing was imported. Tell the sender.</source>
        <translation>وێنەیەکی ناو ئەم فایلە زۆر گەورەیە ({size}). هیچ شتێک نەهێنرایە ژوورەوە. نێرەر ئاگادار بکەرەوە.</translation>
    </message>
    <message>
        <source>Nobody could read this file: no PC of the receiver has joined. Nothing was written.</source>
        <translation>هیچ کەسێک ناتوانێت ئەم فایلە بخوێنێتەوە: هیچ کۆمپیوتەرێکی وەرگر پەیوەست نەبووە. هیچ شتێک نەنووسرا.</translation>
    </message>
    <message>
        <source>This PC has not joined a deployment yet. Records are kept; join first, then exchange files.</source>
        <translation>ئەم کۆمپیوتەرە هێشتا بە هیچ سیستەمێکەوە پەیوەست نەبووە. تۆمارەکان پارێزراون؛ سەرەتا پەیوەستی بکە، پاشان فایل ئاڵوگۆڕ بکە.</translation>
    </message>
    <message>
        <source>No PC of {point} has joined yet, so nobody there could read the file.</source>
        <translation>هێشتا هیچ کۆمپیوتەرێکی {point} پەیوەست نەبووە، بۆیە کەس لەوێ ناتوانێت فایلەکە بخوێنێتەوە.</translation>
    </message>
    <message>
        <source>There is no border point with the code {point}.</source>
        <translation>هیچ دەروازەیەکی سنووری بە کۆدی {point} نییە.</translation>
    </message>
    <message>
        <source>Headquarters does not export to itself. Choose the border point that the file is for.</source>
        <translation>بارەگای سەرەکی فایل بۆ خۆی نانێرێت. ئەو دەروازە سنوورییە هەڵبژێرە کە فایلەکەی بۆیە.</translation>
    </message>
    <message>
        <source>A border point exports to headquarters, not to {point}. Choose headquarters.</source>
        <translation>دەروازەی سنووری فایل بۆ بارەگای سەرەکی دەنێرێت، نەک بۆ {point}. بارەگای سەرەکی هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Headquarters founded the deployment and need not join it.</source>
        <translation>بارەگای سەرەکی سیستەمەکەی دامەزراندووە و پێویست ناکات پەیوەست بێت.</translation>
    </message>
    <message>
        <source>Only headquarters accepts a PC. Carry the request there.</source>
        <translation>تەنها بارەگای سەرەکی ڕێگە بە کۆمپیوتەر دەدات. داواکارییەکە ببە بۆ ئەوێ.</translation>
    </message>
    <message>
        <source>This is no whole request to join. Nothing was changed. Ask the point to write it again.</source>
        <translation>ئەمە داواکارییەکی تەواوی پەیوەستبوون نییە. هیچ شتێک نەگۆڕدرا. داوا لە دەروازەکە بکە دووبارە بینووسێتەوە.</translation>
    </message>
    <message>
        <source>This is no whole answer of headquarters. Nothing was changed. Ask headquarters to write it again.</source>
        <translation>ئەمە وەڵامێکی تەواوی بارەگای سەرەکی نییە. هیچ شتێک نەگۆڕدرا. داوا لە بارەگای سەرەکی بکە دووبارە بینووسێتەوە.</translation>
    </message>
    <message>
        <source>The answer would be too large ({size}). Nothing was written. Tell the developers.</source>
        <translation>وەڵامەکە زۆر گەورە دەبێت ({size}). هیچ شتێک نەنووسرا. پەرەپێدەرانی بەرنامەکە ئاگادار بکەرەوە.</translation>
    </message>
    <message>
        <source>The request has another code: {code}. The PC was not accepted. Ask the point to read it again.</source>
        <translation>داواکارییەکە کۆدێکی تری هەیە: {code}. ڕێگە بە کۆمپیوتەرەکە نەدرا. داوا لە دەروازەکە بکە دووبارە بیخوێنێتەوە.</translation>
    </message>
    <message>
        <source>This answer is for another PC, with the code {device}. Nothing was changed.</source>
        <translation>ئەم وەڵامە بۆ کۆمپیوتەرێکی ترە، بە کۆدی {device}. هیچ شتێک نەگۆڕدرا.</translation>
    </message>
    <message>
        <source>This answer comes from another deployment: {deployment}. Nothing was changed.</source>
        <translation>ئەم وەڵامە لە سیستەمێکی ترەوەیە: {deployment}. هیچ شتێک نەگۆڕدرا.</translation>
    </message>
    <message>
        <source>Headquarters enrolled this PC for {points}, which is not this point. Nothing was changed.</source>
        <translation>بارەگای سەرەکی ئەم کۆمپیوتەرەی بۆ {points} تۆمار کردووە، کە ئەم دەروازەیە نییە. هیچ شتێک نەگۆڕدرا.</translation>
    </message>
    <message>
        <source>The PC with the code {device} was withdrawn by headquarters and cannot join again.</source>
        <translation>بارەگای سەرەکی ڕێگەپێدانی ئەم کۆمپیوتەرەی هەڵوەشاندووەتەوە: {device}. ناتوانێت دووبارە پەیوەست بێتەوە.</translation>
    </message>
    <message>
        <source>The code has four groups of five letters and digits. Type it as it was read out.</source>
        <translation>کۆدەکە چوار گرووپە، هەر یەکە پێنج پیت یان ژمارە. وەک چۆن خوێنرایەوە بینووسە.</translation>
    </message>
    <message>
        <source>This PC does not hold a key of headquarters, so it cannot do this.</source>
        <translation>ئەم کۆمپیوتەرە کلیلی بارەگای سەرەکیی لا نییە، بۆیە ناتوانێت ئەم کارە بکات.</translation>
    </message>
    <message>
        <source>News from headquarters is missing between number {have} and {got}. Import the older files first.</source>
        <translation>هەواڵەکانی بارەگای سەرەکی لەنێوان ژمارە {have} و ژمارە {got} ناتەواون. سەرەتا فایلە کۆنەکان بهێنە ژوورەوە.</translation>
    </message>
    <message>
        <source>There are two different lists of trusted PCs with number {version}. Nothing was imported. Tell headquarters.</source>
        <translation>دوو لیستی جیاوازی کۆمپیوتەرە متمانەپێکراوەکان بە ژمارە {version} هەن. هیچ شتێک نەهێنرایە ژوورەوە. بارەگای سەرەکی ئاگادار بکەرەوە.</translation>
    </message>
    <message>
        <source>The list of trusted PCs does not carry the signatures it needs. Nothing was changed. Tell headquarters.</source>
        <translation>لیستی کۆمپیوتەرە متمانەپێکراوەکان ئەو واژۆیانەی تێدا نییە کە پێویستن. هیچ شتێک نەگۆڕدرا. بارەگای سەرەکی ئاگادار بکەرەوە.</translation>
    </message>
    <message>
        <source>The checklist {template} has not been received yet. The record is kept; import the newest file of headquarters.</source>
        <translation>لیستی پشکنینی {template} هێشتا نەگەیشتووە. تۆمارەکە پارێزراوە؛ نوێترین فایلی بارەگای سەرەکی بهێنە ژوورەوە.</translation>
    </message>
    <message>
        <source>Choose the shift.</source>
        <translation>شەفتەکە هەڵبژێرە.</translation>
    </message>
    <message>
        <source>This checklist is signed off and can no longer be changed. Add a new one to correct it.</source>
        <translation>ئەم لیستی پشکنینە پەسەند کراوە و چیتر ناگۆڕدرێت. بۆ ڕاستکردنەوەی، دانەیەکی نوێ زیاد بکە.</translation>
    </message>
    <message>
        <source>This checklist is completed. Open it again before you change an answer.</source>
        <translation>ئەم لیستی پشکنینە تەواو کراوە. پێش گۆڕینی وەڵام، دووبارە بیکەرەوە.</translation>
    </message>
    <message>
        <source>This checklist is not completed yet.</source>
        <translation>ئەم لیستی پشکنینە هێشتا تەواو نەکراوە.</translation>
    </message>
    <message>
        <source>Only a draft can be discarded.</source>
        <translation>تەنها ڕەشنووس فڕێ دەدرێت.</translation>
    </message>
    <message>
        <source>This draft already has {count} answers.</source>
        <translation>ئەم ڕەشنووسە {count} وەڵامی تێدایە.</translation>
    </message>
    <message>
        <source>Still to be answered: {count}. The first one is marked.</source>
        <translation>بڕگەی بێ وەڵام: {count}. یەکەمیان نیشانە کراوە.</translation>
    </message>
    <message>
        <source>A critical item set to “not applicable” needs a remark that says why.</source>
        <translation>بڕگەی زۆر گرنگ کە «ناگونجێت»ی بۆ دانراوە، تێبینییەکی دەوێت کە هۆکارەکەی بڵێت.</translation>
    </message>
    <message>
        <source>Enter the number in the register. Names of travellers do not belong here.</source>
        <translation>ژمارەی تۆماری کەیسەکە بنووسە. نابێت ناوی گەشتیاران لێرەدا بنووسرێت.</translation>
    </message>
    <message>
        <source>Choose one of what is offered.</source>
        <translation>یەکێک لە هەڵبژاردە پیشاندراوەکان هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Choose one of the reasons.</source>
        <translation>یەکێک لە هۆکارەکان هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Say in a few words what the reason was.</source>
        <translation>بە چەند وشەیەک بنووسە هۆکارەکە چی بوو.</translation>
    </message>
    <message>
        <source>{checklist} is not missed: it was started meanwhile, or its time is not over.</source>
        <translation>{checklist} لەدەستچوو نییە: لەم ماوەیەدا دەستی پێ کراوە، یان هێشتا کاتەکەی تەواو نەبووە.</translation>
    </message>
    <message>
        <source>You worked in that shift. The handover is signed by the incoming supervisor.</source>
        <translation>تۆ لەو شەفتەدا کارت کردووە. ڕادەستکردنەکە بەرپرسی شەفتی وەرگر واژۆی دەکات.</translation>
    </message>
    <message>
        <source>Say in a few words what has to be corrected.</source>
        <translation>بە چەند وشەیەک بنووسە چی پێویستە ڕاست بکرێتەوە.</translation>
    </message>
    <message>
        <source>Write a few words first.</source>
        <translation>سەرەتا چەند وشەیەک بنووسە.</translation>
    </message>
    <message>
        <source>Only the person who made a remark can take it back.</source>
        <translation>تەنها ئەو کەسەی تێبینییەکەی نووسیوە دەتوانێت لای ببات.</translation>
    </message>
    <message>
        <source>This checklist is not signed off yet. Correct it itself; only signed ones are amended.</source>
        <translation>ئەم لیستی پشکنینە هێشتا پەسەند نەکراوە. لیستەکە خۆی ڕاست بکەرەوە؛ تەنها لیستە پەسەندکراوەکان هەموار دەکرێن.</translation>
    </message>
    <message>
        <source>Say in a few words why the signed checklist is amended.</source>
        <translation>بە چەند وشەیەک بنووسە بۆچی لیستە پەسەندکراوەکەی پشکنین هەموار دەکرێت.</translation>
    </message>
    <message>
        <source>This checklist has been amended already. Open the amendment and continue there.</source>
        <translation>ئەم لیستی پشکنینە پێشتر هەموار کراوە. هەموارکردنەکە بکەرەوە و لەوێ بەردەوام بە.</translation>
    </message>
    <message>
        <source>There is no newer version of this checklist here.</source>
        <translation>لێرەدا وەشانێکی نوێتری ئەم لیستی پشکنینە نییە.</translation>
    </message>
    <message>
        <source>A run can only move to another version of its own checklist. Nothing was changed.</source>
        <translation>لیستی دەستپێکراو تەنها دەچێتە سەر وەشانێکی تری هەمان لیستی پشکنین. هیچ شتێک نەگۆڕدرا.</translation>
    </message>
    <message>
        <source>Two PCs recorded different answers. Choose the right one, then sign off.</source>
        <translation>دوو کۆمپیوتەر وەڵامی جیاوازیان تۆمار کردووە. وەڵامە دروستەکە هەڵبژێرە، پاشان پەسەندی بکە.</translation>
    </message>
    <message>
        <source>This item is not part of this version of the checklist.</source>
        <translation>ئەم بڕگەیە لەم وەشانەی لیستی پشکنینەکەدا نییە.</translation>
    </message>
    <message>
        <source>This answer does not fit the item.</source>
        <translation>ئەم وەڵامە لەگەڵ بڕگەکەدا ناگونجێت.</translation>
    </message>
    <message>
        <source>Shifts need a name, a start and an end each; no two may share a name or a start.</source>
        <translation>هەر شەفتێک ناو، دەستپێک و کۆتایی دەوێت؛ نابێت دوو شەفت هەمان ناو یان هەمان دەستپێکیان هەبێت.</translation>
    </message>
    <message>
        <source>This file cannot be read as a picture. Take or choose another one; the answer is unchanged.</source>
        <translation>ئەم فایلە وەک وێنە ناخوێنرێتەوە. وێنەیەکی تر بگرە یان هەڵبژێرە؛ وەڵامەکە نەگۆڕاوە.</translation>
    </message>
    <message>
        <source>Only headquarters publishes checklists. Send your proposal there.</source>
        <translation>تەنها بارەگای سەرەکی لیستی پشکنین بڵاو دەکاتەوە. پێشنیازەکەت بۆ ئەوێ بنێرە.</translation>
    </message>
    <message>
        <source>This is no complete checklist: it needs a title and items with different codes.</source>
        <translation>ئەمە لیستێکی پشکنینی تەواو نییە: ناونیشانێک و چەند بڕگەیەک بە کۆدی جیاواز پێویستن.</translation>
    </message>
    <message>
        <source>{template} is already published and never changes. Give the new version another number.</source>
        <translation>{template} پێشتر بڵاو کراوەتەوە و هەرگیز ناگۆڕدرێت. ژمارەیەکی تر بدە بە وەشانە نوێیەکە.</translation>
    </message>
    <message>
        <source>This checklist cannot be given out yet: {item} {text} ({why}). The draft is kept.</source>
        <translation>ئەم لیستی پشکنینە هێشتا بڵاو ناکرێتەوە: {item} {text} ({why}). ڕەشنووسەکە پارێزراوە.</translation>
    </message>
    <message>
        <source>{template} has been replaced by a newer version. Retire that one.</source>
        <translation>وەشانێکی نوێتر جێگەی ئەمەی گرتووەتەوە: {template}. وەشانە نوێترەکە لە لیست لابە.</translation>
    </message>
    <message>
        <source>There is already a checklist {form}. Choose another code, or make a new version of it.</source>
        <translation>پێشتر لیستێکی پشکنین بە کۆدی {form} هەیە. کۆدێکی تر هەڵبژێرە، یان وەشانێکی نوێی لێ دروست بکە.</translation>
    </message>
    <message>
        <source>Say in a few words what is new, in at least one language.</source>
        <translation>بە چەند وشەیەک بنووسە چی نوێیە، لانیکەم بە یەک زمان.</translation>
    </message>
    <message>
        <source>This draft is not there any more.</source>
        <translation>ئەم ڕەشنووسە چیتر نەماوە.</translation>
    </message>
    <message>
        <source>There are already {most} drafts. Publish or discard one first.</source>
        <translation>{most} ڕەشنووس هەیە، ئەمە سنووری کۆتاییە. سەرەتا یەکێکیان بڵاو بکەرەوە یان فڕێی بدە.</translation>
    </message>
    <message>
        <source>This workbook is larger than {most} MB, or would be when unpacked. It was not opened.</source>
        <translation>ئەم فایلی ئێکسڵە لە {most} مێگابایت گەورەترە، یان دوای کردنەوەی پەستانەکەی وای لێ دێت. نەکرایەوە.</translation>
    </message>
    <message>
        <source>This is a workbook of the old kind (.xls). Save it as .xlsx in Excel or LibreOffice, then import.</source>
        <translation>ئەمە فایلی ئێکسڵی جۆری کۆنە (‎.xls). لە Excel یان LibreOffice بە شێوەی ‎.xlsx پاشەکەوتی بکە، پاشان بیهێنە ژوورەوە.</translation>
    </message>
    <message>
        <source>This workbook is protected by a password. Remove the password, then import.</source>
        <translation>ئەم فایلی ئێکسڵە بە وشەی نهێنی پارێزراوە. وشەی نهێنییەکەی لابە، پاشان بیهێنە ژوورەوە.</translation>
    </message>
    <message>
        <source>This file is no workbook (.xlsx), or it is damaged. Nothing was changed.</source>
        <translation>ئەمە فایلی ئێکسڵ نییە (‎.xlsx)، یان زیانی پێ گەیشتووە. هیچ شتێک نەگۆڕدرا.</translation>
    </message>
    <message>
        <source>This workbook has no sheet “survey” with rows, so it is no XLSForm. Nothing was changed.</source>
        <translation>ئەم فایلە پەڕەی «survey»ی لەگەڵ ڕیزدا تێدا نییە، بۆیە XLSForm نییە. هیچ شتێک نەگۆڕدرا.</translation>
    </message>
    <message>
        <source>No question of this form can be an item of a checklist. Nothing was changed.</source>
        <translation>هیچ پرسیارێکی ئەم فۆرمە نابێت بە بڕگەی لیستی پشکنین. هیچ شتێک نەگۆڕدرا.</translation>
    </message>
    <message>
        <source>This condition cannot be read; look at character {at}.</source>
        <translation>ئەم مەرجە ناخوێنرێتەوە؛ سەیری پیتی {at} بکە.</translation>
    </message>
    <message>
        <source>This condition is too long or too deeply nested.</source>
        <translation>ئەم مەرجە زۆر درێژە یان زۆر تێکهەڵکێشراوە.</translation>
    </message>
    <message>
        <source>The function {name} at character {at} is not known here.</source>
        <translation>فەرمانی {name} لە پیتی {at} لێرەدا نەناسراوە.</translation>
    </message>
    <message>
        <source>A path ({name}) at character {at} cannot be used here; name the item by its code.</source>
        <translation>ڕێڕەوی ({name}) لە پیتی {at} لێرەدا بەکار ناهێنرێت؛ بڕگەکە بە کۆدەکەی ناو ببە.</translation>
    </message>
    <message>
        <source>The reference {name} at character {at} cannot be read.</source>
        <translation>ئاماژەی {name} لە پیتی {at} ناخوێنرێتەوە.</translation>
    </message>
    <message>
        <source>The pattern at character {at} cannot be used here, or would take too long.</source>
        <translation>داڕشتەی لە پیتی {at} لێرەدا بەکار ناهێنرێت، یان کاتێکی زۆری دەوێت.</translation>
    </message>
    <message>
        <source>This is not a month. Write it as 2026-11.</source>
        <translation>ئەمە مانگ نییە. بەم شێوەیە بینووسە: 2026-11.</translation>
    </message>
    <message>
        <source>This checklist was signed off on two PCs.</source>
        <translation>ئەم لیستی پشکنینە لە دوو کۆمپیوتەردا پەسەند کراوە.</translation>
    </message>
    <message>
        <source>There is no such conflict any more. Somebody may have decided it; look at the list again.</source>
        <translation>ئەم ناکۆکییە چیتر نەماوە. ڕەنگە کەسێک بڕیاری لێ دابێت؛ دووبارە سەیری لیستەکە بکە.</translation>
    </message>
    <message>
        <source>This value does not belong to what is in conflict.</source>
        <translation>ئەم بەهایە سەر بەو شتە نییە کە ناکۆکی لەسەرە.</translation>
    </message>
    <message>
        <source>This value does not fit the field. Enter another one.</source>
        <translation>ئەم بەهایە لەگەڵ خانەکەدا ناگونجێت. بەهایەکی تر بنووسە.</translation>
    </message>
    <message>
        <source>Nothing is missing here any more, so there is nothing to ask for.</source>
        <translation>لێرەدا چیتر هیچ شتێک کەم نییە، بۆیە شتێک نییە داوا بکرێت.</translation>
    </message>
    <message>
        <source>This file is no longer kept aside. Somebody may have taken it in; look at the list again.</source>
        <translation>ئەم فایلە چیتر بەلاوە دانەنراوە. ڕەنگە کەسێک وەریگرتبێت؛ دووبارە سەیری لیستەکە بکە.</translation>
    </message>
    <message>
        <source>No PC with this code has been enrolled. Check the code.</source>
        <translation>هیچ کۆمپیوتەرێک بەم کۆدە ڕێگەی پێ نەدراوە. کۆدەکە بپشکنە.</translation>
    </message>
    <message>
        <source>This is the code of this PC, which cannot withdraw itself.</source>
        <translation>ئەمە کۆدی ئەم کۆمپیوتەرە خۆیەتی، کە ناتوانێت ڕێگەپێدانی خۆی هەڵبوەشێنێتەوە.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost: this step was not done, all earlier records are safe.</source>
        <translation>دیسکەکە پڕە. هیچ شتێک ون نەبووە: ئەم هەنگاوە نەکرا، هەموو تۆمارەکانی پێشوو پارێزراون.</translation>
    </message>
    <message>
        <source>The disk reports an error. This step was not done; what was saved before is kept.</source>
        <translation>دیسکەکە هەڵە ڕادەگەیەنێت. ئەم هەنگاوە نەکرا؛ ئەوەی پێشتر پاشەکەوت کراوە پارێزراوە.</translation>
    </message>
    <message>
        <source>Another program is using the records. This step was not done; all records are safe.</source>
        <translation>بەرنامەیەکی تر تۆمارەکان بەکار دەهێنێت. ئەم هەنگاوە نەکرا؛ هەموو تۆمارەکان پارێزراون.</translation>
    </message>
    <message>
        <source>The file {path} is damaged. Records that were exported are safe at headquarters.</source>
        <translation>فایلی {path} زیانی پێ گەیشتووە. ئەو تۆمارانەی نێردراونەتە دەرەوە لای بارەگای سەرەکی پارێزراون.</translation>
    </message>
    <message>
        <source>These records were made by a newer Gatebook. They are safe and were not touched.</source>
        <translation>ئەم تۆمارانە بە وەشانێکی نوێتری Gatebook دروست کراون. پارێزراون و دەستکاری نەکراون.</translation>
    </message>
    <message>
        <source>The records could not be prepared for this version of Gatebook. They are safe and stand as before.</source>
        <translation>تۆمارەکان بۆ ئەم وەشانەی Gatebook ئامادە نەکران. پارێزراون و وەک پێشوون.</translation>
    </message>
    <message>
        <source>Gatebook may not write to {path}. Nothing was changed.</source>
        <translation>بەرنامەی Gatebook ڕێگەی نووسینی لە {path} نییە. هیچ شتێک نەگۆڕدرا.</translation>
    </message>
    <message>
        <source>The folder {folder} is not there. Nothing was written.</source>
        <translation>فۆڵدەری {folder} لەوێ نییە. هیچ شتێک نەنووسرا.</translation>
    </message>
    <message>
        <source>The file {file} is not there. Nothing was changed.</source>
        <translation>فایلی {file} لەوێ نییە. هیچ شتێک نەگۆڕدرا.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read. Nothing was changed.</source>
        <translation>فایلی {file} ناخوێنرێتەوە. هیچ شتێک نەگۆڕدرا.</translation>
    </message>
    <message>
        <source>The stick or disk stopped answering at {file}. The records on this PC are safe.</source>
        <translation>لە کاتی کارکردن لەسەر {file}، فلاشەکە یان دیسکەکە وەڵامی نەما. تۆمارەکانی ئەم کۆمپیوتەرە پارێزراون.</translation>
    </message>
    <message>
        <source>{file} was written but reads back differently. The file was removed; all records are safe.</source>
        <translation>{file} نووسرا بەڵام بە جیاوازی خوێنرایەوە. فایلەکە سڕایەوە؛ هەموو تۆمارەکان پارێزراون.</translation>
    </message>
    <message>
        <source>Gatebook is already open with this data. All records are safe.</source>
        <translation>بەرنامەی Gatebook پێشتر بەم داتایەوە کراوەتەوە. هەموو تۆمارەکان پارێزراون.</translation>
    </message>
    <message>
        <source>This data folder is not set up yet. Say first whether it is a border point or headquarters.</source>
        <translation>ئەم فۆڵدەری داتایە هێشتا ئامادە نەکراوە. سەرەتا بڵێ دەروازەی سنوورییە یان بارەگای سەرەکی.</translation>
    </message>
    <message>
        <source>This data folder is already set up; nothing was changed: {path}. Choose another folder.</source>
        <translation>ئەم فۆڵدەری داتایە پێشتر ئامادە کراوە؛ هیچ شتێک نەگۆڕدرا: {path}. فۆڵدەرێکی تر هەڵبژێرە.</translation>
    </message>
    <message>
        <source>The key file of this PC is damaged. The records are safe, but they cannot be exported.</source>
        <translation>فایلی کلیلی ئەم کۆمپیوتەرە زیانی پێ گەیشتووە. تۆمارەکان پارێزراون، بەڵام نانێردرێنە دەرەوە.</translation>
    </message>
    <message>
        <source>The key of this PC belongs to another Windows user or another PC. The records are safe.</source>
        <translation>کلیلی ئەم کۆمپیوتەرە هی بەکارهێنەرێکی تری Windows یان کۆمپیوتەرێکی ترە. تۆمارەکان پارێزراون.</translation>
    </message>
    <message>
        <source>The key file {file} is damaged. Nothing was changed.</source>
        <translation>فایلی کلیلی {file} زیانی پێ گەیشتووە. هیچ شتێک نەگۆڕدرا.</translation>
    </message>
    <message>
        <source>This is no key of a deployment. Check the file or type the key again.</source>
        <translation>ئەمە کلیلی هیچ سیستەمێک نییە. فایلەکە بپشکنە یان کلیلەکە دووبارە بنووسە.</translation>
    </message>
    <message>
        <source>This record is too large to be kept in one piece. Shorten the texts and save again.</source>
        <translation>ئەم تۆمارە زۆر گەورەیە و بە یەک پارچە هەڵناگیرێت. دەقەکان کورت بکەرەوە و دووبارە پاشەکەوتی بکە.</translation>
    </message>
    <message>
        <source>A text holds signs that no file can keep. Delete it and type it again instead of pasting it.</source>
        <translation>دەقێک هێمای وای تێدایە کە هیچ فایلێک هەڵی ناگرێت. بیسڕەوە و لەبری لکاندن، دووبارە بە دەست بینووسە.</translation>
    </message>
    <message>
        <source>This picture has {bytes}; at most {most} are kept. Take it with a lower resolution.</source>
        <translation>قەبارەی ئەم وێنەیە: {bytes}؛ لانیزۆر {most} هەڵدەگیرێت. بە وردیی کەمتر بیگرە.</translation>
    </message>
    <message>
        <source>The printer did not take the document. The record is safe; save the document as PDF meanwhile.</source>
        <translation>چاپکەرەکە بەڵگەنامەکەی وەرنەگرت. تۆمارەکە پارێزراوە؛ لەم ماوەیەدا بەڵگەنامەکە وەک PDF پاشەکەوت بکە.</translation>
    </message>
    <message>
        <source>A demonstration has 1 to {points} points and 1 to {days} days.</source>
        <translation>نموونەی پیشاندان لە 1 تا {points} دەروازە و لە 1 تا {days} ڕۆژی تێدایە.</translation>
    </message>
    <message>
        <source>There is something in {path} already; it was left alone. Choose a folder that is not there yet.</source>
        <translation>لە {path} پێشتر شتێک هەیە؛ دەستی لێ نەدرا. فۆڵدەرێک هەڵبژێرە کە هێشتا نییە.</translation>
    </message>
    <message>
        <source>Only JPEG and PNG pictures can be kept.</source>
        <translation>تەنها وێنەی JPEG و PNG هەڵدەگیرێن.</translation>
    </message>
    <message>
        <source>Free some space on the disk and try again.</source>
        <translation>شوێن لەسەر دیسکەکە بەتاڵ بکە و دووبارە هەوڵ بدەرەوە.</translation>
    </message>
    <message>
        <source>Free some space there, or use another stick.</source>
        <translation>لەوێ شوێن بەتاڵ بکە، یان فلاشێکی تر بەکار بهێنە.</translation>
    </message>
    <message>
        <source>Copy the data folder to another disk now and tell your administrator.</source>
        <translation>ئێستا فۆڵدەری داتا بۆ دیسکێکی تر کۆپی بکە و بەڕێوەبەری سیستەم ئاگادار بکەرەوە.</translation>
    </message>
    <message>
        <source>Close the other window or program and try again.</source>
        <translation>پەنجەرەکەی تر یان بەرنامەکەی تر دابخە و دووبارە هەوڵ بدەرەوە.</translation>
    </message>
    <message>
        <source>Ask your administrator to restore the newest backup; headquarters sends the rest again.</source>
        <translation>داوا لە بەڕێوەبەری سیستەم بکە نوێترین پاڵپشت (باکئەپ) بگەڕێنێتەوە؛ بارەگای سەرەکی ئەوی تر دووبارە دەنێرێت.</translation>
    </message>
    <message>
        <source>Install the newer Gatebook to open them.</source>
        <translation>بۆ کردنەوەیان، وەشانی نوێتری Gatebook دابمەزرێنە.</translation>
    </message>
    <message>
        <source>Go on with the version you had before and tell your administrator.</source>
        <translation>بەو وەشانەی پێشتر هەتبوو بەردەوام بە و بەڕێوەبەری سیستەم ئاگادار بکەرەوە.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>فۆڵدەرێک هەڵبژێرە کە ڕێگەت پێ دراوە تێیدا بنووسیت.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>فۆڵدەرێکی تر هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Check that you may read and write there, or choose another place.</source>
        <translation>دڵنیا ببە لەوەی ڕێگەی خوێندنەوە و نووسینت لەوێ هەیە، یان شوێنێکی تر هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Plug the stick in again and repeat the step.</source>
        <translation>فلاشەکە دووبارە تێبخە و هەنگاوەکە دووبارە بکەرەوە.</translation>
    </message>
    <message>
        <source>Use another stick and export again.</source>
        <translation>فلاشێکی تر بەکار بهێنە و دووبارە بینێرە.</translation>
    </message>
    <message>
        <source>Use the other copy of the key.</source>
        <translation>کۆپییەکەی تری کلیلەکە بەکار بهێنە.</translation>
    </message>
    <message>
        <source>Sign in to Windows as the user who set Gatebook up, or join the deployment again.</source>
        <translation>بەو بەکارهێنەرەی بەرنامەکەی ئامادە کردووە بچۆ ناو Windows، یان دووبارە بە سیستەمەکەوە پەیوەستی بکە.</translation>
    </message>
    <message>
        <source>Restore the file from its copy, or join the deployment again as a new PC.</source>
        <translation>فایلەکە لە کۆپییەکەیەوە بگەڕێنەرەوە، یان وەک کۆمپیوتەرێکی نوێ دووبارە بە سیستەمەکەوە پەیوەستی بکە.</translation>
    </message>
    <message>
        <source>Check that it is switched on and has paper, then print again.</source>
        <translation>دڵنیا ببە لەوەی پێ کراوە و کاغەزی تێدایە، پاشان دووبارە چاپی بکە.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>دووبارە هەوڵ بدەرەوە.</translation>
    </message>
    <message>
        <source>A newer Gatebook recorded something this one cannot show. It is kept until the update.</source>
        <translation>وەشانێکی نوێتری Gatebook شتێکی تۆمار کردووە کە ئەم وەشانە ناتوانێت پیشانی بدات. تا نوێکردنەوەکە هەڵدەگیرێت.</translation>
    </message>
    <message>
        <source>A change names no proper record. It is kept but not shown.</source>
        <translation>گۆڕانکارییەک ناوی هیچ تۆمارێکی دروستی تێدا نییە. هەڵدەگیرێت بەڵام پیشان نادرێت.</translation>
    </message>
    <message>
        <source>A change cannot be understood. It is kept but not shown.</source>
        <translation>گۆڕانکارییەک تێناگەیەنرێت. هەڵدەگیرێت بەڵام پیشان نادرێت.</translation>
    </message>
    <message>
        <source>A change holds a value of the wrong kind. It is kept but not shown.</source>
        <translation>گۆڕانکارییەک بەهایەکی جۆری هەڵەی تێدایە. هەڵدەگیرێت بەڵام پیشان نادرێت.</translation>
    </message>
    <message>
        <source>Two different movements carry the same number. Both are kept; the first one counts.</source>
        <translation>دوو جووڵەی جیاواز هەمان ژمارەیان هەیە. هەردووکیان هەڵدەگیرێن؛ یەکەمیان دەژمێردرێت.</translation>
    </message>
    <message>
        <source>A sign-off names an answer that is not here. It is kept but does not count yet.</source>
        <translation>پەسەندکردنێک ناوی وەڵامێکی هێناوە کە لێرەدا نییە. هەڵدەگیرێت بەڵام هێشتا ناژمێردرێت.</translation>
    </message>
    <message>
        <source>A change replaces something that was never here. It is kept but not shown.</source>
        <translation>گۆڕانکارییەک شوێنی شتێک دەگرێتەوە کە هەرگیز لێرەدا نەبووە. هەڵدەگیرێت بەڵام پیشان نادرێت.</translation>
    </message>
    <message>
        <source>A change is about a record that is not here. It is kept but not shown.</source>
        <translation>گۆڕانکارییەک دەربارەی تۆمارێکە کە لێرەدا نییە. هەڵدەگیرێت بەڵام پیشان نادرێت.</translation>
    </message>
    <message>
        <source>A change of this kind is not allowed here. It is kept but not shown.</source>
        <translation>گۆڕانکاریی ئەم جۆرە لێرەدا ڕێگەپێدراو نییە. هەڵدەگیرێت بەڵام پیشان نادرێت.</translation>
    </message>
    <message>
        <source>A point changed what belongs to headquarters. It is kept but not shown.</source>
        <translation>دەروازەیەک شتێکی گۆڕیوە کە هی بارەگای سەرەکییە. هەڵدەگیرێت بەڵام پیشان نادرێت.</translation>
    </message>
    <message>
        <source>A record does not say which point it belongs to. It is kept but not shown.</source>
        <translation>تۆمارێک ناڵێت هی کام دەروازەیە. هەڵدەگیرێت بەڵام پیشان نادرێت.</translation>
    </message>
    <message>
        <source>A point changed a record of another point. It is kept but not shown.</source>
        <translation>دەروازەیەک تۆماری دەروازەیەکی تری گۆڕیوە. هەڵدەگیرێت بەڵام پیشان نادرێت.</translation>
    </message>
    <message>
        <source>This record is no longer here: it was removed, perhaps on another PC.</source>
        <translation>ئەم تۆمارە چیتر لێرە نییە: لابراوە، ڕەنگە لە کۆمپیوتەرێکی تردا.</translation>
    </message>
    <message>
        <source>This record belongs to {point}. It can be changed there or at headquarters.</source>
        <translation>ئەم تۆمارە سەر بەم دەروازەیەیە: {point}. لەوێ یان لە بارەگای سەرەکی دەگۆڕدرێت.</translation>
    </message>
    <message>
        <source>The record chosen here is not known. Choose another one.</source>
        <translation>ئەو تۆمارەی لێرەدا هەڵبژێردراوە ناسراو نییە. یەکێکی تر هەڵبژێرە.</translation>
    </message>
    <message>
        <source>This has to be filled in.</source>
        <translation>ئەمە دەبێت پڕ بکرێتەوە.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>ناوێک بنووسە.</translation>
    </message>
    <message>
        <source>This text is too long: at most {most} characters.</source>
        <translation>ئەم دەقە زۆر درێژە: لانیزۆر {most} نووسە.</translation>
    </message>
    <message>
        <source>This is not a number. Use a point for decimals: 3.5</source>
        <translation>ئەمە ژمارە نییە. بۆ کەرت خاڵ بەکار بهێنە: 3.5</translation>
    </message>
    <message>
        <source>The number must be {least} or more.</source>
        <translation>ژمارەکە دەبێت {least} یان زیاتر بێت.</translation>
    </message>
    <message>
        <source>At most {most} digits after the point.</source>
        <translation>لانیزۆر {most} ژمارە دوای خاڵ.</translation>
    </message>
    <message>
        <source>This is not a date. Write day/month/year.</source>
        <translation>ئەمە بەروار نییە. ڕۆژ/مانگ/ساڵ بنووسە.</translation>
    </message>
    <message>
        <source>This is not a time. Write hours:minutes, for example 07:30.</source>
        <translation>ئەمە کات نییە. کاتژمێر:خولەک بنووسە، بۆ نموونە 07:30.</translation>
    </message>
    <message>
        <source>A critical item has failed. Say in a comment what is wrong, or add a photo (C or P).</source>
        <translation>بڕگەیەکی زۆر گرنگ جێبەجێ نەکراوە. لە تێبینییەکدا بنووسە کێشەکە چییە، یان وێنەیەک زیاد بکە (C یان P).</translation>
    </message>
    <message>
        <source>A corrective action has no such status.</source>
        <translation>ڕێکاری ڕاستکردنەوە ڕەوشێکی لەم جۆرەی نییە.</translation>
    </message>
    <message>
        <source>This corrective action stands elsewhere by now; that step does not follow. Look again.</source>
        <translation>ڕەوشی ئەم ڕێکاری ڕاستکردنەوەیە لەم نێوانەدا گۆڕاوە؛ ئەو هەنگاوە بەدوای ڕەوشی ئێستایدا نایەت. دووبارە سەیری بکە.</translation>
    </message>
    <message>
        <source>Say in a few words why.</source>
        <translation>بە چەند وشەیەک هۆکارەکەی بنووسە.</translation>
    </message>
    <message>
        <source>Say what was done, or add a photo of it.</source>
        <translation>بنووسە چی کراوە، یان وێنەیەکی زیاد بکە.</translation>
    </message>
    <message>
        <source>This corrective action is closed. Open it again before you change it.</source>
        <translation>ئەم ڕێکاری ڕاستکردنەوەیە داخراوە. پێش گۆڕینی دووبارە بیکەرەوە.</translation>
    </message>
    <message>
        <source>A checklist opened this corrective action, so it is never removed. Say that it is done, and why.</source>
        <translation>ئەم ڕێکاری ڕاستکردنەوەیە لە لیستێکی پشکنینەوە کراوەتەوە، بۆیە هەرگیز لانابرێت. دیاری بکە کە ئەنجام دراوە، و هۆکارەکەی بنووسە.</translation>
    </message>
    <message>
        <source>This note has already been declared void.</source>
        <translation>ئەم تێبینییە پێشتر پووچەڵ کراوەتەوە.</translation>
    </message>
    <message>
        <source>Only your own last step can be taken back.</source>
        <translation>تەنها دەتوانیت لە دوا هەنگاوی خۆت پاشگەز ببیتەوە.</translation>
    </message>
    <message>
        <source>Enter the number of the minute or letter.</source>
        <translation>ژمارەی کۆنووس یان نووسراوەکە بنووسە.</translation>
    </message>
    <message>
        <source>Choose the person.</source>
        <translation>کەسەکە هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Choose where it goes.</source>
        <translation>هەڵبژێرە بۆ کوێ دەچێت.</translation>
    </message>
    <message>
        <source>It is already there. Choose another place.</source>
        <translation>پێشتر لەوێیە. شوێنێکی تر هەڵبژێرە.</translation>
    </message>
    <message>
        <source>The catalogue has no item {item}.</source>
        <translation>ئەم بابەتە لە کەتەلۆگدا نییە: {item}.</translation>
    </message>
    <message>
        <source>Choose a condition from the list.</source>
        <translation>دۆخێک لە لیستەکە هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Choose a stage of ownership from the list.</source>
        <translation>قۆناغێکی خاوەندارێتی لە لیستەکە هەڵبژێرە.</translation>
    </message>
    <message>
        <source>The tag {tag} is already on “{name}”. Check the label on the device.</source>
        <translation>ژمارەی زیمەی {tag} پێشتر بۆ «{name}» دانراوە. لەیبڵی ئامێرەکە بپشکنە.</translation>
    </message>
    <message>
        <source>This device has left the point; only its history can be read.</source>
        <translation>ئەم ئامێرە لە دەروازەکە دەرچووە؛ تەنها مێژووەکەی دەخوێنرێتەوە.</translation>
    </message>
    <message>
        <source>This device has already been received.</source>
        <translation>ئەم ئامێرە پێشتر وەرگیراوە.</translation>
    </message>
    <message>
        <source>This person already holds the device.</source>
        <translation>ئەم کەسە پێشتر ئامێرەکەی لەسەر زیمەیە.</translation>
    </message>
    <message>
        <source>Nobody holds this device, so it cannot be returned.</source>
        <translation>ئامێرەکە لەسەر زیمەی هیچ کەسێک نییە، بۆیە ناگەڕێنرێتەوە.</translation>
    </message>
    <message>
        <source>This movement has already been declared void.</source>
        <translation>ئەم جووڵەیە پێشتر پووچەڵ کراوەتەوە.</translation>
    </message>
    <message>
        <source>The first movement cannot be void. Remove the device if it was entered by mistake.</source>
        <translation>یەکەم جووڵە پووچەڵ ناکرێتەوە. ئەگەر ئامێرەکە بە هەڵە تۆمار کراوە، لای ببە.</translation>
    </message>
    <message>
        <source>A device leaves the point by a movement. Record the transfer or the write-off.</source>
        <translation>ئامێر بە جووڵە لە دەروازەکە دەردەچێت. گواستنەوەکە یان شەتبکردنەکە تۆمار بکە.</translation>
    </message>
    <message>
        <source>A write-off is a movement with the number of its minute. Record it as a movement.</source>
        <translation>شەتبکردن جووڵەیەکە بە ژمارەی کۆنووسەکەیەوە. وەک جووڵە تۆماری بکە.</translation>
    </message>
    <message>
        <source>The name “{name}” is already used here.</source>
        <translation>ناوی «{name}» پێشتر لێرەدا بەکار هێنراوە.</translation>
    </message>
    <message>
        <source>A place cannot lie within itself.</source>
        <translation>شوێن ناکەوێتە ناو خۆی.</translation>
    </message>
    <message>
        <source>There is still equipment in this place ({assets}). Move it first.</source>
        <translation>هێشتا ئامێر لەم شوێنەدا هەیە ({assets}). سەرەتا بیانگوازەرەوە.</translation>
    </message>
    <message>
        <source>A counted quantity cannot be less than zero.</source>
        <translation>بڕی ژمێردراو نابێت لە سفر کەمتر بێت.</translation>
    </message>
    <message>
        <source>The quantity must be more than zero.</source>
        <translation>بڕەکە دەبێت لە سفر زیاتر بێت.</translation>
    </message>
    <message>
        <source>The number of decimals can no longer be changed: there are movements already.</source>
        <translation>ژمارەی دوای خاڵ چیتر ناگۆڕدرێت: پێشتر جووڵە هەیە.</translation>
    </message>
    <message>
        <source>A quantity has 0 to {most} decimals.</source>
        <translation>بڕ لە 0 تا {most} ژمارەی دوای خاڵی هەیە.</translation>
    </message>
    <message>
        <source>Enter at least one day of training.</source>
        <translation>لانیکەم یەک ڕۆژی ڕاهێنان بنووسە.</translation>
    </message>
    <message>
        <source>A training has at most {most} days.</source>
        <translation>ڕاهێنان لانیزۆر {most} ڕۆژە.</translation>
    </message>
    <message>
        <source>Choose present, absent, late or excused.</source>
        <translation>ئامادە، ئامادەنەبوو، درەنگکەوتوو یان مۆڵەتدراو هەڵبژێرە.</translation>
    </message>
    <message>
        <source>The list has no course {course}. Choose one from the list.</source>
        <translation>خولی {course} لە لیستەکەدا نییە. یەکێک لە لیستەکە هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Choose a status from the list.</source>
        <translation>ڕەوشێک لە لیستەکە هەڵبژێرە.</translation>
    </message>
    <message>
        <source>This person already takes part in the training.</source>
        <translation>ئەم کەسە پێشتر بەشداری ڕاهێنانەکەیە.</translation>
    </message>
    <message>
        <source>This person does not take part in this training.</source>
        <translation>ئەم کەسە بەشداری ئەم ڕاهێنانە نییە.</translation>
    </message>
    <message>
        <source>There are attendance marks for this person already. Set the status to withdrawn instead.</source>
        <translation>نیشانەی ئامادەبوون بۆ ئەم کەسە هەیە. لەبری لابردن، ڕەوشەکەی بکە بە «گۆڕدراو».</translation>
    </message>
    <message>
        <source>There are attendance marks on a day that would fall away. Clear them first.</source>
        <translation>نیشانەی ئامادەبوون لە ڕۆژێکدا هەیە کە لادەبرێت. سەرەتا نیشانەکان لابە.</translation>
    </message>
    <message>
        <source>This day does not belong to the training.</source>
        <translation>ئەم ڕۆژە هی ڕاهێنانەکە نییە.</translation>
    </message>
    <message>
        <source>A score is a number from 0 to 100.</source>
        <translation>نمرە ژمارەیەکە لە 0 تا 100.</translation>
    </message>
    <message>
        <source>This training was cancelled. Change its status before you mark attendance.</source>
        <translation>ئەم ڕاهێنانە هەڵوەشێنراوەتەوە. پێش نیشانەکردنی ئامادەبوون، ڕەوشەکەی بگۆڕە.</translation>
    </message>
    <message>
        <source>Choose female or male.</source>
        <translation>مێ یان نێر هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Use Latin letters only, as in the passport.</source>
        <translation>تەنها پیتی لاتینی بەکار بهێنە، وەک لە پاسپۆرتەکەدا.</translation>
    </message>
    <message>
        <source>The clock of this PC says {today}, but this program was released on {released}. New records would bear a wrong date.</source>
        <translation>کاتژمێری ئەم کۆمپیوتەرە {today} پیشان دەدات، بەڵام ئەم بەرنامەیە لە {released} بڵاو کراوەتەوە. تۆمارە نوێیەکان بەرواری هەڵەیان دەبێت.</translation>
    </message>
    <message>
        <source>Only {free} are free where the records are kept; {needed} are needed.</source>
        <translation>لەو شوێنەی تۆمارەکان هەڵدەگیرێن تەنها {free} بەتاڵە؛ {needed} پێویستە.</translation>
    </message>
    <message>
        <source>A part of the program is missing or cannot be used: {part}. The records are safe.</source>
        <translation>بەشێکی بەرنامەکە نییە یان بەکار ناهێنرێت: {part}. تۆمارەکان پارێزراون.</translation>
    </message>
    <message>
        <source>This system does not let the program use {part} ({reason}).</source>
        <translation>ئەم سیستەمی کارپێکردنە ڕێگە نادات بەرنامەکە {part} بەکار بهێنێت ({reason}).</translation>
    </message>
    <message>
        <source>Install the program again over this one; the records stay as they are.</source>
        <translation>بەرنامەکە لەسەر هەمان شوێن دووبارە دابمەزرێنە؛ تۆمارەکان وەک خۆیان دەمێننەوە.</translation>
    </message>
    <message>
        <source>Set date and time of the PC, then go on.</source>
        <translation>بەروار و کاتی کۆمپیوتەرەکە ڕاست بکەرەوە، پاشان بەردەوام بە.</translation>
    </message>
    <message>
        <source>This was not done ({code}). All records are safe.</source>
        <translation>ئەمە نەکرا ({code}). هەموو تۆمارەکان پارێزراون.</translation>
    </message>
    <message>
        <source>{server} is not found. There may be no connection just now.</source>
        <translation>{server} نادۆزرێتەوە. ڕەنگە ئێستا پەیوەندی نەبێت.</translation>
    </message>
    <message>
        <source>Nothing answers at {server}.</source>
        <translation>لە {server} وەڵام نییە.</translation>
    </message>
    <message>
        <source>There is no way to {server} just now.</source>
        <translation>لە ئێستادا هیچ ڕێگەیەک بۆ {server} نییە.</translation>
    </message>
    <message>
        <source>{server} took too long to answer.</source>
        <translation>{server} زۆر درەنگ کەوت لە وەڵامدا.</translation>
    </message>
    <message>
        <source>The connection to {server} broke. What was sent so far is gone on with.</source>
        <translation>پەیوەندی لەگەڵ {server} پچڕا. ئەوەی تا ئێستا نێردراوە، لەوێوە بەردەوام دەبێت.</translation>
    </message>
    <message>
        <source>{server} has no time just now (answer {told}).</source>
        <translation>{server} لە ئێستادا کاتی نییە (وەڵام: {told}).</translation>
    </message>
    <message>
        <source>The certificate of {server} cannot be trusted ({reason}), so no password was sent.</source>
        <translation>متمانە بە بڕوانامەی ئەلیکترۆنیی {server} ناکرێت ({reason})، بۆیە وشەی نهێنی نەنێردرا.</translation>
    </message>
    <message>
        <source>No encrypted connection to {server} came about, so no password was sent.</source>
        <translation>پەیوەندیی کۆدکراو لەگەڵ {server} دروست نەبوو، بۆیە وشەی نهێنی نەنێردرا.</translation>
    </message>
    <message>
        <source>{server} offers no encrypted connection, so no password was sent.</source>
        <translation>{server} پەیوەندیی کۆدکراوی نییە، بۆیە وشەی نهێنی نەنێردرا.</translation>
    </message>
    <message>
        <source>{server} has not been confirmed yet. Its fingerprint is {fingerprint}.</source>
        <translation>{server} هێشتا پشتڕاست نەکراوەتەوە. پەنجەمۆری ئەلیکترۆنیی ئەو: {fingerprint}.</translation>
    </message>
    <message>
        <source>{server} identifies itself otherwise than when it was confirmed. It may be another server, so nothing was sent. Its fingerprint is now {fingerprint}.</source>
        <translation>{server} خۆی بە جۆرێکی تر دەناسێنێت، جیاواز لە کاتی پشتڕاستکردنەوەی. ڕەنگە سێرڤەرێکی تر بێت، بۆیە هیچ شتێک نەنێردرا. پەنجەمۆری ئەلیکترۆنیی ئێستا: {fingerprint}.</translation>
    </message>
    <message>
        <source>{server} does not accept the name {user} with this password.</source>
        <translation>{server} ناوی {user} لەگەڵ ئەم وشەی نهێنییە قبوڵ ناکات.</translation>
    </message>
    <message>
        <source>The password of this channel is not on this PC, or cannot be read.</source>
        <translation>وشەی نهێنیی ئەم کەناڵە لەم کۆمپیوتەرەدا نییە، یان ناخوێنرێتەوە.</translation>
    </message>
    <message>
        <source>The password store of this PC is locked, so the password could not be read.</source>
        <translation>کۆگای وشە نهێنییەکانی ئەم کۆمپیوتەرە داخراوە، بۆیە وشەی نهێنی نەخوێنرایەوە.</translation>
    </message>
    <message>
        <source>This user may not read or write {place} at {server}.</source>
        <translation>ئەم بەکارهێنەرە دەسەڵاتی خوێندنەوە یان نووسینی لە {place} لەسەر {server} نییە.</translation>
    </message>
    <message>
        <source>{place} is not there at {server}.</source>
        <translation>{place} لەسەر {server} نییە.</translation>
    </message>
    <message>
        <source>{server} has no room left. Nothing was lost; the file waits in the outbox.</source>
        <translation>شوێنی بەتاڵ لەسەر {server} نەماوە. هیچ شتێک لەدەست نەچووە؛ فایلەکە لە سندوقی ناردندا چاوەڕێیە.</translation>
    </message>
    <message>
        <source>{server} did not take the file; it may have no room left. The file waits in the outbox.</source>
        <translation>{server} فایلەکەی وەرنەگرت؛ ڕەنگە شوێنی بەتاڵی نەمابێت. فایلەکە لە سندوقی ناردندا چاوەڕێیە.</translation>
    </message>
    <message>
        <source>The file ({size}) is longer than {server} takes. It waits in the outbox.</source>
        <translation>قەبارەی فایلەکە ({size}) لەوە گەورەترە کە {server} وەریدەگرێت. لە سندوقی ناردندا چاوەڕێیە.</translation>
    </message>
    <message>
        <source>{server} does not take mail for {address}.</source>
        <translation>{server} نامە بۆ {address} وەرناگرێت.</translation>
    </message>
    <message>
        <source>{file} arrived at {server} otherwise than it was sent, and was removed there.</source>
        <translation>{file} بە جیاوازی لەوەی نێردرابوو گەیشتە {server}، بۆیە لەوێ سڕایەوە.</translation>
    </message>
    <message>
        <source>{server} answers otherwise than expected ({told}). A sign-in page of the network may be in between.</source>
        <translation>وەڵامی {server} چاوەڕواننەکراوە ({told}). ڕەنگە پەڕەیەکی چوونەژوورەوەی تۆڕەکە لە نێوانیاندا بێت.</translation>
    </message>
    <message>
        <source>Give the channel a name.</source>
        <translation>ناوێک بۆ کەناڵەکە دابنێ.</translation>
    </message>
    <message>
        <source>There is a channel named {name} already.</source>
        <translation>پێشتر کەناڵێک بە ناوی {name} هەیە.</translation>
    </message>
    <message>
        <source>Enter the address.</source>
        <translation>ناونیشانەکە بنووسە.</translation>
    </message>
    <message>
        <source>This is no address of this kind: {address}.</source>
        <translation>ئەمە ناونیشانێکی لەم جۆرە نییە: {address}.</translation>
    </message>
    <message>
        <source>Leave name and password out of the address; they have fields of their own.</source>
        <translation>ناو و وشەی نهێنی لەناو ناونیشانەکەدا مەنووسە؛ هەریەکەیان خانەی تایبەتی خۆی هەیە.</translation>
    </message>
    <message>
        <source>{server} would be spoken to without encryption. Use an address that begins with https.</source>
        <translation>پەیوەندی لەگەڵ {server} بەبێ کۆدکردن دەبێت. ناونیشانێک بەکار بهێنە کە بە https دەست پێ دەکات.</translation>
    </message>
    <message>
        <source>This is no mail address: {address}.</source>
        <translation>ئەمە ناونیشانی ئیمەیڵ نییە: {address}.</translation>
    </message>
    <message>
        <source>Name the folder completely, from the drive or the top on: {folder}.</source>
        <translation>ڕێڕەوی فۆڵدەرەکە بە تەواوی بنووسە، لە دیسکەکەوە یان لە سەرەتاوە: {folder}.</translation>
    </message>
    <message>
        <source>Enter the user name for the server.</source>
        <translation>ناوی بەکارهێنەری ڕاژەکارەکە بنووسە.</translation>
    </message>
    <message>
        <source>There is no channel {channel}.</source>
        <translation>هیچ کەناڵێک بە ناوی {channel} نییە.</translation>
    </message>
    <message>
        <source>No channel is set up, or all are switched off. Files can be carried by hand as before.</source>
        <translation>هیچ کەناڵێک ئامادە نەکراوە، یان هەموویان کوژێنراونەتەوە. فایلەکان وەک پێشوو بە دەست دەگوازرێنەوە.</translation>
    </message>
    <message>
        <source>Check the network cable or the modem; Gatebook tries again by itself.</source>
        <translation>کێبڵی تۆڕ یان مۆدێمەکە بپشکنە؛ Gatebook خۆی دووبارە هەوڵ دەداتەوە.</translation>
    </message>
    <message>
        <source>Check the address of the channel.</source>
        <translation>ناونیشانی کەناڵەکە بپشکنە.</translation>
    </message>
    <message>
        <source>Check the date of this PC, and ask whoever keeps the server for its certificate authority.</source>
        <translation>بەرواری ئەم کۆمپیوتەرە بپشکنە، و داوای دەسەڵاتی بڕوانامەی ڕاژەکارەکە لە بەرپرسەکەی بکە.</translation>
    </message>
    <message>
        <source>Gatebook tries again by itself.</source>
        <translation>Gatebook خۆی دووبارە هەوڵ دەداتەوە.</translation>
    </message>
    <message>
        <source>Enter the password again in the channel.</source>
        <translation>وشەی نهێنی لە کەناڵەکەدا دووبارە بنووسە.</translation>
    </message>
    <message>
        <source>Unlock it, or enter the password again in the channel.</source>
        <translation>قفڵەکەی بکەرەوە، یان وشەی نهێنی لە کەناڵەکەدا دووبارە بنووسە.</translation>
    </message>
    <message>
        <source>Tell whoever keeps the server.</source>
        <translation>بەرپرسی ڕاژەکارەکە ئاگادار بکەرەوە.</translation>
    </message>
    <message>
        <source>Carry it on a stick, or use another channel.</source>
        <translation>بە فلاش بیگوازەرەوە، یان کەناڵێکی تر بەکار بهێنە.</translation>
    </message>
    <message>
        <source>Compare the fingerprint by telephone with whoever keeps the server, then confirm it.</source>
        <translation>پەنجەمۆرە ئەلیکترۆنییەکە بە تەلەفۆن لەگەڵ بەرپرسی ڕاژەکارەکەدا بەراورد بکە، پاشان پشتڕاستی بکەرەوە.</translation>
    </message>
    <message>
        <source>There is no reference list {list}.</source>
        <translation>لیستی سەرچاوەی {list} نییە.</translation>
    </message>
    <message>
        <source>A code has 1 to 32 Latin letters, digits, points or dashes, and no spaces.</source>
        <translation>کۆد لە 1 تا 32 پیتی لاتینی، ژمارە، خاڵ یان هێڵ پێک دێت و بۆشایی تێدا نییە.</translation>
    </message>
    <message>
        <source>The code {code} is taken. Choose another, or change the item that has it.</source>
        <translation>کۆدی {code} گیراوە. کۆدێکی تر هەڵبژێرە، یان ئەو بڕگەیە بگۆڕە کە ئەم کۆدەی هەیە.</translation>
    </message>
    <message>
        <source>“{value}” is not one of the values to choose from.</source>
        <translation>«{value}» لەو بەهایانە نییە کە هەڵدەبژێردرێن.</translation>
    </message>
    <message>
        <source>Only headquarters moves a person to another point. Ask headquarters.</source>
        <translation>تەنها بارەگای سەرەکی کەسێک بۆ دەروازەیەکی تر دەگوازێتەوە. داوا لە بارەگای سەرەکی بکە.</translation>
    </message>
    <message>
        <source>The person belongs to {point} already. Choose another point.</source>
        <translation>ئەم کەسە پێشتر سەر بەم دەروازەیەیە: {point}. دەروازەیەکی تر هەڵبژێرە.</translation>
    </message>
    <message>
        <source>This file is no list. It needs a first row with the columns code, en, ar and ckb, saved as CSV UTF-8.</source>
        <translation>ئەم فایلە لیست نییە. دەبێت ڕیزی یەکەمی ستوونەکانی code و en و ar و ckb تێدا بێت، و وەک CSV UTF-8 پاشەکەوت کرابێت.</translation>
    </message>
    <message>
        <source>One of the digits was heard or typed wrongly. Have the code read out once more.</source>
        <translation>یەکێک لە ژمارەکان بە هەڵە بیسترا یان نووسرا. داوا بکە کۆدەکە جارێکی تر بخوێنرێتەوە.</translation>
    </message>
    <message>
        <source>No file that went out from this PC has this code. It may belong to a file of another PC of the point.</source>
        <translation>هیچ فایلێک بەم کۆدە لەم کۆمپیوتەرەوە نەچووەتە دەرەوە. ڕەنگە هی فایلی کۆمپیوتەرێکی تری دەروازەکە بێت.</translation>
    </message>
    <message>
        <source>The file {bundle} has not been taken in here, so there is no receipt for it.</source>
        <translation>فایلی {bundle} لێرەدا وەرنەگیراوە، بۆیە پسوولەی وەرگرتنی نییە.</translation>
    </message>
    <message>
        <source>The file {file} was taken in, but has no receipt code: an older program made it, it is meant for another place, or a part of it waits for a PC to be let in. The next file to its sender confirms it.</source>
        <translation>فایلی {file} وەرگیرا، بەڵام کۆدی وەرگرتنی نییە: بەرنامەیەکی کۆنتر دروستی کردووە، یان بۆ شوێنێکی ترە، یان بەشێکی چاوەڕێی ڕێگەدانە بە کۆمپیوتەرێک. فایلی داهاتوو بۆ نێرەرەکەی پشتڕاستی دەکاتەوە.</translation>
    </message>
    <message>
        <source>This is no whole proposal for the list of trusted PCs. Ask headquarters to write it again.</source>
        <translation>ئەمە پێشنیازێکی تەواو نییە بۆ لیستی کۆمپیوتەرە متمانەپێکراوەکان. داوا لە بارەگای سەرەکی بکە دووبارە بینووسێتەوە.</translation>
    </message>
    <message>
        <source>This proposal would change nothing. Nothing was written.</source>
        <translation>ئەم پێشنیازە هیچ شتێک ناگۆڕێت. هیچ شتێک نەنووسرا.</translation>
    </message>
    <message>
        <source>These files are not copies of one proposal. Adopt the copies of one proposal together.</source>
        <translation>ئەم فایلانە کۆپیی یەک پێشنیاز نین. کۆپییەکانی یەک پێشنیاز پێکەوە بخە کار.</translation>
    </message>
    <message>
        <source>The list of trusted PCs has moved on since this was proposed: {have} here, {got} there. Propose it again.</source>
        <translation>لیستی کۆمپیوتەرە متمانەپێکراوەکان لە کاتی ئەم پێشنیازەوە گۆڕاوە: {have} لێرە، {got} لەوێ. دووبارە پێشنیازی بکە.</translation>
    </message>
    <message>
        <source>The proposal carries {have} of {need} signatures that it needs. Carry it to the other keepers.</source>
        <translation>پێشنیازەکە {have} واژۆی تێدایە لە {need} واژۆی پێویست. بیبە بۆ پارێزەرانی تری کلیلەکان.</translation>
    </message>
    <message>
        <source>The key {key} is no root key of this deployment, neither an old nor a new one.</source>
        <translation>کلیلی {key} لە کلیلە بنەڕەتییەکانی ئەم سیستەمە نییە، نە کۆن و نە نوێ.</translation>
    </message>
    <message>
        <source>There is no root key {key} in the list in force.</source>
        <translation>کلیلی بنەڕەتیی {key} لە لیستی کارپێکراودا نییە.</translation>
    </message>
    <message>
        <source>The proposal would leave too few root keys, or no PC of headquarters. Nothing was written.</source>
        <translation>بەم پێشنیازە کلیلی بنەڕەتی زۆر کەم دەمێنێتەوە، یان هیچ کۆمپیوتەرێکی بارەگای سەرەکی نامێنێت. هیچ شتێک نەنووسرا.</translation>
    </message>
    <message>
        <source>This passphrase does not open the key file. Check the keyboard language and try again.</source>
        <translation>ئەم دەستەواژە نهێنییە فایلی کلیلەکە ناکاتەوە. زمانی تەختەکلیل بپشکنە و دووبارە هەوڵ بدەرەوە.</translation>
    </message>
    <message>
        <source>A passphrase for a key has at least {least} characters, for example four words.</source>
        <translation>دەستەواژەی نهێنیی کلیل لانیکەم {least} نووسەیە، بۆ نموونە چوار وشە.</translation>
    </message>
    <message>
        <source>There is no key {key} on this PC.</source>
        <translation>کلیلی {key} لەم کۆمپیوتەرەدا نییە.</translation>
    </message>
    <message>
        <source>No copy of the key {key} was made yet. Copy it to a stick first; then it can go from this PC.</source>
        <translation>هێشتا هیچ کۆپییەکی کلیلی {key} نەکراوە. سەرەتا بۆ فلاشێک کۆپیی بکە؛ پاشان دەکرێت لەم کۆمپیوتەرەدا لاببرێت.</translation>
    </message>
    <message>
        <source>This request comes from a PC of {point}, not of headquarters. Let it in as a point&apos;s PC.</source>
        <translation>ئەم داواکارییە لە کۆمپیوتەرێکی {point}ـەوەیە، نەک لە بارەگای سەرەکی. وەک کۆمپیوتەری دەروازە ڕێگەی پێ بدە.</translation>
    </message>
    <message>
        <source>This request comes from a PC of headquarters. Keepers of the root keys must sign for it; propose it first.</source>
        <translation>ئەم داواکارییە لە کۆمپیوتەرێکی بارەگای سەرەکییەوەیە. دەبێت پارێزەرانی کلیلە بنەڕەتییەکان واژۆی بۆ بکەن؛ سەرەتا پێشنیازی بکە.</translation>
    </message>
    <message>
        <source>This file carries no list of trusted PCs. Choose a newer file of a border point.</source>
        <translation>ئەم فایلە لیستی کۆمپیوتەرە متمانەپێکراوەکانی تێدا نییە. فایلێکی نوێتری دەروازەیەکی سنووری هەڵبژێرە.</translation>
    </message>
    <message>
        <source>This file is for this point, but not for this PC: it joined later, or headquarters withdrew it. Ask there.</source>
        <translation>ئەم فایلە بۆ ئەم دەروازەیەیە، بەڵام بۆ ئەم کۆمپیوتەرە نییە: دواتر پەیوەست بووە، یان بارەگای سەرەکی ڕێگەپێدانەکەی هەڵوەشاندووەتەوە. لەوێ بپرسە.</translation>
    </message>
    <message>
        <source>The escrow key is needed to read this file. Name its key file.</source>
        <translation>بۆ خوێندنەوەی ئەم فایلە کلیلی فریاکەوتن پێویستە. فایلی کلیلەکە دیاری بکە.</translation>
    </message>
    <message>
        <source>The PC with this code has not been withdrawn.</source>
        <translation>ڕێگەپێدانی ئەو کۆمپیوتەرەی ئەم کۆدەی هەیە هەڵنەوەشێنراوەتەوە.</translation>
    </message>
    <message>
        <source>Changes up to number {good} count already, and {here} are here. Choose a number between the two.</source>
        <translation>گۆڕانکارییەکان تا ژمارە {good} پێشتر ژمێردراون، و تا ژمارە {here} لێرەن. ژمارەیەک لە نێوانیاندا هەڵبژێرە.</translation>
    </message>
    <message>
        <source>The PC has {number} logs with later changes. Name the one to adopt.</source>
        <translation>کۆمپیوتەرەکە {number} دەفتەری گۆڕانکاریی هەیە کە گۆڕانکاریی دواتریان تێدایە. ئەوەیان دیاری بکە کە قبوڵ دەکرێت.</translation>
    </message>
    <message>
        <source>This is not a number of a paper: a digit is missing, wrong or too many. Compare it with the paper.</source>
        <translation>ئەمە ژمارەی فۆرمی کاغەز نییە: ڕەنووسێکی کەمە، هەڵەیە یان زیادە. لەگەڵ کاغەزەکەدا بەراوردی بکە.</translation>
    </message>
    <message>
        <source>This paper was printed for {point}. It can be entered there or at headquarters.</source>
        <translation>ئەم کاغەزە بۆ {point} چاپ کراوە. لەوێ یان لە بارەگای سەرەکی تۆمار دەکرێت.</translation>
    </message>
    <message>
        <source>The checklist of this paper has not been received here yet. Import the newest file of headquarters, then enter it.</source>
        <translation>لیستی پشکنینی ئەم کاغەزە هێشتا نەگەیشتووەتە ئێرە. نوێترین فایلی بارەگای سەرەکی بهێنە ژوورەوە، پاشان کاغەزەکە تۆمار بکە.</translation>
    </message>
    <message>
        <source>Two checklists fit this number. Choose the one that the title of the paper names.</source>
        <translation>دوو لیستی پشکنین لەگەڵ ئەم ژمارەیەدا دەگونجێن. ئەوەیان هەڵبژێرە کە لە ناونیشانی کاغەزەکەدا هاتووە.</translation>
    </message>
    <message>
        <source>This paper has been entered already.</source>
        <translation>ئەم کاغەزە پێشتر تۆمار کراوە.</translation>
    </message>
    <message>
        <source>Print 1 to {most} forms at a time.</source>
        <translation>هەر جارێک لە 1 تا {most} فۆرم چاپ بکە.</translation>
    </message>
    <message>
        <source>At most {most} scanned pages can be kept with one paper.</source>
        <translation>لەگەڵ یەک کاغەزدا لانیزۆر {most} لاپەڕەی سکانکراو هەڵدەگیرێت.</translation>
    </message>
    <message>
        <source>There is no item {number} on this paper.</source>
        <translation>لەم کاغەزەدا بڕگەی {number} نییە.</translation>
    </message>
    <message>
        <source>Item {number} is not answered by yes or no. Enter it in the list below.</source>
        <translation>بڕگەی {number} بە بەڵێ یان نەخێر وەڵام نادرێتەوە. لە لیستەکەی خوارەوەدا تۆماری بکە.</translation>
    </message>
    <message>
        <source>Item {number} stands in both lines.</source>
        <translation>بڕگەی {number} لە هەردوو دێڕەکەدا هاتووە.</translation>
    </message>
    <message>
        <source>Begin with the number of an item; its remark follows after it ({text}).</source>
        <translation>بە ژمارەی بڕگەیەک دەست پێ بکە؛ تێبینییەکەی لە دوای ئەو بنووسە ({text}).</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Paper</source>
        <translation>کاغەز</translation>
    </message>
    <message>
        <source>Print this one again…</source>
        <translation>دووبارە چاپکردنی ئەمە…</translation>
    </message>
    <message>
        <source>Print all again…</source>
        <translation>دووبارە چاپکردنی هەمووی…</translation>
    </message>
    <message>
        <source>Printed {moment}</source>
        <translation>چاپ کراوە {moment}</translation>
    </message>
    <message>
        <source>No papers</source>
        <translation>هیچ کاغەزێک نییە</translation>
    </message>
    <message>
        <source>This batch holds no number.</source>
        <translation>ئەم کۆمەڵەیە هیچ ژمارەیەکی تێدا نییە.</translation>
    </message>
    <message>
        <source>Papers: {count}</source>
        <translation>کاغەزەکان: {count}</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>لیستی پشکنین</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>ژمارەکان</translation>
    </message>
    <message>
        <source>For the shift</source>
        <translation>بۆ شەفت</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>شوێن</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>کاتی چاپکردن</translation>
    </message>
    <message>
        <source>By</source>
        <translation>لەلایەن</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>کاغەزەکان</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>تۆمارکراو</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>ماوە</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ڕەوش</translation>
    </message>
    <message>
        <source>Paper number</source>
        <translation>ژمارەی فۆرمی کاغەز</translation>
    </message>
    <message>
        <source>Still out</source>
        <translation>هێشتا تۆمار نەکراوە</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>تۆمارکراوە لەلایەن</translation>
    </message>
    <message>
        <source>Paper signed by</source>
        <translation>کاغەزەکە واژۆکراوە لەلایەن</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>کاتی پڕکردنەوە</translation>
    </message>
    <message>
        <source>Entered twice</source>
        <translation>دوو جار تۆمارکراوە</translation>
    </message>
    <message>
        <source>Enter a paper</source>
        <translation>تۆمارکردنی کاغەزێک</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>بیکەرەوە</translation>
    </message>
    <message>
        <source>Enter a second paper</source>
        <translation>تۆمارکردنی کاغەزی دووەم</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>داهاتوو</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>تۆماری بکە</translation>
    </message>
    <message>
        <source>a paper without a number</source>
        <translation>کاغەزێکی بێ ژمارە</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>وەشانی {version}</translation>
    </message>
    <message>
        <source>Printed on another PC whose list has not come in here yet.</source>
        <translation>لە کۆمپیوتەرێکی تر چاپ کراوە کە لیستەکەی هێشتا نەگەیشتووەتە ئێرە.</translation>
    </message>
    <message>
        <source>By the clock of this PC that time is still to come.</source>
        <translation>بەپێی کاتژمێری ئەم کۆمپیوتەرە، ئەو کاتە هێشتا نەهاتووە.</translation>
    </message>
    <message>
        <source>This number has been entered: {person}, {moment} ({status}).</source>
        <translation>ئەم ژمارەیە پێشتر تۆمارکراوە: {person}، {moment} ({status}).</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>هەڵوەشاندنەوە</translation>
    </message>
    <message>
        <source>Scan the code on the paper, or type its digits and press Enter.</source>
        <translation>کۆدی سەر کاغەزەکە سکان بکە، یان ژمارەکانی بنووسە و Enter دابگرە.</translation>
    </message>
    <message>
        <source>Filled in on</source>
        <translation>بەرواری پڕکردنەوە</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>کات</translation>
    </message>
    <message>
        <source>The name in the signature box; empty when nobody signed.</source>
        <translation>ناوی ناو خانەی واژۆ؛ ئەگەر کەس واژۆی نەکردبوو، بەتاڵی بهێڵەوە.</translation>
    </message>
    <message>
        <source>Zone or booth</source>
        <translation>شوێن یان کابینە</translation>
    </message>
    <message>
        <source>Shift that began on</source>
        <translation>بەرواری دەستپێکی شەفت</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>شەفت</translation>
    </message>
    <message>
        <source>Number in the register of cases</source>
        <translation>ژمارە لە تۆماری کەیسەکاندا</translation>
    </message>
    <message>
        <source>Which checklist is it?</source>
        <translation>کام لیستی پشکنینە؟</translation>
    </message>
    <message>
        <source>All others: yes</source>
        <translation>ئەوانی تر هەموو: بەڵێ</translation>
    </message>
    <message>
        <source>Items answered: {count}</source>
        <translation>بڕگە وەڵامدراوەکان: {count}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>پاشگەزبوونەوە</translation>
    </message>
    <message>
        <source>Yes: {count} items</source>
        <translation>بەڵێ: {count} بڕگە</translation>
    </message>
    <message>
        <source>No</source>
        <translation>نەخێر</translation>
    </message>
    <message>
        <source>N/A</source>
        <translation>ناگونجێت</translation>
    </message>
    <message>
        <source>critical, needs a remark: {numbers}</source>
        <translation>زۆر گرنگ، تێبینی دەوێت: {numbers}</translation>
    </message>
    <message>
        <source>Item numbers, each with a remark after it or none: 3, 7 lamp broken, 9-11</source>
        <translation>ژمارەی بڕگەکان، دوای هەر ژمارەیەک تێبینی یان بێ تێبینی: 3، 7 گڵۆپ شکاوە، ‎9-11</translation>
    </message>
    <message>
        <source>All yes except</source>
        <translation>هەموو بەڵێ جگە لە</translation>
    </message>
    <message>
        <source>Print once more?</source>
        <translation>دووبارە چاپ بکرێت؟</translation>
    </message>
    <message>
        <source>The numbers stay the same. Throw away the papers that these replace.</source>
        <translation>ژمارەکان وەک خۆیان دەمێننەوە. ئەو کاغەزانە فڕێ بدە کە ئەمانە جێگەیان دەگرنەوە.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>پاشەکەوتکردن وەک PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>چاپکردن…</translation>
    </message>
    <message>
        <source>Printing blank forms</source>
        <translation>فۆرمی بەتاڵ چاپ دەکرێت</translation>
    </message>
    <message>
        <source>Forms printed: {count}. Numbers {numbers}.</source>
        <translation>فۆرمی چاپکراو: {count}. ژمارەکان {numbers}.</translation>
    </message>
    <message>
        <source>Save the blank forms as PDF</source>
        <translation>پاشەکەوتکردنی فۆرمە بەتاڵەکان وەک PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>بەڵگەنامەی PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print blank forms</source>
        <translation>چاپکردنی فۆرمی بەتاڵ</translation>
    </message>
    <message>
        <source>Each form has a number of its own. Copy none of them: print as many as you need.</source>
        <translation>هەر فۆرمێک ژمارەی تایبەتی خۆی هەیە. کۆپیی هیچیان مەگرە: چەندت پێویستە ئەوەندە چاپ بکە.</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>چەند دانە</translation>
    </message>
    <message>
        <source>1 to {most}</source>
        <translation>1 تا {most}</translation>
    </message>
    <message>
        <source>Shift that begins on</source>
        <translation>بەرواری دەستپێکی شەفت</translation>
    </message>
    <message>
        <source>Leave empty to write it by hand.</source>
        <translation>بەتاڵی بهێڵەوە بۆ ئەوەی بە دەست بنووسرێت.</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>مەبەست</translation>
    </message>
    <message>
        <source>A printer</source>
        <translation>چاپکەر</translation>
    </message>
    <message>
        <source>A PDF file</source>
        <translation>فایلی PDF</translation>
    </message>
    <message>
        <source>Language on paper</source>
        <translation>زمانی سەر کاغەز</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>شێوەی ژمارە</translation>
    </message>
    <message>
        <source>Print to</source>
        <translation>چاپکردن بۆ</translation>
    </message>
    <message>
        <source>Scan of the paper</source>
        <translation>سکانی کاغەزەکە</translation>
    </message>
    <message>
        <source>This page has not been received yet</source>
        <translation>ئەم لاپەڕەیە هێشتا نەگەیشتووە</translation>
    </message>
    <message>
        <source>Choose the scan of this paper</source>
        <translation>هەڵبژاردنی سکانی ئەم کاغەزە</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>سکانەکان</translation>
    </message>
    <message>
        <source>Attach scan…</source>
        <translation>هاوپێچکردنی سکان…</translation>
    </message>
    <message>
        <source>Show scan</source>
        <translation>پیشاندانی سکان</translation>
    </message>
    <message>
        <source>Next paper</source>
        <translation>کاغەزی داهاتوو</translation>
    </message>
    <message>
        <source>Open the other</source>
        <translation>کردنەوەی ئەوی تر</translation>
    </message>
    <message>
        <source>Another run was entered from the same paper number. Compare them with the paper.</source>
        <translation>لیستێکی تر بە هەمان ژمارەی فۆرمی کاغەز تۆمارکراوە. هەردووکیان لەگەڵ کاغەزەکەدا بەراورد بکە.</translation>
    </message>
    <message>
        <source>Enter = as above</source>
        <translation>وەک سەرەوە Enter</translation>
    </message>
    <message>
        <source>Reading the scan</source>
        <translation>سکانەکە دەخوێنرێتەوە</translation>
    </message>
    <message>
        <source>Scanned pages kept: {count}</source>
        <translation>لاپەڕەی سکانکراوی هەڵگیراو: {count}</translation>
    </message>
    <message>
        <source>without a number</source>
        <translation>بێ ژمارە</translation>
    </message>
    <message>
        <source>Paper {number}</source>
        <translation>کاغەزی {number}</translation>
    </message>
    <message>
        <source>filled in {moment}</source>
        <translation>پڕ کراوەتەوە {moment}</translation>
    </message>
    <message>
        <source>entered from paper by {person}</source>
        <translation>لە کاغەزەوە لەلایەن {person} تۆمار کراوە</translation>
    </message>
    <message>
        <source>nobody is named as having signed it</source>
        <translation>نەنووسراوە کێ واژۆی کردووە</translation>
    </message>
    <message>
        <source>paper signed by {person}</source>
        <translation>کاغەزەکە واژۆکراوە لەلایەن {person}</translation>
    </message>
    <message>
        <source>Print blank forms…</source>
        <translation>چاپکردنی فۆرمی بەتاڵ…</translation>
    </message>
    <message>
        <source>No numbered forms have been printed</source>
        <translation>هیچ فۆرمێکی ژمارەدار چاپ نەکراوە</translation>
    </message>
    <message>
        <source>Print as many blanks as a busy day needs; enter them here when they come back.</source>
        <translation>ئەوەندە فۆرمی بەتاڵ چاپ بکە کە بەشی ڕۆژێکی قەرەباڵغ بکات؛ کە گەڕانەوە لێرە تۆماریان بکە.</translation>
    </message>
    <message>
        <source>All checklists</source>
        <translation>هەموو لیستەکانی پشکنین</translation>
    </message>
    <message>
        <source>Search form, number, note</source>
        <translation>گەڕان بە فۆرم، ژمارە یان تێبینی</translation>
    </message>
    <message>
        <source>Batches: {count}</source>
        <translation>کۆمەڵەکانی چاپ: {count}</translation>
    </message>
    <message>
        <source>All entered</source>
        <translation>هەمووی تۆمارکراوە</translation>
    </message>
    <message>
        <source>Partly entered</source>
        <translation>بەشێکی تۆمارکراوە</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Female</source>
        <translation>مێ</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>نێر</translation>
    </message>
    <message>
        <source>Full name and surname</source>
        <translation>ناوی تەواو و نازناو</translation>
    </message>
    <message>
        <source>As on the identity card: all four parts and the laqab.</source>
        <translation>وەک لە ناسنامەدا: هەر چوار ناوەکە و نازناو.</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>ناو بە پیتی لاتینی</translation>
    </message>
    <message>
        <source>As in the passport; certificates are printed with it.</source>
        <translation>وەک لە پاسپۆرتەکەدا؛ بڕوانامەکانی پێ چاپ دەکرێن.</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>ژمارەی فەرمانبەری</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>ڕەگەز</translation>
    </message>
    <message>
        <source>Rank or grade</source>
        <translation>پلە</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>دامەزراوە</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>یەکە</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>هۆبە</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>پۆست</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>تەلەفۆن</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>کەسی نوێ</translation>
    </message>
    <message>
        <source>Change person</source>
        <translation>گۆڕینی کەس</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>زیادکردنی کەس</translation>
    </message>
    <message>
        <source>Already in the list: {name}</source>
        <translation>پێشتر لە لیستەکەدایە: {name}</translation>
    </message>
    <message>
        <source>Is the name complete? Certificates carry at least three parts.</source>
        <translation>ناوەکە تەواوە؟ لە بڕوانامەدا لانیکەم سێ ناو دەنووسرێن.</translation>
    </message>
    <message>
        <source>Use this person</source>
        <translation>ئەم کەسە بەکار بهێنە</translation>
    </message>
    <message>
        <source>People</source>
        <translation>کەسەکان</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>دەستکاریکردن</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>ڕۆیشتووە</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>گواستنەوە…</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>هیچ کەسێک هەڵنەبژێردراوە</translation>
    </message>
    <message>
        <source>Choose a person to see what the person holds and has been trained in.</source>
        <translation>کەسێک هەڵبژێرە تا ببینیت چی لەسەر زیمەیە و چ ڕاهێنانێکی وەرگرتووە.</translation>
    </message>
    <message>
        <source>Is back</source>
        <translation>گەڕاوەتەوە</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>لەسەر زیمەی</translation>
    </message>
    <message>
        <source>Nothing: clear to leave.</source>
        <translation>هیچ: زیمەی پاکە.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>ڕاهێنان</translation>
    </message>
    <message>
        <source>No training recorded.</source>
        <translation>هیچ ڕاهێنانێک تۆمار نەکراوە.</translation>
    </message>
    <message>
        <source>{name} has moved</source>
        <translation>{name} گوازرایەوە</translation>
    </message>
    <message>
        <source>{name} has left</source>
        <translation>{name} ڕۆیشت</translation>
    </message>
    <message>
        <source>{name} is back</source>
        <translation>{name} گەڕایەوە</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>کەسەکە زیاد کرا</translation>
    </message>
    <message>
        <source>Person changed</source>
        <translation>زانیاریی کەسەکە گۆڕدرا</translation>
    </message>
    <message>
        <source>Nobody is listed yet</source>
        <translation>هێشتا هیچ کەسێک لە لیستەکەدا نییە</translation>
    </message>
    <message>
        <source>Add those who hold equipment or take part in training.</source>
        <translation>ئەوانە زیاد بکە کە ئامێریان لەسەر زیمەیە یان بەشداریی ڕاهێنان دەکەن.</translation>
    </message>
    <message>
        <source>All agencies</source>
        <translation>هەموو دامەزراوەکان</translation>
    </message>
    <message>
        <source>Women and men</source>
        <translation>ژن و پیاو</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>لێرە</translation>
    </message>
    <message>
        <source>With those who left</source>
        <translation>لەگەڵ ڕۆیشتووەکان</translation>
    </message>
    <message>
        <source>Name or staff number</source>
        <translation>ناو یان ژمارەی فەرمانبەری</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ناو</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>پلە</translation>
    </message>
    <message>
        <source>New point</source>
        <translation>دەروازەی نوێ</translation>
    </message>
    <message>
        <source>Move {name}</source>
        <translation>گواستنەوەی {name}</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>گواستنەوە</translation>
    </message>
    <message>
        <source>What happened at the old point stays there. Take back what the person holds before the move.</source>
        <translation>ئەوەی لە دەروازەی کۆندا ڕوویداوە لەوێ دەمێنێتەوە. پێش گواستنەوە، ئەوەی لە زیمەی کەسەکەدایە وەری بگرەوە.</translation>
    </message>
</context>
<context>
    <name>Points</name>
    <message>
        <source>Point</source>
        <translation>دەروازە</translation>
    </message>
    <message>
        <source>All points</source>
        <translation>هەموو دەروازەکان</translation>
    </message>
</context>
<context>
    <name>Posts</name>
    <message>
        <source>Shift supervisor</source>
        <translation>بەرپرسی شەفت</translation>
    </message>
    <message>
        <source>Incoming shift supervisor</source>
        <translation>بەرپرسی شەفتی وەرگر</translation>
    </message>
    <message>
        <source>Second-line supervisor</source>
        <translation>بەرپرسی هێڵی دووەم</translation>
    </message>
    <message>
        <source>Customs or port supervisor</source>
        <translation>بەرپرسی گومرگ یان دەروازە</translation>
    </message>
    <message>
        <source>Technical officer</source>
        <translation>بەرپرسی تەکنیکی</translation>
    </message>
    <message>
        <source>IT officer</source>
        <translation>بەرپرسی ئایتی (IT)</translation>
    </message>
    <message>
        <source>Health officer of the point</source>
        <translation>بەرپرسی تەندروستیی دەروازە</translation>
    </message>
    <message>
        <source>Armoury officer</source>
        <translation>بەرپرسی کۆگای چەک</translation>
    </message>
    <message>
        <source>Store keeper</source>
        <translation>ئەمینداری کۆگا</translation>
    </message>
    <message>
        <source>Director of the point</source>
        <translation>بەڕێوەبەری دەروازە</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>بارەگای سەرەکی</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>لاپەڕە {page} لە {pages}</translation>
    </message>
    <message>
        <source>Printed by {name}, {moment}</source>
        <translation>لەلایەن {name} چاپ کراوە، {moment}</translation>
    </message>
    <message>
        <source>Printed {moment}</source>
        <translation>چاپ کراوە {moment}</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>ژمارەی تۆمار</translation>
    </message>
    <message>
        <source>Log hash</source>
        <translation>کۆدی پشکنین</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>فۆرم</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>وەشان</translation>
    </message>
    <message>
        <source>Border point</source>
        <translation>دەروازەی سنووری</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>شوێن</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>شەفت</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>ڕۆژ</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>شەو</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>ئێوارە</translation>
    </message>
    <message>
        <source>24-hour duty</source>
        <translation>ئێشکی 24 کاتژمێر</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>بەروار</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ناو</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>پلە</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>واژۆ</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>تێبینی</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>ژ</translation>
    </message>
    <message>
        <source>Nothing has been recorded</source>
        <translation>هیچ شتێک تۆمار نەکراوە</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>بڕگە</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>بەڵێ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>نەخێر</translation>
    </message>
    <message>
        <source>N/A</source>
        <translation>ناگونجێت</translation>
    </message>
    <message>
        <source>Must be answered</source>
        <translation>وەڵام پێویستە</translation>
    </message>
    <message>
        <source>Critical item</source>
        <translation>بڕگەی زۆر گرنگ</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>ماوە</translation>
    </message>
    <message>
        <source>Every shift</source>
        <translation>هەر شەفتێک</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>ڕۆژانە</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>هەفتانە</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>مانگانە</translation>
    </message>
    <message>
        <source>Every three months</source>
        <translation>هەر سێ مانگ جارێک</translation>
    </message>
    <message>
        <source>Every six months</source>
        <translation>هەر شەش مانگ جارێک</translation>
    </message>
    <message>
        <source>For each case</source>
        <translation>بۆ هەر کەیسێک</translation>
    </message>
    <message>
        <source>Model checklist – adopted by order no. ________ of ____ / ____ / ________</source>
        <translation>لیستی پشکنینی نموونەیی – بە فەرمانی ژمارە ________ لە ____ / ____ / ________ پەسەند کراوە</translation>
    </message>
    <message>
        <source>Write the register number only: no traveller’s name, passport number or state of health on this form.</source>
        <translation>تەنها ژمارەی تۆماری کەیس بنووسە: لەم فۆرمەدا ناو، ژمارەی پاسپۆرت و باری تەندروستیی گەشتیاران مەنووسە.</translation>
    </message>
    <message>
        <source>acceptable: {minimum} to {maximum}</source>
        <translation>پەسەند: {minimum} تا {maximum}</translation>
    </message>
    <message>
        <source>acceptable: {minimum} or more</source>
        <translation>پەسەند: {minimum} یان زیاتر</translation>
    </message>
    <message>
        <source>acceptable: {maximum} or less</source>
        <translation>پەسەند: {maximum} یان کەمتر</translation>
    </message>
    <message>
        <source>Photo here</source>
        <translation>شوێنی وێنە</translation>
    </message>
    <message>
        <source>Photo attached</source>
        <translation>وێنە هاوپێچە</translation>
    </message>
    <message>
        <source>The photo cannot be read</source>
        <translation>وێنەکە ناخوێنرێتەوە</translation>
    </message>
    <message>
        <source>Critical failure</source>
        <translation>زۆر گرنگ: جێبەجێ نەکراوە</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>جێبەجێ نەکراوە</translation>
    </message>
    <message>
        <source>Outside the acceptable range</source>
        <translation>لە دەرەوەی سنووری پەسەند</translation>
    </message>
    <message>
        <source>Reason: {text}</source>
        <translation>هۆکار: {text}</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>بێ وەڵام</translation>
    </message>
    <message>
        <source>Met: {met} of {applicable}</source>
        <translation>جێبەجێکراو: {met} لە {applicable}</translation>
    </message>
    <message>
        <source>Critical failures: {count}</source>
        <translation>بڕگەی زۆر گرنگی جێبەجێنەکراو: {count}</translation>
    </message>
    <message>
        <source>This section: met {met} of {applicable} · critical failures: {count}</source>
        <translation>ئەم بەشە: جێبەجێکراو {met} لە {applicable} · بڕگەی زۆر گرنگی جێبەجێنەکراو: {count}</translation>
    </message>
    <message>
        <source>Still to be answered: {count}</source>
        <translation>بڕگەی بێ وەڵام: {count}</translation>
    </message>
    <message>
        <source>Completed by {name}, {moment}</source>
        <translation>لەلایەن {name} تەواو کراوە، {moment}</translation>
    </message>
    <message>
        <source>Signed off by {name}, {moment}</source>
        <translation>لەلایەن {name} پەسەند کراوە، {moment}</translation>
    </message>
    <message>
        <source>≈ Not a right time: the clock of the PC showed one before this program was made.</source>
        <translation>≈ کاتەکە دروست نییە: کاتژمێری کۆمپیوتەرەکە کاتێکی پێش دروستکردنی ئەم بەرنامەیەی پیشان دەدا.</translation>
    </message>
    <message>
        <source>≈ Not a right time: the clock of the PC was many years ahead.</source>
        <translation>≈ کاتەکە دروست نییە: کاتژمێری کۆمپیوتەرەکە چەندین ساڵ پێش کەوتبوو.</translation>
    </message>
    <message>
        <source>≈ Not a right time: the clock of the PC was ahead of those that saw the entry later.</source>
        <translation>≈ کاتەکە دروست نییە: کاتژمێری کۆمپیوتەرەکە لە هی ئەوانە پێشتر بوو کە دواتر نووسراوەکەیان بینی.</translation>
    </message>
    <message>
        <source>≈ Not a right time: the clock of the PC was behind what its user had already seen.</source>
        <translation>≈ کاتەکە دروست نییە: کاتژمێری کۆمپیوتەرەکە لەوە دواکەوتووتر بوو کە بەکارهێنەرەکەی پێشتر بینیبووی.</translation>
    </message>
    <message>
        <source>≈ Not a right time: the clock of the PC was set otherwise for a while.</source>
        <translation>≈ کاتەکە دروست نییە: کاتژمێری کۆمپیوتەرەکە بۆ ماوەیەک بە جیاوازی ڕێک خرابوو.</translation>
    </message>
    <message>
        <source>Entered from paper by {name}</source>
        <translation>لە کاغەزەوە لەلایەن {name} تۆمار کراوە</translation>
    </message>
    <message>
        <source>Paper number</source>
        <translation>ژمارەی فۆرمی کاغەز</translation>
    </message>
    <message>
        <source>Filled in on paper: {moment}</source>
        <translation>لەسەر کاغەز پڕ کراوەتەوە: {moment}</translation>
    </message>
    <message>
        <source>Paper signed by {name}</source>
        <translation>کاغەزەکە واژۆکراوە لەلایەن {name}</translation>
    </message>
    <message>
        <source>DRAFT – not complete</source>
        <translation>ڕەشنووس – تەواو نەکراوە</translation>
    </message>
    <message>
        <source>COMPLETED – not signed off</source>
        <translation>تەواوکراو – پەسەند نەکراوە</translation>
    </message>
    <message>
        <source>RETURNED – to be corrected</source>
        <translation>گەڕێنراوەتەوە – بۆ ڕاستکردنەوە</translation>
    </message>
    <message>
        <source>SIGNED OFF</source>
        <translation>پەسەندکراو</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>فەرمانبەر</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>سەرپەرشتیار</translation>
    </message>
    <message>
        <source>Director of the point</source>
        <translation>بەڕێوەبەری دەروازە</translation>
    </message>
    <message>
        <source>Incoming supervisor</source>
        <translation>بەرپرسی شەفتی وەرگر</translation>
    </message>
    <message>
        <source>Outgoing supervisor</source>
        <translation>بەرپرسی شەفتی ڕادەستکەر</translation>
    </message>
    <message>
        <source>From the register, {moment}</source>
        <translation>لە تۆمارەوە، {moment}</translation>
    </message>
    <message>
        <source>The register at {moment}</source>
        <translation>تۆمار لە {moment}</translation>
    </message>
    <message>
        <source>Equipment that does not work</source>
        <translation>ئامێرە پەککەوتووەکان</translation>
    </message>
    <message>
        <source>Open corrective actions</source>
        <translation>ڕێکارە کراوەکانی ڕاستکردنەوە</translation>
    </message>
    <message>
        <source>Open and missed checklists</source>
        <translation>لیستە کراوە و لەدەستچووەکانی پشکنین</translation>
    </message>
    <message>
        <source>None</source>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>Entered in Gatebook as record no.</source>
        <translation>لە Gatebook تۆمار کراوە بە ژمارەی</translation>
    </message>
    <message>
        <source>Register no. of the case</source>
        <translation>ژمارەی تۆماری کەیس</translation>
    </message>
    <message>
        <source>Further remarks</source>
        <translation>تێبینیی تر</translation>
    </message>
    <message>
        <source>Only if: {condition}</source>
        <translation>تەنها ئەگەر: {condition}</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>ناپرسرێت</translation>
    </message>
    <message>
        <source>Does not fit the rule</source>
        <translation>لەگەڵ ڕێساکەدا ناگونجێت</translation>
    </message>
    <message>
        <source>item {number}</source>
        <translation>بڕگەی {number}</translation>
    </message>
    <message>
        <source>and</source>
        <translation>و</translation>
    </message>
    <message>
        <source>or</source>
        <translation>یان</translation>
    </message>
    <message>
        <source>not</source>
        <translation>نەک</translation>
    </message>
    <message>
        <source>is answered</source>
        <translation>وەڵام دراوەتەوە</translation>
    </message>
    <message>
        <source>is not answered</source>
        <translation>وەڵام نەدراوەتەوە</translation>
    </message>
    <message>
        <source>Kept, not asked any more and not counted: {count}</source>
        <translation>هەڵگیراون، چیتر ناپرسرێن و ناژمێردرێن: {count}</translation>
    </message>
    <message>
        <source>Amends record {record}, signed off by {name}, {moment}</source>
        <translation>تۆماری {record} هەموار دەکات، کە لەلایەن {name} پەسەند کراوە، {moment}</translation>
    </message>
    <message>
        <source>AMENDED by record {record}, signed off by {name}, {moment}</source>
        <translation>هەموارکراوە بە تۆماری {record}، لەلایەن {name} پەسەند کراوە، {moment}</translation>
    </message>
    <message>
        <source>An amendment has been begun, not signed off: record {record}</source>
        <translation>هەموارکردنێک دەستی پێ کراوە و پەسەند نەکراوە: تۆماری {record}</translation>
    </message>
    <message>
        <source>Reason for the amendment: {text}</source>
        <translation>هۆکاری هەموارکردن: {text}</translation>
    </message>
    <message>
        <source>Answers of items that are no longer asked, kept and not counted</source>
        <translation>وەڵامی ئەو بڕگانەی چیتر ناپرسرێن، هەڵگیراون و ناژمێردرێن</translation>
    </message>
    <message>
        <source>Equipment list</source>
        <translation>لیستی ئامێر و کەلوپەل</translation>
    </message>
    <message>
        <source>Count sheet</source>
        <translation>پەڕەی جەرد</translation>
    </message>
    <message>
        <source>Asset tag</source>
        <translation>ژمارەی زیمە</translation>
    </message>
    <message>
        <source>Donor tag</source>
        <translation>ژمارەی بەخشەر</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>وەسف</translation>
    </message>
    <message>
        <source>Make and model</source>
        <translation>کۆمپانیا و مۆدێل</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>ژمارەی زنجیرەیی</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>دۆخ</translation>
    </message>
    <message>
        <source>New</source>
        <translation>نوێ</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>باش</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>مامناوەند</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>پەککەوتوو</translation>
    </message>
    <message>
        <source>In repair</source>
        <translation>لە چاککردنەوەدا</translation>
    </message>
    <message>
        <source>Beyond repair</source>
        <translation>تیاچوو</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>ونبوو</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>شەتبکراو</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>شوێن</translation>
    </message>
    <message>
        <source>In custody of</source>
        <translation>خاوەن زیمە</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>وەرگیراوە</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>دوا بینین</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>دۆزراوەتەوە</translation>
    </message>
    <message>
        <source>Number of items</source>
        <translation>ژمارەی کەلوپەل</translation>
    </message>
    <message>
        <source>Consumables</source>
        <translation>کەرەستەی بەکاربردن</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>یەکە</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>بڕی بەردەست</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>ژمێردراو</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>وەجبە</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>بەسەرچوون</translation>
    </message>
    <message>
        <source>Days of cover</source>
        <translation>بەش (ڕۆژ)</translation>
    </message>
    <message>
        <source>Chair of the committee</source>
        <translation>سەرۆکی لیژنە</translation>
    </message>
    <message>
        <source>Member of the committee</source>
        <translation>ئەندامی لیژنە</translation>
    </message>
    <message>
        <source>Storekeeper</source>
        <translation>ئەمینداری کۆگا</translation>
    </message>
    <message>
        <source>As at</source>
        <translation>تا بەرواری</translation>
    </message>
    <message>
        <source>Attendance sheet</source>
        <translation>پەڕەی ئامادەبوون</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>پڕۆژە</translation>
    </message>
    <message>
        <source>Project code</source>
        <translation>کۆدی پڕۆژە</translation>
    </message>
    <message>
        <source>Funded by</source>
        <translation>دابینکەری دارایی</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>خول</translation>
    </message>
    <message>
        <source>Course number</source>
        <translation>ژمارەی خول</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>شوێنی خول</translation>
    </message>
    <message>
        <source>City</source>
        <translation>شار</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>بەروارەکان</translation>
    </message>
    <message>
        <source>Trainers</source>
        <translation>ڕاهێنەران</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>ناوی تەواو</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>ناو بە پیتی لاتینی</translation>
    </message>
    <message>
        <source>Rank or title</source>
        <translation>پلە یان ناونیشانی کار</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>دامەزراوە</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>شوێنی کار</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>ڕەگەز</translation>
    </message>
    <message>
        <source>F</source>
        <translation>م</translation>
    </message>
    <message>
        <source>M</source>
        <translation>ن</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>تەلەفۆن</translation>
    </message>
    <message>
        <source>Signature for the day</source>
        <translation>واژۆی ڕۆژ</translation>
    </message>
    <message>
        <source>The month at this point</source>
        <translation>پوختەی مانگ لەم دەروازەیەدا</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>مانگ</translation>
    </message>
    <message>
        <source>Share of items met</source>
        <translation>ڕێژەی بڕگە جێبەجێکراوەکان</translation>
    </message>
    <message>
        <source>Critical failures</source>
        <translation>بڕگە زۆر گرنگە جێبەجێنەکراوەکان</translation>
    </message>
    <message>
        <source>Checklists with a critical failure: {count}</source>
        <translation>لیستەکانی بڕگەی زۆر گرنگی جێبەجێنەکراویان تێدایە: {count}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تەواو</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>لەدەستچوو</translation>
    </message>
    <message>
        <source>Of these with a reason</source>
        <translation>لەوانە هۆکاریان هەیە</translation>
    </message>
    <message>
        <source>Begun, not complete</source>
        <translation>دەستپێکراو، تەواونەکراو</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>لیستی پشکنین</translation>
    </message>
    <message>
        <source>Items met</source>
        <translation>بڕگە جێبەجێکراوەکان</translation>
    </message>
    <message>
        <source>few</source>
        <translation>کەم</translation>
    </message>
    <message>
        <source>Items that failed most often</source>
        <translation>ئەو بڕگانەی زۆرترین جار شکستیان هێناوە</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>شکست</translation>
    </message>
    <message>
        <source>{some} of {all}</source>
        <translation>{some} لە {all}</translation>
    </message>
    <message>
        <source>Share failed</source>
        <translation>ڕێژەی شکست</translation>
    </message>
    <message>
        <source>Not shown here: {count} more</source>
        <translation>لێرە پیشان نەدراوە: {count}</translation>
    </message>
    <message>
        <source>As it stands on the day of printing</source>
        <translation>ڕەوشی ڕۆژی چاپکردن</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>دواکەوتوو</translation>
    </message>
    <message>
        <source>Passed to headquarters</source>
        <translation>نێردراوە بۆ بارەگای سەرەکی</translation>
    </message>
    <message>
        <source>Pieces of equipment</source>
        <translation>ژمارەی ئامێرەکان</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>بەکارنەهاتوو</translation>
    </message>
    <message>
        <source>People</source>
        <translation>کەسەکان</translation>
    </message>
    <message>
        <source>With a completed training</source>
        <translation>ڕاهێنانیان تەواو کردووە</translation>
    </message>
    <message>
        <source>Corrective actions</source>
        <translation>ڕێکارەکانی ڕاستکردنەوە</translation>
    </message>
    <message>
        <source>Not closed</source>
        <translation>دانەخراو</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>دوا وادە</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>کێشەکە</translation>
    </message>
    <message>
        <source>What has to be done</source>
        <translation>ئەوەی دەبێت بکرێت</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>گرنگی</translation>
    </message>
    <message>
        <source>Responsible post</source>
        <translation>پۆستی بەرپرس</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ڕەوش</translation>
    </message>
    <message>
        <source>Last word on it</source>
        <translation>دوا تێبینی</translation>
    </message>
    <message>
        <source>Shift supervisor</source>
        <translation>بەرپرسی شەفت</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>دەبێت بکرێت</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>لە جێبەجێکردندایە</translation>
    </message>
    <message>
        <source>Done, to be checked</source>
        <translation>ئەنجامدراوە، چاوەڕێی پشکنینە</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>داخراو</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>زۆر گرنگ</translation>
    </message>
    <message>
        <source>High</source>
        <translation>بەرز</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>ئاسایی</translation>
    </message>
    <message>
        <source>Incoming shift supervisor</source>
        <translation>بەرپرسی شەفتی وەرگر</translation>
    </message>
    <message>
        <source>Second-line supervisor</source>
        <translation>بەرپرسی هێڵی دووەم</translation>
    </message>
    <message>
        <source>Customs or port supervisor</source>
        <translation>بەرپرسی گومرگ یان دەروازە</translation>
    </message>
    <message>
        <source>Technical officer</source>
        <translation>بەرپرسی تەکنیکی</translation>
    </message>
    <message>
        <source>IT officer</source>
        <translation>بەرپرسی ئایتی (IT)</translation>
    </message>
    <message>
        <source>Health officer of the point</source>
        <translation>بەرپرسی تەندروستیی دەروازە</translation>
    </message>
    <message>
        <source>Armoury officer</source>
        <translation>بەرپرسی کۆگای چەک</translation>
    </message>
    <message>
        <source>Store keeper</source>
        <translation>ئەمینداری کۆگا</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>بەیانی</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>دوای نیوەڕۆ</translation>
    </message>
    <message>
        <source>P</source>
        <translation>ئا</translation>
    </message>
    <message>
        <source>A</source>
        <translation>نا</translation>
    </message>
    <message>
        <source>L</source>
        <translation>د</translation>
    </message>
    <message>
        <source>E</source>
        <translation>مۆ</translation>
    </message>
    <message>
        <source>present</source>
        <translation>ئامادە</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>ئامادەنەبوو</translation>
    </message>
    <message>
        <source>late</source>
        <translation>درەنگکەوتوو</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>مۆڵەتدراو</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>ئامادەبووان</translation>
    </message>
    <message>
        <source>I agree to be photographed</source>
        <translation>ڕازیم وێنەم بگیرێت</translation>
    </message>
    <message>
        <source>The data on this sheet serve to prove attendance and to report on the training, nothing else.</source>
        <translation>داتای ئەم پەڕەیە تەنها بۆ سەلماندنی ئامادەبوون و ڕاپۆرتی ڕاهێنانەکەیە، بۆ هیچی تر نییە.</translation>
    </message>
    <message>
        <source>Certified by</source>
        <translation>پەسەندکراوە لەلایەن</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>ڕاهێنەر</translation>
    </message>
    <message>
        <source>Request for missing changes</source>
        <translation>داواکاریی گۆڕانکارییە ناتەواوەکان</translation>
    </message>
    <message>
        <source>These changes have not arrived, though later ones of the same PC have. Please export them again.</source>
        <translation>ئەم گۆڕانکارییانە نەگەیشتوون، هەرچەندە دواتری هەمان کۆمپیوتەر گەیشتوون. تکایە دووبارە بیاننێرنە دەرەوە.</translation>
    </message>
    <message>
        <source>On the PC that is named: open Gatebook, choose “Exchange”, then “Export”, tick “Everything again”, and send the file to the place that asks.</source>
        <translation>لەو کۆمپیوتەرەی ناوی هاتووە: Gatebook بکەرەوە، «ئاڵوگۆڕ» و پاشان «ناردنەدەرەوە» هەڵبژێرە، «هەموو شتێک دووبارە» نیشانە بکە، و فایلەکە بۆ ئەو شوێنە بنێرە کە داوای دەکات.</translation>
    </message>
    <message>
        <source>Nothing is lost: the changes are on that PC, and a file that comes twice does no harm.</source>
        <translation>هیچ شتێک لەدەست نەچووە: گۆڕانکارییەکان لەو کۆمپیوتەرەدان، و گەیشتنی فایلێک دوو جار زیانی نییە.</translation>
    </message>
    <message>
        <source>PC</source>
        <translation>کۆمپیوتەر</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>شوێنی کۆمپیوتەرەکە</translation>
    </message>
    <message>
        <source>Missing changes</source>
        <translation>گۆڕانکارییە ناتەواوەکان</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>دەفتەری گۆڕانکارییەکان</translation>
    </message>
    <message>
        <source>Later ones that wait</source>
        <translation>گۆڕانکاریی دواتر کە چاوەڕێن</translation>
    </message>
    <message>
        <source>Asked by (place)</source>
        <translation>شوێنی داواکار</translation>
    </message>
    <message>
        <source>PC that asks</source>
        <translation>کۆمپیوتەری داواکار</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>داواکار</translation>
    </message>
    <message>
        <source>Exported again by</source>
        <translation>دووبارە نێردرایە دەرەوە لەلایەن</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>بارەگای سەرەکی</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>کلیلی نهێنی</translation>
    </message>
    <message>
        <source>This root key signs changes of headquarters’ PCs and of root keys. Enough of them rule the deployment.</source>
        <translation>ئەم کلیلە بنەڕەتییە گۆڕانکارییەکانی کۆمپیوتەرەکانی بارەگای سەرەکی و کلیلە بنەڕەتییەکان واژۆ دەکات. ژمارەیەکی پێویستیان سیستەمەکە بەڕێوە دەبات.</translation>
    </message>
    <message>
        <source>This escrow key reads every exchange file when all PCs of headquarters are lost.</source>
        <translation>کاتێک هەموو کۆمپیوتەرەکانی بارەگای سەرەکی لەدەست دەچن، ئەم کلیلی فریاکەوتنە هەموو فایلێکی ئاڵوگۆڕ دەخوێنێتەوە.</translation>
    </message>
    <message>
        <source>Seal this sheet and lock it away, apart from the sticks. Make no copy and send it to nobody.</source>
        <translation>ئەم کاغەزە مۆر بکە و لە شوێنێکی قفڵکراودا هەڵی بگرە، جیا لە فلاشەکان. کۆپیی لێ مەگرە و بۆ هیچ کەسێکی مەنێرە.</translation>
    </message>
    <message>
        <source>To use the key again, type the four words below into a text file, a blank between them, or scan the square.</source>
        <translation>بۆ ئەوەی کلیلەکە دووبارە بەکار بهێنیت، چوار وشەکەی خوارەوە لە فایلێکی دەقدا بنووسە و بۆشاییەک لە نێوانیان دابنێ، یان چوارگۆشەکە سکان بکە.</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>سیستەم</translation>
    </message>
    <message>
        <source>Code of the deployment</source>
        <translation>کۆدی سیستەم</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>کلیل</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>All places</source>
        <translation>هەموو شوێنەکان</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>فۆرم</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>شوێن</translation>
    </message>
    <message>
        <source>Language on paper</source>
        <translation>زمانی سەر کاغەز</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>شێوەی ژمارە</translation>
    </message>
    <message>
        <source>The book figures are left out, so that the committee counts what is there.</source>
        <translation>ژمارەکانی دەفتەر نانووسرێن، بۆ ئەوەی لیژنەکە ئەوە بژمێرێت کە بەڕاستی هەیە.</translation>
    </message>
    <message>
        <source>Once signed, it is always printed as it was signed. The code on the paper leads back to the record.</source>
        <translation>دوای پەسەندکردن، هەمیشە وەک خۆی چاپ دەکرێت کە پەسەند کراوە. کۆدی سەر کاغەزەکە دەتگەیەنێتەوە بە تۆمارەکە.</translation>
    </message>
    <message>
        <source>What the register knows is filled in and marked. Both sides check it before they sign.</source>
        <translation>زانیاریی ناو تۆمار پڕ کراوەتەوە و نیشانە کراوە. هەردوو لا پێش واژۆکردن دەیپشکنن.</translation>
    </message>
    <message>
        <source>These forms have no number. Many forms with a number each are printed beside the checklists, under Paper.</source>
        <translation>ئەم فۆرمانە ژمارەیان نییە. فۆرمی زۆر کە هەر یەکەیان ژمارەی خۆی هەبێت، لە «کاغەز» لە تەنیشت لیستەکانی پشکنین چاپ دەکرێت.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>چاپکردن…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>پاشەکەوتکردن وەک PDF…</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>چاپ دەکرێت</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>پاشەکەوتکردن وەک PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>بەڵگەنامەی PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>پاشەکەوت دەکرێت</translation>
    </message>
    <message>
        <source>This document cannot be shown</source>
        <translation>ئەم بەڵگەنامەیە پیشان نادرێت</translation>
    </message>
    <message>
        <source>Sent to the printer. Pages: {count}</source>
        <translation>بۆ چاپکەر نێردرا. لاپەڕەکان: {count}</translation>
    </message>
    <message>
        <source>The printer does not answer. Check that it is on and has paper.</source>
        <translation>چاپکەرەکە وەڵام ناداتەوە. دڵنیا ببە لەوەی پێ کراوە و کاغەزی تێدایە.</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>بە ناوی {name} پاشەکەوت کرا</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>داخستن</translation>
    </message>
    <message>
        <source>Equipment of the point</source>
        <translation>ئامێری دەروازە</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>ئامادەبوون</translation>
    </message>
    <message>
        <source>Request slip</source>
        <translation>فۆرمی داواکاری</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>کلیلی نهێنی</translation>
    </message>
    <message>
        <source>The month at this point</source>
        <translation>پوختەی مانگ لەم دەروازەیەدا</translation>
    </message>
    <message>
        <source>Corrective actions</source>
        <translation>ڕێکارەکانی ڕاستکردنەوە</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>لیستی پشکنین</translation>
    </message>
    <message>
        <source>As filled in</source>
        <translation>وەک پڕ کراوەتەوە</translation>
    </message>
    <message>
        <source>Blank, to fill in by hand</source>
        <translation>بەتاڵ، بۆ پڕکردنەوە بە دەست</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>بێ بەروار</translation>
    </message>
    <message>
        <source>With what the register knows</source>
        <translation>لەگەڵ زانیاریی ناو تۆمار</translation>
    </message>
    <message>
        <source>For the shift that is on</source>
        <translation>بۆ شەفتی ئێستا</translation>
    </message>
    <message>
        <source>List</source>
        <translation>لیست</translation>
    </message>
    <message>
        <source>Sheet to count by</source>
        <translation>پەڕە بۆ جەرد</translation>
    </message>
    <message>
        <source>As marked</source>
        <translation>وەک نیشانە کراوە</translation>
    </message>
    <message>
        <source>To sign by hand</source>
        <translation>بۆ واژۆکردن بە دەست</translation>
    </message>
    <message>
        <source>To be sealed</source>
        <translation>بۆ مۆرکردن</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>ئەم مانگە</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>مانگی ڕابردوو</translation>
    </message>
    <message>
        <source>All that are not closed</source>
        <translation>هەموو دانەخراوەکان</translation>
    </message>
    <message>
        <source>Overdue ones</source>
        <translation>دواکەوتووەکان</translation>
    </message>
    <message>
        <source>Those passed to headquarters</source>
        <translation>ئەوانەی نێردراون بۆ بارەگای سەرەکی</translation>
    </message>
    <message>
        <source>Slip to send or to read out</source>
        <translation>فۆرم بۆ ناردن یان خوێندنەوە بە تەلەفۆن</translation>
    </message>
    <message>
        <source>All three languages</source>
        <translation>هەر سێ زمانەکە</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>لاپەڕەی پێشوو</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>لاپەڕەی داهاتوو</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>بچووکتر</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>گەورەتر</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>پانیی لاپەڕە</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>هەموو لاپەڕە</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>لاپەڕە</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>لە {count}</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Signed twice, differently</source>
        <translation>دوو جار بە جیاوازی پەسەند کراوە</translation>
    </message>
    <message>
        <source>Waits for an update of Gatebook</source>
        <translation>چاوەڕێی نوێکردنەوەی Gatebook</translation>
    </message>
    <message>
        <source>Two movements under one number</source>
        <translation>دوو جووڵە بە یەک ژمارە</translation>
    </message>
    <message>
        <source>Sign-off of something unknown</source>
        <translation>پەسەندکردنی شتێکی نەناسراو</translation>
    </message>
    <message>
        <source>Belongs to headquarters</source>
        <translation>هی بارەگای سەرەکییە</translation>
    </message>
    <message>
        <source>Record of another point</source>
        <translation>تۆماری دەروازەیەکی تر</translation>
    </message>
    <message>
        <source>Record without a point</source>
        <translation>تۆماری بێ دەروازە</translation>
    </message>
    <message>
        <source>Record that is not here</source>
        <translation>تۆمارێک کە لێرە نییە</translation>
    </message>
    <message>
        <source>Cannot be understood</source>
        <translation>تێناگەیەنرێت</translation>
    </message>
    <message>
        <source>Two people signed off different answers of {record} without seeing each other. The first sign-off is shown; both are kept. Look at the checklist, and start a new one if the other answers are right.</source>
        <translation>دوو کەس وەڵامی جیاوازی {record}ـیان پەسەند کردووە بەبێ ئەوەی ئاگایان لە یەکتر بێت. پەسەندکردنی یەکەم پیشان دەدرێت؛ هەردووکیان هەڵدەگیرێن. سەیری لیستی پشکنینەکە بکە، و ئەگەر وەڵامەکانی تر دروستن، دانەیەکی نوێ دەست پێ بکە.</translation>
    </message>
    <message>
        <source>A change is about a record that is not here. It is kept but not shown.</source>
        <translation>گۆڕانکارییەک لەسەر تۆمارێکە کە لێرە نییە. هەڵدەگیرێت بەڵام پیشان نادرێت.</translation>
    </message>
    <message>
        <source>Records of this kind have no page of their own.</source>
        <translation>تۆماری لەم جۆرە لاپەڕەی تایبەتی خۆی نییە.</translation>
    </message>
    <message>
        <source>The record that this change is about is not on this PC.</source>
        <translation>ئەو تۆمارەی ئەم گۆڕانکارییەی بۆ کراوە، لەم کۆمپیوتەرەدا نییە.</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>هەموو جۆرەکان</translation>
    </message>
    <message>
        <source>Every change is shown</source>
        <translation>هەموو گۆڕانکارییەکان پیشان دەدرێن</translation>
    </message>
    <message>
        <source>Changes that cannot be shown are kept and listed here with the reason.</source>
        <translation>ئەو گۆڕانکارییانەی پیشان نادرێن هەڵدەگیرێن و لێرەدا لەگەڵ هۆکارەکەیان دەنووسرێن.</translation>
    </message>
    <message>
        <source>Problems: {count}</source>
        <translation>کێشەکان: {count}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>چی</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>تۆمار</translation>
    </message>
    <message>
        <source>By</source>
        <translation>لەلایەن</translation>
    </message>
    <message>
        <source>On the PC</source>
        <translation>لە کۆمپیوتەری</translation>
    </message>
    <message>
        <source>When</source>
        <translation>کەی</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>ئەمە چی دەگەیەنێت</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>کردنەوەی تۆمار</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>کێشەکان</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;پاشگەزبوونەوە</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;دووبارەکردنەوە</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;بڕین</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;کۆپیکردن</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لکاندن</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>سڕینەوە</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>هەڵبژاردنی هەموو</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;پاشگەزبوونەوە</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;دووبارەکردنەوە</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;بڕین</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;کۆپیکردن</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لکاندن</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>سڕینەوە</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>هەڵبژاردنی هەموو</translation>
    </message>
</context>
<context>
    <name>ReceiptCode</name>
    <message>
        <source>zero</source>
        <translation>سفر</translation>
    </message>
    <message>
        <source>one</source>
        <translation>یەک</translation>
    </message>
    <message>
        <source>two</source>
        <translation>دوو</translation>
    </message>
    <message>
        <source>three</source>
        <translation>سێ</translation>
    </message>
    <message>
        <source>four</source>
        <translation>چوار</translation>
    </message>
    <message>
        <source>five</source>
        <translation>پێنج</translation>
    </message>
    <message>
        <source>six</source>
        <translation>شەش</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>حەوت</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>هەشت</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>نۆ</translation>
    </message>
    <message>
        <source>Enter a receipt code…</source>
        <translation>نووسینی کۆدی وەرگرتن…</translation>
    </message>
    <message>
        <source>Receipt code: read it out to the sender of {file}, line by line</source>
        <translation>کۆدی وەرگرتن: دێڕ بە دێڕ بۆ نێرەری {file} بیخوێنەرەوە</translation>
    </message>
    <message>
        <source>Receipt code</source>
        <translation>کۆدی وەرگرتن</translation>
    </message>
    <message>
        <source>This file has been taken in. Whoever sent it types this code on that PC and knows that it arrived.</source>
        <translation>ئەم فایلە وەرگیراوە. نێرەرەکەی ئەم کۆدە لەو کۆمپیوتەرەدا دەنووسێت و دەزانێت کە گەیشتووە.</translation>
    </message>
    <message>
        <source>Twelve digits. Spaces and dashes do not matter.</source>
        <translation>دوازدە ژمارە. بۆشایی و هێڵ گرنگ نین.</translation>
    </message>
    <message>
        <source>Enter a receipt code</source>
        <translation>نووسینی کۆدی وەرگرتن</translation>
    </message>
    <message>
        <source>Mark as received</source>
        <translation>نیشانەکردن وەک گەیشتوو</translation>
    </message>
    <message>
        <source>The other side reads it out after it has taken your file in. What is sent next does not depend on it.</source>
        <translation>لایەنی بەرامبەر دوای وەرگرتنی فایلەکەت دەیخوێنێتەوە. ئەوەی دواتر دەنێردرێت پەیوەست نییە پێیەوە.</translation>
    </message>
    <message>
        <source>{place} has already acknowledged the file {file} of {moment}.</source>
        <translation>{place} پێشتر گەیشتنی فایلی {file}ـی {moment} پشتڕاست کردووەتەوە.</translation>
    </message>
    <message>
        <source>The file {file} of {moment} had been marked as received before.</source>
        <translation>فایلی {file}ـی {moment} پێشتر وەک گەیشتوو نیشانە کرابوو.</translation>
    </message>
    <message>
        <source>The file {file} of {moment} has been received: told by telephone.</source>
        <translation>فایلی {file}ـی {moment} گەیشتووە: بە تەلەفۆن ڕاگەیەنرا.</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>وەرگیراوە</translation>
    </message>
</context>
<context>
    <name>RecordState</name>
    <message>
        <source>Saved here</source>
        <translation>تەنها لێرەیە</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>نێردراوە</translation>
    </message>
    <message>
        <source>Told by phone</source>
        <translation>بە تەلەفۆن ڕاگەیەنرا</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>پشتڕاستکراو</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>گەیشتووە</translation>
    </message>
    <message>
        <source>Saved on this PC and in no file on its way; it goes with the next export.</source>
        <translation>لەم کۆمپیوتەرەدا پاشەکەوت کراوە و لە هیچ فایلێکی نێردراودا نییە؛ لەگەڵ ناردنەدەرەوەی داهاتوودا دەنێردرێت.</translation>
    </message>
    <message>
        <source>In a file for the exchange; nobody has confirmed yet that it arrived.</source>
        <translation>لە فایلێکی ئاڵوگۆڕدایە؛ هێشتا کەس گەیشتنی پشتڕاست نەکردووەتەوە.</translation>
    </message>
    <message>
        <source>The other side told by telephone that the file arrived; its own file will confirm it.</source>
        <translation>لایەنی بەرامبەر بە تەلەفۆن ڕایگەیاند کە فایلەکە گەیشتووە؛ فایلەکەی خۆی پشتڕاستی دەکاتەوە.</translation>
    </message>
    <message>
        <source>The other side has confirmed that it has this record.</source>
        <translation>لایەنی بەرامبەر پشتڕاستی کردووەتەوە کە ئەم تۆمارەی لایە.</translation>
    </message>
    <message>
        <source>Came in with a file from a point.</source>
        <translation>لەگەڵ فایلی دەروازەیەکدا گەیشتووە.</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>ئاڵوگۆڕ</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Reports</source>
        <translation>ڕاپۆرتەکان</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تەواو</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>لەدەستچوو</translation>
    </message>
    <message>
        <source>Share met</source>
        <translation>ڕێژەی جێبەجێکراو</translation>
    </message>
    <message>
        <source>Critical failures</source>
        <translation>بڕگە زۆر گرنگە جێبەجێنەکراوەکان</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>ئەنجام</translation>
    </message>
    <message>
        <source>Items met</source>
        <translation>بڕگە جێبەجێکراوەکان</translation>
    </message>
    <message>
        <source>With critical failure</source>
        <translation>بڕگەی زۆر گرنگی جێبەجێنەکراوی تێدایە</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>لیستی پشکنین</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>بڕگە</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>شکست</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>هەڵسەنگێنراو</translation>
    </message>
    <message>
        <source>Share failed</source>
        <translation>ڕێژەی شکست</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>زۆر گرنگ</translation>
    </message>
    <message>
        <source>Most failed</source>
        <translation>زۆرترین شکست</translation>
    </message>
    <message>
        <source>Items that failed most often</source>
        <translation>ئەو بڕگانەی زۆرترین جار شکستیان هێناوە</translation>
    </message>
    <message>
        <source>Critical item</source>
        <translation>بڕگەی زۆر گرنگ</translation>
    </message>
    <message>
        <source>No item failed.</source>
        <translation>هیچ بڕگەیەک شکستی نەهێناوە.</translation>
    </message>
    <message>
        <source>{checklist} {item}: failed {failed} ({share})</source>
        <translation>{checklist} {item}: شکست {failed} ({share})</translation>
    </message>
    <message>
        <source>critical item</source>
        <translation>بڕگەی زۆر گرنگ</translation>
    </message>
    <message>
        <source>No checklist was completed in these days.</source>
        <translation>لەم ڕۆژانەدا هیچ لیستێکی پشکنین تەواو نەکراوە.</translation>
    </message>
    <message>
        <source>Point at a place, or use the arrow keys, to read its figures.</source>
        <translation>بە ماوس ئاماژە بە شوێنێکی هێڵکارییەکە بکە، یان دوگمەی تیرەکان بەکار بهێنە، تا ژمارەکانی بخوێنیتەوە.</translation>
    </message>
    <message>
        <source>Share of items met</source>
        <translation>ڕێژەی بڕگە جێبەجێکراوەکان</translation>
    </message>
    <message>
        <source>Few checklists</source>
        <translation>لیستی کەم</translation>
    </message>
    <message>
        <source>With critical failures, counted below</source>
        <translation>بڕگەی زۆر گرنگی جێبەجێنەکراوی تێدایە، ژمارەیان لە خوارەوەیە</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کۆد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ناو</translation>
    </message>
    <message>
        <source>With critical failures</source>
        <translation>بڕگەی زۆر گرنگی جێبەجێنەکراوی تێدایە</translation>
    </message>
    <message>
        <source>critical: {count}</source>
        <translation>زۆر گرنگ: {count}</translation>
    </message>
    <message>
        <source>By point</source>
        <translation>بەپێی دەروازە</translation>
    </message>
    <message>
        <source>Points in the order of their codes; this is no ranking</source>
        <translation>دەروازەکان بە ڕیزی کۆدەکانیان؛ ئەمە ڕیزبەندیی باشترین نییە</translation>
    </message>
    <message>
        <source>Done and missed</source>
        <translation>ئەنجامدراو و لەدەستچوو</translation>
    </message>
    <message>
        <source>Done and missed, each checklist over all its versions</source>
        <translation>ئەنجامدراو و لەدەستچوو، هەر لیستێکی پشکنین بە هەموو وەشانەکانییەوە</translation>
    </message>
    <message>
        <source>Done; the empty part of a bar was missed</source>
        <translation>ئەنجامدراو؛ بەشی بەتاڵی هێڵەکە لەدەستچووە</translation>
    </message>
    <message>
        <source>done {done} · missed {missed}</source>
        <translation>ئەنجامدراو {done} · لەدەستچوو {missed}</translation>
    </message>
    <message>
        <source>By version</source>
        <translation>بەپێی وەشان</translation>
    </message>
    <message>
        <source>Each version of each checklist</source>
        <translation>هەر وەشانێکی هەر لیستێکی پشکنین</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>هەموو لیستە پڕکراوەکان</translation>
    </message>
    <message>
        <source>Saving a table</source>
        <translation>خشتەکە پاشەکەوت دەکرێت</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>پاشەکەوت کرا: {file}</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>دەروازە</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>وەشان</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>بەروار</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>شەفت</translation>
    </message>
    <message>
        <source>Items applicable</source>
        <translation>بڕگە گونجاوەکان</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>تۆمار</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>پاشەکەوتکردن وەک خشتە</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>وەستاندن</translation>
    </message>
    <message>
        <source>Reading checklists</source>
        <translation>لیستەکانی پشکنین دەخوێنرێنەوە</translation>
    </message>
    <message>
        <source>Choose a point first: the sheet is about one point.</source>
        <translation>سەرەتا دەروازەیەک هەڵبژێرە: پەڕە چاپکراوەکە بۆ یەک دەروازەیە.</translation>
    </message>
    <message>
        <source>Stopped: only a part of the chosen days has been read.</source>
        <translation>وەستێنرا: تەنها بەشێک لە ڕۆژە هەڵبژێردراوەکان خوێنراونەتەوە.</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>پاشەکەوتکردنی خشتە…</translation>
    </message>
    <message>
        <source>Save all runs…</source>
        <translation>پاشەکەوتی هەموو لیستەکان…</translation>
    </message>
    <message>
        <source>Month for inspection</source>
        <translation>پوختەی مانگ بۆ پشکنەران</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>هەموو بڕگەکان</translation>
    </message>
    <message>
        <source>Last three months</source>
        <translation>سێ مانگی ڕابردوو</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>ئەم مانگە</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>مانگی ڕابردوو</translation>
    </message>
    <message>
        <source>Last twelve months</source>
        <translation>دوازدە مانگی ڕابردوو</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>بەپێی هەفتە</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>بەپێی مانگ</translation>
    </message>
    <message>
        <source>All checklists</source>
        <translation>هەموو لیستەکانی پشکنین</translation>
    </message>
    <message>
        <source>Items met: {figures}</source>
        <translation>بڕگە جێبەجێکراوەکان: {figures}</translation>
    </message>
    <message>
        <source>Critical failures, in {count} checklists</source>
        <translation>بڕگەی زۆر گرنگی جێبەجێنەکراو، لە {count} لیستدا</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>هێشتا کراوە</translation>
    </message>
    <message>
        <source>Not counted, because their checklist has not been received: {count}</source>
        <translation>نەژمێردراون، چونکە لیستی پشکنینەکەیان هێشتا نەگەیشتووە: {count}</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>بە تێپەڕبوونی کات</translation>
    </message>
    <message>
        <source>Failures, counted below</source>
        <translation>شکست، ژمارەکەی لە خوارەوەیە</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>ماوە</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>جێبەجێکراو</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>ناگونجێت</translation>
    </message>
    <message>
        <source>{met} of {applicable}</source>
        <translation>{met} لە {applicable}</translation>
    </message>
    <message>
        <source>few</source>
        <translation>کەم</translation>
    </message>
    <message>
        <source>Critical failure</source>
        <translation>بڕگەی زۆر گرنگی جێبەجێنەکراو</translation>
    </message>
    <message>
        <source>Nothing judged</source>
        <translation>هیچ هەڵنەسەنگێنراوە</translation>
    </message>
    <message>
        <source>All met</source>
        <translation>هەمووی جێبەجێکراوە</translation>
    </message>
    <message>
        <source>Not all met</source>
        <translation>هەندێکی جێبەجێ نەکراوە</translation>
    </message>
    <message>
        <source>Week from {day}</source>
        <translation>هەفتە لە {day}</translation>
    </message>
    <message>
        <source>{name}: nothing was done</source>
        <translation>{name}: هیچ ئەنجام نەدراوە</translation>
    </message>
    <message>
        <source>{name}: met {met}</source>
        <translation>{name}: جێبەجێکراو {met}</translation>
    </message>
    <message>
        <source>critical failures: {count}</source>
        <translation>بڕگەی زۆر گرنگی جێبەجێنەکراو: {count}</translation>
    </message>
    <message>
        <source>checklists done: {count}</source>
        <translation>لیستە ئەنجامدراوەکان: {count}</translation>
    </message>
    <message>
        <source>missed: {count}</source>
        <translation>لەدەستچوو: {count}</translation>
    </message>
    <message>
        <source>so few that the share says little</source>
        <translation>ژمارەیان کەمە، بۆیە زۆر پشت بە ڕێژەکە نابەسترێت</translation>
    </message>
    <message>
        <source>{name}: never judged</source>
        <translation>{name}: هەڵنەسەنگێنراوە</translation>
    </message>
    <message>
        <source>{name}: met {met}, failed {failed}, not applicable {na}</source>
        <translation>{name}: جێبەجێکراو {met}، شکست {failed}، ناگونجێت {na}</translation>
    </message>
    <message>
        <source>{failed} of {judged}</source>
        <translation>{failed} لە {judged}</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>taken from the register</source>
        <translation>لە تۆمارەوە وەرگیراوە</translation>
    </message>
    <message>
        <source>moved to another version of the checklist</source>
        <translation>گواسترایەوە بۆ وەشانێکی تری لیستی پشکنین</translation>
    </message>
    <message>
        <source>Before, in the signed checklist that this one amends</source>
        <translation>پێشتر، لەو لیستە پەسەندکراوەی پشکنیندا کە ئەم لیستە هەمواری دەکات</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>تێبینی</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>وەڵامی تێبینی</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>هۆکار</translation>
    </message>
    <message>
        <source>taken over from the signed checklist</source>
        <translation>لە لیستە پەسەندکراوەکەی پشکنینەوە وەرگیراوە</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>هۆکار: {reason}</translation>
    </message>
    <message>
        <source>Amend this signed checklist…</source>
        <translation>هەموارکردنی ئەم لیستە پەسەندکراوەی پشکنین…</translation>
    </message>
    <message>
        <source>Returned by {person} with the remarks below.</source>
        <translation>{person} لەگەڵ تێبینییەکانی خوارەوە گەڕاندوویەتییەوە.</translation>
    </message>
    <message>
        <source>Amend this signed checklist</source>
        <translation>هەموارکردنی ئەم لیستە پەسەندکراوەی پشکنین</translation>
    </message>
    <message>
        <source>A new checklist begins with the signed answers. It is corrected, completed and signed like any other; the signed one stays as it is, and both name each other.</source>
        <translation>لیستێکی نوێ بە وەڵامە پەسەندکراوەکان دەست پێ دەکات. وەک هەر لیستێکی تر ڕاست دەکرێتەوە، تەواو دەکرێت و پەسەند دەکرێت؛ لیستە پەسەندکراوەکە وەک خۆی دەمێنێتەوە، و هەریەکەیان ئاماژە بەوی تر دەکات.</translation>
    </message>
    <message>
        <source>Reason for the amendment</source>
        <translation>هۆکاری هەموارکردن</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>هەموارکردن</translation>
    </message>
    <message>
        <source>Filled in by {agencies}</source>
        <translation>لەلایەن {agencies} پڕ دەکرێتەوە</translation>
    </message>
    <message>
        <source>Filled in by another agency: {agencies}</source>
        <translation>لەلایەن دامەزراوەیەکی ترەوە پڕ دەکرێتەوە: {agencies}</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>پێداچوونەوە</translation>
    </message>
    <message>
        <source>Two amendments</source>
        <translation>دوو هەموارکردن</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>هەموارکراو</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>کاتی تەواوکردن</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>هی خۆت</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>هەموارکردن</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>بڕگە</translation>
    </message>
    <message>
        <source>This checklist</source>
        <translation>ئەم لیستە</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>جیاوازی</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>ڕاستکراوەتەوە</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>پێشتر</translation>
    </message>
    <message>
        <source>As signed</source>
        <translation>وەک پەسەند کراوە</translation>
    </message>
    <message>
        <source>Asked before, not any more</source>
        <translation>پێشتر دەپرسران، چیتر ناپرسرێن</translation>
    </message>
    <message>
        <source>Reason for the correction</source>
        <translation>هۆکاری ڕاستکردنەوە</translation>
    </message>
    <message>
        <source>Why is the answer corrected? Then Enter</source>
        <translation>هۆکاری ڕاستکردنەوەی وەڵامەکە بنووسە، پاشان Enter</translation>
    </message>
    <message>
        <source>{at} of {count} waiting</source>
        <translation>چاوەڕوان: {at} لە {count}</translation>
    </message>
    <message>
        <source>The first of its kind here: there is none before to compare with.</source>
        <translation>لێرەدا یەکەمە لە جۆری خۆی: لیستێکی پێشوو نییە تا لەگەڵیدا بەراورد بکرێت.</translation>
    </message>
    <message>
        <source>Before ({shift}): {met} met</source>
        <translation>لیستی پێشوو ({shift}): جێبەجێکراو {met}</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>وەشانی {version}</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>هیچ جیاوازییەک نییە</translation>
    </message>
    <message>
        <source>Differences: {count}</source>
        <translation>جیاوازییەکان: {count}</translation>
    </message>
    <message>
        <source>newly failed: {count}</source>
        <translation>شکستی نوێ: {count}</translation>
    </message>
    <message>
        <source>You completed this checklist yourself: somebody else must check and sign it.</source>
        <translation>تۆ خۆت ئەم لیستی پشکنینەت تەواو کردووە: دەبێت کەسێکی تر بیپشکنێت و پەسەندی بکات.</translation>
    </message>
    <message>
        <source>Amends a signed checklist. Reason: {reason}</source>
        <translation>لیستێکی پەسەندکراوی پشکنین هەموار دەکات. هۆکار: {reason}</translation>
    </message>
    <message>
        <source>Open remarks: {count}. Return the checklist to have them answered.</source>
        <translation>تێبینییە کراوەکان: {count}. لیستەکە بگەڕێنەرەوە تا وەڵام بدرێنەوە.</translation>
    </message>
    <message>
        <source>Answers of items that are no longer asked</source>
        <translation>وەڵامی ئەو بڕگانەی چیتر ناپرسرێن</translation>
    </message>
    <message>
        <source>They were given before the checklist changed. They are kept and do not count.</source>
        <translation>پێش گۆڕانی لیستی پشکنینەکە دراون. هەڵگیراون و ناژمێردرێن.</translation>
    </message>
    <message>
        <source>Newly failed</source>
        <translation>شکستی نوێ</translation>
    </message>
    <message>
        <source>Failed again</source>
        <translation>شکستی دووبارە</translation>
    </message>
    <message>
        <source>Other value</source>
        <translation>بەهای جیاواز</translation>
    </message>
    <message>
        <source>Met again</source>
        <translation>دووبارە جێبەجێکراو</translation>
    </message>
    <message>
        <source>Other answer</source>
        <translation>وەڵامی جیاواز</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>بڕگەی نوێ</translation>
    </message>
    <message>
        <source>Not asked now</source>
        <translation>ئێستا ناپرسرێت</translation>
    </message>
    <message>
        <source>Move to a newer version</source>
        <translation>گواستنەوە بۆ وەشانێکی نوێتر</translation>
    </message>
    <message>
        <source>What changed: {note}</source>
        <translation>چی گۆڕاوە: {note}</translation>
    </message>
    <message>
        <source>Move from version {old} to version {new}?</source>
        <translation>لە وەشانی {old} بۆ وەشانی {new} بگوازرێتەوە؟</translation>
    </message>
    <message>
        <source>Answers kept: {count}</source>
        <translation>ئەو وەڵامانەی وەک خۆیان دەمێننەوە: {count}</translation>
    </message>
    <message>
        <source>Not asked any more; these answers stay with the checklist and in its history</source>
        <translation>چیتر ناپرسرێن؛ ئەم وەڵامانە لەگەڵ لیستەکە و لە مێژووەکەیدا دەمێننەوە</translation>
    </message>
    <message>
        <source>Answers that come back from an earlier move</source>
        <translation>ئەو وەڵامانەی لە گواستنەوەیەکی پێشووەوە دەگەڕێنەوە</translation>
    </message>
    <message>
        <source>New items to answer</source>
        <translation>بڕگە نوێیەکان کە دەبێت وەڵام بدرێنەوە</translation>
    </message>
    <message>
        <source>Worded otherwise; check that your answer still holds</source>
        <translation>داڕشتنەکەی گۆڕاوە؛ دڵنیا ببەوە کە وەڵامەکەت هێشتا ڕاستە</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>گواستنەوە</translation>
    </message>
    <message>
        <source>Moved to version {version}.</source>
        <translation>بۆ وەشانی {version} گواسترایەوە.</translation>
    </message>
    <message>
        <source>Keys: arrows move · D next difference · F next failed (with Shift back) · Enter or C remark · Del take a remark back · H history · Ctrl+Down, Ctrl+Up next and previous checklist · Ctrl+R return · Ctrl+Enter sign off</source>
        <translation>کلیلەکان: تیرەکان بۆ جووڵان · D جیاوازیی داهاتوو · F شکستی داهاتوو (لەگەڵ Shift بۆ دواوە) · Enter یان C تێبینی · Del لابردنی تێبینی · H مێژوو · Ctrl+Down، Ctrl+Up لیستی داهاتوو و پێشوو · Ctrl+R گەڕاندنەوە · Ctrl+Enter پەسەندکردن</translation>
    </message>
    <message>
        <source>Open checklist</source>
        <translation>کردنەوەی لیستی پشکنین</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>گەڕاندنەوە…</translation>
    </message>
    <message>
        <source>Previous checklist (Ctrl+Up)</source>
        <translation>لیستی پێشوو (Ctrl+Up)</translation>
    </message>
    <message>
        <source>Next checklist (Ctrl+Down)</source>
        <translation>لیستی داهاتوو (Ctrl+Down)</translation>
    </message>
    <message>
        <source>Return with the remarks (Ctrl+R)</source>
        <translation>گەڕاندنەوە لەگەڵ تێبینییەکان (Ctrl+R)</translation>
    </message>
    <message>
        <source>Sign off (Ctrl+Enter)</source>
        <translation>پەسەندکردن (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Next remark</source>
        <translation>تێبینیی داهاتوو</translation>
    </message>
    <message>
        <source>Remarks of the reviewer: {open} open of {count}</source>
        <translation>تێبینییەکانی پێداچوونەوەکار: کراوە {open} لە {count}</translation>
    </message>
    <message>
        <source>Next open remark (Ctrl+K); reply with Ctrl+Shift+K</source>
        <translation>تێبینیی کراوەی داهاتوو (Ctrl+K)؛ بۆ وەڵامدانەوە Ctrl+Shift+K</translation>
    </message>
    <message>
        <source>Reply to the remark</source>
        <translation>وەڵامدانەوەی تێبینییەکە</translation>
    </message>
    <message>
        <source>The answer was written again after it.</source>
        <translation>دوای تێبینییەکە وەڵامەکە دووبارە نووسرایەوە.</translation>
    </message>
    <message>
        <source>The checklist was completed again after it.</source>
        <translation>دوای تێبینییەکە لیستەکە دووبارە تەواو کرایەوە.</translation>
    </message>
    <message>
        <source>Whole checklist</source>
        <translation>هەموو لیستەکە</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>چوون بۆی</translation>
    </message>
    <message>
        <source>Reply…</source>
        <translation>وەڵامدانەوە…</translation>
    </message>
    <message>
        <source>Remark of {person}: {text}</source>
        <translation>تێبینیی {person}: {text}</translation>
    </message>
    <message>
        <source>Move to it…</source>
        <translation>گواستنەوە بۆی…</translation>
    </message>
    <message>
        <source>There is a newer version of this checklist: {version}. This one follows {old}.</source>
        <translation>وەشانێکی نوێتری ئەم لیستی پشکنینە هەیە: {version}. ئەم لیستە بەپێی وەشانی {old} پڕ دەکرێتەوە.</translation>
    </message>
    <message>
        <source>Two PCs amended the same checklist. Both amendments are kept; the one signed last counts.</source>
        <translation>لە دوو کۆمپیوتەردا هەمان لیستی پشکنین هەموار کراوە. هەردوو هەموارکردنەکە هەڵگیراون؛ ئەوەیان هەژمار دەکرێت کە دواتر پەسەند کراوە.</translation>
    </message>
    <message>
        <source>Open the one that counts</source>
        <translation>کردنەوەی ئەوەی هەژمار دەکرێت</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>بیکەرەوە</translation>
    </message>
    <message>
        <source>Amends the checklist that {person} signed off on {moment}. Reason: {reason}</source>
        <translation>ئەو لیستی پشکنینە هەموار دەکات کە {person} لە {moment} پەسەندی کردووە. هۆکار: {reason}</translation>
    </message>
    <message>
        <source>{person} is amending this checklist ({status}). Reason: {reason}</source>
        <translation>{person} خەریکی هەموارکردنی ئەم لیستی پشکنینەیە ({status}). هۆکار: {reason}</translation>
    </message>
    <message>
        <source>Amended on {moment} by {person}. Reason: {reason}</source>
        <translation>لە {moment} لەلایەن {person} هەموار کرا. هۆکار: {reason}</translation>
    </message>
    <message>
        <source>Remark on this item</source>
        <translation>تێبینی لەسەر ئەم بڕگەیە</translation>
    </message>
    <message>
        <source>What has to be corrected</source>
        <translation>چی پێویستە ڕاست بکرێتەوە</translation>
    </message>
    <message>
        <source>Remark taken back.</source>
        <translation>تێبینییەکە لابرا.</translation>
    </message>
    <message>
        <source>It goes back with your remarks on items: {count}.</source>
        <translation>لیستەکە لەگەڵ تێبینییەکانت لەسەر بڕگەکان دەگەڕێنرێتەوە: {count}.</translation>
    </message>
    <message>
        <source>No item has a remark yet; say here what has to be corrected.</source>
        <translation>هێشتا هیچ بڕگەیەک تێبینیی لەسەر نییە؛ لێرەدا بنووسە چی پێویستە ڕاست بکرێتەوە.</translation>
    </message>
    <message>
        <source>Comment on the whole checklist</source>
        <translation>تێبینی لەسەر هەموو لیستەکە</translation>
    </message>
    <message>
        <source>Open remarks: {count}</source>
        <translation>تێبینییە کراوەکان: {count}</translation>
    </message>
    <message>
        <source>Nothing waits for a signature</source>
        <translation>هیچ شتێک چاوەڕێی پەسەندکردن نییە</translation>
    </message>
    <message>
        <source>Completed checklists come here, the oldest first.</source>
        <translation>لیستە تەواوکراوەکان لێرەدا دەردەکەون، کۆنترینیان یەکەم جار.</translation>
    </message>
    <message>
        <source>Waiting: {count}</source>
        <translation>چاوەڕوان: {count}</translation>
    </message>
    <message>
        <source>remarks on items</source>
        <translation>تێبینی لەسەر بڕگەکان</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Officer</source>
        <translation>فەرمانبەر</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>سەرپەرشتیار</translation>
    </message>
    <message>
        <source>Headquarters staff</source>
        <translation>فەرمانبەری بارەگا</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>بەڕێوەبەری سیستەم</translation>
    </message>
    <message>
        <source>enter records</source>
        <translation>تۆمارکردن</translation>
    </message>
    <message>
        <source>sign off</source>
        <translation>پەسەندکردن</translation>
    </message>
    <message>
        <source>manage people and training</source>
        <translation>بەڕێوەبردنی کەسان و ڕاهێنان</translation>
    </message>
    <message>
        <source>manage users</source>
        <translation>بەڕێوەبردنی بەکارهێنەران</translation>
    </message>
    <message>
        <source>export and import</source>
        <translation>ناردنەدەرەوە و هێنانەژوورەوە</translation>
    </message>
    <message>
        <source>publish checklists and lists</source>
        <translation>بڵاوکردنەوەی لیستی پشکنین و لیستەکان</translation>
    </message>
    <message>
        <source>resolve conflicts</source>
        <translation>چارەسەرکردنی ناکۆکی</translation>
    </message>
    <message>
        <source>accept PCs</source>
        <translation>ڕێگەدان بە کۆمپیوتەرەکان</translation>
    </message>
    <message>
        <source>set up channels</source>
        <translation>ئامادەکردنی کەناڵەکان</translation>
    </message>
</context>
<context>
    <name>RowsView</name>
    <message>
        <source>Open</source>
        <translation>کردنەوە</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>کۆپیکردنی ڕیز</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search</source>
        <translation>گەڕان</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>گەڕان (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>SelfTest</name>
    <message>
        <source>Checking this PC…</source>
        <translation>ئەم کۆمپیوتەرە دەپشکنرێت…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>داخستن</translation>
    </message>
    <message>
        <source>Gatebook: check of this PC</source>
        <translation>پشکنینی ئەم کۆمپیوتەرە: Gatebook</translation>
    </message>
    <message>
        <source>Clock: {today}</source>
        <translation>کاتژمێر: {today}</translation>
    </message>
    <message>
        <source>Data folder: {path}</source>
        <translation>فۆڵدەری داتا: {path}</translation>
    </message>
    <message>
        <source>Free space: {free}</source>
        <translation>شوێنی بەتاڵ: {free}</translation>
    </message>
    <message>
        <source>Reference lists: {rows} rows, {templates} checklists</source>
        <translation>لیستەکانی سەرچاوە: {rows} ڕیز، {templates} لیستی پشکنین</translation>
    </message>
    <message>
        <source>Recording in made-up places: {places}</source>
        <translation>تۆمارکردن لە شوێنی نموونەییدا: {places}</translation>
    </message>
    <message>
        <source>Proof of the records: {entries} entries</source>
        <translation>سەلماندنی تۆمارەکان: {entries} نووسراو</translation>
    </message>
    <message>
        <source>Printing: {language}</source>
        <translation>چاپکردن: {language}</translation>
    </message>
    <message>
        <source>Print preview: {language}</source>
        <translation>پێشبینینی چاپ: {language}</translation>
    </message>
    <message>
        <source>Export: {entries} entries</source>
        <translation>ناردنەدەرەوە: {entries} نووسراو</translation>
    </message>
    <message>
        <source>Import at headquarters: {entries} entries</source>
        <translation>هێنانەژوورەوە لە بارەگای سەرەکی: {entries} نووسراو</translation>
    </message>
    <message>
        <source>Answer of headquarters: {entries} entries proved</source>
        <translation>وەڵامی بارەگای سەرەکی: {entries} نووسراو سەلماون</translation>
    </message>
    <message>
        <source>Parts of the window: {count}</source>
        <translation>بەشەکانی پەنجەرە: {count}</translation>
    </message>
    <message>
        <source>Look of the window</source>
        <translation>ڕووکاری پەنجەرە</translation>
    </message>
    <message>
        <source>Kinds of pictures: {count}</source>
        <translation>جۆرەکانی وێنە: {count}</translation>
    </message>
    <message>
        <source>Icons: {count}</source>
        <translation>ئایکۆنەکان: {count}</translation>
    </message>
    <message>
        <source>Font: {name}</source>
        <translation>فۆنت: {name}</translation>
    </message>
    <message>
        <source>Translation: {name}</source>
        <translation>وەرگێڕان: {name}</translation>
    </message>
    <message>
        <source>Printers of this PC: {count}</source>
        <translation>چاپکەرەکانی ئەم کۆمپیوتەرە: {count}</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>کاتژمێر</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>فۆڵدەری داتا</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>شوێنی بەتاڵ</translation>
    </message>
    <message>
        <source>Reference lists</source>
        <translation>لیستەکانی سەرچاوە</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>تۆمارکردن</translation>
    </message>
    <message>
        <source>Proof of the records</source>
        <translation>سەلماندنی تۆمارەکان</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>ناردنەدەرەوە</translation>
    </message>
    <message>
        <source>Import at headquarters</source>
        <translation>هێنانەژوورەوە لە بارەگای سەرەکی</translation>
    </message>
    <message>
        <source>Answer of headquarters</source>
        <translation>وەڵامی بارەگای سەرەکی</translation>
    </message>
    <message>
        <source>Parts of the window</source>
        <translation>بەشەکانی پەنجەرە</translation>
    </message>
    <message>
        <source>Kinds of pictures</source>
        <translation>جۆرەکانی وێنە</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>ئایکۆنەکان</translation>
    </message>
    <message>
        <source>Printers of this PC</source>
        <translation>چاپکەرەکانی ئەم کۆمپیوتەرە</translation>
    </message>
    <message>
        <source>This PC can run everything.</source>
        <translation>ئەم کۆمپیوتەرە دەتوانێت هەموو کارەکان بکات.</translation>
    </message>
    <message>
        <source>Checks that failed: {count}. This PC cannot run everything yet.</source>
        <translation>پشکنینە سەرنەکەوتووەکان: {count}. ئەم کۆمپیوتەرە هێشتا ناتوانێت هەموو کارەکان بکات.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Settings</source>
        <translation>ڕێکخستنەکان</translation>
    </message>
    <message>
        <source>Lock after minutes without a key or mouse</source>
        <translation>قفڵکردن دوای چەند خولەکێک بێ کلیل و ماوس</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفڵکردن</translation>
    </message>
    <message>
        <source>Ctrl+L locks at once. What was typed stays as it is behind the lock.</source>
        <translation>بە Ctrl+L دەستبەجێ قفڵ دەکرێت. هەرچی نووسرابێت لە پشت قفڵەکەوە وەک خۆی دەمێنێتەوە.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>هەرگیز</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>ڕەنگەکان</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>وەک سیستەمی کارپێکردن</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ڕوون</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>تاریک</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>جیاوازیی بەهێزی ڕەنگ</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>شێوەی ژمارە</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>ڕووکار</translation>
    </message>
    <message>
        <source>This PC</source>
        <translation>ئەم کۆمپیوتەرە</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>بەکارهێنەران</translation>
    </message>
    <message>
        <source>Reference lists</source>
        <translation>لیستەکانی سەرچاوە</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>متمانە</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>هەژماری من</translation>
    </message>
    <message>
        <source>About</source>
        <translation>دەربارە</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>شێواز</translation>
    </message>
    <message>
        <source>2 × 12 hours</source>
        <translation>2 × 12 کاتژمێر</translation>
    </message>
    <message>
        <source>3 × 8 hours</source>
        <translation>3 × 8 کاتژمێر</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 کاتژمێر</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>شێوازی خۆمان</translation>
    </message>
    <message>
        <source>Add shift</source>
        <translation>زیادکردنی شەفت</translation>
    </message>
    <message>
        <source>Save shifts</source>
        <translation>پاشەکەوتکردنی شەفتەکان</translation>
    </message>
    <message>
        <source>Times are written as hours:minutes, for example 07:30.</source>
        <translation>کات وەک کاتژمێر:خولەک دەنووسرێت، بۆ نموونە 07:30.</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>شەفتەکان</translation>
    </message>
    <message>
        <source>Shifts saved</source>
        <translation>شەفتەکان پاشەکەوت کران</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ناو</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>دەستپێک</translation>
    </message>
    <message>
        <source>End</source>
        <translation>کۆتایی</translation>
    </message>
    <message>
        <source>Users: {count}</source>
        <translation>بەکارهێنەرەکان: {count}</translation>
    </message>
    <message>
        <source>The week begins on</source>
        <translation>هەفتە دەست پێ دەکات لە</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>ڕۆژژمێر</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Everywhere</source>
        <translation>لە هەموو شوێنێک</translation>
    </message>
    <message>
        <source>Go to a screen, in the order of the rail</source>
        <translation>چوون بۆ پەڕەیەک بە ڕیزی لیستی لاتەنیشت</translation>
    </message>
    <message>
        <source>Next screen</source>
        <translation>پەڕەی داهاتوو</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>گەڕانەوە بۆ لیستەکە</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>قفڵکردنی شاشە</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>ئەم لیستە</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>لیستەکان</translation>
    </message>
    <message>
        <source>Search; typing in the list does the same</source>
        <translation>گەڕان؛ نووسین لەناو لیستەکەدا هەمان کار دەکات</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>کردنەوەی ڕیزەکە</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>کۆپیکردنی ڕیزە هەڵبژێردراوەکان</translation>
    </message>
    <message>
        <source>Start a checklist</source>
        <translation>دەستپێکردنی لیستی پشکنین</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>لیستەکانی پشکنین</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <translation>هەڵبژاردنی وەڵام</translation>
    </message>
    <message>
        <source>Item before, next item</source>
        <translation>بڕگەی پێشوو، بڕگەی داهاتوو</translation>
    </message>
    <message>
        <source>Next item without an answer</source>
        <translation>بڕگەی بێ وەڵامی داهاتوو</translation>
    </message>
    <message>
        <source>Complete the checklist</source>
        <translation>تەواوکردنی لیستی پشکنین</translation>
    </message>
    <message>
        <source>One item at a time, or the list</source>
        <translation>هەر جارە یەک بڕگە، یان لیستەکە</translation>
    </message>
    <message>
        <source>Comment on the item</source>
        <translation>تێبینی لەسەر بڕگەکە</translation>
    </message>
    <message>
        <source>Evidence of the item</source>
        <translation>بەڵگەی بڕگەکە</translation>
    </message>
    <message>
        <source>History of the item</source>
        <translation>مێژووی بڕگەکە</translation>
    </message>
    <message>
        <source>Next remark of the reviewer</source>
        <translation>تێبینیی داهاتووی پێداچوونەوەکار</translation>
    </message>
    <message>
        <source>Reply to the remark</source>
        <translation>وەڵامدانەوەی تێبینییەکە</translation>
    </message>
    <message>
        <source>Next difference; with Shift the one before</source>
        <translation>جیاوازیی داهاتوو؛ لەگەڵ Shift هی پێشوو</translation>
    </message>
    <message>
        <source>Next item that failed</source>
        <translation>بڕگەی داهاتوو کە شکستی هێناوە</translation>
    </message>
    <message>
        <source>Next and previous checklist</source>
        <translation>لیستی داهاتوو و پێشوو</translation>
    </message>
    <message>
        <source>Return the checklist</source>
        <translation>گەڕاندنەوەی لیستی پشکنین</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>پەسەندکردن</translation>
    </message>
    <message>
        <source>Add an item; with Shift a section</source>
        <translation>زیادکردنی بڕگە؛ لەگەڵ Shift بەش</translation>
    </message>
    <message>
        <source>Move the item, the section or the option</source>
        <translation>گواستنەوەی بڕگە یان بەش یان هەڵبژاردە</translation>
    </message>
    <message>
        <source>Repeat the item or the section</source>
        <translation>دووبارەکردنەوەی بڕگە یان بەش</translation>
    </message>
    <message>
        <source>From the outline to the form</source>
        <translation>لە پێڕستەوە بۆ فۆرم</translation>
    </message>
    <message>
        <source>Remove the item or the section</source>
        <translation>لابردنی بڕگە یان بەش</translation>
    </message>
    <message>
        <source>Take back, and make again</source>
        <translation>گەڕاندنەوە، و دووبارەکردنەوە</translation>
    </message>
    <message>
        <source>Editing a checklist</source>
        <translation>دەستکاریکردنی لیستی پشکنین</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>کلیلەکان</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>داخستن</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Copy</source>
        <translation>کۆپیکردن</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>بەردەوامبوون</translation>
    </message>
    <message>
        <source>The recovery code</source>
        <translation>کۆدی گەڕاندنەوە</translation>
    </message>
    <message>
        <source>It gives an administrator a new password when the old one is forgotten. Write it on paper and keep the paper in the safe: it is shown only now.</source>
        <translation>کاتێک بەڕێوەبەری سیستەم وشەی نهێنیی لەبیر دەکات، بەم کۆدە یەکێکی نوێ دادەنێت. لەسەر کاغەز بینووسە و کاغەزەکە لە قاسەدا هەڵبگرە: تەنها ئێستا پیشان دەدرێت.</translation>
    </message>
    <message>
        <source>The code is on paper</source>
        <translation>کۆدەکە لەسەر کاغەز نووسراوە</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>ناوی تەواو</translation>
    </message>
    <message>
        <source>As it is to stand under what you sign.</source>
        <translation>وەک دەبێت لەژێر واژۆکەتدا بنووسرێت.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>دەستپێکردن</translation>
    </message>
    <message>
        <source>The first administrator</source>
        <translation>یەکەم بەڕێوەبەری سیستەم</translation>
    </message>
    <message>
        <source>Nobody can sign in on this PC yet. The administrator adds the others afterwards.</source>
        <translation>هێشتا هیچ کەسێک ناتوانێت لەم کۆمپیوتەرەدا بچێتە ژوورەوە. بەڕێوەبەری سیستەم دواتر ئەوانی تر زیاد دەکات.</translation>
    </message>
    <message>
        <source>The record book of a border point</source>
        <translation>دەفتەری تۆماری دەروازەی سنووری</translation>
    </message>
    <message>
        <source>Gatebook is not MIDAS and not PISCES. No data about travellers belongs in it.</source>
        <translation>بەرنامەی Gatebook جیاوازە لە MIDAS و PISCES. نابێت هیچ زانیارییەکی گەشتیاران تێیدا تۆمار بکرێت.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>کردنەوەی قفڵ</translation>
    </message>
    <message>
        <source>Sign in as somebody else</source>
        <translation>چوونەژوورەوە بە ناوی کەسێکی تر</translation>
    </message>
    <message>
        <source>Locked: {name}</source>
        <translation>قفڵ کراوە: {name}</translation>
    </message>
    <message>
        <source>Your work is as you left it.</source>
        <translation>کارەکەت وەک خۆی ماوەتەوە.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>هەوڵدانەوە</translation>
    </message>
    <message>
        <source>Opening the records…</source>
        <translation>تۆمارەکان دەکرێنەوە…</translation>
    </message>
    <message>
        <source>The records could not be opened</source>
        <translation>تۆمارەکان نەکرانەوە</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>ناوی بەکارهێنەر</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>وشەی نهێنی</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>وشەی نهێنیی نوێ</translation>
    </message>
    <message>
        <source>At least {least} characters; three words are good. Digits of any keyboard are the same.</source>
        <translation>لانیکەم {least} نووسە؛ سێ وشە باشە. ژمارەی هەر تەختەکلیلێک وەک یەکە.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>جارێکی تر هەمان وشە</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>کۆدی گەڕاندنەوە</translation>
    </message>
    <message>
        <source>Set the new password</source>
        <translation>دانانی وشەی نهێنیی نوێ</translation>
    </message>
    <message>
        <source>Back to sign-in</source>
        <translation>گەڕانەوە بۆ چوونەژوورەوە</translation>
    </message>
    <message>
        <source>Password forgotten</source>
        <translation>وشەی نهێنی لەبیر کراوە</translation>
    </message>
    <message>
        <source>An administrator of this PC can give you a new password under Settings, Users. For the administrator&apos;s own password, use the recovery code from the safe.</source>
        <translation>بەڕێوەبەرێکی سیستەمی ئەم کۆمپیوتەرە دەتوانێت لە «ڕێکخستنەکان»، «بەکارهێنەران» وشەی نهێنیی نوێت بۆ دابنێت. بۆ وشەی نهێنیی خودی بەڕێوەبەری سیستەم، کۆدی گەڕاندنەوەی ناو قاسەکە بەکار بهێنە.</translation>
    </message>
    <message>
        <source>Border point</source>
        <translation>دەروازەی سنووری</translation>
    </message>
    <message>
        <source>Name of the deployment</source>
        <translation>ناوی سیستەم</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>ئامادەکردن</translation>
    </message>
    <message>
        <source>Where does this PC stand?</source>
        <translation>ئەم کۆمپیوتەرە لە کوێیە؟</translation>
    </message>
    <message>
        <source>This is asked once. All records of this PC will belong to that place.</source>
        <translation>تەنها جارێک دەپرسرێت. هەموو تۆمارەکانی ئەم کۆمپیوتەرە سەر بەو شوێنە دەبن.</translation>
    </message>
    <message>
        <source>At a border point</source>
        <translation>لە دەروازەی سنووری</translation>
    </message>
    <message>
        <source>At headquarters</source>
        <translation>لە بارەگای سەرەکی</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>چوونەژوورەوە</translation>
    </message>
    <message>
        <source>Password forgotten?</source>
        <translation>وشەی نهێنیت لەبیر کردووە؟</translation>
    </message>
    <message>
        <source>Keyboard: {language}</source>
        <translation>تەختەکلیل: {language}</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>Writing changes</source>
        <translation>گۆڕانکارییەکان دەنووسرێن</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>فایلەکان دەخوێنرێنەوە</translation>
    </message>
    <message>
        <source>Taking in changes</source>
        <translation>گۆڕانکارییەکان وەردەگیرێن</translation>
    </message>
    <message>
        <source>Preparing the records for this version; this happens once</source>
        <translation>تۆمارەکان بۆ ئەم وەشانە ئامادە دەکرێن؛ ئەمە تەنها یەک جار ڕوو دەدات</translation>
    </message>
    <message>
        <source>Checking records</source>
        <translation>تۆمارەکان دەپشکنرێن</translation>
    </message>
    <message>
        <source>Printing pages</source>
        <translation>لاپەڕەکان چاپ دەکرێن</translation>
    </message>
    <message>
        <source>Counting checklists</source>
        <translation>لیستەکانی پشکنین دەژمێردرێن</translation>
    </message>
    <message>
        <source>Making forms</source>
        <translation>فۆرمەکان دروست دەکرێن</translation>
    </message>
    <message>
        <source>Making days</source>
        <translation>ڕۆژەکان دروست دەکرێن</translation>
    </message>
    <message>
        <source>Asking servers</source>
        <translation>پرسیار لە ڕاژەکارەکان دەکرێت</translation>
    </message>
    <message>
        <source>Sending files</source>
        <translation>فایلەکان دەنێردرێن</translation>
    </message>
    <message>
        <source>Fetching files</source>
        <translation>فایلەکان دەهێنرێن</translation>
    </message>
    <message>
        <source>Checking this PC</source>
        <translation>ئەم کۆمپیوتەرە دەپشکنرێت</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Everything saved, {time}</source>
        <translation>هەموو شتێک پاشەکەوت کراوە، {time}</translation>
    </message>
</context>
<context>
    <name>TemplateEditor</name>
    <message>
        <source>What to do</source>
        <translation>چی دەبێت بکرێت</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>شوێن</translation>
    </message>
    <message>
        <source>Checks before giving out</source>
        <translation>پشکنین پێش بڵاوکردنەوە</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>هیچ شتێک کەم نییە</translation>
    </message>
    <message>
        <source>The checklist is complete in all three languages and can be given out.</source>
        <translation>لیستی پشکنینەکە بە هەر سێ زمانەکە تەواوە و دەتوانرێت بڵاو بکرێتەوە.</translation>
    </message>
    <message>
        <source>Another item has this code.</source>
        <translation>بڕگەیەکی تر ئەم کۆدەی هەیە.</translation>
    </message>
    <message>
        <source>Use Latin letters, digits, dots, dashes and underscores.</source>
        <translation>پیتی لاتینی، ژمارە، خاڵ، داش و هێڵی خوارەوە بەکار بهێنە.</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation>زیادکردنی مەرج</translation>
    </message>
    <message>
        <source>Choose or type a value; until then nothing changes.</source>
        <translation>بەهایەک هەڵبژێرە یان بینووسە؛ تا ئەو کاتە هیچ شتێک ناگۆڕێت.</translation>
    </message>
    <message>
        <source>One must hold</source>
        <translation>بەسە یەکێکیان ڕاست بێت</translation>
    </message>
    <message>
        <source>All must hold</source>
        <translation>دەبێت هەموویان ڕاست بن</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>بە وشە</translation>
    </message>
    <message>
        <source>As formula</source>
        <translation>وەک هاوکێشە</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>لابردنی ئەم مەرجە</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>بڕگە</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>بەراوردکردن</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>بەها</translation>
    </message>
    <message>
        <source>This answer</source>
        <translation>ئەم وەڵامە</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>وشکانی</translation>
    </message>
    <message>
        <source>Airport</source>
        <translation>فڕۆکەخانە</translation>
    </message>
    <message>
        <source>Sea port</source>
        <translation>بەندەر</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>لیستی پشکنین</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>ناونیشان</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کۆد</translation>
    </message>
    <message>
        <source>Stands on every print, as SOP-01.</source>
        <translation>لەسەر هەموو کاغەزێکی چاپکراو دەردەکەوێت، وەک SOP-01.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>وەشان</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>بەکارهێنان</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>ماوە</translation>
    </message>
    <message>
        <source>Who signs off</source>
        <translation>کێ پەسەندی دەکات</translation>
    </message>
    <message>
        <source>Kinds of points</source>
        <translation>جۆرەکانی دەروازە</translation>
    </message>
    <message>
        <source>Traveller data</source>
        <translation>زانیاریی گەشتیاران</translation>
    </message>
    <message>
        <source>Warn where names could be typed</source>
        <translation>ئاگادارکردنەوە لە نووسینی ناو</translation>
    </message>
    <message>
        <source>Basis and note</source>
        <translation>بنەما و تێبینی</translation>
    </message>
    <message>
        <source>References, one a line</source>
        <translation>سەرچاوەکان، هەر دێڕێک یەک سەرچاوە</translation>
    </message>
    <message>
        <source>Adopted by order</source>
        <translation>پەسەندکراوە بە فەرمانی</translation>
    </message>
    <message>
        <source>“model” until an order is issued.</source>
        <translation>تا دەرچوونی فەرمان «model» دەمێنێتەوە.</translation>
    </message>
    <message>
        <source>What is new in this version</source>
        <translation>چی نوێیە لەم وەشانەدا</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>کێ بەرپرسە</translation>
    </message>
    <message>
        <source>Responsible agencies</source>
        <translation>دامەزراوە بەرپرسەکان</translation>
    </message>
    <message>
        <source>None chosen means every agency.</source>
        <translation>ئەگەر هیچیان هەڵنەبژێردرێت، واتە هەموو دامەزراوەکان.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>دەق</translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation>جۆری وەڵام</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>گرنگی</translation>
    </message>
    <message>
        <source>A critical item that fails is counted apart and opens an action.</source>
        <translation>بڕگەی زۆر گرنگ کە شکست بهێنێت بە جیا دەژمێردرێت و ڕێکارێک دەکاتەوە.</translation>
    </message>
    <message>
        <source>Must be answered</source>
        <translation>وەڵام پێویستە</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>زۆر گرنگ</translation>
    </message>
    <message>
        <source>Whole numbers only</source>
        <translation>تەنها ژمارەی تەواو</translation>
    </message>
    <message>
        <source>Fails outside the range</source>
        <translation>لە دەرەوەی سنوور شکست دەهێنێت</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>ژمارە</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>هەڵبژاردەکان</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>وەڵامەکان</translation>
    </message>
    <message>
        <source>The list “{name}” is shared: other items change with it.</source>
        <translation>لیستی «{name}» هاوبەشە: بڕگەی تریش لەگەڵیدا دەگۆڕێن.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>یەکە</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>لانیکەم</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>لانیزۆر</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>هاوکێشە</translation>
    </message>
    <message>
        <source>Items are named ${code}; sum, count, min, max, round and if can be used.</source>
        <translation>بڕگەکان بە شێوەی ‎${code}‎ دەنووسرێن؛ دەتوانرێت sum، count، min، max، round، if بەکار بهێنرێن.</translation>
    </message>
    <message>
        <source>Calculation</source>
        <translation>ژماردن</translation>
    </message>
    <message>
        <source>Only if</source>
        <translation>تەنها ئەگەر</translation>
    </message>
    <message>
        <source>Always.</source>
        <translation>هەمیشە.</translation>
    </message>
    <message>
        <source>Must be answered if</source>
        <translation>وەڵام پێویستە ئەگەر</translation>
    </message>
    <message>
        <source>No further condition.</source>
        <translation>هیچ مەرجێکی تر نییە.</translation>
    </message>
    <message>
        <source>When it is asked</source>
        <translation>کەی دەپرسرێت</translation>
    </message>
    <message>
        <source>Rule for a good answer</source>
        <translation>ڕێسای وەڵامی پەسەند</translation>
    </message>
    <message>
        <source>The answer is good if</source>
        <translation>وەڵامەکە پەسەندە ئەگەر</translation>
    </message>
    <message>
        <source>Any answer is good.</source>
        <translation>هەر وەڵامێک پەسەندە.</translation>
    </message>
    <message>
        <source>Message when it is not</source>
        <translation>پەیام ئەگەر پەسەند نەبوو</translation>
    </message>
    <message>
        <source>An answer that breaks the rule is kept and flagged.</source>
        <translation>وەڵامێک کە لەگەڵ ڕێساکەدا نەگونجێت هەڵدەگیرێت و نیشانە دەکرێت.</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>تێبینیی یارمەتیدەر</translation>
    </message>
    <message>
        <source>Reference picture</source>
        <translation>وێنەی ڕێنمایی</translation>
    </message>
    <message>
        <source>Help beside the item</source>
        <translation>یارمەتی لە تەنیشت بڕگەکە</translation>
    </message>
    <message>
        <source>First answer from the register</source>
        <translation>یەکەم وەڵام لە تۆمارەوە</translation>
    </message>
    <message>
        <source>For those who know it: shift_date, shift_kind, stock:CODE, last, faulty:CATEGORY, faults, unfinished.</source>
        <translation>بۆ ئەوانەی ئەم کۆدانە دەزانن: shift_date، shift_kind، stock:CODE، last، faulty:CATEGORY، faults، unfinished.</translation>
    </message>
    <message>
        <source>On screen, to try out</source>
        <translation>لەسەر شاشە، بۆ تاقیکردنەوە</translation>
    </message>
    <message>
        <source>New checklist</source>
        <translation>لیستی پشکنینی نوێ</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>دروستکردن</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>دەستپێکردن لە</translation>
    </message>
    <message>
        <source>Of a checklist its sections and items are copied, and how often it is due.</source>
        <translation>بەش و بڕگەکانی لیستەکە و ماوەکەی کۆپی دەکرێن.</translation>
    </message>
    <message>
        <source>An empty checklist</source>
        <translation>لیستێکی پشکنینی بەتاڵ</translation>
    </message>
    <message>
        <source>Add option</source>
        <translation>زیادکردنی هەڵبژاردە</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>شکست</translation>
    </message>
    <message>
        <source>Remove this option</source>
        <translation>لابردنی ئەم هەڵبژاردەیە</translation>
    </message>
    <message>
        <source>Choosing it counts as failed</source>
        <translation>هەڵبژاردنی بە شکست دادەنرێت</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>زیادکردنی بڕگە</translation>
    </message>
    <message>
        <source>Add section</source>
        <translation>زیادکردنی بەش</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>بردنە سەرەوە (Alt+Up)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>بردنە خوارەوە (Alt+Down)</translation>
    </message>
    <message>
        <source>Repeat under a new code (Ctrl+D)</source>
        <translation>دووبارەکردنەوە بە کۆدێکی نوێ (Ctrl+D)</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>لابردن (Delete)</translation>
    </message>
    <message>
        <source>Add an item after this one (Ctrl+Enter)</source>
        <translation>زیادکردنی بڕگەیەک دوای ئەمە (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Add a section after this one (Ctrl+Shift+Enter)</source>
        <translation>زیادکردنی بەشێک دوای ئەمە (Ctrl+Shift+Enter)</translation>
    </message>
    <message>
        <source>Sections and items</source>
        <translation>بەش و بڕگەکان</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>پاشگەزبوونەوە</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>دووبارەکردنەوە</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>بڵاوکردنەوە…</translation>
    </message>
    <message>
        <source>The draft could not be saved</source>
        <translation>ڕەشنووسەکە پاشەکەوت نەکرا</translation>
    </message>
    <message>
        <source>What was changed last is only on this page. If you leave it, it is lost.</source>
        <translation>دوا گۆڕانکاری تەنها لەم لاپەڕەیەدایە. ئەگەر بەجێی بهێڵیت، ون دەبێت.</translation>
    </message>
    <message>
        <source>Leave and lose it</source>
        <translation>بەجێهێشتن و لەدەستدانی</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>مانەوە لێرە</translation>
    </message>
    <message>
        <source>This has to be put right before it can be published.</source>
        <translation>پێویستە ئەمە پێش بڵاوکردنەوە ڕاست بکرێتەوە.</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>پاشگەزبوونەوە (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Y)</source>
        <translation>دووبارەکردنەوە (Ctrl+Y)</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>دەستکاریکردن</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>زمانەکان</translation>
    </message>
    <message>
        <source>On screen</source>
        <translation>لەسەر شاشە</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>لەسەر کاغەز</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>پشکنین</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>ڕەشنووس پاشەکەوت کرا</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>پاشەکەوت دەکرێت…</translation>
    </message>
    <message>
        <source>{template} is published; it goes out with the next export.</source>
        <translation>{template} بڵاو کرایەوە؛ لەگەڵ ناردنەدەرەوەی داهاتوودا دەنێردرێت.</translation>
    </message>
    <message>
        <source>Section removed.</source>
        <translation>بەشەکە لابرا.</translation>
    </message>
    <message>
        <source>{item} removed.</source>
        <translation>{item} لابرا.</translation>
    </message>
    <message>
        <source>Publish {template}</source>
        <translation>بڵاوکردنەوەی {template}</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>بڵاوکردنەوە</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>چی نوێیە</translation>
    </message>
    <message>
        <source>At least one language; every point reads it beside the new version.</source>
        <translation>لانیکەم بە یەک زمان؛ هەموو دەروازەیەک لە تەنیشت وەشانە نوێیەکەدا دەیخوێنێتەوە.</translation>
    </message>
    <message>
        <source>All points use it once they have received the next file. A published version never changes.</source>
        <translation>هەموو دەروازەکان دوای گەیشتنی فایلی داهاتوو بەکاری دەهێنن. وەشانی بڵاوکراوە هەرگیز ناگۆڕدرێت.</translation>
    </message>
    <message>
        <source>Compared with {template}:</source>
        <translation>بە بەراورد لەگەڵ {template}:</translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation>هیچ جیاوازییەک نییە.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>و {count} دانەی تر</translation>
    </message>
    <message>
        <source>Try it out: answers given here are not saved anywhere.</source>
        <translation>تاقی بکەرەوە: ئەو وەڵامانەی لێرە دەدرێنەوە لە هیچ شوێنێک پاشەکەوت ناکرێن.</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>بەش</translation>
    </message>
    <message>
        <source>Repeated for each</source>
        <translation>دووبارە دەبێتەوە بۆ هەر</translation>
    </message>
    <message>
        <source>Latin letters, as vehicle or person. Left empty, the section is filled in once.</source>
        <translation>پیتی لاتینی، وەک vehicle یان person. ئەگەر بەتاڵ بهێڵرێتەوە، بەشەکە یەک جار پڕ دەکرێتەوە.</translation>
    </message>
    <message>
        <source>Who fills it in</source>
        <translation>کێ پڕی دەکاتەوە</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>دامەزراوەکان</translation>
    </message>
    <message>
        <source>None chosen means everybody.</source>
        <translation>ئەگەر هیچیان هەڵنەبژێردرێت، واتە هەمووان.</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>نەنووسراوە</translation>
    </message>
    <message>
        <source>Missing only</source>
        <translation>تەنها نەنووسراوەکان</translation>
    </message>
    <message>
        <source>Texts in all languages</source>
        <translation>دەقەکان بە هەموو زمانەکان</translation>
    </message>
    <message>
        <source>All texts stand in three languages.</source>
        <translation>هەموو دەقەکان بە سێ زمان هەن.</translation>
    </message>
    <message>
        <source>Missing texts: {counts}</source>
        <translation>دەقە نەنووسراوەکان: {counts}</translation>
    </message>
    <message>
        <source>Yes / no / not applicable</source>
        <translation>بەڵێ / نەخێر / ناگونجێت</translation>
    </message>
    <message>
        <source>One of several options</source>
        <translation>تەنها یەک هەڵبژاردە</translation>
    </message>
    <message>
        <source>Any of several options</source>
        <translation>یەک هەڵبژاردە یان زیاتر</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>بەروار</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>کات</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>بەروار و کات</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>وێنە</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>واژۆ</translation>
    </message>
    <message>
        <source>Text to read, no answer</source>
        <translation>دەق بۆ خوێندنەوە، بێ وەڵام</translation>
    </message>
    <message>
        <source>Calculated from other answers</source>
        <translation>ژمێردراو لە وەڵامەکانی تر</translation>
    </message>
    <message>
        <source>is answered</source>
        <translation>وەڵام دراوەتەوە</translation>
    </message>
    <message>
        <source>is not answered</source>
        <translation>وەڵام نەدراوەتەوە</translation>
    </message>
    <message>
        <source>is</source>
        <translation>بریتییە لە</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>بریتی نییە لە</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>ئەمەی تێدایە</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>ئەمەی تێدا نییە</translation>
    </message>
    <message>
        <source>is equal to</source>
        <translation>یەکسانە بە</translation>
    </message>
    <message>
        <source>is not equal to</source>
        <translation>یەکسان نییە بە</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>کەمترە لە</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>زیاتر نییە لە</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>زیاترە لە</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>کەمتر نییە لە</translation>
    </message>
    <message>
        <source>is not in the future</source>
        <translation>لە داهاتوودا نییە</translation>
    </message>
    <message>
        <source>is not in the past</source>
        <translation>لە ڕابردوودا نییە</translation>
    </message>
    <message>
        <source>The code needs 1 to 40 Latin letters, digits, dots, dashes or underscores.</source>
        <translation>کۆد دەبێت لە 1 تا 40 پیتی لاتینی، ژمارە، خاڵ، داش یان هێڵی خوارەوە پێک بێت.</translation>
    </message>
    <message>
        <source>The version needs 1 to 30 Latin letters, digits, dots or dashes.</source>
        <translation>وەشان دەبێت لە 1 تا 30 پیتی لاتینی، ژمارە، خاڵ یان داش پێک بێت.</translation>
    </message>
    <message>
        <source>The English title is missing.</source>
        <translation>ناونیشان بە ئینگلیزی نەنووسراوە.</translation>
    </message>
    <message>
        <source>There is no item yet.</source>
        <translation>هێشتا هیچ بڕگەیەک نییە.</translation>
    </message>
    <message>
        <source>A checklist has at most 1000 items.</source>
        <translation>لیستی پشکنین لانیزۆر 1000 بڕگەی تێدایە.</translation>
    </message>
    <message>
        <source>The code of an item needs Latin letters, digits, dots, dashes or underscores.</source>
        <translation>کۆدی بڕگە دەبێت لە پیتی لاتینی، ژمارە، خاڵ، داش یان هێڵی خوارەوە پێک بێت.</translation>
    </message>
    <message>
        <source>Two items have this code.</source>
        <translation>دوو بڕگە ئەم کۆدەیان هەیە.</translation>
    </message>
    <message>
        <source>The name of a repeated section needs Latin letters, and no two may be alike.</source>
        <translation>ناوی بەشی دووبارە دەبێت بە پیتی لاتینی بێت، و نابێت دوو ناو وەک یەک بن.</translation>
    </message>
    <message>
        <source>The item has no text in any language.</source>
        <translation>بڕگەکە بە هیچ زمانێک دەقی نییە.</translation>
    </message>
    <message>
        <source>The item needs options whose codes differ and hold no blanks.</source>
        <translation>بڕگەکە پێویستی بە هەڵبژاردەیەک هەیە کە کۆدەکانیان جیاواز و بێ بۆشایی بن.</translation>
    </message>
    <message>
        <source>The calculation is missing.</source>
        <translation>هاوکێشەی ژماردن نەنووسراوە.</translation>
    </message>
    <message>
        <source>A section has no answer of its own to ask for.</source>
        <translation>بەش خۆی وەڵامێکی نییە تا مەرجێک پشتی پێ ببەستێت.</translation>
    </message>
    <message>
        <source>A condition asks for an item that is not there:</source>
        <translation>مەرجێک پشت بە بڕگەیەک دەبەستێت کە نییە:</translation>
    </message>
    <message>
        <source>The condition leads back to this item.</source>
        <translation>مەرجەکە بۆ هەمان بڕگە دەگەڕێتەوە.</translation>
    </message>
    <message>
        <source>This version has been given out already. Choose another number.</source>
        <translation>ئەم وەشانە پێشتر بڵاو کراوەتەوە. ژمارەیەکی تر هەڵبژێرە.</translation>
    </message>
    <message>
        <source>A text is missing in:</source>
        <translation>دەقێک بەم زمانانە کەمە:</translation>
    </message>
    <message>
        <source>The item is critical, but no answer to it counts as failed.</source>
        <translation>بڕگەکە زۆر گرنگە، بەڵام هیچ وەڵامێکی بە شکست دانانرێت.</translation>
    </message>
    <message>
        <source>No kind of point is chosen: no point will be offered it.</source>
        <translation>هیچ جۆرە دەروازەیەک هەڵنەبژێردراوە: لیستەکە لە هیچ دەروازەیەکدا پیشان نادرێت.</translation>
    </message>
    <message>
        <source>There is no item for a signature.</source>
        <translation>هیچ بڕگەیەک بۆ واژۆ نییە.</translation>
    </message>
    <message>
        <source>The section has no items.</source>
        <translation>بەشەکە هیچ بڕگەیەکی تێدا نییە.</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>جۆر</translation>
    </message>
    <message>
        <source>text</source>
        <translation>دەق</translation>
    </message>
    <message>
        <source>required</source>
        <translation>پێویست</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>زۆر گرنگ</translation>
    </message>
    <message>
        <source>options</source>
        <translation>هەڵبژاردەکان</translation>
    </message>
    <message>
        <source>unit and range</source>
        <translation>یەکە و سنووری پەسەند</translation>
    </message>
    <message>
        <source>what counts as failed</source>
        <translation>ئەوەی بە شکست دادەنرێت</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>ڕێسا</translation>
    </message>
    <message>
        <source>when it is asked</source>
        <translation>کەی دەپرسرێت</translation>
    </message>
    <message>
        <source>calculation</source>
        <translation>ژماردن</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>تێبینیی یارمەتیدەر</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>وێنە</translation>
    </message>
    <message>
        <source>first answer</source>
        <translation>یەکەم وەڵام</translation>
    </message>
    <message>
        <source>title</source>
        <translation>ناونیشان</translation>
    </message>
    <message>
        <source>how often</source>
        <translation>ماوە</translation>
    </message>
    <message>
        <source>who signs off</source>
        <translation>کێ پەسەندی دەکات</translation>
    </message>
    <message>
        <source>kinds of points</source>
        <translation>جۆرەکانی دەروازە</translation>
    </message>
    <message>
        <source>responsible agencies</source>
        <translation>دامەزراوە بەرپرسەکان</translation>
    </message>
    <message>
        <source>references</source>
        <translation>سەرچاوەکان</translation>
    </message>
    <message>
        <source>warning against names</source>
        <translation>ئاگادارکردنەوە لە نووسینی ناو</translation>
    </message>
    <message>
        <source>Section {number}</source>
        <translation>بەشی {number}</translation>
    </message>
    <message>
        <source>Head of the checklist</source>
        <translation>زانیاریی گشتیی لیستی پشکنین</translation>
    </message>
    <message>
        <source>Option {number}</source>
        <translation>هەڵبژاردەی {number}</translation>
    </message>
    <message>
        <source>Message of the rule</source>
        <translation>پەیامی ڕێساکە</translation>
    </message>
    <message>
        <source>New: {item}</source>
        <translation>نوێ: {item}</translation>
    </message>
    <message>
        <source>Gone: {item}</source>
        <translation>لابراو: {item}</translation>
    </message>
    <message>
        <source>Moved: {item}</source>
        <translation>شوێنگۆڕاو: {item}</translation>
    </message>
    <message>
        <source>Changed: {item} ({parts})</source>
        <translation>گۆڕدراو: {item} ({parts})</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>زانیاریی گشتی</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Show all: {count} more</source>
        <translation>پیشاندانی هەموو: {count}ی تر</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close this message</source>
        <translation>داخستنی ئەم پەیامە</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Today</source>
        <translation>ئەمڕۆ</translation>
    </message>
    <message>
        <source>Choose what is due here</source>
        <translation>هەڵبژێرە لێرەدا چی پێویستە بکرێت</translation>
    </message>
    <message>
        <source>Only these are due at this point; all others can still be started.</source>
        <translation>لەم دەروازەیەدا تەنها ئەمانە پێویستن؛ دەتوانرێت هەر لیستێکی تریش دەست پێ بکرێت.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>هەڵوەشاندنەوە</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>پاشەکەوتکردن</translation>
    </message>
    <message>
        <source>{count} items</source>
        <translation>{count} بڕگە</translation>
    </message>
    <message>
        <source>last on {day}</source>
        <translation>دوا جار لە {day}</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>دواکەوتوو</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>دەستپێکردن</translation>
    </message>
    <message>
        <source>{count} left</source>
        <translation>ماوە: {count}</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>ئامادەیە</translation>
    </message>
    <message>
        <source>{person}: {comment}</source>
        <translation>{person}: {comment}</translation>
    </message>
    <message>
        <source>{met} met</source>
        <translation>جێبەجێکراو: {met}</translation>
    </message>
    <message>
        <source>Due in this shift</source>
        <translation>پێویست لەم شەفتەدا</translation>
    </message>
    <message>
        <source>Everything that is due in this shift has been started.</source>
        <translation>هەرچی لەم شەفتەدا پێویستە دەستی پێ کراوە.</translation>
    </message>
    <message>
        <source>Due, of other agencies</source>
        <translation>پێویست، هی دامەزراوەکانی تر</translation>
    </message>
    <message>
        <source>Returned with a comment</source>
        <translation>گەڕێنراوەتەوە بە تێبینی</translation>
    </message>
    <message>
        <source>Waiting for your sign-off</source>
        <translation>چاوەڕێی پەسەندکردنی تۆیە</translation>
    </message>
    <message>
        <source>Open checklists</source>
        <translation>لیستە کراوەکانی پشکنین</translation>
    </message>
    <message>
        <source>No checklist is open.</source>
        <translation>هیچ لیستێکی پشکنینی کراوە نییە.</translation>
    </message>
    <message>
        <source>Done in this shift</source>
        <translation>لەم شەفتەدا تەواو کراوە</translation>
    </message>
    <message>
        <source>Start checklist</source>
        <translation>دەستپێکردنی لیستی پشکنین</translation>
    </message>
    <message>
        <source>Changes not exported: {count}</source>
        <translation>گۆڕانکاریی نەنێردراو: {count}</translation>
    </message>
    <message>
        <source>Last export: {moment}</source>
        <translation>دوا ناردنەدەرەوە: {moment}</translation>
    </message>
    <message>
        <source>Corrective actions</source>
        <translation>ڕێکارەکانی ڕاستکردنەوە</translation>
    </message>
    <message>
        <source>{count} overdue</source>
        <translation>دواکەوتوو: {count}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>پیشاندان</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>شاردنەوە</translation>
    </message>
    <message>
        <source>Missed, nobody has said why</source>
        <translation>لەدەستچوو، هۆکاری نەنووسراوە</translation>
    </message>
    <message>
        <source>Say why…</source>
        <translation>نووسینی هۆکار…</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>گەڕانەوە (Alt+Left)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>گەڕانەوە</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Training</source>
        <translation>ڕاهێنان</translation>
    </message>
    <message>
        <source>All present</source>
        <translation>هەموو ئامادەن</translation>
    </message>
    <message>
        <source>No mark</source>
        <translation>بێ نیشانە</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>تێبینی…</translation>
    </message>
    <message>
        <source>not marked {count}</source>
        <translation>بێ نیشانە {count}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>تێبینی</translation>
    </message>
    <message>
        <source>Who takes the place of {name}?</source>
        <translation>کێ شوێنی {name} دەگرێتەوە؟</translation>
    </message>
    <message>
        <source>Scores and certificate…</source>
        <translation>نمرە و بڕوانامە…</translation>
    </message>
    <message>
        <source>Replace by…</source>
        <translation>گۆڕین بە کەسێکی تر…</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>لابردن لە لیست</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ڕەوش</translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation>ژمارەی بڕوانامە</translation>
    </message>
    <message>
        <source>Pre-test</source>
        <translation>پێش خول</translation>
    </message>
    <message>
        <source>Post-test</source>
        <translation>دوای خول</translation>
    </message>
    <message>
        <source>Practical test</source>
        <translation>پراکتیکی</translation>
    </message>
    <message>
        <source>Add participants</source>
        <translation>زیادکردنی بەشداربوو</translation>
    </message>
    <message>
        <source>Name or staff number</source>
        <translation>ناو یان ژمارەی فەرمانبەری</translation>
    </message>
    <message>
        <source>New person…</source>
        <translation>کەسی نوێ…</translation>
    </message>
    <message>
        <source>already on the list</source>
        <translation>پێشتر لە لیستەکەدایە</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>زیادکردن بۆ لیست</translation>
    </message>
    <message>
        <source>Add {count} to the list</source>
        <translation>زیادکردنی {count} بۆ لیست</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>هەڵوەشاندنەوە</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>ئامادەبوون</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>ئەنجام</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>خولی نوێ</translation>
    </message>
    <message>
        <source>Plan session</source>
        <translation>دانانی خول</translation>
    </message>
    <message>
        <source>Change session</source>
        <translation>گۆڕینی خول</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>دەستکاریکردن</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چاپکردن</translation>
    </message>
    <message>
        <source>Session planned</source>
        <translation>خولەکە دانرا</translation>
    </message>
    <message>
        <source>Session changed</source>
        <translation>خولەکە گۆڕدرا</translation>
    </message>
    <message>
        <source>No training yet</source>
        <translation>هێشتا هیچ ڕاهێنانێک نییە</translation>
    </message>
    <message>
        <source>Plan the first session: course, days and venue.</source>
        <translation>یەکەم خول دابنێ: ناوی خول، ڕۆژەکان و شوێن.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>هەموو</translation>
    </message>
    <message>
        <source>Title, number, venue or trainer</source>
        <translation>ناونیشان، ژمارە، شوێن یان ڕاهێنەر</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>یەکەم ڕۆژ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>ناونیشان</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>ڕۆژەکان</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>بەشداربووان</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>شوێنی خول</translation>
    </message>
    <message>
        <source>Course number</source>
        <translation>ژمارەی خول</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>خول</translation>
    </message>
    <message>
        <source>Where and by whom</source>
        <translation>لە کوێ و لەلایەن کێ</translation>
    </message>
    <message>
        <source>Course of the catalogue</source>
        <translation>خولی کەتەلۆگ</translation>
    </message>
    <message>
        <source>Press the Down key to see all courses.</source>
        <translation>کلیلی Down دابگرە تا هەموو خولەکان ببینیت.</translation>
    </message>
    <message>
        <source>Leave empty to use the title of the catalogue.</source>
        <translation>بەتاڵی بهێڵەوە بۆ ئەوەی ناونیشانی کەتەلۆگ بەکار بهێنرێت.</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>کاتژمێرەکان</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>دامەزراوە</translation>
    </message>
    <message>
        <source>Border point</source>
        <translation>دەروازەی سنووری</translation>
    </message>
    <message>
        <source>Empty means headquarters itself.</source>
        <translation>بەتاڵ واتە خودی بارەگای سەرەکی.</translation>
    </message>
    <message>
        <source>How many days</source>
        <translation>چەند ڕۆژ</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>ڕۆژانی پشوو</translation>
    </message>
    <message>
        <source>One day a line, as day/month/year.</source>
        <translation>هەر دێڕێک ڕۆژێک، وەک ڕۆژ/مانگ/ساڵ.</translation>
    </message>
    <message>
        <source>Trainers</source>
        <translation>ڕاهێنەران</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>دارایی</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>تێبینی</translation>
    </message>
    <message>
        <source>{count} participants, {women} of them women · {completed} completed</source>
        <translation>بەشداربوو: {count}، لەوانە ژن: {women} · تەواوکردوو: {completed}</translation>
    </message>
    <message>
        <source>Nobody is on the list yet</source>
        <translation>هێشتا هیچ کەسێک لە لیستەکەدا نییە</translation>
    </message>
    <message>
        <source>Add the participants; then mark each day with the letters P, A, L and E.</source>
        <translation>بەشداربووان زیاد بکە؛ پاشان هەر ڕۆژێک بە پیتەکانی P (ئامادە)، A (ئامادەنەبوو)، L (درەنگکەوتوو) و E (مۆڵەتدراو) نیشانە بکە.</translation>
    </message>
    <message>
        <source>P</source>
        <comment>letter for present</comment>
        <translation>ئا</translation>
    </message>
    <message>
        <source>A</source>
        <comment>letter for absent</comment>
        <translation>نا</translation>
    </message>
    <message>
        <source>L</source>
        <comment>letter for late</comment>
        <translation>د</translation>
    </message>
    <message>
        <source>E</source>
        <comment>letter for excused</comment>
        <translation>مۆ</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>ئامادە</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>ئامادەنەبوو</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>درەنگکەوتوو</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>مۆڵەتدراو</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>بێ نیشانە</translation>
    </message>
    <message>
        <source>Nominated</source>
        <translation>پاڵێوراو</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>پشتڕاستکراو</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>گۆڕدراو</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>دانراو</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>داخراو</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>هەڵوەشێنراوەتەوە</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>دوو وەشان</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>بەڕێوەیە</translation>
    </message>
    <message>
        <source>Not closed yet</source>
        <translation>هێشتا دانەخراوە</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>تەواوی کردووە</translation>
    </message>
    <message>
        <source>Not completed</source>
        <translation>تەواوی نەکردووە</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>هێشتا دیار نییە</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} ڕۆژ</translation>
    </message>
    <message>
        <source>{attended} of {taken} days marked so far; {percent} of all {planned} days</source>
        <translation>تا ئێستا {attended} لە {taken} ڕۆژی نیشانەکراو؛ {percent} لە هەموو {planned} ڕۆژەکە</translation>
    </message>
</context>
<context>
    <name>Trust</name>
    <message>
        <source>Choose the stick for the key</source>
        <translation>فلاش بۆ کلیلەکە هەڵبژێرە</translation>
    </message>
    <message>
        <source>Passphrase for {name}</source>
        <translation>دەستەواژەی نهێنی بۆ {name}</translation>
    </message>
    <message>
        <source>At least {least} characters, such as four words. Without it the copy is of no use: keep it apart.</source>
        <translation>لانیکەم {least} نووسە، بۆ نموونە چوار وشە. بەبێ ئەوە کۆپییەکە سوودی نییە: بە جیا هەڵی بگرە.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>کۆپیکردن</translation>
    </message>
    <message>
        <source>From then on it is on the sticks and on paper alone.</source>
        <translation>لەو کاتەوە تەنها لە فلاشەکاندا و لەسەر کاغەز دەبێت.</translation>
    </message>
    <message>
        <source>Remove {name} from this PC?</source>
        <translation>{name} لەم کۆمپیوتەرەدا لاببرێت؟</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>لابردن</translation>
    </message>
    <message>
        <source>The key is no longer on this PC</source>
        <translation>کلیلەکە چیتر لەم کۆمپیوتەرەدا نییە</translation>
    </message>
    <message>
        <source>The key is on the stick</source>
        <translation>کلیلەکە لەسەر فلاشەکەیە</translation>
    </message>
    <message>
        <source>For the sealed paper, write down or print this line:</source>
        <translation>بۆ کاغەزە مۆرکراوەکە، ئەم دێڕە بنووسە یان چاپی بکە:</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تەواو</translation>
    </message>
    <message>
        <source>Open the request of the new PC</source>
        <translation>کردنەوەی داواکاریی کۆمپیوتەرە نوێیەکە</translation>
    </message>
    <message>
        <source>Save the proposal</source>
        <translation>پاشەکەوتکردنی پێشنیاز</translation>
    </message>
    <message>
        <source>Carry the file to the keepers of the root keys</source>
        <translation>فایلەکە ببە بۆ پارێزەرانی کلیلە بنەڕەتییەکان</translation>
    </message>
    <message>
        <source>Open the proposal to sign</source>
        <translation>کردنەوەی پێشنیاز بۆ واژۆکردن</translation>
    </message>
    <message>
        <source>Sign this change?</source>
        <translation>ئەم گۆڕانکارییە واژۆ بکرێت؟</translation>
    </message>
    <message>
        <source>Choose the key file…</source>
        <translation>هەڵبژاردنی فایلی کلیل…</translation>
    </message>
    <message>
        <source>Choose the file of the root key</source>
        <translation>هەڵبژاردنی فایلی کلیلی بنەڕەتی</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>واژۆکراوە</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>دەستەواژەی نهێنیی کلیل</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>واژۆکردن</translation>
    </message>
    <message>
        <source>Open the signed proposal, all copies together</source>
        <translation>کردنەوەی پێشنیازی واژۆکراو، هەموو کۆپییەکان پێکەوە</translation>
    </message>
    <message>
        <source>Version {version} is in force</source>
        <translation>وەشانی {version} کاری پێ دەکرێت</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>هەڵوەشاندنەوە</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>دەستەواژەی نهێنی</translation>
    </message>
    <message>
        <source>Root key added: {code}</source>
        <translation>کلیلی بنەڕەتی زیادکرا: {code}</translation>
    </message>
    <message>
        <source>Root key dropped: {code}</source>
        <translation>کلیلی بنەڕەتی لابرا: {code}</translation>
    </message>
    <message>
        <source>Headquarters PC added: {name} {code}</source>
        <translation>کۆمپیوتەری بارەگای سەرەکی زیادکرا: {name} {code}</translation>
    </message>
    <message>
        <source>Headquarters PC dropped: {name} {code}</source>
        <translation>کۆمپیوتەری بارەگای سەرەکی لابرا: {name} {code}</translation>
    </message>
    <message>
        <source>Another escrow key</source>
        <translation>کلیلێکی تری فریاکەوتن</translation>
    </message>
    <message>
        <source>Signed by {old} of {old_needed} keys in force and {new} of {new_needed} new ones</source>
        <translation>واژۆکراوە بە {old} لە {old_needed} کلیلی کارپێکراو و {new} لە {new_needed} کلیلی نوێ</translation>
    </message>
    <message>
        <source>No PC has been let in</source>
        <translation>هێشتا ڕێگە بە هیچ کۆمپیوتەرێک نەدراوە</translation>
    </message>
    <message>
        <source>PCs are let in under Exchange.</source>
        <translation>لە «ئاڵوگۆڕ»دا ڕێگە بە کۆمپیوتەرەکان دەدرێت.</translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation>ناو یان کۆد</translation>
    </message>
    <message>
        <source>PCs: {count}</source>
        <translation>کۆمپیوتەرەکان: {count}</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>هەڵوەشاندنەوەی ڕێگەپێدان…</translation>
    </message>
    <message>
        <source>New headquarters PC…</source>
        <translation>کۆمپیوتەری نوێی بارەگای سەرەکی…</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>واژۆکردن…</translation>
    </message>
    <message>
        <source>Put in force…</source>
        <translation>خستنەکار…</translation>
    </message>
    <message>
        <source>Trusted PCs of this deployment</source>
        <translation>کۆمپیوتەرە متمانەپێکراوەکانی ئەم سیستەمە</translation>
    </message>
    <message>
        <source>{threshold} of {count} must sign what changes headquarters</source>
        <translation>دەبێت {threshold} لە {count} ئەوە واژۆ بکەن کە بارەگای سەرەکی دەگۆڕێت</translation>
    </message>
    <message>
        <source>Root key {number}</source>
        <translation>کلیلی بنەڕەتیی {number}</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>سیستەم</translation>
    </message>
    <message>
        <source>Code of the deployment</source>
        <translation>کۆدی سیستەم</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>وەشان</translation>
    </message>
    <message>
        <source>Root keys</source>
        <translation>کلیلە بنەڕەتییەکان</translation>
    </message>
    <message>
        <source>Withdrawn; the next exports say so</source>
        <translation>ڕێگەپێدان هەڵوەشێنرایەوە؛ ناردنەدەرەوەکانی داهاتوو ڕایدەگەیەنن</translation>
    </message>
    <message>
        <source>What it recorded until now stays. What it sends later is kept aside until headquarters decides, and it can no longer read new files. It can only come back as a new PC.</source>
        <translation>ئەوەی تا ئێستا تۆماری کردووە دەمێنێتەوە. ئەوەی دواتر دەینێرێت بە جیا هەڵدەگیرێت تا بارەگای سەرەکی بڕیار دەدات، و چیتر ناتوانێت فایلی نوێ بخوێنێتەوە. تەنها وەک کۆمپیوتەرێکی نوێ دەتوانێت بگەڕێتەوە.</translation>
    </message>
    <message>
        <source>Its key goes on speaking for headquarters until root keys drop it: propose that as well.</source>
        <translation>کلیلەکەی بەردەوام دەبێت لە قسەکردن بە ناوی بارەگای سەرەکی تا کلیلە بنەڕەتییەکان لای دەبەن: ئەوەش پێشنیاز بکە.</translation>
    </message>
    <message>
        <source>Withdraw {name}?</source>
        <translation>ڕێگەپێدانی {name} هەڵبوەشێنرێتەوە؟</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>هەڵوەشاندنەوەی ڕێگەپێدان</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>بارەگای سەرەکی</translation>
    </message>
    <message>
        <source>PC</source>
        <translation>کۆمپیوتەر</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>شوێن</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کۆد</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ڕەوش</translation>
    </message>
    <message>
        <source>Last file</source>
        <translation>دوا فایل</translation>
    </message>
    <message>
        <source>Secret keys on this PC</source>
        <translation>کلیلە نهێنییەکانی ئەم کۆمپیوتەرە</translation>
    </message>
    <message>
        <source>Copy each to sticks that are locked away in two places, print its line, and remove it from this PC.</source>
        <translation>هەریەکەیان بۆ چەند فلاشێک کۆپی بکە کە لە دوو شوێندا قفڵ دەکرێن، دێڕەکەی چاپ بکە، و لەم کۆمپیوتەرەدا لای ببە.</translation>
    </message>
    <message>
        <source>copies made: {count}</source>
        <translation>کۆپییە کراوەکان: {count}</translation>
    </message>
    <message>
        <source>Copy to a stick…</source>
        <translation>کۆپیکردن بۆ فلاش…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>چاپکردن…</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>ڕێگەپێدان هەڵوەشاوە</translation>
    </message>
    <message>
        <source>Was headquarters</source>
        <translation>پێشتر هی بارەگا بوو</translation>
    </message>
    <message>
        <source>This PC</source>
        <translation>ئەم کۆمپیوتەرە</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>ڕێگەپێدراو</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Undo</source>
        <translation>پاشگەزبوونەوە</translation>
    </message>
</context>
<context>
    <name>UserBox</name>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation>قفڵکردن (Ctrl+L)</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>چوونەدەرەوە</translation>
    </message>
    <message>
        <source>User menu</source>
        <translation>لیستی بەکارهێنەر</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفڵکردن</translation>
    </message>
</context>
<context>
    <name>Users</name>
    <message>
        <source>Tell it to the user by word of mouth; the user changes it under Settings.</source>
        <translation>بە زارەکی بە بەکارهێنەرەکەی بڵێ؛ دواتر خۆی لە «ڕێکخستنەکان»دا دەیگۆڕێت.</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>یەکەم وشەی نهێنی</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>ناوی تەواو</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>ناو بە پیتی لاتینی</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>کار</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ڕۆڵ</translation>
    </message>
    <message>
        <source>Supervisors sign off; administrators also manage users.</source>
        <translation>سەرپەرشتیاران پەسەند دەکەن؛ بەڕێوەبەرانی سیستەم بەکارهێنەرانیش بەڕێوە دەبەن.</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>دامەزراوە</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>هۆبە</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>پۆست</translation>
    </message>
    <message>
        <source>No users</source>
        <translation>هیچ بەکارهێنەرێک نییە</translation>
    </message>
    <message>
        <source>Add everybody who signs in on this PC.</source>
        <translation>هەموو ئەوانە زیاد بکە کە لەم کۆمپیوتەرەدا دەچنە ژوورەوە.</translation>
    </message>
    <message>
        <source>Name or login</source>
        <translation>ناو یان ناوی بەکارهێنەر</translation>
    </message>
    <message>
        <source>Add user</source>
        <translation>زیادکردنی بەکارهێنەر</translation>
    </message>
    <message>
        <source>New password…</source>
        <translation>وشەی نهێنیی نوێ…</translation>
    </message>
    <message>
        <source>May not sign in</source>
        <translation>ڕێگەی چوونەژوورەوەی نییە</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>بەکارهێنەری نوێ</translation>
    </message>
    <message>
        <source>User added</source>
        <translation>بەکارهێنەرەکە زیاد کرا</translation>
    </message>
    <message>
        <source>User changed</source>
        <translation>بەکارهێنەرەکە گۆڕدرا</translation>
    </message>
    <message>
        <source>New password for {name}</source>
        <translation>وشەی نهێنیی نوێ بۆ {name}</translation>
    </message>
    <message>
        <source>Password set</source>
        <translation>وشەی نهێنی دانرا</translation>
    </message>
    <message>
        <source>It holds on this PC. The old password no longer works.</source>
        <translation>لەم کۆمپیوتەرەدا کار دەکات. وشەی نهێنییە کۆنەکە چیتر کار ناکات.</translation>
    </message>
    <message>
        <source>User may not sign in</source>
        <translation>بەکارهێنەرەکە ناتوانێت بچێتە ژوورەوە</translation>
    </message>
    <message>
        <source>User may sign in</source>
        <translation>بەکارهێنەرەکە دەتوانێت بچێتە ژوورەوە</translation>
    </message>
    <message>
        <source>Stop {name} from signing in?</source>
        <translation>ڕێگە لە چوونەژوورەوەی {name} بگیرێت؟</translation>
    </message>
    <message>
        <source>Everything the user recorded stays, under the same name. It can be undone.</source>
        <translation>هەرچی بەکارهێنەرەکە تۆماری کردووە بە هەمان ناو دەمێنێتەوە. دەتوانرێت بگەڕێنرێتەوە.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>هەڵوەشاندنەوە</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>ڕێگەپێدراو</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>دوو وەشان</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>ڕۆیشتووە</translation>
    </message>
    <message>
        <source>No password here</source>
        <translation>وشەی نهێنیی نییە</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ناو</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>ناوی بەکارهێنەر</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>چوونەژوورەوە</translation>
    </message>
</context>
</TS>
