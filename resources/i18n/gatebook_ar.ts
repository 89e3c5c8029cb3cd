<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Read them</source>
        <translation>قراءتها</translation>
    </message>
    <message>
        <source>Bill of materials (CycloneDX)</source>
        <translation>قائمة المكوّنات (CycloneDX)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The record book of a border point: checklists, equipment and training. It works without a network. It is not MIDAS and not PISCES: no data about travellers belongs in it.</source>
        <translation>سجل عمل المنفذ الحدودي: قوائم التدقيق والأجهزة والتدريب. يعمل من دون شبكة. ليس نظام ميداس ولا البايسز: لا تُدخل فيه أي بيانات عن المسافرين.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Code of this PC</source>
        <translation>رمز هذه الحاسبة</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>مجلد البيانات</translation>
    </message>
    <message>
        <source>System</source>
        <translation>نظام التشغيل</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>Qt and PySide6 are used unchanged under the LGPL; their files in the program folder may be replaced by other versions.</source>
        <translation>تُستعمل Qt و PySide6 من دون تغيير وفق رخصة LGPL، ويجوز استبدال ملفاتهما في مجلد البرنامج بإصدارات أخرى.</translation>
    </message>
</context>
<context>
    <name>Account</name>
    <message>
        <source>Present password</source>
        <translation>كلمة المرور الحالية</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>New recovery code…</source>
        <translation>رمز استرداد جديد…</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>المستخدم الحالي</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>الشعبة</translation>
    </message>
    <message>
        <source>My password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>Whoever holds the code can give an administrator a new password on this PC. A new code makes the old one worthless.</source>
        <translation>من يملك هذا الرمز يستطيع وضع كلمة مرور جديدة لمسؤول النظام على هذه الحاسبة. الرمز الجديد يبطل الرمز القديم.</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>تم تغيير كلمة المرور</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>What has to be done</source>
        <translation>المطلوب عمله</translation>
    </message>
    <message>
        <source>Responsible post</source>
        <translation>المنصب المسؤول</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>تاريخ الاستحقاق</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>الدائرة</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>الشعبة</translation>
    </message>
    <message>
        <source>Why it was opened</source>
        <translation>سبب الفتح</translation>
    </message>
    <message>
        <source>no answer any more</source>
        <translation>لم تعد هناك إجابة</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>قائمة التدقيق</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>الوجبة</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Answer today</source>
        <translation>الإجابة الحالية</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>History</source>
        <translation>سجل التغييرات</translation>
    </message>
    <message>
        <source>this PC</source>
        <translation>هذه الحاسبة</translation>
    </message>
    <message>
        <source>another PC</source>
        <translation>حاسبة أخرى</translation>
    </message>
    <message>
        <source>Declare void…</source>
        <translation>إبطال…</translation>
    </message>
    <message>
        <source>Before: {value}</source>
        <translation>السابق: {value}</translation>
    </message>
    <message>
        <source>with a photo</source>
        <translation>مع صورة</translation>
    </message>
    <message>
        <source>No corrective action chosen</source>
        <translation>لم يُختر إجراء تصحيحي</translation>
    </message>
    <message>
        <source>Choose one in the list to see what has to be done and who has it.</source>
        <translation>اختر إجراءً من القائمة لمعرفة المطلوب عمله ومن المسؤول عنه.</translation>
    </message>
    <message>
        <source>Due on {value}</source>
        <translation>تاريخ الاستحقاق: {value}</translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation>إضافة ملاحظة…</translation>
    </message>
    <message>
        <source>Show checklist</source>
        <translation>عرض قائمة التدقيق</translation>
    </message>
    <message>
        <source>Show asset</source>
        <translation>عرض الجهاز</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>You said that it is done. Somebody else who may sign off has to check it.</source>
        <translation>أنت ذكرت أنه أُنجز. يجب أن يدققه شخص آخر له حق المصادقة.</translation>
    </message>
    <message>
        <source>The answer that opened this was corrected since, or is not asked any more. The action stays until somebody says what is left to do.</source>
        <translation>الإجابة التي فتحت هذا الإجراء صُحّحت لاحقاً أو لم تعد مطلوبة. يبقى الإجراء إلى أن يذكر أحد ما تبقى عمله.</translation>
    </message>
    <message>
        <source>The checklist that opened this was discarded; the action stays.</source>
        <translation>حُذفت قائمة التدقيق التي فتحت هذا الإجراء؛ ويبقى الإجراء قائماً.</translation>
    </message>
    <message>
        <source>Open corrective action…</source>
        <translation>فتح إجراء تصحيحي…</translation>
    </message>
    <message>
        <source>Maintenance by corrective actions</source>
        <translation>الصيانة بالإجراءات التصحيحية</translation>
    </message>
    <message>
        <source>Corrective action opened</source>
        <translation>تم فتح إجراء تصحيحي</translation>
    </message>
    <message>
        <source>Open a corrective action</source>
        <translation>فتح إجراء تصحيحي</translation>
    </message>
    <message>
        <source>Open action</source>
        <translation>فتح الإجراء</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Photo, never of a person</source>
        <translation>صورة، وليس لشخص</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>إضافة الملاحظة</translation>
    </message>
    <message>
        <source>Photo of what was done, never of a person</source>
        <translation>صورة لما تم عمله، وليس لشخص</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ما تم عمله</translation>
    </message>
    <message>
        <source>What you found when you checked</source>
        <translation>ما وُجد عند التدقيق</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>It goes to headquarters with the next export: no spare part, no fuel, no authority. The answer comes back with headquarters&apos; file.</source>
        <translation>يُرفع إلى المقر العام مع التصدير القادم: عند عدم توفر مادة احتياطية أو وقود أو صلاحية. ويصل الجواب مع ملف المقر العام.</translation>
    </message>
    <message>
        <source>Another person then checks it and closes it.</source>
        <translation>يدققه بعد ذلك شخص آخر ويغلقه.</translation>
    </message>
    <message>
        <source>You confirm that it has been done. It can be opened again.</source>
        <translation>أنت تؤكد أنه أُنجز. يمكن إعادة فتحه.</translation>
    </message>
    <message>
        <source>The point reads your answer with your next file.</source>
        <translation>يقرأ المنفذ جوابك مع ملفك القادم.</translation>
    </message>
    <message>
        <source>It becomes: {status}</source>
        <translation>تصبح حالته: {status}</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>الخلل</translation>
    </message>
    <message>
        <source>No names of travellers, no document numbers.</source>
        <translation>لا أسماء مسافرين ولا أرقام وثائق.</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Tag, serial number or name; it then stands on the asset&apos;s page.</source>
        <translation>رقم الذمة أو الرقم التسلسلي أو الاسم؛ ويظهر الإجراء عندئذ في صفحة الجهاز.</translation>
    </message>
    <message>
        <source>Corrective action</source>
        <translation>إجراء تصحيحي</translation>
    </message>
    <message>
        <source>Corrective actions</source>
        <translation>الإجراءات التصحيحية</translation>
    </message>
    <message>
        <source>This checklist opened no corrective action.</source>
        <translation>لم تفتح قائمة التدقيق هذه أي إجراء تصحيحي.</translation>
    </message>
    <message>
        <source>Corrective action removed</source>
        <translation>تم حذف الإجراء التصحيحي</translation>
    </message>
    <message>
        <source>Declare the note void</source>
        <translation>إبطال الملاحظة</translation>
    </message>
    <message>
        <source>Open corrective action (Ctrl+Shift+N)</source>
        <translation>فتح إجراء تصحيحي (Ctrl+Shift+N)</translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation>المطلوب: {count}</translation>
    </message>
    <message>
        <source>{count} overdue</source>
        <translation>المتأخر: {count}</translation>
    </message>
    <message>
        <source>{count} at headquarters</source>
        <translation>في المقر العام: {count}</translation>
    </message>
    <message>
        <source>{count} to be checked</source>
        <translation>بانتظار التدقيق: {count}</translation>
    </message>
    <message>
        <source>No corrective actions</source>
        <translation>لا توجد إجراءات تصحيحية</translation>
    </message>
    <message>
        <source>A failed item opens one when its checklist is completed; you can open one by hand.</source>
        <translation>تفتح الفقرة التي أخفقت إجراءً عند إنجاز قائمتها؛ ويمكن أيضاً فتح إجراء يدوياً.</translation>
    </message>
    <message>
        <source>Words of the item or of what has to be done</source>
        <translation>كلمات من الفقرة أو من المطلوب عمله</translation>
    </message>
    <message>
        <source>Print list</source>
        <translation>طباعة القائمة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>جميع الإجراءات</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>بانتظار التدقيق</translation>
    </message>
    <message>
        <source>At headquarters</source>
        <translation>في المقر العام</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>إجراءات الجميع</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>إجراءاتي</translation>
    </message>
    <message>
        <source>All posts</source>
        <translation>جميع المناصب</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Done, to be checked</source>
        <translation>أُنجز وبانتظار التدقيق</translation>
    </message>
    <message>
        <source>Passed to headquarters</source>
        <translation>مرفوع إلى المقر العام</translation>
    </message>
    <message>
        <source>Not done yet…</source>
        <translation>لم يُنجز بعد…</translation>
    </message>
    <message>
        <source>Take it on…</source>
        <translation>تولّي العمل به…</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>بدء العمل</translation>
    </message>
    <message>
        <source>Answer and give back…</source>
        <translation>الإجابة والإعادة…</translation>
    </message>
    <message>
        <source>Take it back…</source>
        <translation>استرجاعه…</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>إعادة الفتح…</translation>
    </message>
    <message>
        <source>Put it down</source>
        <translation>ترك العمل به</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>تم الإنجاز…</translation>
    </message>
    <message>
        <source>Check and close…</source>
        <translation>تدقيق وإغلاق…</translation>
    </message>
    <message>
        <source>Cannot be done here…</source>
        <translation>لا يمكن إنجازه هنا…</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>حرجة</translation>
    </message>
    <message>
        <source>High</source>
        <translation>عالية</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>اعتيادية</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>نسختان</translation>
    </message>
    <message>
        <source>Answer corrected</source>
        <translation>صُحّحت الإجابة</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>تم الفتح</translation>
    </message>
    <message>
        <source>Given to: {value}</source>
        <translation>أُحيل إلى: {value}</translation>
    </message>
    <message>
        <source>Priority: {value}</source>
        <translation>الأولوية: {value}</translation>
    </message>
    <message>
        <source>Asset: {value}</source>
        <translation>الجهاز: {value}</translation>
    </message>
    <message>
        <source>What has to be done was written</source>
        <translation>تم تحديد المطلوب عمله</translation>
    </message>
    <message>
        <source>Title: {value}</source>
        <translation>العنوان: {value}</translation>
    </message>
    <message>
        <source>Corrective actions…</source>
        <translation>الإجراءات التصحيحية…</translation>
    </message>
    <message>
        <source>Corrective actions: {count}</source>
        <translation>الإجراءات التصحيحية: {count}</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>كلا</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>لا ينطبق</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>الشهر التالي</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>لم تبدأ</translation>
    </message>
    <message>
        <source>Say why for all of them…</source>
        <translation>بيان السبب لجميعها…</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>بدأت</translation>
    </message>
    <message>
        <source>No checklist was started on this day.</source>
        <translation>لم تبدأ أي قائمة تدقيق في هذا اليوم.</translation>
    </message>
    <message>
        <source>Records have arrived up to {day}.</source>
        <translation>وصلت السجلات لغاية {day}.</translation>
    </message>
    <message>
        <source>{met} met</source>
        <translation>المستوفى: {met}</translation>
    </message>
    <message>
        <source>Why were these checklists missed?</source>
        <translation>لماذا فاتت قوائم التدقيق هذه؟</translation>
    </message>
    <message>
        <source>Why was this checklist missed?</source>
        <translation>لماذا فاتت قائمة التدقيق هذه؟</translation>
    </message>
    <message>
        <source>Record as missed</source>
        <translation>تسجيلها فائتة</translation>
    </message>
    <message>
        <source>Recorded as missed, with the reason: {count}</source>
        <translation>سُجّلت فائتة مع السبب: {count}</translation>
    </message>
    <message>
        <source>It can still be done: start it late</source>
        <translation>ما زال إنجازها ممكناً: ابدأها متأخرة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>For another reason, say in a few words which.</source>
        <translation>إذا كان السبب غير ذلك فاذكره بإيجاز.</translation>
    </message>
    <message>
        <source>Checklists of the points in the last 35 days</source>
        <translation>قوائم تدقيق المنافذ في آخر 35 يوماً</translation>
    </message>
    <message>
        <source>No checklist of these weeks has arrived from any point.</source>
        <translation>لم تصل من أي منفذ أي قائمة تدقيق لهذه الأسابيع.</translation>
    </message>
    <message>
        <source>Counted by what each point asks for, up to the newest shift that has arrived from it. What has not arrived yet is not counted as missed.</source>
        <translation>يُحتسب وفق ما هو مطلوب في كل منفذ، لغاية أحدث وجبة وصلت منه. ما لم يصل بعد لا يُحتسب فائتاً.</translation>
    </message>
    <message>
        <source>arrived up to {day}</source>
        <translation>الواصل لغاية {day}</translation>
    </message>
    <message>
        <source>Missed most: {checklists}</source>
        <translation>أكثر القوائم الفائتة: {checklists}</translation>
    </message>
    <message>
        <source>{count} missed</source>
        <translation>الفائتة: {count}</translation>
    </message>
    <message>
        <source>All points</source>
        <translation>جميع المنافذ</translation>
    </message>
    <message>
        <source>Border point</source>
        <translation>المنفذ الحدودي</translation>
    </message>
    <message>
        <source>The point was closed</source>
        <translation>كان المنفذ مغلقاً</translation>
    </message>
    <message>
        <source>Nobody was there to do it</source>
        <translation>لم يوجد من ينجزها</translation>
    </message>
    <message>
        <source>No power</source>
        <translation>انقطاع الكهرباء</translation>
    </message>
    <message>
        <source>Equipment out of order</source>
        <translation>الأجهزة عاطلة</translation>
    </message>
    <message>
        <source>Done on paper</source>
        <translation>أُنجزت على الورق</translation>
    </message>
    <message>
        <source>The checklist had not arrived yet</source>
        <translation>لم تكن القائمة قد وصلت بعد</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>سبب آخر</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>فائتة</translation>
    </message>
    <message>
        <source>Missed, with a reason</source>
        <translation>فائتة بسبب مبيّن</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>مطلوبة</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>السبب مبيّن</translation>
    </message>
    <message>
        <source>Nothing was asked for</source>
        <translation>لم يكن شيء مطلوباً</translation>
    </message>
</context>
<context>
    <name>Channels</name>
    <message>
        <source>Switch off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Try this channel</source>
        <translation>تجربة هذه القناة</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Use earlier</source>
        <translation>تقديم في الترتيب</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>As people here call it</source>
        <translation>كما تُعرف هنا</translation>
    </message>
    <message>
        <source>Serves only</source>
        <translation>تخدم فقط</translation>
    </message>
    <message>
        <source>Codes of places, such as HQ; empty for all</source>
        <translation>رموز الأماكن، مثل HQ؛ يُترك فارغاً للجميع</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Server for sending</source>
        <translation>خادم الإرسال</translation>
    </message>
    <message>
        <source>Address of this place</source>
        <translation>عنوان هذا المكان</translation>
    </message>
    <message>
        <source>Mail goes to</source>
        <translation>يُرسل البريد إلى</translation>
    </message>
    <message>
        <source>Mailbox to fetch from</source>
        <translation>صندوق البريد الذي يُجلب منه</translation>
    </message>
    <message>
        <source>Leave empty to keep the password</source>
        <translation>اتركه فارغاً للإبقاء على كلمة المرور</translation>
    </message>
    <message>
        <source>User name at the server</source>
        <translation>اسم المستخدم في الخادم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Add a channel</source>
        <translation>إضافة قناة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>How should files travel?</source>
        <translation>كيف تُنقل الملفات؟</translation>
    </message>
    <message>
        <source>Sending and fetching</source>
        <translation>الإرسال والجلب</translation>
    </message>
    <message>
        <source>Trying {name}</source>
        <translation>جارٍ تجربة {name}</translation>
    </message>
    <message>
        <source>{name} serves.</source>
        <translation>القناة {name} تعمل.</translation>
    </message>
    <message>
        <source>{name} is another server than before</source>
        <translation>{name} خادم آخر غير السابق</translation>
    </message>
    <message>
        <source>Is this the right server?</source>
        <translation>هل هذا هو الخادم الصحيح؟</translation>
    </message>
    <message>
        <source>Compare this fingerprint by telephone with whoever keeps the server. Only when it is the same may files and the password go there.

{fingerprint}</source>
        <translation>طابق هذه البصمة بالهاتف مع المسؤول عن الخادم. لا يجوز إرسال الملفات وكلمة المرور إليه إلا إذا كانت مطابقة.

{fingerprint}</translation>
    </message>
    <message>
        <source>Do not send anything there</source>
        <translation>لا ترسل أي شيء إليه</translation>
    </message>
    <message>
        <source>It is the same: confirm</source>
        <translation>مطابقة: تأكيد</translation>
    </message>
    <message>
        <source>Folder or network share</source>
        <translation>مجلد أو مشاركة شبكة</translation>
    </message>
    <message>
        <source>Web folder (WebDAV)</source>
        <translation>مجلد ويب (WebDAV)</translation>
    </message>
    <message>
        <source>SFTP server</source>
        <translation>خادم SFTP</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>A folder that both sides can see, such as a share of the office</source>
        <translation>مجلد يراه الطرفان، مثل المجلد المشترك في الدائرة</translation>
    </message>
    <message>
        <source>Nextcloud and other servers, over https</source>
        <translation>Nextcloud وخوادم أخرى عبر https</translation>
    </message>
    <message>
        <source>A server that is reached by SSH</source>
        <translation>خادم يُتصل به عبر SSH</translation>
    </message>
    <message>
        <source>Files go out as attachments and are taken from a mailbox</source>
        <translation>تُرسل الملفات كمرفقات وتُؤخذ من صندوق بريد</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>In trouble</source>
        <translation>فيها خلل</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>قيد الاستعمال</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>لم تُستعمل بعد</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>صندوق البريد</translation>
    </message>
    <message>
        <source>Last sent</source>
        <translation>آخر إرسال</translation>
    </message>
    <message>
        <source>Last fetched</source>
        <translation>آخر جلب</translation>
    </message>
    <message>
        <source>Files waiting</source>
        <translation>الملفات المنتظرة</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>المحاولة القادمة</translation>
    </message>
    <message>
        <source>Files sent: {sent}. Files fetched: {fetched}.</source>
        <translation>الملفات المرسلة: {sent}. الملفات المجلوبة: {fetched}.</translation>
    </message>
    <message>
        <source>Channels in trouble: {count}.</source>
        <translation>القنوات التي فيها خلل: {count}.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>القنوات</translation>
    </message>
    <message>
        <source>Channels: trouble</source>
        <translation>القنوات: خلل</translation>
    </message>
    <message>
        <source>Send and fetch now</source>
        <translation>الإرسال والجلب الآن</translation>
    </message>
    <message>
        <source>Add a channel…</source>
        <translation>إضافة قناة…</translation>
    </message>
    <message>
        <source>New channel</source>
        <translation>قناة جديدة</translation>
    </message>
    <message>
        <source>Save and try</source>
        <translation>حفظ وتجربة</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>هل تُحذف {name}؟</translation>
    </message>
    <message>
        <source>Its password is forgotten. What was sent stays there; no record is touched.</source>
        <translation>تُمحى كلمة مرورها. ما أُرسل يبقى في مكانه، ولا يُمس أي سجل.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Files can always be carried on a stick. Where there is a connection now and then, a channel sends and fetches them by itself.</source>
        <translation>يمكن دائماً نقل الملفات بالفلاش. وحيث يتوفر اتصال بين حين وآخر، ترسل القناة الملفات وتجلبها تلقائياً.</translation>
    </message>
    <message>
        <source>No channel is set up</source>
        <translation>لا توجد قناة مهيأة</translation>
    </message>
</context>
<context>
    <name>Checklists</name>
    <message>
        <source>Checklists</source>
        <translation>قوائم التدقيق</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>قائمة التدقيق</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>الوجبة</translation>
    </message>
    <message>
        <source>Zone / number</source>
        <translation>الموقع / رقم القيد</translation>
    </message>
    <message>
        <source>By</source>
        <translation>المنتسب</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>وقت البدء</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>المستوفى</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>الحرجة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Enter = today</source>
        <translation>مفتاح Enter = اليوم</translation>
    </message>
    <message>
        <source>Enter = now</source>
        <translation>مفتاح Enter = الآن</translation>
    </message>
    <message>
        <source>Change shift, zone or number</source>
        <translation>تغيير الوجبة أو الموقع أو رقم القيد</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Shift that began on</source>
        <translation>الوجبة التي بدأت بتاريخ</translation>
    </message>
    <message>
        <source>Zone or booth</source>
        <translation>الموقع أو الكابينة</translation>
    </message>
    <message>
        <source>Number in the register of cases</source>
        <translation>رقم القيد في سجل الحالات</translation>
    </message>
    <message>
        <source>The number only, never a traveller&apos;s name or document.</source>
        <translation>الرقم فقط، من دون اسم المسافر أو وثيقته.</translation>
    </message>
    <message>
        <source>Border point</source>
        <translation>المنفذ الحدودي</translation>
    </message>
    <message>
        <source>History of an answer</source>
        <translation>سجل تغييرات الإجابة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Nothing has been answered here yet.</source>
        <translation>لا توجد إجابة هنا بعد.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Evidence photo</source>
        <translation>صورة المبرز</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>(taken back)</source>
        <translation>(تم التراجع عنها)</translation>
    </message>
    <message>
        <source>this PC</source>
        <translation>هذه الحاسبة</translation>
    </message>
    <message>
        <source>PC {device}</source>
        <translation>الحاسبة {device}</translation>
    </message>
    <message>
        <source>Comment, then Enter</source>
        <translation>الملاحظة ثم Enter</translation>
    </message>
    <message>
        <source>Critical item: say in a comment why it does not apply (C).</source>
        <translation>فقرة حرجة: اذكر في الملاحظة سبب عدم انطباقها (C).</translation>
    </message>
    <message>
        <source>Outside the acceptable range {range}. The value is kept.</source>
        <translation>خارج الحد المقبول {range}. القيمة محفوظة كما هي.</translation>
    </message>
    <message>
        <source>Not asked any more: the answer is kept and does not count.</source>
        <translation>لم يعد السؤال مطلوباً: الإجابة محفوظة ولا تُحتسب.</translation>
    </message>
    <message>
        <source>From the register at {moment}. Correct it if it is otherwise.</source>
        <translation>من السجل في {moment}. صحّحها إذا كان الواقع غير ذلك.</translation>
    </message>
    <message>
        <source>Critical item: say in a comment what is wrong, or add a photo (C, P).</source>
        <translation>فقرة حرجة: اذكر في الملاحظة ما هو الخلل، أو أضف صورة (C، P).</translation>
    </message>
    <message>
        <source>Say in a comment what is wrong (C).</source>
        <translation>اذكر في الملاحظة ما هو الخلل (C).</translation>
    </message>
    <message>
        <source>The answer is kept and marked.</source>
        <translation>الإجابة محفوظة ومؤشرة.</translation>
    </message>
    <message>
        <source>This should be a whole number.</source>
        <translation>يجب أن يكون هذا عدداً صحيحاً.</translation>
    </message>
    <message>
        <source>This answer does not fit the rule of the item.</source>
        <translation>هذه الإجابة لا تطابق قاعدة الفقرة.</translation>
    </message>
    <message>
        <source>Two PCs gave different answers: {answers}. Answer again to decide.</source>
        <translation>أعطت حاسبتان إجابتين مختلفتين: {answers}. أجب من جديد لحسم الأمر.</translation>
    </message>
    <message>
        <source>This looks like a document or phone number. Write the register number only.</source>
        <translation>يبدو هذا رقم وثيقة أو هاتف. اكتب رقم القيد فقط.</translation>
    </message>
    <message>
        <source>After the sign-off: {value} ({person})</source>
        <translation>بعد المصادقة: {value} ({person})</translation>
    </message>
    <message>
        <source>No names, passport numbers, nationality with date, or health details.</source>
        <translation>لا أسماء، ولا أرقام جوازات، ولا جنسية مع تاريخ، ولا معلومات صحية.</translation>
    </message>
    <message>
        <source>Register number or plain description</source>
        <translation>رقم القيد أو وصف عام</translation>
    </message>
    <message>
        <source>Critical item</source>
        <translation>فقرة حرجة</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>إلزامية</translation>
    </message>
    <message>
        <source>Comment (C or F2)</source>
        <translation>ملاحظة (C أو F2)</translation>
    </message>
    <message>
        <source>Add an evidence photo (P or F4)</source>
        <translation>إضافة صورة مبرز (P أو F4)</translation>
    </message>
    <message>
        <source>History (H or F9)</source>
        <translation>سجل التغييرات (H أو F9)</translation>
    </message>
    <message>
        <source>Sign (Enter)</source>
        <translation>توقيع (Enter)</translation>
    </message>
    <message>
        <source>Add a photo (Enter)</source>
        <translation>إضافة صورة (Enter)</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>تم التوقيع</translation>
    </message>
    <message>
        <source>The photo has not been received yet</source>
        <translation>لم تصل الصورة بعد</translation>
    </message>
    <message>
        <source>Choose a photo of a document feature, seal, gauge or stamp, never of a face</source>
        <translation>اختر صورة لعلامة في وثيقة أو سيل أو مقياس أو ختم، وليس لوجه شخص</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Return with comment</source>
        <translation>إعادة مع ملاحظة</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>مصادقة</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>إنجاز</translation>
    </message>
    <message>
        <source>Complete (Ctrl+Enter)</source>
        <translation>إنجاز (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Change shift, zone or number…</source>
        <translation>تغيير الوجبة أو الموقع أو رقم القيد…</translation>
    </message>
    <message>
        <source>Remark on the whole checklist…</source>
        <translation>ملاحظة على القائمة كلها…</translation>
    </message>
    <message>
        <source>Take the last answer back</source>
        <translation>التراجع عن آخر إجابة</translation>
    </message>
    <message>
        <source>Reopen to correct…</source>
        <translation>إعادة الفتح للتصحيح…</translation>
    </message>
    <message>
        <source>Discard this draft…</source>
        <translation>حذف هذه المسودة…</translation>
    </message>
    <message>
        <source>Next open item</source>
        <translation>الفقرة التالية غير المجابة</translation>
    </message>
    <message>
        <source>Next open item (Ctrl+J)</source>
        <translation>الفقرة التالية غير المجابة (Ctrl+J)</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>حفظ مرة أخرى</translation>
    </message>
    <message>
        <source>Register no. {number}</source>
        <translation>رقم القيد {number}</translation>
    </message>
    <message>
        <source>{answered} answered</source>
        <translation>أُجيب عن {answered}</translation>
    </message>
    <message>
        <source>{count} left</source>
        <translation>المتبقي: {count}</translation>
    </message>
    <message>
        <source>{count} kept, not asked any more</source>
        <translation>المحفوظ الذي لم يعد مطلوباً: {count}</translation>
    </message>
    <message>
        <source>Not saved yet: {count}. Nothing you typed is lost while this page is open.</source>
        <translation>لم يُحفظ بعد: {count}. لا يضيع شيء مما أُدخل ما دامت هذه الصفحة مفتوحة.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>تم الحفظ</translation>
    </message>
    <message>
        <source>Returned by {person}: {comment}</source>
        <translation>أُعيدت من قبل {person}: {comment}</translation>
    </message>
    <message>
        <source>Something was written after the sign-off. The signed values stand; the others are shown beside them.</source>
        <translation>أُضيف شيء بعد المصادقة. القيم المصادق عليها ثابتة، وتظهر القيم الأخرى بجانبها.</translation>
    </message>
    <message>
        <source>Two PCs answered differently. The marked answers wait for a decision.</source>
        <translation>أجابت حاسبتان بإجابات مختلفة. الإجابات المؤشرة بانتظار البت فيها.</translation>
    </message>
    <message>
        <source>Remark: {text}</source>
        <translation>ملاحظة: {text}</translation>
    </message>
    <message>
        <source>Write the register number only.</source>
        <translation>اكتب رقم القيد فقط.</translation>
    </message>
    <message>
        <source>Signed off by {person} on {moment}. Nothing in it can be changed.</source>
        <translation>صودق عليها من قبل {person} في {moment}. لا يمكن تغيير شيء فيها.</translation>
    </message>
    <message>
        <source>Started by {person}, {moment}</source>
        <translation>البدء: {person}، {moment}</translation>
    </message>
    <message>
        <source>Completed by {person}, {moment}</source>
        <translation>الإنجاز: {person}، {moment}</translation>
    </message>
    <message>
        <source>met</source>
        <translation>مستوفاة</translation>
    </message>
    <message>
        <source>Some answers could not be saved</source>
        <translation>تعذر حفظ بعض الإجابات</translation>
    </message>
    <message>
        <source>They are only on this page. If you leave it, they are lost.</source>
        <translation>هي في هذه الصفحة فقط، وتضيع عند مغادرتها.</translation>
    </message>
    <message>
        <source>Leave and lose them</source>
        <translation>المغادرة وفقدانها</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>البقاء هنا</translation>
    </message>
    <message>
        <source>This checklist cannot be shown</source>
        <translation>لا يمكن عرض قائمة التدقيق هذه</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Keys: arrows move · H history</source>
        <translation>المفاتيح: الأسهم للتنقل · H سجل التغييرات</translation>
    </message>
    <message>
        <source>Keys: Enter next · Page Up back · Ctrl+J next open item · Ctrl+Z take back · F6 list</source>
        <translation>المفاتيح: Enter التالية · Page Up رجوع · Ctrl+J الفقرة التالية غير المجابة · Ctrl+Z تراجع · F6 القائمة</translation>
    </message>
    <message>
        <source>Keys: 1, 2, 3 … choose · Enter or arrows move · C comment · P photo · H history (F2, F4, F9 in a field) · Ctrl+J next open item · Ctrl+Z take back · Ctrl+Enter complete</source>
        <translation>المفاتيح: 1، 2، 3 … للاختيار · Enter أو الأسهم للتنقل · C ملاحظة · P صورة · H سجل التغييرات (F2، F4، F9 داخل الحقل) · Ctrl+J الفقرة التالية غير المجابة · Ctrl+Z تراجع · Ctrl+Enter إنجاز</translation>
    </message>
    <message>
        <source>Reopen this checklist?</source>
        <translation>هل يُعاد فتح قائمة التدقيق هذه؟</translation>
    </message>
    <message>
        <source>It becomes a draft again. The reason is kept with it.</source>
        <translation>تعود مسودة من جديد، ويُحفظ السبب معها.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>إعادة الفتح</translation>
    </message>
    <message>
        <source>Return this checklist</source>
        <translation>إعادة قائمة التدقيق هذه</translation>
    </message>
    <message>
        <source>Whoever filled it in sees your comment on the Today page.</source>
        <translation>تظهر ملاحظتك في صفحة «اليوم» لمن ملأ القائمة.</translation>
    </message>
    <message>
        <source>What has to be corrected</source>
        <translation>ما الذي يجب تصحيحه</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Returned with your comment.</source>
        <translation>أُعيدت مع ملاحظتك.</translation>
    </message>
    <message>
        <source>Met: {met}</source>
        <translation>المستوفى: {met}</translation>
    </message>
    <message>
        <source>Sign off as incoming supervisor</source>
        <translation>مصادقة مسؤول الوجبة المستلِمة</translation>
    </message>
    <message>
        <source>Take this shift over as incoming supervisor</source>
        <translation>استلام هذه الوجبة بصفة مسؤول الوجبة المستلِمة</translation>
    </message>
    <message>
        <source>You sign all answers as they stand now. Nothing in this checklist can be changed afterwards.</source>
        <translation>أنت توقّع على جميع الإجابات كما هي الآن. لا يمكن تغيير شيء في قائمة التدقيق هذه بعد ذلك.</translation>
    </message>
    <message>
        <source>Who worked in this shift cannot sign its handover.</source>
        <translation>لا يحق لمن عمل في هذه الوجبة أن يوقّع تسليمها.</translation>
    </message>
    <message>
        <source>Sign off this checklist</source>
        <translation>المصادقة على قائمة التدقيق هذه</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Signed off.</source>
        <translation>تمت المصادقة.</translation>
    </message>
    <message>
        <source>Remark on the whole checklist</source>
        <translation>ملاحظة على القائمة كلها</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>Discard this draft?</source>
        <translation>هل تُحذف هذه المسودة؟</translation>
    </message>
    <message>
        <source>It disappears from all lists. Its entries stay in the log.</source>
        <translation>تختفي من جميع القوائم. تبقى قيودها في السجل.</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation>الإبقاء على المسودة</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>حذف المسودة</translation>
    </message>
    <message>
        <source>Draft discarded.</source>
        <translation>تم حذف المسودة.</translation>
    </message>
    <message>
        <source>Completed. It now waits for the sign-off.</source>
        <translation>تم الإنجاز. هي الآن بانتظار المصادقة.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>تم الحذف.</translation>
    </message>
    <message>
        <source>Start checklist</source>
        <translation>بدء قائمة تدقيق</translation>
    </message>
    <message>
        <source>Start checklist (Ctrl+N)</source>
        <translation>بدء قائمة تدقيق (Ctrl+N)</translation>
    </message>
    <message>
        <source>No checklists yet</source>
        <translation>لا توجد قوائم تدقيق بعد</translation>
    </message>
    <message>
        <source>Start the first one; every answer is saved as you give it.</source>
        <translation>ابدأ القائمة الأولى؛ تُحفظ كل إجابة حال إدخالها.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>All checklists</source>
        <translation>جميع قوائم التدقيق</translation>
    </message>
    <message>
        <source>Search title, number, note</source>
        <translation>العنوان أو الرقم أو ملاحظة</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>توقيع</translation>
    </message>
    <message>
        <source>Name of who signs</source>
        <translation>اسم الموقّع</translation>
    </message>
    <message>
        <source>Sign below with the mouse or a pen, or leave it empty and sign on the print.</source>
        <translation>وقّع أدناه بالماوس أو القلم، أو اتركه فارغاً ووقّع على المطبوع.</translation>
    </message>
    <message>
        <source>Sign again</source>
        <translation>توقيع من جديد</translation>
    </message>
    <message>
        <source>Start a checklist</source>
        <translation>بدء قائمة تدقيق</translation>
    </message>
    <message>
        <source>Find a checklist</source>
        <translation>البحث عن قائمة تدقيق</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتحها</translation>
    </message>
    <message>
        <source>Print a blank form</source>
        <translation>طباعة استمارة فارغة</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>New in version {version}: {note}</source>
        <translation>الجديد في الإصدار {version}: {note}</translation>
    </message>
    <message>
        <source>This shift has started it already: {person}, {zone} ({status}).</source>
        <translation>بدأتها هذه الوجبة من قبل: {person}، {zone} ({status}).</translation>
    </message>
    <message>
        <source>Print with what the register knows</source>
        <translation>طباعة مع بيانات السجل</translation>
    </message>
    <message>
        <source>{count} items</source>
        <translation>عدد الفقرات: {count}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>منجزة</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>معادة</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>مصادق عليها</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>نسختان</translation>
    </message>
    <message>
        <source>Changed after sign-off</source>
        <translation>تغيّرت بعد المصادقة</translation>
    </message>
    <message>
        <source>Paper entered twice</source>
        <translation>ورقة أُدخلت مرتين</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>غير مصدّرة</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>مصدّرة</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>مستلمة</translation>
    </message>
    <message>
        <source>Every shift</source>
        <translation>كل وجبة</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>يومي</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>أسبوعي</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>شهري</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>فصلي</translation>
    </message>
    <message>
        <source>Every six months</source>
        <translation>نصف سنوي</translation>
    </message>
    <message>
        <source>Per case</source>
        <translation>لكل حالة</translation>
    </message>
    <message>
        <source>Day shift</source>
        <translation>الوجبة النهارية</translation>
    </message>
    <message>
        <source>Night shift</source>
        <translation>الوجبة الليلية</translation>
    </message>
    <message>
        <source>Morning shift</source>
        <translation>الوجبة الصباحية</translation>
    </message>
    <message>
        <source>Evening shift</source>
        <translation>الوجبة المسائية</translation>
    </message>
    <message>
        <source>24-hour duty</source>
        <translation>خفر 24 ساعة</translation>
    </message>
    <message>
        <source>Met {figures}</source>
        <translation>المستوفى {figures}</translation>
    </message>
    <message>
        <source>{count} critical</source>
        <translation>حرجة: {count}</translation>
    </message>
    <message>
        <source>Unknown person</source>
        <translation>شخص غير معروف</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>كلا</translation>
    </message>
    <message>
        <source>N/A</source>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>at least {number}</source>
        <translation>{number} فأكثر</translation>
    </message>
    <message>
        <source>at most {number}</source>
        <translation>{number} فأقل</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Add one more</source>
        <translation>إضافة أخرى</translation>
    </message>
    <message>
        <source>Still to be done</source>
        <translation>المتبقي</translation>
    </message>
    <message>
        <source>Failed or marked</source>
        <translation>مخفقة أو مؤشرة</translation>
    </message>
    <message>
        <source>Empty, and may stay so</source>
        <translation>فارغة، ويجوز تركها كذلك</translation>
    </message>
    <message>
        <source>Not finished: {count} still to be done</source>
        <translation>لم تكتمل: المتبقي {count}</translation>
    </message>
    <message>
        <source>Everything that is required is answered.</source>
        <translation>أُجيب عن كل ما هو إلزامي.</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… و{count} أخرى</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>Enter or Page Down</source>
        <translation>Enter أو Page Down</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>إلى النهاية</translation>
    </message>
    <message>
        <source>Take the last answer back (Ctrl+Z)</source>
        <translation>التراجع عن آخر إجابة (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Open: {count}</source>
        <translation>غير المجابة: {count}</translation>
    </message>
    <message>
        <source>End of the checklist</source>
        <translation>نهاية قائمة التدقيق</translation>
    </message>
    <message>
        <source>{section}: {count} so far</source>
        <translation>{section}: {count} حتى الآن</translation>
    </message>
    <message>
        <source>Is there one more? + adds it, Enter goes on.</source>
        <translation>هل هناك واحد آخر؟ + تضيفه، وEnter للمتابعة.</translation>
    </message>
    <message>
        <source>No more, go on</source>
        <translation>لا يوجد غيره، متابعة</translation>
    </message>
    <message>
        <source>All items in a list (F6)</source>
        <translation>جميع الفقرات في قائمة (F6)</translation>
    </message>
    <message>
        <source>One item at a time, large (F6)</source>
        <translation>فقرة واحدة في كل مرة، بخط كبير (F6)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>سجل التغييرات</translation>
    </message>
    <message>
        <source>Item {number} of {count}</source>
        <translation>الفقرة {number} من {count}</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} من {count}</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>بلا إجابة</translation>
    </message>
    <message>
        <source>Say why it does not apply</source>
        <translation>اذكر سبب عدم انطباقها</translation>
    </message>
    <message>
        <source>Say what is wrong</source>
        <translation>اذكر ما هو الخلل</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>It was between {low} and {high}.</source>
        <translation>كان ذلك بين {low} و{high}.</translation>
    </message>
    <message>
        <source>It was not before {low}.</source>
        <translation>لم يكن ذلك قبل {low}.</translation>
    </message>
    <message>
        <source>It was not after {high}.</source>
        <translation>لم يكن ذلك بعد {high}.</translation>
    </message>
    <message>
        <source>The clock of that PC told no time that can be read.</source>
        <translation>لم تُظهر ساعة تلك الحاسبة وقتاً مقروءاً.</translation>
    </message>
    <message>
        <source>The clock of that PC showed a time before this program was made.</source>
        <translation>أظهرت ساعة تلك الحاسبة وقتاً يسبق إنتاج هذا البرنامج.</translation>
    </message>
    <message>
        <source>The clock of that PC was many years ahead.</source>
        <translation>كانت ساعة تلك الحاسبة متقدمة سنوات كثيرة.</translation>
    </message>
    <message>
        <source>The clock of that PC was ahead: others had seen this before that time.</source>
        <translation>كانت ساعة تلك الحاسبة متقدمة: اطّلع آخرون على هذا قبل ذلك الوقت.</translation>
    </message>
    <message>
        <source>The clock of that PC was behind: its user had seen what was written later.</source>
        <translation>كانت ساعة تلك الحاسبة متأخرة: كان مستخدمها قد اطّلع على ما كُتب بعد ذلك الوقت.</translation>
    </message>
    <message>
        <source>The clock of that PC was set to another time for a while.</source>
        <translation>ضُبطت ساعة تلك الحاسبة على وقت آخر مدةً من الزمن.</translation>
    </message>
    <message>
        <source>{pc}: its clock was wrong for a while; the times of {count} changes are estimates.</source>
        <translation>{pc}: كانت ساعتها خاطئة مدةً من الزمن؛ التغييرات ذات الأوقات التقديرية: {count}.</translation>
    </message>
    <message>
        <source>{pc}: its clock is wrong; the times of {count} changes are estimates.</source>
        <translation>{pc}: ساعتها خاطئة؛ التغييرات ذات الأوقات التقديرية: {count}.</translation>
    </message>
    <message>
        <source>{pc}: its clock is about {off} ahead; the times of {count} changes are estimates.</source>
        <translation>{pc}: ساعتها متقدمة (الفرق التقريبي: {off})؛ التغييرات ذات الأوقات التقديرية: {count}.</translation>
    </message>
    <message>
        <source>{pc}: its clock is about {off} behind; the times of {count} changes are estimates.</source>
        <translation>{pc}: ساعتها متأخرة (الفرق التقريبي: {off})؛ التغييرات ذات الأوقات التقديرية: {count}.</translation>
    </message>
    <message>
        <source>{count} years</source>
        <translation>السنوات: {count}</translation>
    </message>
    <message>
        <source>{count} months</source>
        <translation>الأشهر: {count}</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>الأيام: {count}</translation>
    </message>
    <message>
        <source>{count} hours</source>
        <translation>الساعات: {count}</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>الدقائق: {count}</translation>
    </message>
</context>
<context>
    <name>ClockStrip</name>
    <message>
        <source>This PC’s clock says {now}, but the last record here was saved at {last}. Check date and time; records are safe.</source>
        <translation>ساعة هذه الحاسبة تشير إلى {now}، لكن آخر سجل هنا حُفظ في {last}. دقّق التاريخ والوقت؛ السجلات محفوظة.</translation>
    </message>
    <message>
        <source>This PC’s date looks wrong ({day}). Correct it; records are safe.</source>
        <translation>تاريخ هذه الحاسبة يبدو خاطئاً ({day}). صحّحه؛ السجلات محفوظة.</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Border point {point} set up in {folder}</source>
        <translation>تمت تهيئة المنفذ {point} في {folder}</translation>
    </message>
    <message>
        <source>Headquarters set up in {folder}</source>
        <translation>تمت تهيئة المقر العام في {folder}</translation>
    </message>
    <message>
        <source>Move root-*.key and escrow.key from {folder} to safe sticks: gatebook trust keep, trust forget.</source>
        <translation>انقل root-*.key وescrow.key من {folder} إلى فلاشات محفوظة: gatebook trust keep, trust forget.</translation>
    </message>
    <message>
        <source>Set up in {folder}. Now: gatebook join request FILE</source>
        <translation>تمت التهيئة في {folder}. الخطوة التالية: gatebook join request FILE</translation>
    </message>
    <message>
        <source>Set up in {folder}. Code of the deployment: {code}; compare it with the sealed paper.</source>
        <translation>تمت التهيئة في {folder}. رمز المنظومة: {code}؛ طابقه مع الورقة المختومة.</translation>
    </message>
    <message>
        <source>Now: gatebook trust propose FILE --this-pc</source>
        <translation>الخطوة التالية: gatebook trust propose FILE --this-pc</translation>
    </message>
    <message>
        <source>Request written to {file}. Code of this PC: {code}</source>
        <translation>كُتب الطلب في {file}. رمز هذه الحاسبة: {code}</translation>
    </message>
    <message>
        <source>{label} ({point}) accepted. Its code: {code}</source>
        <translation>تم قبول {label} ({point}). رمزها: {code}</translation>
    </message>
    <message>
        <source>Answer written to {file}</source>
        <translation>كُتب الجواب في {file}</translation>
    </message>
    <message>
        <source>This PC has joined {deployment}. Code of its root: {code}</source>
        <translation>انضمت هذه الحاسبة إلى {deployment}. رمز المنظومة: {code}</translation>
    </message>
    <message>
        <source>{home}: {label}; users {logins}</source>
        <translation>{home}: {label}؛ المستخدمون {logins}</translation>
    </message>
    <message>
        <source>Password of every user: {password}</source>
        <translation>كلمة المرور لجميع المستخدمين: {password}</translation>
    </message>
    <message>
        <source>{file}: {entries} entries, {blobs} attachments, {size} bytes</source>
        <translation>{file}: القيود {entries}، المرفقات {blobs}، {size} بايت</translation>
    </message>
    <message>
        <source>Nothing to export: everything has been received.</source>
        <translation>لا شيء للتصدير: تم استلام كل شيء.</translation>
    </message>
    <message>
        <source>{file}: whole and unchanged, {size} bytes</source>
        <translation>{file}: سليم ولم يتغيّر، {size} بايت</translation>
    </message>
    <message>
        <source>made by {label} ({device}) for {to} on {made}</source>
        <translation>أنشأته {label} ({device}) لـ {to} في {made}</translation>
    </message>
    <message>
        <source>{fresh} new, {known} already here</source>
        <translation>الجديد {fresh}، الموجود هنا من قبل {known}</translation>
    </message>
    <message>
        <source>{label} ({audience}): {first}-{last}, {fresh} new</source>
        <translation>{label} ({audience}): {first}-{last}، الجديد {fresh}</translation>
    </message>
    <message>
        <source>{label} ({audience}): {first}-{last}, {fresh} new, {missing} before it are not here yet</source>
        <translation>{label} ({audience}): {first}-{last}، الجديد {fresh}، ما لم يصل بعد مما قبلها {missing}</translation>
    </message>
    <message>
        <source>No bundles found.</source>
        <translation>لم يُعثر على ملفات تبادل.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>تم استيراده</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>لا جديد فيه</translation>
    </message>
    <message>
        <source>kept aside in the tray</source>
        <translation>محفوظ مع الملفات المعلّقة</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>from {label} ({device})</source>
        <translation>من {label} ({device})</translation>
    </message>
    <message>
        <source>{entries} entries, {fresh} new, {held} waiting</source>
        <translation>القيود {entries}، الجديد {fresh}، المنتظر {held}</translation>
    </message>
    <message>
        <source>receipt code {code}</source>
        <translation>رمز الاستلام {code}</translation>
    </message>
    <message>
        <source>{fresh} new, {held} waiting</source>
        <translation>الجديد {fresh}، المنتظر {held}</translation>
    </message>
    <message>
        <source>{file} to {to}, made {made}: marked as received, told by telephone</source>
        <translation>{file} إلى {to}، أُنشئ في {made}: تم تأشيره كمستلم بإبلاغ هاتفي</translation>
    </message>
    <message>
        <source>{file} to {to}, made {made}: was marked as received before</source>
        <translation>{file} إلى {to}، أُنشئ في {made}: سبق تأشيره كمستلم</translation>
    </message>
    <message>
        <source>{file} to {to}, made {made}: had been confirmed by a file already</source>
        <translation>{file} إلى {to}، أُنشئ في {made}: سبق تأكيد استلامه بملف</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>تم تأكيد استلامه</translation>
    </message>
    <message>
        <source>told by telephone</source>
        <translation>أُبلغ به هاتفياً</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>مصدّر</translation>
    </message>
    <message>
        <source>{name} is set up. Try it: gatebook channel test {name}</source>
        <translation>تمت تهيئة القناة {name}. جرّبها: gatebook channel test {name}</translation>
    </message>
    <message>
        <source>{name} is forgotten.</source>
        <translation>حُذفت القناة {name}.</translation>
    </message>
    <message>
        <source>{name} serves.</source>
        <translation>القناة {name} تعمل.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>تعمل</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>المنتظر: {count}</translation>
    </message>
    <message>
        <source>{name}: {sent} sent, {fetched} fetched</source>
        <translation>{name}: المرسل {sent}، المجلوب {fetched}</translation>
    </message>
    <message>
        <source>sent {file}</source>
        <translation>أُرسل {file}</translation>
    </message>
    <message>
        <source>fetched {result}</source>
        <translation>جُلب {result}</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>عدد النتائج: {count}</translation>
    </message>
    <message>
        <source>Decided; the decision travels with the next export.</source>
        <translation>تم البت؛ يُرسل القرار مع التصدير القادم.</translation>
    </message>
    <message>
        <source>{label} is withdrawn. Exports from now on say so; its later records go to the tray.</source>
        <translation>سُحب قبول {label}. تبلّغ عمليات التصدير بذلك من الآن فصاعداً؛ وتُحفظ سجلاتها اللاحقة مع الملفات المعلّقة.</translation>
    </message>
    <message>
        <source>{count} files kept aside</source>
        <translation>الملفات المعلّقة: {count}</translation>
    </message>
    <message>
        <source>{log}: changes 1 to {good} count</source>
        <translation>{log}: التغييرات 1 إلى {good} محتسبة</translation>
    </message>
    <message>
        <source>{log}: changes 1 to {good} count, {withheld} later ones do not ({oldest} to {newest})</source>
        <translation>{log}: التغييرات 1 إلى {good} محتسبة، واللاحقة غير المحتسبة: {withheld} ({oldest} إلى {newest})</translation>
    </message>
    <message>
        <source>{count} changes of {label} count from now on; it travels with the next exports.</source>
        <translation>التغييرات المحتسبة من {label} من الآن فصاعداً: {count}؛ يُرسل ذلك مع عمليات التصدير القادمة.</translation>
    </message>
    <message>
        <source>{deployment}: version {version} ({link}), code {code}</source>
        <translation>{deployment}: الإصدار {version} ({link})، الرمز {code}</translation>
    </message>
    <message>
        <source>{threshold} of {count} root keys: {roots}</source>
        <translation>المطلوب {threshold} من {count} من المفاتيح الجذرية: {roots}</translation>
    </message>
    <message>
        <source>{count} copies made</source>
        <translation>النسخ المعمولة: {count}</translation>
    </message>
    <message>
        <source>{count} secret keys on this PC</source>
        <translation>المفاتيح السرية على هذه الحاسبة: {count}</translation>
    </message>
    <message>
        <source>Copied to {folder}, encrypted, and read back. For the sealed paper:</source>
        <translation>نُسخ المفتاح إلى {folder} مشفّراً، وقُرئت النسخة للتأكد منها. للورقة المختومة:</translation>
    </message>
    <message>
        <source>{name} is no longer on this PC.</source>
        <translation>لم يعد المفتاح {name} على هذه الحاسبة.</translation>
    </message>
    <message>
        <source>Secret key in {file}. Its public line, for &apos;trust propose --add-root&apos;:</source>
        <translation>المفتاح السري في {file}. سطره العلني، للأمر &apos;trust propose --add-root&apos;:</translation>
    </message>
    <message>
        <source>Written to {file}. Carry it to the keepers of the root keys.</source>
        <translation>كُتب في {file}. أوصل الملف إلى حافظي المفاتيح الجذرية.</translation>
    </message>
    <message>
        <source>Signed.</source>
        <translation>تم التوقيع.</translation>
    </message>
    <message>
        <source>{deployment} ({code}), version {version}:</source>
        <translation>{deployment} ({code})، الإصدار {version}:</translation>
    </message>
    <message>
        <source>root key added: {code}</source>
        <translation>مفتاح جذري مضاف: {code}</translation>
    </message>
    <message>
        <source>root key dropped: {code}</source>
        <translation>مفتاح جذري محذوف: {code}</translation>
    </message>
    <message>
        <source>headquarters PC added: {code} {label}</source>
        <translation>حاسبة للمقر العام مضافة: {code} {label}</translation>
    </message>
    <message>
        <source>headquarters PC dropped: {code} {label}</source>
        <translation>حاسبة للمقر العام محذوفة: {code} {label}</translation>
    </message>
    <message>
        <source>another escrow key</source>
        <translation>مفتاح طوارئ آخر</translation>
    </message>
    <message>
        <source>{threshold} of {count} root keys will be needed</source>
        <translation>المطلوب بعد ذلك {threshold} من {count} من المفاتيح الجذرية</translation>
    </message>
    <message>
        <source>Signed by {old} of {old_needed} keys in force, {new} of {new_needed} new ones.</source>
        <translation>موقّع بـ {old} من المفاتيح النافذة والمطلوب {old_needed}، وبـ {new} من الجديدة والمطلوب {new_needed}.</translation>
    </message>
    <message>
        <source>Version {version} is in force; it travels with the next exports.</source>
        <translation>الإصدار {version} نافذ؛ يُرسل مع عمليات التصدير القادمة.</translation>
    </message>
    <message>
        <source>broken: {place}</source>
        <translation>متضرر: {place}</translation>
    </message>
    <message>
        <source>differs: {line}</source>
        <translation>مختلف: {line}</translation>
    </message>
    <message>
        <source>The records are what the log says. Entries: {entries}</source>
        <translation>السجلات مطابقة لسجل التغييرات. القيود: {entries}</translation>
    </message>
    <message>
        <source>The records differ from the log. Entries: {entries}</source>
        <translation>السجلات غير مطابقة لسجل التغييرات. القيود: {entries}</translation>
    </message>
    <message>
        <source>{added} added, {changed} changed, {same} stood so already.</source>
        <translation>المضاف: {added}، المعدّل: {changed}، الموجود كما هو من قبل: {same}.</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>{file}: {size} bytes</source>
        <translation>{file}: {size} بايت</translation>
    </message>
    <message>
        <source>{file}: {count} rows</source>
        <translation>{file}: عدد الأسطر {count}</translation>
    </message>
    <message>
        <source>{file}: {count} forms, {first} to {last}</source>
        <translation>{file}: عدد الاستمارات {count}، من {first} إلى {last}</translation>
    </message>
    <message>
        <source>entered: {run}  {status}  {opened}  {person}</source>
        <translation>أُدخلت: {run}  {status}  {opened}  {person}</translation>
    </message>
    <message>
        <source>{run}: {answered} of {total} answered, {left} to go</source>
        <translation>{run}: أُجيب عن {answered} من {total}، المتبقي {left}</translation>
    </message>
    <message>
        <source>Note added.</source>
        <translation>تمت إضافة الملاحظة.</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>shipped with the program</source>
        <translation>مرفق مع البرنامج</translation>
    </message>
    <message>
        <source>published</source>
        <translation>منشور</translation>
    </message>
    <message>
        <source>{code}: {count} items</source>
        <translation>{code}: عدد الفقرات {count}</translation>
    </message>
    <message>
        <source>{count} came</source>
        <translation>ورد: {count}</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation>تغيّر: {count}</translation>
    </message>
    <message>
        <source>{count} lost</source>
        <translation>تُرك: {count}</translation>
    </message>
    <message>
        <source>{count} noted</source>
        <translation>لا حاجة إليه: {count}</translation>
    </message>
    <message>
        <source>Draft {draft}. Give it out with: gatebook template publish {draft}</source>
        <translation>المسودة {draft}. انشرها بالأمر: gatebook template publish {draft}</translation>
    </message>
    <message>
        <source>{template} is given out with the next export.</source>
        <translation>تُنشر {template} مع التصدير القادم.</translation>
    </message>
    <message>
        <source>{template} is offered again once points have received the next export.</source>
        <translation>ستُعرض {template} من جديد بعد أن تستلم المنافذ التصدير القادم.</translation>
    </message>
    <message>
        <source>{template} is offered no more once points have received the next export.</source>
        <translation>لن تُعرض {template} بعد أن تستلم المنافذ التصدير القادم.</translation>
    </message>
    <message>
        <source>The draft is gone.</source>
        <translation>تم حذف المسودة.</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>Compare the versions…</source>
        <translation>مقارنة النسخ…</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>جميع السجلات</translation>
    </message>
    <message>
        <source>Nothing contradicts itself</source>
        <translation>لا توجد تعارضات</translation>
    </message>
    <message>
        <source>Where two PCs write different things without seeing each other, both are kept and listed here.</source>
        <translation>إذا كتبت حاسبتان أموراً مختلفة دون أن تطّلع إحداهما على الأخرى، يُحفظ الاثنان ويُدرجان هنا.</translation>
    </message>
    <message>
        <source>Search by name or tag</source>
        <translation>البحث بالاسم أو رقم الذمة</translation>
    </message>
    <message>
        <source>To be decided: {count}</source>
        <translation>بانتظار البت: {count}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>Keep the record</source>
        <translation>الإبقاء على السجل</translation>
    </message>
    <message>
        <source>Delete the record</source>
        <translation>حذف السجل</translation>
    </message>
    <message>
        <source>shown meanwhile</source>
        <translation>المعروضة حالياً</translation>
    </message>
    <message>
        <source>Another value…</source>
        <translation>قيمة أخرى…</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Reason (may stay empty)</source>
        <translation>السبب (يجوز تركه فارغاً)</translation>
    </message>
    <message>
        <source>All of these are decided</source>
        <translation>تم البت فيها جميعاً</translation>
    </message>
    <message>
        <source>The decisions travel with the next export.</source>
        <translation>تُرسل القرارات مع التصدير القادم.</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} من {count}</translation>
    </message>
    <message>
        <source>decided; choose again to change it</source>
        <translation>تم البت؛ اختر من جديد لتغييره</translation>
    </message>
    <message>
        <source>Keys: 1, 2, 3 … choose, Page Up and Page Down go to the others.</source>
        <translation>المفاتيح: 1، 2، 3 … للاختيار، وPage Up وPage Down للانتقال إلى غيرها.</translation>
    </message>
    <message>
        <source>A supervisor of the point or headquarters decides this.</source>
        <translation>يبت في هذا مشرف المنفذ أو المقر العام.</translation>
    </message>
    <message>
        <source>{field} ({about})</source>
        <translation>{field} ({about})</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>a photo</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>other contents</source>
        <translation>محتويات أخرى</translation>
    </message>
    <message>
        <source>this PC</source>
        <translation>هذه الحاسبة</translation>
    </message>
    <message>
        <source>{who} on {pc}, {moment}</source>
        <translation>{who} على {pc}، {moment}</translation>
    </message>
    <message>
        <source>“{value}” by {author}</source>
        <translation>«{value}» من {author}</translation>
    </message>
    <message>
        <source>{field} of {record}: {versions}. Neither had seen the other.</source>
        <translation>{field} في {record}: {versions}. لم يطّلع أي منهما على ما كتبه الآخر.</translation>
    </message>
    <message>
        <source>{field} of {record}: {versions}. None of them had seen the others.</source>
        <translation>{field} في {record}: {versions}. لم يطّلع أي منهم على ما كتبه الآخرون.</translation>
    </message>
    <message>
        <source>{part} of {record}</source>
        <translation>{part} من {record}</translation>
    </message>
    <message>
        <source>{record} was deleted by {deleted}, and written in by {written}. Neither had seen the other.</source>
        <translation>السجل {record} حذفه {deleted}، وكتب فيه {written}. لم يطّلع أي منهما على ما فعله الآخر.</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}، {second}</translation>
    </message>
    <message>
        <source>deleted, and written in</source>
        <translation>محذوف ومكتوب فيه</translation>
    </message>
    <message>
        <source>Deleted or not</source>
        <translation>محذوف أم لا</translation>
    </message>
    <message>
        <source>Checklist form</source>
        <translation>استمارة قائمة التدقيق</translation>
    </message>
    <message>
        <source>List of headquarters</source>
        <translation>قائمة المقر العام</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Movement of an asset</source>
        <translation>حركة جهاز</translation>
    </message>
    <message>
        <source>Consumable</source>
        <translation>المادة المستهلكة</translation>
    </message>
    <message>
        <source>Movement of a consumable</source>
        <translation>حركة مادة مستهلكة</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>قائمة التدقيق</translation>
    </message>
    <message>
        <source>Answer of a checklist</source>
        <translation>إجابة في قائمة تدقيق</translation>
    </message>
    <message>
        <source>Remark of a reviewer</source>
        <translation>ملاحظة المدقق</translation>
    </message>
    <message>
        <source>Corrective action</source>
        <translation>إجراء تصحيحي</translation>
    </message>
    <message>
        <source>Note on a corrective action</source>
        <translation>ملاحظة على إجراء تصحيحي</translation>
    </message>
    <message>
        <source>Missed checklist</source>
        <translation>قائمة تدقيق فائتة</translation>
    </message>
    <message>
        <source>What the point asks for</source>
        <translation>ما يطلبه المنفذ</translation>
    </message>
    <message>
        <source>Printed blank forms</source>
        <translation>استمارات فارغة مطبوعة</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>المشارك</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Remark on the condition</source>
        <translation>ملاحظة عن الحالة</translation>
    </message>
    <message>
        <source>Photo of the condition</source>
        <translation>صورة الحالة</translation>
    </message>
    <message>
        <source>Expiry is recorded</source>
        <translation>تسجيل تاريخ انتهاء الصلاحية</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>قيد الاستعمال</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Name to sign in with</source>
        <translation>اسم المستخدم للدخول</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>وقت البدء</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>وقت الإنجاز</translation>
    </message>
    <message>
        <source>Completed by</source>
        <translation>أنجزها</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Why it was sent back</source>
        <translation>سبب الإعادة</translation>
    </message>
    <message>
        <source>Sent back by</source>
        <translation>أعادها</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>Place on the list</source>
        <translation>التسلسل في القائمة</translation>
    </message>
    <message>
        <source>Comes in place of</source>
        <translation>بدلاً من</translation>
    </message>
    <message>
        <source>Score before</source>
        <translation>الدرجة القبلية</translation>
    </message>
    <message>
        <source>Score after</source>
        <translation>الدرجة البعدية</translation>
    </message>
    <message>
        <source>Practical score</source>
        <translation>الدرجة العملية</translation>
    </message>
    <message>
        <source>Number of the certificate</source>
        <translation>رقم الشهادة</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>منشور</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>Amends</source>
        <translation>السجل الذي تعدّله</translation>
    </message>
    <message>
        <source>Why it was amended</source>
        <translation>سبب التعديل</translation>
    </message>
    <message>
        <source>Number of the paper form</source>
        <translation>رقم الاستمارة الورقية</translation>
    </message>
    <message>
        <source>Paper signed by</source>
        <translation>وقّع الورقة</translation>
    </message>
    <message>
        <source>Filled in on paper</source>
        <translation>مُلئت على الورق</translation>
    </message>
    <message>
        <source>Scan of the paper</source>
        <translation>نسخة الورقة الممسوحة ضوئياً</translation>
    </message>
    <message>
        <source>What has to be done</source>
        <translation>المطلوب عمله</translation>
    </message>
    <message>
        <source>Responsible post</source>
        <translation>المنصب المسؤول</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>تاريخ الاستحقاق</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Remark on the status</source>
        <translation>ملاحظة عن حالة الإجراء</translation>
    </message>
    <message>
        <source>Status set by</source>
        <translation>حدّد الحالة</translation>
    </message>
    <message>
        <source>Status set</source>
        <translation>وقت تحديد الحالة</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>فُتح من قبل</translation>
    </message>
    <message>
        <source>Checklists that are due</source>
        <translation>قوائم التدقيق المطلوبة</translation>
    </message>
    <message>
        <source>Due since</source>
        <translation>مطلوبة منذ</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>الوجبات</translation>
    </message>
    <message>
        <source>Earlier shifts</source>
        <translation>الوجبات السابقة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>ذكره</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>وقت الذكر</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>الرقم الأول</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>وقت الطباعة</translation>
    </message>
    <message>
        <source>Printed by</source>
        <translation>طُبع من قبل</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>Item of the checklist</source>
        <translation>فقرة قائمة التدقيق</translation>
    </message>
    <message>
        <source>Another value</source>
        <translation>قيمة أخرى</translation>
    </message>
    <message>
        <source>Decide so</source>
        <translation>اعتماد هذا القرار</translation>
    </message>
    <message>
        <source>Decide one after the other</source>
        <translation>البت فيها واحداً بعد آخر</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>التعارضات</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>البت</translation>
    </message>
    <message>
        <source>Decided. It travels with the next export.</source>
        <translation>تم البت. يُرسل القرار مع التصدير القادم.</translation>
    </message>
    <message>
        <source>Decide again</source>
        <translation>البت من جديد</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>حدث خطأ غير متوقع</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>حفظ التقرير…</translation>
    </message>
    <message>
        <source>Close Gatebook</source>
        <translation>إغلاق Gatebook</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Everything that was saved is safe. What you were typing may have to be entered again. Please send the report below to headquarters; it holds technical details only.</source>
        <translation>كل ما حُفظ سابقاً سليم. ما كان قيد الكتابة قد يلزم إدخاله مرة أخرى. يرجى إرسال التقرير أدناه إلى المقر العام؛ فهو يتضمن تفاصيل فنية فقط.</translation>
    </message>
</context>
<context>
    <name>Equipment</name>
    <message>
        <source>Equipment</source>
        <translation>الأجهزة والمعدات</translation>
    </message>
    <message>
        <source>Custodian</source>
        <translation>صاحب الذمة</translation>
    </message>
    <message>
        <source>Or to another border point</source>
        <translation>أو إلى منفذ حدودي آخر</translation>
    </message>
    <message>
        <source>The asset then leaves the list of this point.</source>
        <translation>يخرج الجهاز عندئذ من قائمة هذا المنفذ.</translation>
    </message>
    <message>
        <source>Number of the minute</source>
        <translation>رقم المحضر</translation>
    </message>
    <message>
        <source>Date of the minute</source>
        <translation>تاريخ المحضر</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>The asset stays in the records but leaves the list for good.</source>
        <translation>يبقى الجهاز في السجلات لكنه يخرج من القائمة نهائياً.</translation>
    </message>
    <message>
        <source>What is wrong, what was done</source>
        <translation>ما هو الخلل، وما الذي تم عمله</translation>
    </message>
    <message>
        <source>Needed when it is out of order, beyond repair or missing.</source>
        <translation>إلزامي إذا كان عاطلاً أو تالفاً أو مفقوداً.</translation>
    </message>
    <message>
        <source>Photo of the fault or the seal, never of a person</source>
        <translation>صورة للعطل أو للسيل، وليس لشخص</translation>
    </message>
    <message>
        <source>Condition saved</source>
        <translation>تم حفظ الحالة</translation>
    </message>
    <message>
        <source>Asset removed</source>
        <translation>تم حذف الجهاز</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Only for what was entered by mistake. What has left is transferred or written off.</source>
        <translation>لما أُدخل خطأً فقط. أما ما خرج فعلاً فيُسجّل مناقلةً أو شطباً.</translation>
    </message>
    <message>
        <source>Movement declared void</source>
        <translation>تم إبطال الحركة</translation>
    </message>
    <message>
        <source>Declare void</source>
        <translation>إبطال</translation>
    </message>
    <message>
        <source>Movement recorded</source>
        <translation>تم تسجيل الحركة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>رقم المستند</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Empty means today.</source>
        <translation>إذا تُرك فارغاً فهو اليوم.</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Item of the catalogue</source>
        <translation>الصنف في الدليل</translation>
    </message>
    <message>
        <source>Search by name, code or make, for example: passport reader.</source>
        <translation>ابحث بالاسم أو الرمز أو الصنع، مثلاً: قارئ جوازات.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Leave empty to use the name of the catalogue.</source>
        <translation>اتركه فارغاً لاستعمال الاسم الوارد في الدليل.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>الشركة المصنعة</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>الطراز</translation>
    </message>
    <message>
        <source>Asset tag</source>
        <translation>رقم الذمة</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>الرقم التسلسلي</translation>
    </message>
    <message>
        <source>Donor&apos;s tag</source>
        <translation>رقم المانح</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>الدائرة</translation>
    </message>
    <message>
        <source>Border point</source>
        <translation>المنفذ الحدودي</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>تعريف الجهاز</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>تم الاستلام</translation>
    </message>
    <message>
        <source>Delivery note or voucher</source>
        <translation>مستند التسليم أو الإدخال المخزني</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>تاريخ الاستلام</translation>
    </message>
    <message>
        <source>Ownership and money</source>
        <translation>الملكية والكلفة</translation>
    </message>
    <message>
        <source>Stage of ownership</source>
        <translation>مرحلة الملكية</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>الجهة المانحة</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>أمر الشراء</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>الكلفة</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Dates and remarks</source>
        <translation>التواريخ والملاحظات</translation>
    </message>
    <message>
        <source>Acquired on</source>
        <translation>تاريخ الاقتناء</translation>
    </message>
    <message>
        <source>Warranty until</source>
        <translation>الضمان لغاية</translation>
    </message>
    <message>
        <source>Next maintenance</source>
        <translation>الصيانة القادمة</translation>
    </message>
    <message>
        <source>Next calibration</source>
        <translation>المعايرة القادمة</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>No asset chosen</source>
        <translation>لم يُختر جهاز</translation>
    </message>
    <message>
        <source>Choose one in the list to see where it is and what happened to it.</source>
        <translation>اختر جهازاً من القائمة لمعرفة موقعه وما جرى عليه.</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>إجراءات أخرى</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>Issue to another person…</source>
        <translation>نقل الذمة إلى شخص آخر…</translation>
    </message>
    <message>
        <source>Write off…</source>
        <translation>شطب…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Place and custody</source>
        <translation>الموقع والذمة</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>بيانات الجهاز</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>History</source>
        <translation>سجل الحركات</translation>
    </message>
    <message>
        <source>Declare void…</source>
        <translation>إبطال…</translation>
    </message>
    <message>
        <source>{count} assets · {percent} in working order</source>
        <translation>عدد الأجهزة: {count} · الصالح للعمل: {percent}</translation>
    </message>
    <message>
        <source>Show these assets</source>
        <translation>عرض هذه الأجهزة</translation>
    </message>
    <message>
        <source>No equipment yet</source>
        <translation>لا توجد أجهزة بعد</translation>
    </message>
    <message>
        <source>Receive the first asset: scan or type its tag and serial number.</source>
        <translation>استلم الجهاز الأول: امسح رقم ذمته ورقمه التسلسلي أو اكتبهما.</translation>
    </message>
    <message>
        <source>Receive asset</source>
        <translation>استلام جهاز</translation>
    </message>
    <message>
        <source>Tag, serial number, name or make</source>
        <translation>الذمة، التسلسلي، الاسم، الصنع</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>رقم الذمة</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>Every condition</source>
        <translation>جميع الحالات</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>جميع المواقع</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>جميع الأصناف</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>الموجودة هنا</translation>
    </message>
    <message>
        <source>With departed</source>
        <translation>مع الخارجة</translation>
    </message>
    <message>
        <source>Add consumable</source>
        <translation>إضافة مادة مستهلكة</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>Consumables</source>
        <translation>المواد المستهلكة</translation>
    </message>
    <message>
        <source>Asset received</source>
        <translation>تم استلام الجهاز</translation>
    </message>
    <message>
        <source>Asset changed</source>
        <translation>تم تعديل الجهاز</translation>
    </message>
    <message>
        <source>Places…</source>
        <translation>المواقع…</translation>
    </message>
    <message>
        <source>Print list</source>
        <translation>طباعة القائمة</translation>
    </message>
    <message>
        <source>Both lines of the transfer become void.</source>
        <translation>يصبح سطرا المناقلة كلاهما باطلين.</translation>
    </message>
    <message>
        <source>New consumable</source>
        <translation>مادة مستهلكة جديدة</translation>
    </message>
    <message>
        <source>Consumable added</source>
        <translation>تمت إضافة المادة</translation>
    </message>
    <message>
        <source>Change consumable</source>
        <translation>تعديل المادة المستهلكة</translation>
    </message>
    <message>
        <source>Consumable changed</source>
        <translation>تم تعديل المادة</translation>
    </message>
    <message>
        <source>Off the list now: {name}</source>
        <translation>رُفعت من القائمة: {name}</translation>
    </message>
    <message>
        <source>On the list again: {name}</source>
        <translation>أُعيدت إلى القائمة: {name}</translation>
    </message>
    <message>
        <source>Leave empty to use the unit of the catalogue.</source>
        <translation>اتركه فارغاً لاستعمال الوحدة الواردة في الدليل.</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>العدد الفعلي</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>What is really there, without looking at the book.</source>
        <translation>الموجود فعلاً، من دون النظر إلى السجل.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>رقم الدفعة</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>تاريخ انتهاء الصلاحية</translation>
    </message>
    <message>
        <source>To the place</source>
        <translation>إلى الموقع</translation>
    </message>
    <message>
        <source>From the place</source>
        <translation>من الموقع</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>وحدة القياس</translation>
    </message>
    <message>
        <source>Least to have</source>
        <translation>الحد الأدنى</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>المراتب العشرية</translation>
    </message>
    <message>
        <source>No consumables yet</source>
        <translation>لا توجد مواد مستهلكة بعد</translation>
    </message>
    <message>
        <source>Add what is used up, such as masks, toner or chlorine.</source>
        <translation>أضف ما يُستهلك، مثل الكمامات والأحبار والكلور.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>المستعملة</translation>
    </message>
    <message>
        <source>With retired</source>
        <translation>مع الموقوفة</translation>
    </message>
    <message>
        <source>Name of the consumable</source>
        <translation>اسم المادة</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>حسب الموقع</translation>
    </message>
    <message>
        <source>No consumable chosen</source>
        <translation>لم تُختر مادة</translation>
    </message>
    <message>
        <source>Choose one in the list to see what is left and who took it.</source>
        <translation>اختر مادة من القائمة لمعرفة المتبقي منها ومن أخذها.</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>المخزون</translation>
    </message>
    <message>
        <source>{count} days at the use of the last 30 days</source>
        <translation>{count}، حسب معدل الصرف لآخر 30 يوماً</translation>
    </message>
    <message>
        <source>Lasts for</source>
        <translation>أيام التغطية</translation>
    </message>
    <message>
        <source>Expires first on</source>
        <translation>أقرب انتهاء صلاحية</translation>
    </message>
    <message>
        <source>No place given</source>
        <translation>بلا موقع</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>الحركات</translation>
    </message>
    <message>
        <source>Nothing has been received yet.</source>
        <translation>لم يُستلم شيء بعد.</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>رفع من القائمة</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>إعادة إلى القائمة</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>عاطل</translation>
    </message>
    <message>
        <source>In repair</source>
        <translation>قيد التصليح</translation>
    </message>
    <message>
        <source>Beyond repair</source>
        <translation>تالف</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>مشطوب</translation>
    </message>
    <message>
        <source>On order</source>
        <translation>قيد التجهيز</translation>
    </message>
    <message>
        <source>In custody of IOM</source>
        <translation>بعهدة المنظمة الدولية للهجرة (IOM)</translation>
    </message>
    <message>
        <source>Handed over for use</source>
        <translation>مسلَّم للاستعمال</translation>
    </message>
    <message>
        <source>Transferred to another point</source>
        <translation>منقول إلى منفذ آخر</translation>
    </message>
    <message>
        <source>Title transferred</source>
        <translation>نُقلت ملكيته</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>استلام</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>صرف</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>إرجاع</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>مناقلة</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>شطب</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>نسختان</translation>
    </message>
    <message>
        <source>Calibration overdue</source>
        <translation>المعايرة متأخرة</translation>
    </message>
    <message>
        <source>Maintenance overdue</source>
        <translation>الصيانة متأخرة</translation>
    </message>
    <message>
        <source>Issued to {person}</source>
        <translation>صُرف إلى {person}</translation>
    </message>
    <message>
        <source>Returned by {person}</source>
        <translation>أُرجع من {person}</translation>
    </message>
    <message>
        <source>Transferred to {point}</source>
        <translation>مناقلة إلى {point}</translation>
    </message>
    <message>
        <source>Moved to {place}</source>
        <translation>نُقل إلى {place}</translation>
    </message>
    <message>
        <source>Condition: {condition}</source>
        <translation>الحالة: {condition}</translation>
    </message>
    <message>
        <source>paper {number}</source>
        <translation>المستند {number}</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>جرد</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>صُرف</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>أُرجع</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>مناقلة</translation>
    </message>
    <message>
        <source>Counted {counted}, the book said {book}</source>
        <translation>العدد الفعلي {counted}، وفي السجل {book}</translation>
    </message>
    <message>
        <source>lot {lot}</source>
        <translation>الدفعة {lot}</translation>
    </message>
    <message>
        <source>expires {day}</source>
        <translation>تنتهي صلاحيته {day}</translation>
    </message>
    <message>
        <source>Check the shelf</source>
        <translation>دقّق الرف</translation>
    </message>
    <message>
        <source>Below minimum</source>
        <translation>دون الحد الأدنى</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>Drop the files here to look into them</source>
        <translation>أفلت الملفات هنا لفحصها</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>عرض المجلد</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Writing the files and reading them back…</source>
        <translation>جارٍ كتابة الملفات وإعادة قراءتها…</translation>
    </message>
    <message>
        <source>The export did not finish</source>
        <translation>لم يكتمل التصدير</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>There is nothing to send</source>
        <translation>لا يوجد ما يُرسل</translation>
    </message>
    <message>
        <source>The other side has confirmed everything. No file was written.</source>
        <translation>أكد الطرف الآخر استلام كل شيء. لم يُكتب أي ملف.</translation>
    </message>
    <message>
        <source>It is safe to remove the stick</source>
        <translation>يمكن الآن رفع الفلاش بأمان</translation>
    </message>
    <message>
        <source>Each file was written, read back and found whole. Keep a copy until the answer has come.</source>
        <translation>كُتب كل ملف وأُعيدت قراءته ووُجد سليماً. احتفظ بنسخة إلى حين وصول الجواب.</translation>
    </message>
    <message>
        <source>Changes in it</source>
        <translation>التغييرات فيه</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>{part} of {parts}, all of them are needed</source>
        <translation>{part} من {parts}، وجميعها مطلوبة</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>جميع الملفات</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>صادر</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>وارد</translation>
    </message>
    <message>
        <source>No file has been exchanged yet</source>
        <translation>لم يُتبادل أي ملف بعد</translation>
    </message>
    <message>
        <source>Every file that goes out or comes in is listed here.</source>
        <translation>يُدرج هنا كل ملف صادر أو وارد.</translation>
    </message>
    <message>
        <source>Search by name or file</source>
        <translation>بحث بالاسم أو الملف</translation>
    </message>
    <message>
        <source>Files: {count}</source>
        <translation>عدد الملفات: {count}</translation>
    </message>
    <message>
        <source>Another PC of this point</source>
        <translation>حاسبة أخرى في هذا المنفذ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>What</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>With</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Part waits</source>
        <translation>جزء بانتظار البقية</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>تم إدخاله</translation>
    </message>
    <message>
        <source>No new changes</source>
        <translation>لا تغييرات جديدة</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>استيراد ملفات…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>استيراد مجلد…</translation>
    </message>
    <message>
        <source>Export to all points…</source>
        <translation>تصدير إلى جميع المنافذ…</translation>
    </message>
    <message>
        <source>Export to the selected points…</source>
        <translation>تصدير إلى المنافذ المحددة…</translation>
    </message>
    <message>
        <source>Let a PC in…</source>
        <translation>قبول حاسبة…</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>المنافذ</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>No point has joined yet</source>
        <translation>لم ينضم أي منفذ بعد</translation>
    </message>
    <message>
        <source>Some points have been silent for long</source>
        <translation>بعض المنافذ لم ترسل شيئاً منذ مدة طويلة</translation>
    </message>
    <message>
        <source>All points have been heard of</source>
        <translation>جميع المنافذ أرسلت ملفاتها</translation>
    </message>
    <message>
        <source>Deployment {name}</source>
        <translation>المنظومة: {name}</translation>
    </message>
    <message>
        <source>for {count} days or more</source>
        <translation>منذ {count} يوماً أو أكثر</translation>
    </message>
    <message>
        <source>with PCs: {count}</source>
        <translation>حاسباتها: {count}</translation>
    </message>
    <message>
        <source>points have joined</source>
        <translation>المنافذ المنضمة</translation>
    </message>
    <message>
        <source>points without a file</source>
        <translation>منافذ لم ترسل ملفاً</translation>
    </message>
    <message>
        <source>points wait for changes</source>
        <translation>منافذ بانتظار تغييرات</translation>
    </message>
    <message>
        <source>export to bring them up to date</source>
        <translation>صدّر إليها لتحديثها</translation>
    </message>
    <message>
        <source>files kept aside</source>
        <translation>ملفات معلّقة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>New changes</source>
        <translation>تغييرات جديدة</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>جارٍ الاستيراد…</translation>
    </message>
    <message>
        <source>The import stopped</source>
        <translation>توقف الاستيراد</translation>
    </message>
    <message>
        <source>Looking into the files…</source>
        <translation>جارٍ فحص الملفات…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The import is finished</source>
        <translation>اكتمل الاستيراد</translation>
    </message>
    <message>
        <source>These files were found</source>
        <translation>هذه هي الملفات التي عُثر عليها</translation>
    </message>
    <message>
        <source>Nothing has been imported yet. Each file is taken in whole or not at all.</source>
        <translation>لم يُستورد شيء بعد. يُؤخذ كل ملف كاملاً أو لا يُؤخذ منه شيء.</translation>
    </message>
    <message>
        <source>There is nothing to import</source>
        <translation>لا يوجد ما يُستورد</translation>
    </message>
    <message>
        <source>No file among these can be taken in.</source>
        <translation>لا يمكن إدخال أي ملف من هذه الملفات.</translation>
    </message>
    <message>
        <source>Files imported: {files}. New changes: {changes}.</source>
        <translation>الملفات المستوردة: {files}. التغييرات الجديدة: {changes}.</translation>
    </message>
    <message>
        <source>Refused: {count}.</source>
        <translation>المرفوض: {count}.</translation>
    </message>
    <message>
        <source>Headquarters has confirmed that it has more changes of this point: {count}.</source>
        <translation>أكد المقر العام أن لديه تغييرات أخرى لهذا المنفذ: {count}.</translation>
    </message>
    <message>
        <source>Choose a file to read what is known of it.</source>
        <translation>اختر ملفاً لقراءة ما يُعرف عنه.</translation>
    </message>
    <message>
        <source>No exchange files</source>
        <translation>لا توجد ملفات تبادل</translation>
    </message>
    <message>
        <source>Exchange files end in .gbk. There is none in what was chosen.</source>
        <translation>ملفات التبادل تنتهي بالامتداد ‎.gbk ولا يوجد أي منها فيما تم اختياره.</translation>
    </message>
    <message>
        <source>Export to headquarters…</source>
        <translation>تصدير إلى المقر العام…</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>صندوق الصادر</translation>
    </message>
    <message>
        <source>Files ending in .gbk can also be dropped on this window.</source>
        <translation>يمكن أيضاً إفلات الملفات ذات الامتداد ‎.gbk على هذه النافذة.</translation>
    </message>
    <message>
        <source>Nothing has been exported yet</source>
        <translation>لم يُصدّر شيء بعد</translation>
    </message>
    <message>
        <source>Last export: {moment}</source>
        <translation>آخر تصدير: {moment}</translation>
    </message>
    <message>
        <source>changes not exported</source>
        <translation>تغييرات غير مصدّرة</translation>
    </message>
    <message>
        <source>changes not confirmed by headquarters</source>
        <translation>تغييرات لم يؤكدها المقر العام</translation>
    </message>
    <message>
        <source>last file that came in</source>
        <translation>آخر ملف وارد</translation>
    </message>
    <message>
        <source>Nothing has come from headquarters yet</source>
        <translation>لم يصل شيء من المقر العام بعد</translation>
    </message>
    <message>
        <source>A PC of a point writes a request. Open it here, compare the code, and give the answer back.</source>
        <translation>تكتب حاسبة المنفذ طلباً. افتحه هنا، وطابق الرمز، ثم أعد الجواب إليها.</translation>
    </message>
    <message>
        <source>Open a request…</source>
        <translation>فتح طلب…</translation>
    </message>
    <message>
        <source>Search by point or code</source>
        <translation>بحث بالمنفذ أو الرمز</translation>
    </message>
    <message>
        <source>Points: {count}</source>
        <translation>عدد المنافذ: {count}</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Border point</source>
        <translation>المنفذ الحدودي</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>آخر وصول منه</translation>
    </message>
    <message>
        <source>PCs</source>
        <translation>الحاسبات</translation>
    </message>
    <message>
        <source>Last file made</source>
        <translation>آخر ملف أنشأه</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>المستورد</translation>
    </message>
    <message>
        <source>Changes here</source>
        <translation>التغييرات هنا</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>بانتظار الإرسال</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>التبادل</translation>
    </message>
    <message>
        <source>Codes of this PC</source>
        <translation>رموز هذه الحاسبة</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>اختيار الملفات للاستيراد</translation>
    </message>
    <message>
        <source>Exchange files (*{suffix})</source>
        <translation>ملفات التبادل ‎(*{suffix})</translation>
    </message>
    <message>
        <source>Choose the folder with the files</source>
        <translation>اختيار المجلد الذي فيه الملفات</translation>
    </message>
    <message>
        <source>Files kept aside</source>
        <translation>الملفات المعلّقة</translation>
    </message>
    <message>
        <source>Contradictions between what people wrote on different PCs, to be decided: {count}.</source>
        <translation>تعارضات بين ما كُتب على حاسبات مختلفة، بانتظار البت: {count}.</translation>
    </message>
    <message>
        <source>Changes that wait for an update of Gatebook: {count}. They are kept.</source>
        <translation>تغييرات تنتظر تحديث Gatebook: {count}. هي محفوظة.</translation>
    </message>
    <message>
        <source>Changes that are kept but not shown, or that need a look: {count}.</source>
        <translation>تغييرات محفوظة لكنها لا تُعرض، أو تحتاج إلى مراجعة: {count}.</translation>
    </message>
    <message>
        <source>And more that waits in the same way: {count}.</source>
        <translation>وغيرها مما ينتظر بالطريقة نفسها: {count}.</translation>
    </message>
    <message>
        <source>Print a request slip…</source>
        <translation>طباعة ورقة طلب…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Everything again, also what the other side has confirmed</source>
        <translation>كل شيء من جديد، حتى ما أكد الطرف الآخر استلامه</translation>
    </message>
    <message>
        <source>{folder}, {size} free</source>
        <translation>{folder}، المساحة الفارغة {size}</translation>
    </message>
    <message>
        <source>The folder of last time</source>
        <translation>مجلد المرة السابقة</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>مجلد آخر…</translation>
    </message>
    <message>
        <source>For example one that goes out by e-mail</source>
        <translation>مثلاً مجلد يُرسل بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>Choose the folder for the files</source>
        <translation>اختيار مجلد للملفات</translation>
    </message>
    <message>
        <source>Only PCs that have joined can open the files: a lost stick gives nothing away.</source>
        <translation>لا يفتح الملفات إلا الحاسبات المنضمة: فقدان الفلاش لا يكشف شيئاً.</translation>
    </message>
    <message>
        <source>Look for sticks again</source>
        <translation>البحث عن فلاش من جديد</translation>
    </message>
    <message>
        <source>Where should the files go?</source>
        <translation>إلى أين تُكتب الملفات؟</translation>
    </message>
    <message>
        <source>For another PC of this point ({names})</source>
        <translation>لحاسبة أخرى في هذا المنفذ ({names})</translation>
    </message>
    <message>
        <source>For headquarters</source>
        <translation>للمقر العام</translation>
    </message>
    <message>
        <source>Code of the PC</source>
        <translation>رمز الحاسبة</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>تاريخ الورود</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>السبب والإجراء المطلوب</translation>
    </message>
    <message>
        <source>Nothing is kept aside</source>
        <translation>لا توجد ملفات معلّقة</translation>
    </message>
    <message>
        <source>Let the PC in: open its request…</source>
        <translation>قبول الحاسبة: فتح طلبها…</translation>
    </message>
    <message>
        <source>Copying the files</source>
        <translation>نسخ الملفات</translation>
    </message>
    <message>
        <source>Copied to {folder} and read back. The files stay here as well.</source>
        <translation>نُسخت إلى {folder} وأُعيدت قراءتها. تبقى الملفات هنا أيضاً.</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
    <message>
        <source>Waiting for enrolment</source>
        <translation>بانتظار القبول</translation>
    </message>
    <message>
        <source>From a withdrawn PC</source>
        <translation>من حاسبة سُحب قبولها</translation>
    </message>
    <message>
        <source>Choose a file in the list first.</source>
        <translation>اختر ملفاً من القائمة أولاً.</translation>
    </message>
    <message>
        <source>Copy the file to hand it back…</source>
        <translation>نسخ الملف لإعادته…</translation>
    </message>
    <message>
        <source>Files of PCs that are not let in are kept here until somebody decides.</source>
        <translation>تُحفظ هنا ملفات الحاسبات غير المقبولة إلى حين البت فيها.</translation>
    </message>
    <message>
        <source>Files of PCs that were withdrawn are kept here until headquarters has looked into them.</source>
        <translation>تُحفظ هنا ملفات الحاسبات التي سُحب قبولها إلى أن يطّلع عليها المقر العام.</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>المقر العام</translation>
    </message>
    <message>
        <source>This PC has not joined yet</source>
        <translation>هذه الحاسبة غير منضمة بعد</translation>
    </message>
    <message>
        <source>Work as usual: everything is saved here. Files can be exchanged once headquarters has let the PC in.</source>
        <translation>اعمل كالمعتاد: كل شيء يُحفظ هنا. يبدأ تبادل الملفات بعد قبول الحاسبة من المقر العام.</translation>
    </message>
    <message>
        <source>Headquarters has withdrawn this PC</source>
        <translation>سحب المقر العام قبول هذه الحاسبة</translation>
    </message>
    <message>
        <source>What is recorded is kept and can be exported; headquarters decides about it. Ask to be let in anew.</source>
        <translation>ما سُجّل محفوظ ويمكن تصديره، والقرار بشأنه للمقر العام. اطلب القبول من جديد.</translation>
    </message>
    <message>
        <source>Some changes are on this PC only</source>
        <translation>توجد تغييرات على هذه الحاسبة فقط</translation>
    </message>
    <message>
        <source>Export to a stick and send the file to headquarters.</source>
        <translation>صدّر إلى فلاش وأرسل الملف إلى المقر العام.</translation>
    </message>
    <message>
        <source>Everything is exported</source>
        <translation>تم تصدير كل شيء</translation>
    </message>
    <message>
        <source>Headquarters has not confirmed all of it yet. Import its answer when it comes.</source>
        <translation>لم يؤكد المقر العام استلام الكل بعد. استورد جوابه عند وصوله.</translation>
    </message>
    <message>
        <source>Headquarters has everything</source>
        <translation>كل شيء موجود لدى المقر العام</translation>
    </message>
    <message>
        <source>Nothing on this PC waits to be sent.</source>
        <translation>لا يوجد على هذه الحاسبة ما ينتظر الإرسال.</translation>
    </message>
    <message>
        <source>Some changes have not gone to headquarters</source>
        <translation>توجد تغييرات لم تُرسل إلى المقر العام</translation>
    </message>
    <message>
        <source>They went to another PC of this point only. Export to headquarters too, or let that PC do it.</source>
        <translation>أُرسلت إلى حاسبة أخرى في هذا المنفذ فقط. صدّرها إلى المقر العام أيضاً، أو لتصدّرها تلك الحاسبة.</translation>
    </message>
    <message>
        <source>Changes that went to another PC of this point, not to headquarters: {count}.</source>
        <translation>تغييرات أُرسلت إلى حاسبة أخرى في هذا المنفذ ولم تُرسل إلى المقر العام: {count}.</translation>
    </message>
    <message>
        <source>Changes that are on this PC only: {count}. The last export was on {moment}.</source>
        <translation>تغييرات على هذه الحاسبة فقط: {count}. آخر تصدير كان في {moment}.</translation>
    </message>
    <message>
        <source>Changes that are on this PC only: {count}. Nothing has been exported from here yet.</source>
        <translation>تغييرات على هذه الحاسبة فقط: {count}. لم يُصدّر شيء من هنا بعد.</translation>
    </message>
    <message>
        <source>Not exported: {count}</source>
        <translation>غير مصدّر: {count}</translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translation>منذ {moment}</translation>
    </message>
    <message>
        <source>made {moment}</source>
        <translation>أُعدّ في {moment}</translation>
    </message>
    <message>
        <source>days of work since then: {count}</source>
        <translation>أيام العمل منذ ذلك الحين: {count}</translation>
    </message>
    <message>
        <source>{pc} ({place})</source>
        <translation>{pc} ({place})</translation>
    </message>
    <message>
        <source>Waiting for change {number} from {pc} ({held} later ones are here already). It is in a file not yet received. Ask {pc} to export again.</source>
        <translation>بانتظار التغيير {number} من {pc} (وصل بعده {held}). هو في ملف لم يُستلم بعد. اطلب من {pc} التصدير من جديد.</translation>
    </message>
    <message>
        <source>Waiting for changes {numbers} from {pc} ({held} later ones are here already). They are in a file not yet received. Ask {pc} to export again.</source>
        <translation>بانتظار التغييرات {numbers} من {pc} (وصل بعدها {held}). هي في ملف لم يُستلم بعد. اطلب من {pc} التصدير من جديد.</translation>
    </message>
    <message>
        <source>The records of {pc} go on in two ways: its disk was probably copied, or an old copy was put back. Nothing is lost. Stop working on one of the two, and tell headquarters.</source>
        <translation>سجلات {pc} مستمرة في مسارين: يُرجَّح أن قرصها نُسخ أو أُعيدت نسخة قديمة. لم يُفقد شيء. أوقف العمل على إحدى الحاسبتين وأبلغ المقر العام.</translation>
    </message>
    <message>
        <source>Files kept aside because their PC is not let in, or was withdrawn: {count}.</source>
        <translation>الملفات المعلّقة لأن حاسبتها غير مقبولة أو سُحب قبولها: {count}.</translation>
    </message>
    <message>
        <source>From a PC that has not joined. Enrol it, then press “Try again”.</source>
        <translation>من حاسبة غير مقبولة بعد. اقبلها ثم اضغط «إعادة المحاولة».</translation>
    </message>
    <message>
        <source>None of these files can be taken in yet.</source>
        <translation>لا يمكن إدخال أي من هذه الملفات بعد.</translation>
    </message>
    <message>
        <source>Files taken in: {count}. Refused: {refused}.</source>
        <translation>الملفات المُدخلة: {count}. المرفوض: {refused}.</translation>
    </message>
    <message>
        <source>This file comes from a PC that is not let in, or was withdrawn: {label}. It is kept aside and changes nothing.</source>
        <translation>هذا الملف من حاسبة غير مقبولة أو سُحب قبولها: {label}. هو معلّق ولا يغيّر شيئاً.</translation>
    </message>
    <message>
        <source>From a PC that was withdrawn. Headquarters decides about it.</source>
        <translation>من حاسبة سُحب قبولها. القرار بشأنه للمقر العام.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>الأيام: {count}</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>Can be imported</source>
        <translation>يمكن استيراده</translation>
    </message>
    <message>
        <source>No new changes in it. It may confirm what was sent from here.</source>
        <translation>لا تغييرات جديدة فيه. قد يؤكد استلام ما أُرسل من هنا.</translation>
    </message>
    <message>
        <source>The file is whole and from a known PC. New changes in it: {count}.</source>
        <translation>الملف سليم ومن حاسبة معروفة. التغييرات الجديدة فيه: {count}.</translation>
    </message>
    <message>
        <source>New changes: {count}. Of what came, {held} wait for an earlier file and appear with it.</source>
        <translation>التغييرات الجديدة: {count}. المنتظر منها لملف أسبق: {held}، ويظهر عند وصول ذلك الملف.</translation>
    </message>
    <message>
        <source>New changes: {count}.</source>
        <translation>التغييرات الجديدة: {count}.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
        <source>New: {fresh}, already here: {known}.</source>
        <translation>الجديد: {fresh}، الموجود هنا سابقاً: {known}.</translation>
    </message>
    <message>
        <source>Of which kind: {kinds}.</source>
        <translation>من الأنواع: {kinds}.</translation>
    </message>
    <message>
        <source>Made by: {people}.</source>
        <translation>من عمل: {people}.</translation>
    </message>
    <message>
        <source>{pc}: changes {numbers}.</source>
        <translation>{pc}: التغييرات {numbers}.</translation>
    </message>
    <message>
        <source>{pc}: changes {numbers}; {missing} before them have not come yet, so these will wait.</source>
        <translation>{pc}: التغييرات {numbers}؛ لم يصل بعد ما قبلها ({missing})، لذلك ستنتظر.</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>حسب النوع</translation>
    </message>
    <message>
        <source>One by one, the oldest first</source>
        <translation>واحداً واحداً، الأقدم أولاً</translation>
    </message>
    <message>
        <source>{count}, of these not exported: {new}; the oldest of {moment}</source>
        <translation>{count}، غير المصدّر منها: {new}؛ أقدمها في {moment}</translation>
    </message>
    <message>
        <source>Headquarters has confirmed every change of this point.</source>
        <translation>أكد المقر العام استلام كل تغييرات هذا المنفذ.</translation>
    </message>
    <message>
        <source>Not confirmed by headquarters</source>
        <translation>لم يؤكدها المقر العام</translation>
    </message>
    <message>
        <source>Not confirmed by headquarters (only the oldest are counted)</source>
        <translation>لم يؤكدها المقر العام (يُحسب الأقدم فقط)</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>غير مؤكدة</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>غير مصدّرة</translation>
    </message>
    <message>
        <source>The outbox is empty</source>
        <translation>صندوق الصادر فارغ</translation>
    </message>
    <message>
        <source>Changes: {count}</source>
        <translation>التغييرات: {count}</translation>
    </message>
    <message>
        <source>By</source>
        <translation>المنتسب</translation>
    </message>
    <message>
        <source>On the PC</source>
        <translation>على الحاسبة</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>مصدّر</translation>
    </message>
    <message>
        <source>Adopting the changes</source>
        <translation>اعتماد التغييرات</translation>
    </message>
    <message>
        <source>Adopted: {count}. The records show these changes from now on.</source>
        <translation>المعتمد: {count}. تُظهر السجلات هذه التغييرات من الآن فصاعداً.</translation>
    </message>
    <message>
        <source>Files that nobody has looked into: {count}</source>
        <translation>ملفات لم يطّلع عليها أحد: {count}</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>عرض المحتوى</translation>
    </message>
    <message>
        <source>Changes that do not count</source>
        <translation>تغييرات غير محتسبة</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>أجراها</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>لغاية</translation>
    </message>
    <message>
        <source>Adopt these changes…</source>
        <translation>اعتماد هذه التغييرات…</translation>
    </message>
    <message>
        <source>Changes {numbers} of {pc} will be shown as records, here and at every PC. This cannot be taken back.</source>
        <translation>ستُعرض التغييرات {numbers} من {pc} كسجلات، هنا وعلى جميع الحاسبات. لا يمكن الرجوع عن ذلك.</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>تركها</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>Adopt the changes of a withdrawn PC?</source>
        <translation>هل تُعتمد تغييرات حاسبة سُحب قبولها؟</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Choose…</source>
        <translation>اختر…</translation>
    </message>
    <message>
        <source>This is not a date. Write it as day/month/year.</source>
        <translation>هذا ليس تاريخاً. اكتبه يوم/شهر/سنة.</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>يوم/شهر/سنة</translation>
    </message>
    <message>
        <source>Open the calendar (Alt+Down)</source>
        <translation>فتح التقويم (Alt+السهم الأسفل)</translation>
    </message>
    <message>
        <source>This is not a time. Write it as hours:minutes.</source>
        <translation>هذا ليس وقتاً. اكتبه ساعات:دقائق.</translation>
    </message>
    <message>
        <source>hh:mm</source>
        <translation>ساعة:دقيقة</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>This field must be filled.</source>
        <translation>هذا الحقل إلزامي.</translation>
    </message>
    <message>
        <source>required</source>
        <translation>إلزامي</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>هذا ليس رقماً.</translation>
    </message>
    <message>
        <source>Only whole numbers fit here.</source>
        <translation>الأعداد الصحيحة فقط.</translation>
    </message>
    <message>
        <source>At most {count} digits after the point.</source>
        <translation>عدد المراتب بعد الفارزة لا يزيد على {count}.</translation>
    </message>
    <message>
        <source>Outside the acceptable range. It is kept as it is and flagged.</source>
        <translation>خارج الحد المقبول. يُحفظ كما هو ويُؤشَّر.</translation>
    </message>
    <message>
        <source>from {low}</source>
        <translation>من {low}</translation>
    </message>
    <message>
        <source>up to {high}</source>
        <translation>لغاية {high}</translation>
    </message>
    <message>
        <source>Choose picture…</source>
        <translation>اختيار صورة…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>اختيار صورة</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>This file could not be read as a picture.</source>
        <translation>تعذرت قراءة هذا الملف كصورة.</translation>
    </message>
    <message>
        <source>Choose one of the records found.</source>
        <translation>اختر أحد السجلات التي ظهرت.</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>اكتب للبحث</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>Sign again</source>
        <translation>توقيع من جديد</translation>
    </message>
    <message>
        <source>This text is too long: at most {count} letters.</source>
        <translation>هذا النص طويل: الحد الأعلى للأحرف {count}.</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>إخفاء كلمة المرور</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>إظهار كلمة المرور</translation>
    </message>
</context>
<context>
    <name>FormPanel</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save the changes?</source>
        <translation>هل تُحفظ التغييرات؟</translation>
    </message>
    <message>
        <source>You have changed this record and not saved it.</source>
        <translation>تم تغيير هذا السجل ولم يُحفظ.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>متابعة التعديل</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>إهمال التغييرات</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>Import a form</source>
        <translation>استيراد استمارة</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>حفظ كمسودة</translation>
    </message>
    <message>
        <source>What did not come as it was</source>
        <translation>ما لم يرد كما كان</translation>
    </message>
    <message>
        <source>Every row</source>
        <translation>جميع الأسطر</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>How often is it due?</source>
        <translation>كم مرة تُطلب؟</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Became an item.</source>
        <translation>أصبح فقرة.</translation>
    </message>
    <message>
        <source>Became an option.</source>
        <translation>أصبح خياراً.</translation>
    </message>
    <message>
        <source>Became a section.</source>
        <translation>أصبح قسماً.</translation>
    </message>
    <message>
        <source>End of a section.</source>
        <translation>نهاية قسم.</translation>
    </message>
    <message>
        <source>Title, code and version.</source>
        <translation>العنوان والرمز والإصدار.</translation>
    </message>
    <message>
        <source>Became a choice with one option.</source>
        <translation>أصبح اختياراً ذا خيار واحد.</translation>
    </message>
    <message>
        <source>How it looks on a telephone is not needed here.</source>
        <translation>لا حاجة هنا إلى شكل العرض على الهاتف.</translation>
    </message>
    <message>
        <source>The code is typed or read by a scanner that types.</source>
        <translation>يُكتب الرمز أو يقرؤه ماسح يكتبه.</translation>
    </message>
    <message>
        <source>The calculation cannot be done here; the item is only shown.</source>
        <translation>لا يمكن إجراء الحساب هنا؛ تُعرض الفقرة فقط.</translation>
    </message>
    <message>
        <source>A question is not filled in by a calculation here.</source>
        <translation>لا يُملأ السؤال هنا بعملية حسابية.</translation>
    </message>
    <message>
        <source>Merged cells: only the first of them has the text.</source>
        <translation>خلايا مدمجة: النص في الأولى منها فقط.</translation>
    </message>
    <message>
        <source>The code of the option was changed.</source>
        <translation>تغيّر رمز الخيار.</translation>
    </message>
    <message>
        <source>All options of the list are offered, not a part of them.</source>
        <translation>تُعرض جميع خيارات القائمة، لا جزء منها.</translation>
    </message>
    <message>
        <source>An option needs the name of its list and a code.</source>
        <translation>يحتاج الخيار إلى اسم قائمته ورمز.</translation>
    </message>
    <message>
        <source>Options have no pictures or sounds.</source>
        <translation>لا صور ولا أصوات للخيارات.</translation>
    </message>
    <message>
        <source>This code stands twice in its list; the first is kept.</source>
        <translation>ورد هذا الرمز مرتين في قائمته؛ يُحتفظ بالأول.</translation>
    </message>
    <message>
        <source>This column stands twice; the first is read.</source>
        <translation>ورد هذا العمود مرتين؛ يُقرأ الأول.</translation>
    </message>
    <message>
        <source>This column has no meaning in a checklist.</source>
        <translation>لا معنى لهذا العمود في قائمة تدقيق.</translation>
    </message>
    <message>
        <source>A cell in a column without a title.</source>
        <translation>خلية في عمود بلا عنوان.</translation>
    </message>
    <message>
        <source>Answers are not filled in beforehand: people give them.</source>
        <translation>لا تُملأ الإجابات مسبقاً: يعطيها الأشخاص.</translation>
    </message>
    <message>
        <source>This condition leads back to itself and was left out.</source>
        <translation>هذا الشرط يعود إلى نفسه وتُرك.</translation>
    </message>
    <message>
        <source>A drawing became a signature.</source>
        <translation>أصبح الرسم توقيعاً.</translation>
    </message>
    <message>
        <source>This ends a group of another kind than it says.</source>
        <translation>ينهي هذا مجموعة من نوع غير المذكور.</translation>
    </message>
    <message>
        <source>This ends a group that was not begun.</source>
        <translation>ينهي هذا مجموعة لم تبدأ.</translation>
    </message>
    <message>
        <source>Entities are not kept.</source>
        <translation>لا تُحفظ الكيانات (entities).</translation>
    </message>
    <message>
        <source>This condition cannot be read.</source>
        <translation>لا يمكن قراءة هذا الشرط.</translation>
    </message>
    <message>
        <source>This condition is too long or too deeply nested.</source>
        <translation>هذا الشرط طويل جداً أو متداخل أكثر من اللازم.</translation>
    </message>
    <message>
        <source>The code of the form was changed.</source>
        <translation>تغيّر رمز الاستمارة.</translation>
    </message>
    <message>
        <source>A formula: what it last came to was taken, if the workbook has it.</source>
        <translation>معادلة: أُخذت آخر نتيجة لها، إن كانت في المصنف.</translation>
    </message>
    <message>
        <source>This function is not known here; the condition was left out.</source>
        <translation>هذه الدالة غير معروفة هنا؛ تُرك الشرط.</translation>
    </message>
    <message>
        <source>This group is not ended; it goes to the end of the form.</source>
        <translation>هذه المجموعة غير منتهية؛ تمتد إلى آخر الاستمارة.</translation>
    </message>
    <message>
        <source>Guidance for interviewers is not kept.</source>
        <translation>لا تُحفظ إرشادات من يطرح الأسئلة.</translation>
    </message>
    <message>
        <source>Sections have no hint.</source>
        <translation>لا تلميح للأقسام.</translation>
    </message>
    <message>
        <source>A checklist has at most 1000 items.</source>
        <translation>في قائمة التدقيق 1000 فقرة كحد أعلى.</translation>
    </message>
    <message>
        <source>There is no text; the hint or the name stands in its place.</source>
        <translation>لا يوجد نص؛ يحل محله التلميح أو الاسم.</translation>
    </message>
    <message>
        <source>The form has none of our languages; its texts stand in the place of English.</source>
        <translation>ليس في الاستمارة أي من لغاتنا؛ تحل نصوصها محل الإنكليزية.</translation>
    </message>
    <message>
        <source>Texts are kept in Arabic, Sorani and English only.</source>
        <translation>تُحفظ النصوص بالعربية والسورانية والإنكليزية فقط.</translation>
    </message>
    <message>
        <source>Options that come from another file cannot be taken.</source>
        <translation>لا يمكن أخذ الخيارات الواردة من ملف آخر.</translation>
    </message>
    <message>
        <source>The list of options is not in the form.</source>
        <translation>قائمة الخيارات غير موجودة في الاستمارة.</translation>
    </message>
    <message>
        <source>A loop over options became a section that is asked once.</source>
        <translation>أصبح التكرار على الخيارات قسماً يُسأل مرة واحدة.</translation>
    </message>
    <message>
        <source>Signs for bold text stay as they are; an answer within a text became its name.</source>
        <translation>تبقى علامات الخط الغامق كما هي؛ وأصبحت الإجابة داخل النص اسمَها.</translation>
    </message>
    <message>
        <source>Sounds and films are not kept.</source>
        <translation>لا تُحفظ الأصوات والأفلام.</translation>
    </message>
    <message>
        <source>The record book keeps who, when and where by itself.</source>
        <translation>يسجل البرنامج بنفسه من ومتى وأين.</translation>
    </message>
    <message>
        <source>The name was changed: letters, digits, dot, dash and underscore.</source>
        <translation>تغيّر الاسم: أحرف وأرقام ونقطة وشرطة وشرطة سفلية.</translation>
    </message>
    <message>
        <source>There is no name; one was made.</source>
        <translation>لا يوجد اسم؛ وُضع اسم.</translation>
    </message>
    <message>
        <source>This name stands twice; the second was changed.</source>
        <translation>ورد هذا الاسم مرتين؛ تغيّر الثاني.</translation>
    </message>
    <message>
        <source>A section has no answer of its own to ask for.</source>
        <translation>ليس للقسم إجابة خاصة به يستند إليها شرط.</translation>
    </message>
    <message>
        <source>Parameters are not needed here.</source>
        <translation>لا حاجة إلى المعلمات (parameters) هنا.</translation>
    </message>
    <message>
        <source>Paths and lists of nodes cannot be used in conditions.</source>
        <translation>لا تُستعمل المسارات وقوائم العقد في الشروط.</translation>
    </message>
    <message>
        <source>This pattern cannot be used, or would take too long.</source>
        <translation>لا يمكن استعمال هذا النمط، أو يستغرق وقتاً طويلاً.</translation>
    </message>
    <message>
        <source>Sections have no picture.</source>
        <translation>لا صورة للأقسام.</translation>
    </message>
    <message>
        <source>pyxform could not check the form.</source>
        <translation>لم يتمكن pyxform من تدقيق الاستمارة.</translation>
    </message>
    <message>
        <source>For pyxform this is no good form.</source>
        <translation>هذه الاستمارة غير صالحة بحسب pyxform.</translation>
    </message>
    <message>
        <source>A remark of pyxform.</source>
        <translation>ملاحظة من pyxform.</translation>
    </message>
    <message>
        <source>A slider became a number with a rule.</source>
        <translation>أصبح شريط التمرير رقماً بقاعدة.</translation>
    </message>
    <message>
        <source>Answers can always be given.</source>
        <translation>يمكن إعطاء الإجابات دائماً.</translation>
    </message>
    <message>
        <source>This reference cannot be read.</source>
        <translation>لا يمكن قراءة هذا المرجع.</translation>
    </message>
    <message>
        <source>Asks for an answer in a repeat; the first block counts.</source>
        <translation>يستند إلى إجابة في قسم متكرر؛ تُحتسب المجموعة الأولى.</translation>
    </message>
    <message>
        <source>Asks for a row that did not come; the condition was left out.</source>
        <translation>يستند إلى سطر لم يرد؛ تُرك الشرط.</translation>
    </message>
    <message>
        <source>Asks for a name that is not in the form.</source>
        <translation>يستند إلى اسم غير موجود في الاستمارة.</translation>
    </message>
    <message>
        <source>Blocks are added as they are needed, not counted before.</source>
        <translation>تُضاف المجموعات عند الحاجة، ولا يُحدد عددها مسبقاً.</translation>
    </message>
    <message>
        <source>A repeat within a repeat cannot be expressed.</source>
        <translation>لا يمكن التعبير عن تكرار داخل تكرار.</translation>
    </message>
    <message>
        <source>The program says itself what is missing.</source>
        <translation>يبيّن البرنامج بنفسه ما هو ناقص.</translation>
    </message>
    <message>
        <source>The form itself leaves this row out.</source>
        <translation>الاستمارة نفسها تستبعد هذا السطر.</translation>
    </message>
    <message>
        <source>A remark.</source>
        <translation>ملاحظة.</translation>
    </message>
    <message>
        <source>This row has no meaning in a checklist.</source>
        <translation>لا معنى لهذا السطر في قائمة تدقيق.</translation>
    </message>
    <message>
        <source>The sheet is too long; what follows was not read.</source>
        <translation>ورقة العمل طويلة جداً؛ لم يُقرأ ما بعد ذلك.</translation>
    </message>
    <message>
        <source>This setting has no meaning in a checklist.</source>
        <translation>لا معنى لهذا الإعداد في قائمة تدقيق.</translation>
    </message>
    <message>
        <source>There is no sheet of settings; the file gives the title.</source>
        <translation>لا توجد ورقة إعدادات؛ يُؤخذ العنوان من اسم الملف.</translation>
    </message>
    <message>
        <source>Only the first row of settings counts.</source>
        <translation>يُحتسب السطر الأول من الإعدادات فقط.</translation>
    </message>
    <message>
        <source>This sheet is no part of a checklist.</source>
        <translation>ورقة العمل هذه ليست جزءاً من قائمة تدقيق.</translation>
    </message>
    <message>
        <source>The text is too long and was cut.</source>
        <translation>النص طويل جداً واقتُطع.</translation>
    </message>
    <message>
        <source>The titles of the columns stand below the first row.</source>
        <translation>عناوين الأعمدة تحت السطر الأول.</translation>
    </message>
    <message>
        <source>Triggers are not kept.</source>
        <translation>لا تُحفظ المشغّلات (triggers).</translation>
    </message>
    <message>
        <source>Became a text.</source>
        <translation>أصبح نصاً.</translation>
    </message>
    <message>
        <source>A row without a type.</source>
        <translation>سطر بلا نوع.</translation>
    </message>
    <message>
        <source>A checklist has no items of this kind.</source>
        <translation>لا فقرات من هذا النوع في قائمة التدقيق.</translation>
    </message>
    <message>
        <source>The version was changed.</source>
        <translation>تغيّر الإصدار.</translation>
    </message>
    <message>
        <source>Character {at}.</source>
        <translation>الحرف {at}.</translation>
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
        <translation>ورد</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>تُرك</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>لا حاجة إليه</translation>
    </message>
    <message>
        <source>Checklists and drafts…</source>
        <translation>قوائم التدقيق والمسودات…</translation>
    </message>
    <message>
        <source>Checklists and drafts</source>
        <translation>قوائم التدقيق والمسودات</translation>
    </message>
    <message>
        <source>Import a form (.xlsx)…</source>
        <translation>استيراد استمارة (‎.xlsx)…</translation>
    </message>
    <message>
        <source>Export as XLSForm…</source>
        <translation>تصدير بصيغة XLSForm…</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>إصدار جديد</translation>
    </message>
    <message>
        <source>New checklist…</source>
        <translation>قائمة تدقيق جديدة…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>نشر…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>حذف المسودة</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>قائمة التدقيق</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>التكرار</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Import a form (.xlsx)</source>
        <translation>استيراد استمارة (‎.xlsx)</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>الاستمارات</translation>
    </message>
    <message>
        <source>Export as XLSForm</source>
        <translation>تصدير بصيغة XLSForm</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>كُتب الملف: {file}</translation>
    </message>
    <message>
        <source>Offered again</source>
        <translation>معروض من جديد</translation>
    </message>
    <message>
        <source>No longer offered</source>
        <translation>لم يعد معروضاً</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>إيقاف الاستعمال</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>إعادة العرض</translation>
    </message>
    <message>
        <source>Draft discarded.</source>
        <translation>تم حذف المسودة.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>Model, shipped</source>
        <translation>نموذج مرفق مع البرنامج</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>منشور</translation>
    </message>
</context>
<context>
    <name>JobBar</name>
    <message>
        <source>Stop this job</source>
        <translation>إيقاف هذا العمل</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
</context>
<context>
    <name>Join</name>
    <message>
        <source>Code of the deployment: the same on every PC</source>
        <translation>رمز المنظومة: واحد في جميع الحاسبات</translation>
    </message>
    <message>
        <source>Code of this PC</source>
        <translation>رمز هذه الحاسبة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Code in the request</source>
        <translation>الرمز في الطلب</translation>
    </message>
    <message>
        <source>Let the PC in and save the answer…</source>
        <translation>قبول الحاسبة وحفظ الجواب…</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>حفظ الجواب</translation>
    </message>
    <message>
        <source>Answers (*{suffix})</source>
        <translation>الأجوبة ‎(*{suffix})</translation>
    </message>
    <message>
        <source>Letting the PC in</source>
        <translation>جارٍ قبول الحاسبة</translation>
    </message>
    <message>
        <source>A PC asks to be let in</source>
        <translation>حاسبة تطلب القبول</translation>
    </message>
    <message>
        <source>Name of the PC</source>
        <translation>اسم الحاسبة</translation>
    </message>
    <message>
        <source>Border point</source>
        <translation>المنفذ الحدودي</translation>
    </message>
    <message>
        <source>Request made</source>
        <translation>تاريخ الطلب</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Telephone the point. Type the code that the officer reads out from the PC’s screen:</source>
        <translation>اتصل بالمنفذ هاتفياً، واكتب الرمز الذي يقرؤه المنتسب من شاشة الحاسبة:</translation>
    </message>
    <message>
        <source>Code heard on the telephone</source>
        <translation>الرمز المسموع بالهاتف</translation>
    </message>
    <message>
        <source>The codes are the same.</source>
        <translation>الرمزان متطابقان.</translation>
    </message>
    <message>
        <source>The codes differ. Listen again; if it stays so, the file comes from another PC: refuse it.</source>
        <translation>الرمزان مختلفان. اسمعه من جديد؛ فإن بقي الاختلاف فالملف من حاسبة أخرى: ارفضه.</translation>
    </message>
    <message>
        <source>So far this is another code.</source>
        <translation>الرمز لحد الآن مختلف.</translation>
    </message>
    <message>
        <source>Four groups of five letters and digits.</source>
        <translation>أربع مجموعات، في كل منها خمسة أحرف وأرقام.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save the request and take it to headquarters</source>
        <translation>حفظ الطلب وإيصاله إلى المقر العام</translation>
    </message>
    <message>
        <source>On a stick or by e-mail. Then telephone headquarters and read this code out: it proves who asks.</source>
        <translation>على فلاش أو بالبريد الإلكتروني. ثم اتصل بالمقر العام هاتفياً واقرأ هذا الرمز: فهو يثبت هوية صاحب الطلب.</translation>
    </message>
    <message>
        <source>Save the request…</source>
        <translation>حفظ الطلب…</translation>
    </message>
    <message>
        <source>Take in the answer of headquarters</source>
        <translation>استلام جواب المقر العام</translation>
    </message>
    <message>
        <source>Headquarters gives back a file ending in .answer. Nothing recorded is lost.</source>
        <translation>يعيد المقر العام ملفاً ينتهي بالامتداد ‎.answer. لا يضيع شيء مما سُجّل.</translation>
    </message>
    <message>
        <source>Open the answer…</source>
        <translation>فتح الجواب…</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>حفظ الطلب</translation>
    </message>
    <message>
        <source>The request is saved as {name}. Now read the code out.</source>
        <translation>تم حفظ الطلب باسم {name}. اقرأ الرمز الآن بالهاتف.</translation>
    </message>
    <message>
        <source>Open the answer of headquarters</source>
        <translation>فتح جواب المقر العام</translation>
    </message>
    <message>
        <source>Open the request of a PC</source>
        <translation>فتح طلب حاسبة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>المنظومة</translation>
    </message>
    <message>
        <source>Let a PC in</source>
        <translation>قبول حاسبة</translation>
    </message>
    <message>
        <source>Give the file {name} back to the point. After it has been opened there, compare this code by telephone.</source>
        <translation>أعد الملف {name} إلى المنفذ. بعد فتحه هناك طابق هذا الرمز بالهاتف.</translation>
    </message>
    <message>
        <source>{label} is let in</source>
        <translation>تم قبول {label}</translation>
    </message>
    <message>
        <source>This PC has joined {name}</source>
        <translation>انضمت هذه الحاسبة إلى {name}</translation>
    </message>
    <message>
        <source>Compare this code with headquarters on the telephone. If it differs, stop, and tell headquarters.</source>
        <translation>طابق هذا الرمز مع المقر العام بالهاتف. إذا اختلف فتوقف وأبلغ المقر العام.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Export now</source>
        <translation>تصدير الآن</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>كل شيء محفوظ</translation>
    </message>
    <message>
        <source>Do not say this again today</source>
        <translation>لا حاجة إلى هذا التنبيه مرة أخرى اليوم</translation>
    </message>
</context>
<context>
    <name>Letterhead</name>
    <message>
        <source>Choose emblem…</source>
        <translation>اختيار الشعار…</translation>
    </message>
    <message>
        <source>Remove emblem</source>
        <translation>إزالة الشعار</translation>
    </message>
    <message>
        <source>Save letterhead</source>
        <translation>حفظ الترويسة</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>ترويسة المطبوعات</translation>
    </message>
    <message>
        <source>Stands above every printed page. One line each, such as the state, the ministry and the directorate.</source>
        <translation>تظهر أعلى كل صفحة مطبوعة. سطر لكل جهة، مثل الدولة والوزارة والمديرية.</translation>
    </message>
    <message>
        <source>This file is no picture.</source>
        <translation>هذا الملف ليس صورة.</translation>
    </message>
    <message>
        <source>Choose emblem</source>
        <translation>اختيار الشعار</translation>
    </message>
    <message>
        <source>Letterhead saved</source>
        <translation>حُفظت الترويسة</translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message>
        <source>Records: {count}</source>
        <translation>عدد السجلات: {count}</translation>
    </message>
    <message>
        <source>This list could not be read</source>
        <translation>تعذرت قراءة هذه القائمة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>لا نتائج مطابقة</translation>
    </message>
    <message>
        <source>No record fits the search and the filters.</source>
        <translation>لا يوجد سجل يطابق البحث والتصفية.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Courses</source>
        <translation>الدورات</translation>
    </message>
    <message>
        <source>Ranks and grades</source>
        <translation>الرتب والعناوين الوظيفية</translation>
    </message>
    <message>
        <source>Equipment catalogue</source>
        <translation>دليل الأجهزة والمعدات</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>الدوائر</translation>
    </message>
    <message>
        <source>Border points</source>
        <translation>المنافذ الحدودية</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>المواقع</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>وحدات القياس</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>Pass mark in percent</source>
        <translation>درجة النجاح بالمئة</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>السلطة</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Asset, one by one</source>
        <translation>موجود، بالمفرد</translation>
    </message>
    <message>
        <source>Consumable, by quantity</source>
        <translation>مادة مستهلكة، بالكمية</translation>
    </message>
    <message>
        <source>Federal</source>
        <translation>اتحادي</translation>
    </message>
    <message>
        <source>Kurdistan Region</source>
        <translation>إقليم كوردستان</translation>
    </message>
    <message>
        <source>Federal and Kurdistan Region</source>
        <translation>اتحادي وإقليم كوردستان</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>بري</translation>
    </message>
    <message>
        <source>Airport</source>
        <translation>مطار</translation>
    </message>
    <message>
        <source>Sea port</source>
        <translation>ميناء</translation>
    </message>
    <message>
        <source>Code and names</source>
        <translation>الرمز والأسماء</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>It never changes: records keep it.</source>
        <translation>لا يتغيّر أبداً: تحتفظ به السجلات.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Stands in the history of every point.</source>
        <translation>يظهر في سجل التغييرات لدى جميع المنافذ.</translation>
    </message>
    <message>
        <source>Name, {language}</source>
        <translation>الاسم، {language}</translation>
    </message>
    <message>
        <source>No items</source>
        <translation>لا توجد بنود</translation>
    </message>
    <message>
        <source>Nothing fits the search.</source>
        <translation>لا شيء يطابق البحث.</translation>
    </message>
    <message>
        <source>Code or name</source>
        <translation>الرمز أو الاسم</translation>
    </message>
    <message>
        <source>Items: {count}</source>
        <translation>عدد البنود: {count}</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>إضافة بند</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>من ملف…</translation>
    </message>
    <message>
        <source>New item: {list}</source>
        <translation>بند جديد: {list}</translation>
    </message>
    <message>
        <source>No longer offered</source>
        <translation>لم يعد معروضاً</translation>
    </message>
    <message>
        <source>Offered again</source>
        <translation>معروض من جديد</translation>
    </message>
    <message>
        <source>Choose a file with the columns code, en, ar, ckb</source>
        <translation>اختر ملفاً فيه الأعمدة code، en، ar، ckb</translation>
    </message>
    <message>
        <source>Given out</source>
        <translation>تم التعميم</translation>
    </message>
    <message>
        <source>Give out</source>
        <translation>تعميم</translation>
    </message>
    <message>
        <source>Every point uses it as soon as it has taken in the next file.</source>
        <translation>تستعمله جميع المنافذ فور إدخالها الملف القادم.</translation>
    </message>
    <message>
        <source>Added: {added}, changed: {changed}, as before: {same}</source>
        <translation>المضاف: {added}، المعدّل: {changed}، كما كان: {same}</translation>
    </message>
    <message>
        <source>Give out the rows of {name}?</source>
        <translation>هل تُعمّم أسطر {name}؟</translation>
    </message>
    <message>
        <source>They go to the list “{list}”. Items that the file does not name stay.</source>
        <translation>تُضاف إلى القائمة «{list}». البنود التي لا يذكرها الملف تبقى.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Offer no longer</source>
        <translation>إيقاف العرض</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>إعادة العرض</translation>
    </message>
    <message>
        <source>Added here</source>
        <translation>مضاف هنا</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>معدّل هنا</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>كما ورد مع البرنامج</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>In other languages</source>
        <translation>بلغات أخرى</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>Locations</name>
    <message>
        <source>Places of this point</source>
        <translation>مواقع هذا المنفذ</translation>
    </message>
    <message>
        <source>Where equipment stands: halls, booths, rooms, shelves.</source>
        <translation>أماكن الأجهزة: الصالات والكابينات والغرف والرفوف.</translation>
    </message>
    <message>
        <source>Add place</source>
        <translation>إضافة موقع</translation>
    </message>
    <message>
        <source>Add usual zones…</source>
        <translation>إضافة المواقع المعتادة…</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>إيقاف الاستعمال</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>موقع جديد</translation>
    </message>
    <message>
        <source>Change place</source>
        <translation>تعديل موقع</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>المواقع</translation>
    </message>
    <message>
        <source>Usual zones of a border point</source>
        <translation>المواقع المعتادة في المنفذ الحدودي</translation>
    </message>
    <message>
        <source>Add places</source>
        <translation>إضافة المواقع</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Short code</source>
        <translation>رمز مختصر</translation>
    </message>
    <message>
        <source>Lies within</source>
        <translation>ضمن الموقع</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Login and password do not belong together. Check the keyboard language and try again.</source>
        <translation>اسم المستخدم وكلمة المرور غير متطابقين. تأكد من لغة لوحة المفاتيح وحاول من جديد.</translation>
    </message>
    <message>
        <source>This is not the password. Check the keyboard language and try again.</source>
        <translation>كلمة المرور غير صحيحة. تأكد من لغة لوحة المفاتيح وحاول من جديد.</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Try again in {seconds}. An administrator can set a new password meanwhile.</source>
        <translation>تكررت كلمات المرور الخاطئة. حاول من جديد بعد {seconds}. ويستطيع مسؤول النظام في الأثناء وضع كلمة مرور جديدة.</translation>
    </message>
    <message>
        <source>This is not the recovery code. It has five groups of five letters and digits.</source>
        <translation>هذا ليس رمز الاسترداد. رمز الاسترداد خمس مجموعات، في كل منها خمسة أحرف وأرقام.</translation>
    </message>
    <message>
        <source>No administrator of this PC has this login. The recovery code opens administrators only.</source>
        <translation>لا يوجد على هذه الحاسبة مسؤول نظام بهذا الاسم. رمز الاسترداد لمسؤولي النظام فقط.</translation>
    </message>
    <message>
        <source>This PC already has users. Sign in, or use the recovery code.</source>
        <translation>على هذه الحاسبة مستخدمون. سجّل الدخول، أو استعمل رمز الاسترداد.</translation>
    </message>
    <message>
        <source>This is the last administrator who can sign in on this PC. Make another administrator first.</source>
        <translation>هذا آخر مسؤول نظام يستطيع الدخول على هذه الحاسبة. عيّن مسؤول نظام آخر أولاً.</translation>
    </message>
    <message>
        <source>Somebody here already signs in as {login}. Choose another login.</source>
        <translation>اسم المستخدم {login} مستعمل هنا. اختر اسماً آخر.</translation>
    </message>
    <message>
        <source>A login has 2 to {most} letters or digits and no spaces; . - _ @ are allowed.</source>
        <translation>اسم المستخدم من 2 إلى {most} حرفاً أو رقماً من دون فراغات، ويُسمح بالعلامات ‎. - _ @‎</translation>
    </message>
    <message>
        <source>A password has at least {least} characters.</source>
        <translation>كلمة المرور لا تقل عن {least} أحرف.</translation>
    </message>
    <message>
        <source>A password has at most {most} characters.</source>
        <translation>كلمة المرور لا تزيد على {most} حرفاً.</translation>
    </message>
    <message>
        <source>This password is guessed at once. Use more different characters, for example three words.</source>
        <translation>كلمة المرور هذه سهلة التخمين. نوّع أحرفها أكثر، مثلاً ثلاث كلمات.</translation>
    </message>
    <message>
        <source>A password must not contain the login.</source>
        <translation>يجب ألا تتضمن كلمة المرور اسم المستخدم.</translation>
    </message>
    <message>
        <source>The two passwords are not the same. Type them again.</source>
        <translation>كلمتا المرور غير متطابقتين. اكتبهما من جديد.</translation>
    </message>
    <message>
        <source>A user of this place cannot be “{role}”.</source>
        <translation>لا يجوز أن تكون صفة المستخدم في هذا المكان «{role}».</translation>
    </message>
    <message>
        <source>Choose Arabic, Kurdish or English.</source>
        <translation>اختر العربية أو الكردية أو الإنكليزية.</translation>
    </message>
    <message>
        <source>This user belongs to {point}. Users are changed where they belong.</source>
        <translation>يعود هذا المستخدم إلى {point}. يُعدَّل المستخدمون في أماكنهم.</translation>
    </message>
    <message>
        <source>You are signed in as “{role}”, who may not {act}.</source>
        <translation>الدخول الحالي بصفة «{role}»، وليس لهذه الصفة صلاحية {act}.</translation>
    </message>
    <message>
        <source>Nobody signs off their own record. Ask another supervisor to sign it.</source>
        <translation>لا يصادق أحد على ما سجّله بنفسه. اطلب المصادقة من مشرف آخر.</translation>
    </message>
    <message>
        <source>The screen locks after 1 to {most} minutes, or never (0).</source>
        <translation>مدة القفل بالدقائق من 1 إلى {most}، أو لا يُقفل أبداً (0).</translation>
    </message>
    <message>
        <source>This user may no longer sign in on this PC. Everything recorded is kept.</source>
        <translation>لم يعد هذا المستخدم مخولاً بالدخول على هذه الحاسبة. كل ما سُجّل محفوظ.</translation>
    </message>
    <message>
        <source>This is no Gatebook file. Nothing was imported. Ask the sender for the file ending in .gbk.</source>
        <translation>هذا ليس من ملفات Gatebook. لم يُستورد شيء. اطلب من المرسل الملف ذا الامتداد ‎.gbk</translation>
    </message>
    <message>
        <source>This file is empty. Nothing was imported. Copy it again from where it was exported.</source>
        <translation>هذا الملف فارغ. لم يُستورد شيء. انسخه من جديد من مصدره.</translation>
    </message>
    <message>
        <source>This file is incomplete ({have} of {size}). Nothing was imported. Copy it again.</source>
        <translation>هذا الملف ناقص ({have} من {size}). لم يُستورد شيء. انسخه من جديد.</translation>
    </message>
    <message>
        <source>This file was damaged or changed after it was made. Nothing was imported. Ask the sender to export again.</source>
        <translation>تضرر هذا الملف أو تغيّر بعد إنشائه. لم يُستورد شيء. اطلب من المرسل تصديره من جديد.</translation>
    </message>
    <message>
        <source>The contents of this file are damaged. Nothing was imported. Ask the sender to export again.</source>
        <translation>محتويات هذا الملف متضررة. لم يُستورد شيء. اطلب من المرسل تصديره من جديد.</translation>
    </message>
    <message>
        <source>Line {line} of this file breaks the rules. Nothing was imported. Report it to headquarters.</source>
        <translation>السطر {line} من هذا الملف مخالف للقواعد. لم يُستورد شيء. أبلغ المقر العام.</translation>
    </message>
    <message>
        <source>This file was made by Gatebook {app}, which is newer. Nothing was imported. Update this PC first.</source>
        <translation>أُنشئ هذا الملف بإصدار أحدث، Gatebook {app}. لم يُستورد شيء. حدّث هذه الحاسبة أولاً.</translation>
    </message>
    <message>
        <source>This file is meant for another place and cannot be opened here. Nothing was imported.</source>
        <translation>هذا الملف موجّه إلى جهة أخرى ولا يمكن فتحه هنا. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>This file belongs to another deployment of Gatebook. Nothing was imported.</source>
        <translation>يعود هذا الملف إلى منظومة Gatebook أخرى. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>The sender of this file shows a false certificate. Nothing was imported. Report it to headquarters.</source>
        <translation>شهادة مرسل هذا الملف غير صحيحة. لم يُستورد شيء. أبلغ المقر العام.</translation>
    </message>
    <message>
        <source>This file carries changes that their PC ({by}) did not make. Nothing was imported. Report it to headquarters.</source>
        <translation>في هذا الملف تغييرات لم تصدر عن حاسبتها ({by}). لم يُستورد شيء. أبلغ المقر العام.</translation>
    </message>
    <message>
        <source>This file comes from a PC that has not joined: {label}, {device}. It is kept until headquarters decides.</source>
        <translation>هذا الملف من حاسبة غير منضمة: {label}، {device}. يُحفظ إلى حين قرار المقر العام.</translation>
    </message>
    <message>
        <source>This file comes from a PC that was withdrawn: {label}, {device}. It is kept for headquarters to look at.</source>
        <translation>هذا الملف من حاسبة سُحب قبولها: {label}، {device}. يُحفظ ليطّلع عليه المقر العام.</translation>
    </message>
    <message>
        <source>This file is larger ({size}) than any Gatebook file ({limit}). Nothing was imported.</source>
        <translation>حجم هذا الملف ({size}) أكبر من أي ملف Gatebook ({limit}). لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>This file has more lines ({lines}) than are allowed ({limit}). Nothing was imported.</source>
        <translation>عدد أسطر هذا الملف ({lines}) أكثر من المسموح ({limit}). لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>This file unpacks to more than it declares. It was refused and nothing was imported.</source>
        <translation>محتوى هذا الملف أكبر مما هو مذكور فيه. رُفض ولم يُستورد شيء.</translation>
    </message>
    <message>
        <source>A picture in this file is too large ({size}). Nothing was imported. Tell the sender.</source>
        <translation>في هذا الملف صورة كبيرة جداً ({size}). لم يُستورد شيء. أبلغ المرسل.</translation>
    </message>
    <message>
        <source>Nobody could read this file: no PC of the receiver has joined. Nothing was written.</source>
        <translation>لا أحد يستطيع قراءة هذا الملف: لم تنضم أي حاسبة لدى المستلم. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>This PC has not joined a deployment yet. Records are kept; join first, then exchange files.</source>
        <translation>لم تنضم هذه الحاسبة إلى منظومة بعد. السجلات محفوظة؛ يجب الانضمام أولاً ثم تبادل الملفات.</translation>
    </message>
    <message>
        <source>No PC of {point} has joined yet, so nobody there could read the file.</source>
        <translation>لم تنضم أي حاسبة في {point} بعد، فلا أحد هناك يستطيع قراءة الملف.</translation>
    </message>
    <message>
        <source>There is no border point with the code {point}.</source>
        <translation>لا يوجد منفذ حدودي بالرمز {point}.</translation>
    </message>
    <message>
        <source>Headquarters does not export to itself. Choose the border point that the file is for.</source>
        <translation>لا يصدّر المقر العام إلى نفسه. اختر المنفذ الحدودي المقصود بالملف.</translation>
    </message>
    <message>
        <source>A border point exports to headquarters, not to {point}. Choose headquarters.</source>
        <translation>يصدّر المنفذ الحدودي إلى المقر العام وليس إلى {point}. اختر المقر العام.</translation>
    </message>
    <message>
        <source>Headquarters founded the deployment and need not join it.</source>
        <translation>أسس المقر العام المنظومة ولا حاجة إلى انضمامه.</translation>
    </message>
    <message>
        <source>Only headquarters accepts a PC. Carry the request there.</source>
        <translation>المقر العام وحده يقبل الحاسبات. أوصل الطلب إليه.</translation>
    </message>
    <message>
        <source>This is no whole request to join. Nothing was changed. Ask the point to write it again.</source>
        <translation>هذا ليس طلب انضمام كاملاً. لم يتغيّر شيء. اطلب من المنفذ كتابته من جديد.</translation>
    </message>
    <message>
        <source>This is no whole answer of headquarters. Nothing was changed. Ask headquarters to write it again.</source>
        <translation>هذا ليس جواباً كاملاً من المقر العام. لم يتغيّر شيء. اطلب من المقر العام كتابته من جديد.</translation>
    </message>
    <message>
        <source>The answer would be too large ({size}). Nothing was written. Tell the developers.</source>
        <translation>حجم الجواب كبير جداً ({size}). لم يُكتب شيء. أبلغ مطوّري البرنامج.</translation>
    </message>
    <message>
        <source>The request has another code: {code}. The PC was not accepted. Ask the point to read it again.</source>
        <translation>رمز الطلب مختلف: {code}. لم تُقبل الحاسبة. اطلب من المنفذ قراءته من جديد.</translation>
    </message>
    <message>
        <source>This answer is for another PC, with the code {device}. Nothing was changed.</source>
        <translation>هذا الجواب لحاسبة أخرى رمزها {device}. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This answer comes from another deployment: {deployment}. Nothing was changed.</source>
        <translation>هذا الجواب من منظومة أخرى: {deployment}. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Headquarters enrolled this PC for {points}, which is not this point. Nothing was changed.</source>
        <translation>قبل المقر العام هذه الحاسبة لـ {points}، وهو غير هذا المنفذ. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The PC with the code {device} was withdrawn by headquarters and cannot join again.</source>
        <translation>سحب المقر العام قبول الحاسبة ذات الرمز {device}، ولا يمكنها الانضمام من جديد.</translation>
    </message>
    <message>
        <source>The code has four groups of five letters and digits. Type it as it was read out.</source>
        <translation>الرمز أربع مجموعات، في كل منها خمسة أحرف وأرقام. اكتبه كما قُرئ.</translation>
    </message>
    <message>
        <source>This PC does not hold a key of headquarters, so it cannot do this.</source>
        <translation>لا تحمل هذه الحاسبة مفتاح المقر العام، فلا يمكنها إجراء ذلك.</translation>
    </message>
    <message>
        <source>News from headquarters is missing between number {have} and {got}. Import the older files first.</source>
        <translation>أخبار المقر العام بين الرقم {have} والرقم {got} مفقودة. استورد الملفات الأقدم أولاً.</translation>
    </message>
    <message>
        <source>There are two different lists of trusted PCs with number {version}. Nothing was imported. Tell headquarters.</source>
        <translation>توجد قائمتان مختلفتان للحاسبات الموثوقة بالرقم {version}. لم يُستورد شيء. أبلغ المقر العام.</translation>
    </message>
    <message>
        <source>The list of trusted PCs does not carry the signatures it needs. Nothing was changed. Tell headquarters.</source>
        <translation>لا تحمل قائمة الحاسبات الموثوقة التواقيع المطلوبة. لم يتغيّر شيء. أبلغ المقر العام.</translation>
    </message>
    <message>
        <source>The checklist {template} has not been received yet. The record is kept; import the newest file of headquarters.</source>
        <translation>لم تصل قائمة التدقيق {template} بعد. السجل محفوظ؛ استورد أحدث ملف من المقر العام.</translation>
    </message>
    <message>
        <source>Choose the shift.</source>
        <translation>اختر الوجبة.</translation>
    </message>
    <message>
        <source>This checklist is signed off and can no longer be changed. Add a new one to correct it.</source>
        <translation>صودق على قائمة التدقيق هذه ولا يمكن تغييرها. أضف قائمة جديدة لتصحيحها.</translation>
    </message>
    <message>
        <source>This checklist is completed. Open it again before you change an answer.</source>
        <translation>قائمة التدقيق هذه منجزة. أعد فتحها قبل تغيير أي إجابة.</translation>
    </message>
    <message>
        <source>This checklist is not completed yet.</source>
        <translation>قائمة التدقيق هذه غير منجزة بعد.</translation>
    </message>
    <message>
        <source>Only a draft can be discarded.</source>
        <translation>لا تُحذف إلا المسودة.</translation>
    </message>
    <message>
        <source>This draft already has {count} answers.</source>
        <translation>في هذه المسودة إجابات، عددها {count}.</translation>
    </message>
    <message>
        <source>Still to be answered: {count}. The first one is marked.</source>
        <translation>بانتظار الإجابة: {count}. الفقرة الأولى منها مؤشرة.</translation>
    </message>
    <message>
        <source>A critical item set to “not applicable” needs a remark that says why.</source>
        <translation>الفقرة الحرجة المجابة بـ «لا ينطبق» تحتاج إلى ملاحظة تبيّن السبب.</translation>
    </message>
    <message>
        <source>Enter the number in the register. Names of travellers do not belong here.</source>
        <translation>أدخل رقم القيد. لا مكان هنا لأسماء المسافرين.</translation>
    </message>
    <message>
        <source>Choose one of what is offered.</source>
        <translation>اختر أحد الخيارات المعروضة.</translation>
    </message>
    <message>
        <source>Choose one of the reasons.</source>
        <translation>اختر أحد الأسباب.</translation>
    </message>
    <message>
        <source>Say in a few words what the reason was.</source>
        <translation>اذكر السبب بكلمات قليلة.</translation>
    </message>
    <message>
        <source>{checklist} is not missed: it was started meanwhile, or its time is not over.</source>
        <translation>{checklist} ليست فائتة: بدأت في هذه الأثناء، أو لم ينتهِ وقتها بعد.</translation>
    </message>
    <message>
        <source>You worked in that shift. The handover is signed by the incoming supervisor.</source>
        <translation>أنت عملت في تلك الوجبة. يوقّع التسليم مسؤول الوجبة المستلِمة.</translation>
    </message>
    <message>
        <source>Say in a few words what has to be corrected.</source>
        <translation>اذكر بإيجاز ما يجب تصحيحه.</translation>
    </message>
    <message>
        <source>Write a few words first.</source>
        <translation>اكتب بضع كلمات أولاً.</translation>
    </message>
    <message>
        <source>Only the person who made a remark can take it back.</source>
        <translation>لا يحق التراجع عن الملاحظة إلا لمن كتبها.</translation>
    </message>
    <message>
        <source>This checklist is not signed off yet. Correct it itself; only signed ones are amended.</source>
        <translation>لم تتم المصادقة على قائمة التدقيق هذه بعد. صحّح القائمة نفسها؛ التعديل للقوائم المصادق عليها فقط.</translation>
    </message>
    <message>
        <source>Say in a few words why the signed checklist is amended.</source>
        <translation>اذكر بكلمات قليلة سبب تعديل قائمة التدقيق المصادق عليها.</translation>
    </message>
    <message>
        <source>This checklist has been amended already. Open the amendment and continue there.</source>
        <translation>سبق تعديل قائمة التدقيق هذه. افتح التعديل وتابع فيه.</translation>
    </message>
    <message>
        <source>There is no newer version of this checklist here.</source>
        <translation>لا يوجد هنا إصدار أحدث من قائمة التدقيق هذه.</translation>
    </message>
    <message>
        <source>A run can only move to another version of its own checklist. Nothing was changed.</source>
        <translation>لا تُنقل القائمة التي بدأت إلا إلى إصدار آخر من قائمة التدقيق نفسها. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Two PCs recorded different answers. Choose the right one, then sign off.</source>
        <translation>سجّلت حاسبتان إجابتين مختلفتين. اختر الصحيحة ثم صادق.</translation>
    </message>
    <message>
        <source>This item is not part of this version of the checklist.</source>
        <translation>هذه الفقرة ليست من هذا الإصدار لقائمة التدقيق.</translation>
    </message>
    <message>
        <source>This answer does not fit the item.</source>
        <translation>هذه الإجابة لا تناسب الفقرة.</translation>
    </message>
    <message>
        <source>Shifts need a name, a start and an end each; no two may share a name or a start.</source>
        <translation>لكل وجبة اسم وبداية ونهاية؛ ولا تشترك وجبتان في اسم أو بداية.</translation>
    </message>
    <message>
        <source>This file cannot be read as a picture. Take or choose another one; the answer is unchanged.</source>
        <translation>لا يمكن قراءة هذا الملف كصورة. التقط صورة أخرى أو اخترها؛ الإجابة لم تتغيّر.</translation>
    </message>
    <message>
        <source>Only headquarters publishes checklists. Send your proposal there.</source>
        <translation>المقر العام وحده ينشر قوائم التدقيق. أرسل المقترح إليه.</translation>
    </message>
    <message>
        <source>This is no complete checklist: it needs a title and items with different codes.</source>
        <translation>قائمة التدقيق هذه غير كاملة: تحتاج إلى عنوان وفقرات مختلفة الرموز.</translation>
    </message>
    <message>
        <source>{template} is already published and never changes. Give the new version another number.</source>
        <translation>{template} منشورة ولا تتغيّر أبداً. أعطِ الإصدار الجديد رقماً آخر.</translation>
    </message>
    <message>
        <source>This checklist cannot be given out yet: {item} {text} ({why}). The draft is kept.</source>
        <translation>لا يمكن نشر قائمة التدقيق هذه بعد: {item} {text} ({why}). المسودة محفوظة.</translation>
    </message>
    <message>
        <source>{template} has been replaced by a newer version. Retire that one.</source>
        <translation>حلّ إصدار أحدث محل {template}. أوقف استعمال ذلك الإصدار الأحدث.</translation>
    </message>
    <message>
        <source>There is already a checklist {form}. Choose another code, or make a new version of it.</source>
        <translation>توجد قائمة تدقيق بالرمز {form}. اختر رمزاً آخر، أو أنشئ إصداراً جديداً منها.</translation>
    </message>
    <message>
        <source>Say in a few words what is new, in at least one language.</source>
        <translation>اذكر بكلمات قليلة ما هو الجديد، بلغة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>This draft is not there any more.</source>
        <translation>لم تعد هذه المسودة موجودة.</translation>
    </message>
    <message>
        <source>There are already {most} drafts. Publish or discard one first.</source>
        <translation>توجد {most} مسودة، وهو الحد الأعلى. انشر مسودة أو احذف واحدة أولاً.</translation>
    </message>
    <message>
        <source>This workbook is larger than {most} MB, or would be when unpacked. It was not opened.</source>
        <translation>هذا المصنف أكبر من {most} ميغابايت، أو يصبح كذلك عند فك ضغطه. لم يُفتح.</translation>
    </message>
    <message>
        <source>This is a workbook of the old kind (.xls). Save it as .xlsx in Excel or LibreOffice, then import.</source>
        <translation>هذا مصنف من النوع القديم (‎.xls). احفظه بصيغة ‎.xlsx في Excel أو LibreOffice، ثم استورده.</translation>
    </message>
    <message>
        <source>This workbook is protected by a password. Remove the password, then import.</source>
        <translation>هذا المصنف محمي بكلمة مرور. أزل كلمة المرور، ثم استورده.</translation>
    </message>
    <message>
        <source>This file is no workbook (.xlsx), or it is damaged. Nothing was changed.</source>
        <translation>هذا الملف ليس مصنفاً (‎.xlsx)، أو هو متضرر. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This workbook has no sheet “survey” with rows, so it is no XLSForm. Nothing was changed.</source>
        <translation>لا توجد في هذا المصنف ورقة «survey» فيها أسطر، فهو ليس XLSForm. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>No question of this form can be an item of a checklist. Nothing was changed.</source>
        <translation>لا يصلح أي سؤال في هذه الاستمارة فقرةً في قائمة تدقيق. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This condition cannot be read; look at character {at}.</source>
        <translation>لا يمكن قراءة هذا الشرط؛ انظر إلى الحرف {at}.</translation>
    </message>
    <message>
        <source>This condition is too long or too deeply nested.</source>
        <translation>هذا الشرط طويل جداً أو متداخل أكثر من اللازم.</translation>
    </message>
    <message>
        <source>The function {name} at character {at} is not known here.</source>
        <translation>الدالة {name} عند الحرف {at} غير معروفة هنا.</translation>
    </message>
    <message>
        <source>A path ({name}) at character {at} cannot be used here; name the item by its code.</source>
        <translation>لا يمكن استعمال المسار ({name}) عند الحرف {at} هنا؛ اذكر الفقرة برمزها.</translation>
    </message>
    <message>
        <source>The reference {name} at character {at} cannot be read.</source>
        <translation>لا يمكن قراءة المرجع {name} عند الحرف {at}.</translation>
    </message>
    <message>
        <source>The pattern at character {at} cannot be used here, or would take too long.</source>
        <translation>لا يمكن استعمال النمط عند الحرف {at} هنا، أو يستغرق وقتاً طويلاً.</translation>
    </message>
    <message>
        <source>This is not a month. Write it as 2026-11.</source>
        <translation>هذا ليس شهراً. اكتبه هكذا: 2026-11.</translation>
    </message>
    <message>
        <source>This checklist was signed off on two PCs.</source>
        <translation>صودق على قائمة التدقيق هذه على حاسبتين.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost: this step was not done, all earlier records are safe.</source>
        <translation>القرص ممتلئ. لم يضِع شيء: لم تُنفّذ هذه الخطوة، وجميع السجلات السابقة محفوظة.</translation>
    </message>
    <message>
        <source>The disk reports an error. This step was not done; what was saved before is kept.</source>
        <translation>أبلغ القرص عن خطأ. لم تُنفّذ هذه الخطوة، وما حُفظ قبلها باقٍ.</translation>
    </message>
    <message>
        <source>Another program is using the records. This step was not done; all records are safe.</source>
        <translation>برنامج آخر يستعمل السجلات. لم تُنفّذ هذه الخطوة، وجميع السجلات محفوظة.</translation>
    </message>
    <message>
        <source>The file {path} is damaged. Records that were exported are safe at headquarters.</source>
        <translation>الملف {path} متضرر. السجلات التي صُدّرت محفوظة لدى المقر العام.</translation>
    </message>
    <message>
        <source>These records were made by a newer Gatebook. They are safe and were not touched.</source>
        <translation>أُنشئت هذه السجلات بإصدار أحدث من Gatebook. هي محفوظة ولم تُمس.</translation>
    </message>
    <message>
        <source>The records could not be prepared for this version of Gatebook. They are safe and stand as before.</source>
        <translation>لم يمكن تهيئة السجلات لهذا الإصدار من Gatebook. هي محفوظة وكما كانت.</translation>
    </message>
    <message>
        <source>Gatebook may not write to {path}. Nothing was changed.</source>
        <translation>لا يُسمح لبرنامج Gatebook بالكتابة في {path}. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The folder {folder} is not there. Nothing was written.</source>
        <translation>المجلد {folder} غير موجود. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>The file {file} is not there. Nothing was changed.</source>
        <translation>الملف {file} غير موجود. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read. Nothing was changed.</source>
        <translation>لا يمكن قراءة الملف {file}. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The stick or disk stopped answering at {file}. The records on this PC are safe.</source>
        <translation>توقف الفلاش أو القرص عن الاستجابة عند {file}. السجلات على هذه الحاسبة محفوظة.</translation>
    </message>
    <message>
        <source>{file} was written but reads back differently. The file was removed; all records are safe.</source>
        <translation>كُتب {file} لكن قراءته أظهرت اختلافاً. حُذف الملف، وجميع السجلات محفوظة.</translation>
    </message>
    <message>
        <source>Gatebook is already open with this data. All records are safe.</source>
        <translation>برنامج Gatebook مفتوح أصلاً على هذه البيانات. جميع السجلات محفوظة.</translation>
    </message>
    <message>
        <source>This data folder is not set up yet. Say first whether it is a border point or headquarters.</source>
        <translation>لم يُهيأ مجلد البيانات هذا بعد. حدّد أولاً هل هو لمنفذ حدودي أم للمقر العام.</translation>
    </message>
    <message>
        <source>This data folder is already set up; nothing was changed: {path}. Choose another folder.</source>
        <translation>مجلد البيانات هذا مهيأ أصلاً؛ لم يتغيّر شيء: {path}. اختر مجلداً آخر.</translation>
    </message>
    <message>
        <source>The key file of this PC is damaged. The records are safe, but they cannot be exported.</source>
        <translation>ملف مفتاح هذه الحاسبة متضرر. السجلات محفوظة، لكن لا يمكن تصديرها.</translation>
    </message>
    <message>
        <source>The key of this PC belongs to another Windows user or another PC. The records are safe.</source>
        <translation>يعود مفتاح هذه الحاسبة إلى مستخدم Windows آخر أو إلى حاسبة أخرى. السجلات محفوظة.</translation>
    </message>
    <message>
        <source>The key file {file} is damaged. Nothing was changed.</source>
        <translation>ملف المفتاح {file} متضرر. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This is no key of a deployment. Check the file or type the key again.</source>
        <translation>هذا ليس مفتاح منظومة. دقّق الملف أو اكتب المفتاح من جديد.</translation>
    </message>
    <message>
        <source>This record is too large to be kept in one piece. Shorten the texts and save again.</source>
        <translation>هذا السجل كبير جداً ولا يمكن حفظه كاملاً. اختصر النصوص واحفظ من جديد.</translation>
    </message>
    <message>
        <source>A text holds signs that no file can keep. Delete it and type it again instead of pasting it.</source>
        <translation>في النص رموز لا يمكن حفظها في أي ملف. احذفه واكتبه من جديد بدلاً من لصقه.</translation>
    </message>
    <message>
        <source>This picture has {bytes}; at most {most} are kept. Take it with a lower resolution.</source>
        <translation>حجم هذه الصورة {bytes}، والحد الأعلى {most}. التقطها بدقة أقل.</translation>
    </message>
    <message>
        <source>The printer did not take the document. The record is safe; save the document as PDF meanwhile.</source>
        <translation>لم تستلم الطابعة المستند. السجل محفوظ؛ احفظ المستند بصيغة PDF في الأثناء.</translation>
    </message>
    <message>
        <source>A demonstration has 1 to {points} points and 1 to {days} days.</source>
        <translation>العرض التجريبي من 1 إلى {points} من المنافذ ومن 1 إلى {days} من الأيام.</translation>
    </message>
    <message>
        <source>There is something in {path} already; it was left alone. Choose a folder that is not there yet.</source>
        <translation>في {path} محتويات سابقة، تُركت كما هي. اختر مجلداً غير موجود بعد.</translation>
    </message>
    <message>
        <source>Only JPEG and PNG pictures can be kept.</source>
        <translation>تُحفظ صور JPEG و PNG فقط.</translation>
    </message>
    <message>
        <source>Free some space on the disk and try again.</source>
        <translation>وفّر مساحة على القرص وحاول من جديد.</translation>
    </message>
    <message>
        <source>Free some space there, or use another stick.</source>
        <translation>وفّر مساحة هناك، أو استعمل فلاشاً آخر.</translation>
    </message>
    <message>
        <source>Copy the data folder to another disk now and tell your administrator.</source>
        <translation>انسخ مجلد البيانات الآن إلى قرص آخر وأبلغ مسؤول النظام.</translation>
    </message>
    <message>
        <source>Close the other window or program and try again.</source>
        <translation>أغلق النافذة الأخرى أو البرنامج الآخر وحاول من جديد.</translation>
    </message>
    <message>
        <source>Ask your administrator to restore the newest backup; headquarters sends the rest again.</source>
        <translation>اطلب من مسؤول النظام استعادة أحدث نسخة احتياطية؛ والمقر العام يرسل الباقي من جديد.</translation>
    </message>
    <message>
        <source>Install the newer Gatebook to open them.</source>
        <translation>نصّب إصدار Gatebook الأحدث لفتحها.</translation>
    </message>
    <message>
        <source>Go on with the version you had before and tell your administrator.</source>
        <translation>واصل العمل بالإصدار الذي كان لديك من قبل وأبلغ مسؤول النظام.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>اختر مجلداً يُسمح بالكتابة فيه.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>اختر مجلداً آخر.</translation>
    </message>
    <message>
        <source>Check that you may read and write there, or choose another place.</source>
        <translation>تأكد من صلاحية القراءة والكتابة هناك، أو اختر مكاناً آخر.</translation>
    </message>
    <message>
        <source>Plug the stick in again and repeat the step.</source>
        <translation>أعد توصيل الفلاش وكرر الخطوة.</translation>
    </message>
    <message>
        <source>Use another stick and export again.</source>
        <translation>استعمل فلاشاً آخر وصدّر من جديد.</translation>
    </message>
    <message>
        <source>Use the other copy of the key.</source>
        <translation>استعمل النسخة الأخرى من المفتاح.</translation>
    </message>
    <message>
        <source>Sign in to Windows as the user who set Gatebook up, or join the deployment again.</source>
        <translation>ادخل إلى Windows بالمستخدم الذي هيّأ Gatebook، أو انضم إلى المنظومة من جديد.</translation>
    </message>
    <message>
        <source>Restore the file from its copy, or join the deployment again as a new PC.</source>
        <translation>استعد الملف من نسخته، أو انضم إلى المنظومة من جديد كحاسبة جديدة.</translation>
    </message>
    <message>
        <source>Check that it is switched on and has paper, then print again.</source>
        <translation>تأكد من تشغيلها ومن وجود الورق، ثم اطبع من جديد.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>حاول من جديد.</translation>
    </message>
    <message>
        <source>A newer Gatebook recorded something this one cannot show. It is kept until the update.</source>
        <translation>سجّل إصدار أحدث من Gatebook شيئاً لا يمكن لهذا الإصدار عرضه. هو محفوظ إلى حين التحديث.</translation>
    </message>
    <message>
        <source>A change names no proper record. It is kept but not shown.</source>
        <translation>تغيير لا يعود إلى سجل صحيح. هو محفوظ لكنه لا يُعرض.</translation>
    </message>
    <message>
        <source>A change cannot be understood. It is kept but not shown.</source>
        <translation>تغيير غير مفهوم. هو محفوظ لكنه لا يُعرض.</translation>
    </message>
    <message>
        <source>A change holds a value of the wrong kind. It is kept but not shown.</source>
        <translation>تغيير فيه قيمة من نوع خاطئ. هو محفوظ لكنه لا يُعرض.</translation>
    </message>
    <message>
        <source>Two different movements carry the same number. Both are kept; the first one counts.</source>
        <translation>حركتان مختلفتان بالرقم نفسه. كلتاهما محفوظة، وتُحتسب الأولى.</translation>
    </message>
    <message>
        <source>A sign-off names an answer that is not here. It is kept but does not count yet.</source>
        <translation>مصادقة على إجابة غير موجودة هنا. هي محفوظة لكنها لا تُحتسب بعد.</translation>
    </message>
    <message>
        <source>A change replaces something that was never here. It is kept but not shown.</source>
        <translation>تغيير يحل محل شيء لم يكن هنا أبداً. هو محفوظ لكنه لا يُعرض.</translation>
    </message>
    <message>
        <source>A change is about a record that is not here. It is kept but not shown.</source>
        <translation>تغيير يخص سجلاً غير موجود هنا. هو محفوظ لكنه لا يُعرض.</translation>
    </message>
    <message>
        <source>A change of this kind is not allowed here. It is kept but not shown.</source>
        <translation>تغيير من هذا النوع غير مسموح به هنا. هو محفوظ لكنه لا يُعرض.</translation>
    </message>
    <message>
        <source>A point changed what belongs to headquarters. It is kept but not shown.</source>
        <translation>غيّر منفذ ما يعود إلى المقر العام. هو محفوظ لكنه لا يُعرض.</translation>
    </message>
    <message>
        <source>A record does not say which point it belongs to. It is kept but not shown.</source>
        <translation>سجل لا يذكر المنفذ الذي يعود إليه. هو محفوظ لكنه لا يُعرض.</translation>
    </message>
    <message>
        <source>A point changed a record of another point. It is kept but not shown.</source>
        <translation>غيّر منفذ سجلاً لمنفذ آخر. هو محفوظ لكنه لا يُعرض.</translation>
    </message>
    <message>
        <source>This record is no longer here: it was removed, perhaps on another PC.</source>
        <translation>لم يعد هذا السجل موجوداً هنا: حُذف، وربما من حاسبة أخرى.</translation>
    </message>
    <message>
        <source>This record belongs to {point}. It can be changed there or at headquarters.</source>
        <translation>يعود هذا السجل إلى {point}. يمكن تغييره هناك أو في المقر العام.</translation>
    </message>
    <message>
        <source>The record chosen here is not known. Choose another one.</source>
        <translation>السجل المختار هنا غير معروف. اختر سجلاً آخر.</translation>
    </message>
    <message>
        <source>This has to be filled in.</source>
        <translation>هذا الحقل إلزامي.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>أدخل اسماً.</translation>
    </message>
    <message>
        <source>This text is too long: at most {most} characters.</source>
        <translation>هذا النص طويل: الحد الأعلى للأحرف {most}.</translation>
    </message>
    <message>
        <source>This is not a number. Use a point for decimals: 3.5</source>
        <translation>هذا ليس رقماً. استعمل النقطة للكسور: 3.5</translation>
    </message>
    <message>
        <source>The number must be {least} or more.</source>
        <translation>يجب أن يكون الرقم {least} أو أكثر.</translation>
    </message>
    <message>
        <source>At most {most} digits after the point.</source>
        <translation>عدد المراتب بعد الفارزة لا يزيد على {most}.</translation>
    </message>
    <message>
        <source>This is not a date. Write day/month/year.</source>
        <translation>هذا ليس تاريخاً. اكتب يوم/شهر/سنة.</translation>
    </message>
    <message>
        <source>This is not a time. Write hours:minutes, for example 07:30.</source>
        <translation>هذا ليس وقتاً. اكتب ساعات:دقائق، مثلاً 07:30.</translation>
    </message>
    <message>
        <source>A critical item has failed. Say in a comment what is wrong, or add a photo (C or P).</source>
        <translation>فقرة حرجة غير مستوفاة. اذكر في الملاحظة ما هو الخلل، أو أضف صورة (C أو P).</translation>
    </message>
    <message>
        <source>A corrective action has no such status.</source>
        <translation>لا توجد للإجراء التصحيحي حالة كهذه.</translation>
    </message>
    <message>
        <source>This corrective action stands elsewhere by now; that step does not follow. Look again.</source>
        <translation>تغيّرت حالة هذا الإجراء التصحيحي في الأثناء؛ هذه الخطوة لا تلي حالته الحالية. راجعه من جديد.</translation>
    </message>
    <message>
        <source>Say in a few words why.</source>
        <translation>اذكر السبب بإيجاز.</translation>
    </message>
    <message>
        <source>Say what was done, or add a photo of it.</source>
        <translation>اذكر ما تم عمله، أو أضف صورة له.</translation>
    </message>
    <message>
        <source>This corrective action is closed. Open it again before you change it.</source>
        <translation>هذا الإجراء التصحيحي مغلق. أعد فتحه قبل تغييره.</translation>
    </message>
    <message>
        <source>A checklist opened this corrective action, so it is never removed. Say that it is done, and why.</source>
        <translation>فُتح هذا الإجراء التصحيحي من قائمة تدقيق، لذلك لا يُحذف أبداً. أشّر أنه أُنجز، واذكر السبب.</translation>
    </message>
    <message>
        <source>This note has already been declared void.</source>
        <translation>سبق إبطال هذه الملاحظة.</translation>
    </message>
    <message>
        <source>Only your own last step can be taken back.</source>
        <translation>يمكن التراجع عن آخر خطوة لك أنت فقط.</translation>
    </message>
    <message>
        <source>Enter the number of the minute or letter.</source>
        <translation>أدخل رقم المحضر أو الكتاب.</translation>
    </message>
    <message>
        <source>Choose the person.</source>
        <translation>اختر الشخص.</translation>
    </message>
    <message>
        <source>Choose where it goes.</source>
        <translation>اختر الوجهة.</translation>
    </message>
    <message>
        <source>It is already there. Choose another place.</source>
        <translation>هو موجود هناك أصلاً. اختر موقعاً آخر.</translation>
    </message>
    <message>
        <source>The catalogue has no item {item}.</source>
        <translation>لا يوجد في الدليل الصنف {item}.</translation>
    </message>
    <message>
        <source>Choose a condition from the list.</source>
        <translation>اختر حالة من القائمة.</translation>
    </message>
    <message>
        <source>Choose a stage of ownership from the list.</source>
        <translation>اختر مرحلة ملكية من القائمة.</translation>
    </message>
    <message>
        <source>The tag {tag} is already on “{name}”. Check the label on the device.</source>
        <translation>رقم الذمة {tag} موجود على «{name}». دقّق الملصق على الجهاز.</translation>
    </message>
    <message>
        <source>This device has left the point; only its history can be read.</source>
        <translation>خرج هذا الجهاز من المنفذ؛ يمكن قراءة سجله فقط.</translation>
    </message>
    <message>
        <source>This device has already been received.</source>
        <translation>سبق استلام هذا الجهاز.</translation>
    </message>
    <message>
        <source>This person already holds the device.</source>
        <translation>الجهاز بذمة هذا الشخص أصلاً.</translation>
    </message>
    <message>
        <source>Nobody holds this device, so it cannot be returned.</source>
        <translation>هذا الجهاز ليس بذمة أحد، فلا يمكن إرجاعه.</translation>
    </message>
    <message>
        <source>This movement has already been declared void.</source>
        <translation>سبق إبطال هذه الحركة.</translation>
    </message>
    <message>
        <source>The first movement cannot be void. Remove the device if it was entered by mistake.</source>
        <translation>لا يمكن إبطال الحركة الأولى. احذف الجهاز إذا أُدخل خطأً.</translation>
    </message>
    <message>
        <source>A device leaves the point by a movement. Record the transfer or the write-off.</source>
        <translation>يخرج الجهاز من المنفذ بحركة. سجّل المناقلة أو الشطب.</translation>
    </message>
    <message>
        <source>A write-off is a movement with the number of its minute. Record it as a movement.</source>
        <translation>الشطب حركة برقم محضرها. سجّله كحركة.</translation>
    </message>
    <message>
        <source>The name “{name}” is already used here.</source>
        <translation>الاسم «{name}» مستعمل هنا.</translation>
    </message>
    <message>
        <source>A place cannot lie within itself.</source>
        <translation>لا يمكن أن يقع الموقع ضمن نفسه.</translation>
    </message>
    <message>
        <source>There is still equipment in this place ({assets}). Move it first.</source>
        <translation>ما زالت في هذا الموقع أجهزة ({assets}). انقلها أولاً.</translation>
    </message>
    <message>
        <source>A counted quantity cannot be less than zero.</source>
        <translation>لا يمكن أن تكون الكمية الفعلية أقل من صفر.</translation>
    </message>
    <message>
        <source>The quantity must be more than zero.</source>
        <translation>يجب أن تكون الكمية أكثر من صفر.</translation>
    </message>
    <message>
        <source>The number of decimals can no longer be changed: there are movements already.</source>
        <translation>لا يمكن تغيير عدد المراتب العشرية: توجد حركات مسجلة.</translation>
    </message>
    <message>
        <source>A quantity has 0 to {most} decimals.</source>
        <translation>المراتب العشرية للكمية من 0 إلى {most}.</translation>
    </message>
    <message>
        <source>Enter at least one day of training.</source>
        <translation>أدخل يوم تدريب واحداً على الأقل.</translation>
    </message>
    <message>
        <source>A training has at most {most} days.</source>
        <translation>أيام التدريب لا تزيد على {most}.</translation>
    </message>
    <message>
        <source>Choose present, absent, late or excused.</source>
        <translation>اختر حاضراً أو غائباً أو متأخراً أو مجازاً.</translation>
    </message>
    <message>
        <source>The list has no course {course}. Choose one from the list.</source>
        <translation>لا توجد في القائمة الدورة {course}. اختر دورة من القائمة.</translation>
    </message>
    <message>
        <source>Choose a status from the list.</source>
        <translation>اختر حالة من القائمة.</translation>
    </message>
    <message>
        <source>This person already takes part in the training.</source>
        <translation>هذا الشخص مشارك في الدورة أصلاً.</translation>
    </message>
    <message>
        <source>This person does not take part in this training.</source>
        <translation>هذا الشخص غير مشارك في هذه الدورة.</translation>
    </message>
    <message>
        <source>There are attendance marks for this person already. Set the status to withdrawn instead.</source>
        <translation>لهذا الشخص تأشيرات حضور. اجعل حالته «منسحب» بدلاً من ذلك.</translation>
    </message>
    <message>
        <source>There are attendance marks on a day that would fall away. Clear them first.</source>
        <translation>توجد تأشيرات حضور في يوم سيُحذف. امسحها أولاً.</translation>
    </message>
    <message>
        <source>This day does not belong to the training.</source>
        <translation>هذا اليوم ليس من أيام الدورة.</translation>
    </message>
    <message>
        <source>A score is a number from 0 to 100.</source>
        <translation>الدرجة رقم من 0 إلى 100.</translation>
    </message>
    <message>
        <source>This training was cancelled. Change its status before you mark attendance.</source>
        <translation>هذه الدورة ملغاة. غيّر حالتها قبل تأشير الحضور.</translation>
    </message>
    <message>
        <source>Choose female or male.</source>
        <translation>اختر أنثى أو ذكر.</translation>
    </message>
    <message>
        <source>Use Latin letters only, as in the passport.</source>
        <translation>استعمل الحروف اللاتينية فقط، كما في جواز السفر.</translation>
    </message>
    <message>
        <source>This was not done ({code}). All records are safe.</source>
        <translation>لم تُنفّذ هذه العملية ({code}). جميع السجلات محفوظة.</translation>
    </message>
    <message>
        <source>The clock of this PC says {today}, but this program was released on {released}. New records would bear a wrong date.</source>
        <translation>ساعة هذه الحاسبة تشير إلى {today}، بينما صدر هذا البرنامج في {released}. السجلات الجديدة ستحمل تاريخاً خاطئاً.</translation>
    </message>
    <message>
        <source>Only {free} are free where the records are kept; {needed} are needed.</source>
        <translation>المساحة الفارغة في مكان حفظ السجلات {free} فقط، والمطلوب {needed}.</translation>
    </message>
    <message>
        <source>A part of the program is missing or cannot be used: {part}. The records are safe.</source>
        <translation>جزء من البرنامج مفقود أو غير صالح للاستعمال: {part}. السجلات محفوظة.</translation>
    </message>
    <message>
        <source>This system does not let the program use {part} ({reason}).</source>
        <translation>نظام التشغيل لا يسمح للبرنامج باستعمال {part} ({reason}).</translation>
    </message>
    <message>
        <source>Install the program again over this one; the records stay as they are.</source>
        <translation>نصّب البرنامج من جديد فوق الحالي؛ وتبقى السجلات كما هي.</translation>
    </message>
    <message>
        <source>Set date and time of the PC, then go on.</source>
        <translation>اضبط تاريخ الحاسبة ووقتها ثم تابع.</translation>
    </message>
    <message>
        <source>There is no such conflict any more. Somebody may have decided it; look at the list again.</source>
        <translation>لم يعد هذا التعارض قائماً. ربما تم البت فيه؛ راجع القائمة من جديد.</translation>
    </message>
    <message>
        <source>This value does not belong to what is in conflict.</source>
        <translation>هذه القيمة ليست من القيم المتعارضة.</translation>
    </message>
    <message>
        <source>This value does not fit the field. Enter another one.</source>
        <translation>هذه القيمة لا تناسب الحقل. أدخل قيمة أخرى.</translation>
    </message>
    <message>
        <source>Nothing is missing here any more, so there is nothing to ask for.</source>
        <translation>لم يعد هنا أي نقص، فلا يوجد ما يُطلب.</translation>
    </message>
    <message>
        <source>This file is no longer kept aside. Somebody may have taken it in; look at the list again.</source>
        <translation>لم يعد هذا الملف معلّقاً. ربما أدخله أحد؛ انظر القائمة من جديد.</translation>
    </message>
    <message>
        <source>No PC with this code has been enrolled. Check the code.</source>
        <translation>لم تُقبل أي حاسبة بهذا الرمز. دقّق الرمز.</translation>
    </message>
    <message>
        <source>This is the code of this PC, which cannot withdraw itself.</source>
        <translation>هذا رمز هذه الحاسبة نفسها، ولا يمكنها سحب قبولها بنفسها.</translation>
    </message>
    <message>
        <source>{server} is not found. There may be no connection just now.</source>
        <translation>تعذّر العثور على {server}. قد لا يوجد اتصال حالياً.</translation>
    </message>
    <message>
        <source>Nothing answers at {server}.</source>
        <translation>لا جواب من {server}.</translation>
    </message>
    <message>
        <source>There is no way to {server} just now.</source>
        <translation>لا طريق إلى {server} حالياً.</translation>
    </message>
    <message>
        <source>{server} took too long to answer.</source>
        <translation>تأخر {server} كثيراً في الجواب.</translation>
    </message>
    <message>
        <source>The connection to {server} broke. What was sent so far is gone on with.</source>
        <translation>انقطع الاتصال بـ {server}. يُستكمل ما أُرسل لحد الآن.</translation>
    </message>
    <message>
        <source>{server} has no time just now (answer {told}).</source>
        <translation>{server} مشغول حالياً (الجواب: {told}).</translation>
    </message>
    <message>
        <source>The certificate of {server} cannot be trusted ({reason}), so no password was sent.</source>
        <translation>لا يمكن الوثوق بشهادة {server} ({reason})، لذلك لم تُرسل كلمة المرور.</translation>
    </message>
    <message>
        <source>No encrypted connection to {server} came about, so no password was sent.</source>
        <translation>لم يتم إنشاء اتصال مشفّر مع {server}، لذلك لم تُرسل كلمة المرور.</translation>
    </message>
    <message>
        <source>{server} offers no encrypted connection, so no password was sent.</source>
        <translation>لا يوفر {server} اتصالاً مشفّراً، لذلك لم تُرسل كلمة المرور.</translation>
    </message>
    <message>
        <source>{server} has not been confirmed yet. Its fingerprint is {fingerprint}.</source>
        <translation>لم يُؤكد {server} بعد. بصمته الرقمية: {fingerprint}.</translation>
    </message>
    <message>
        <source>{server} identifies itself otherwise than when it was confirmed. It may be another server, so nothing was sent. Its fingerprint is now {fingerprint}.</source>
        <translation>هوية {server} الآن غير التي كانت عند تأكيده. قد يكون خادماً آخر، لذلك لم يُرسل شيء. بصمته الرقمية الآن: {fingerprint}.</translation>
    </message>
    <message>
        <source>{server} does not accept the name {user} with this password.</source>
        <translation>لا يقبل {server} الاسم {user} مع كلمة المرور هذه.</translation>
    </message>
    <message>
        <source>The password of this channel is not on this PC, or cannot be read.</source>
        <translation>كلمة مرور هذه القناة غير موجودة على هذه الحاسبة، أو لا يمكن قراءتها.</translation>
    </message>
    <message>
        <source>The password store of this PC is locked, so the password could not be read.</source>
        <translation>مخزن كلمات المرور في هذه الحاسبة مقفل، فتعذرت قراءة كلمة المرور.</translation>
    </message>
    <message>
        <source>This user may not read or write {place} at {server}.</source>
        <translation>ليس لهذا المستخدم صلاحية القراءة أو الكتابة في {place} على {server}.</translation>
    </message>
    <message>
        <source>{place} is not there at {server}.</source>
        <translation>{place} غير موجود على {server}.</translation>
    </message>
    <message>
        <source>{server} has no room left. Nothing was lost; the file waits in the outbox.</source>
        <translation>لم تبقَ مساحة فارغة على {server}. لم يُفقد شيء؛ الملف ينتظر في صندوق الصادر.</translation>
    </message>
    <message>
        <source>{server} did not take the file; it may have no room left. The file waits in the outbox.</source>
        <translation>لم يستلم {server} الملف؛ ربما لم تبقَ عليه مساحة فارغة. الملف ينتظر في صندوق الصادر.</translation>
    </message>
    <message>
        <source>The file ({size}) is longer than {server} takes. It waits in the outbox.</source>
        <translation>حجم الملف ({size}) أكبر مما يستلمه {server}. هو ينتظر في صندوق الصادر.</translation>
    </message>
    <message>
        <source>{server} does not take mail for {address}.</source>
        <translation>لا يستلم {server} البريد الموجه إلى {address}.</translation>
    </message>
    <message>
        <source>{file} arrived at {server} otherwise than it was sent, and was removed there.</source>
        <translation>وصل {file} إلى {server} مختلفاً عما أُرسل، فحُذف هناك.</translation>
    </message>
    <message>
        <source>{server} answers otherwise than expected ({told}). A sign-in page of the network may be in between.</source>
        <translation>جواب {server} غير متوقع ({told}). ربما اعترضت الطريق صفحة دخول خاصة بالشبكة.</translation>
    </message>
    <message>
        <source>Give the channel a name.</source>
        <translation>أعطِ القناة اسماً.</translation>
    </message>
    <message>
        <source>There is a channel named {name} already.</source>
        <translation>توجد قناة باسم {name}.</translation>
    </message>
    <message>
        <source>Enter the address.</source>
        <translation>أدخل العنوان.</translation>
    </message>
    <message>
        <source>This is no address of this kind: {address}.</source>
        <translation>هذا ليس عنواناً من هذا النوع: {address}.</translation>
    </message>
    <message>
        <source>Leave name and password out of the address; they have fields of their own.</source>
        <translation>لا تكتب الاسم وكلمة المرور في العنوان؛ لكل منهما حقل خاص.</translation>
    </message>
    <message>
        <source>{server} would be spoken to without encryption. Use an address that begins with https.</source>
        <translation>سيكون الاتصال بـ {server} من دون تشفير. استعمل عنواناً يبدأ بـ https.</translation>
    </message>
    <message>
        <source>This is no mail address: {address}.</source>
        <translation>هذا ليس عنوان بريد إلكتروني: {address}.</translation>
    </message>
    <message>
        <source>Name the folder completely, from the drive or the top on: {folder}.</source>
        <translation>اكتب مسار المجلد كاملاً، ابتداءً من القرص أو من الجذر: {folder}.</translation>
    </message>
    <message>
        <source>Enter the user name for the server.</source>
        <translation>أدخل اسم المستخدم الخاص بالخادم.</translation>
    </message>
    <message>
        <source>There is no channel {channel}.</source>
        <translation>لا توجد قناة {channel}.</translation>
    </message>
    <message>
        <source>No channel is set up, or all are switched off. Files can be carried by hand as before.</source>
        <translation>لم تُهيأ أي قناة، أو أن جميع القنوات موقفة. يمكن نقل الملفات باليد كما في السابق.</translation>
    </message>
    <message>
        <source>Check the network cable or the modem; Gatebook tries again by itself.</source>
        <translation>تأكد من سلك الشبكة أو المودم؛ يعيد Gatebook المحاولة تلقائياً.</translation>
    </message>
    <message>
        <source>Check the address of the channel.</source>
        <translation>دقّق عنوان القناة.</translation>
    </message>
    <message>
        <source>Check the date of this PC, and ask whoever keeps the server for its certificate authority.</source>
        <translation>دقّق تاريخ هذه الحاسبة، واطلب من مسؤول الخادم شهادة الجهة المصدرة للشهادات.</translation>
    </message>
    <message>
        <source>Gatebook tries again by itself.</source>
        <translation>يعيد Gatebook المحاولة تلقائياً.</translation>
    </message>
    <message>
        <source>Enter the password again in the channel.</source>
        <translation>أدخل كلمة المرور من جديد في القناة.</translation>
    </message>
    <message>
        <source>Unlock it, or enter the password again in the channel.</source>
        <translation>افتح قفله، أو أدخل كلمة المرور من جديد في القناة.</translation>
    </message>
    <message>
        <source>Tell whoever keeps the server.</source>
        <translation>أبلغ مسؤول الخادم.</translation>
    </message>
    <message>
        <source>Carry it on a stick, or use another channel.</source>
        <translation>انقله على فلاش، أو استعمل قناة أخرى.</translation>
    </message>
    <message>
        <source>Compare the fingerprint by telephone with whoever keeps the server, then confirm it.</source>
        <translation>طابق البصمة الرقمية هاتفياً مع مسؤول الخادم، ثم أكّدها.</translation>
    </message>
    <message>
        <source>There is no reference list {list}.</source>
        <translation>لا توجد قائمة مرجعية {list}.</translation>
    </message>
    <message>
        <source>A code has 1 to 32 Latin letters, digits, points or dashes, and no spaces.</source>
        <translation>الرمز من 1 إلى 32 من الأحرف اللاتينية أو الأرقام أو النقاط أو الشرطات، من دون فراغات.</translation>
    </message>
    <message>
        <source>The code {code} is taken. Choose another, or change the item that has it.</source>
        <translation>الرمز {code} مستعمل. اختر رمزاً آخر، أو عدّل المادة التي تحمله.</translation>
    </message>
    <message>
        <source>“{value}” is not one of the values to choose from.</source>
        <translation>«{value}» ليست من القيم المتاحة للاختيار.</translation>
    </message>
    <message>
        <source>Only headquarters moves a person to another point. Ask headquarters.</source>
        <translation>المقر العام وحده ينقل الشخص إلى منفذ آخر. راجع المقر العام.</translation>
    </message>
    <message>
        <source>The person belongs to {point} already. Choose another point.</source>
        <translation>الشخص تابع إلى {point} أصلاً. اختر منفذاً آخر.</translation>
    </message>
    <message>
        <source>This file is no list. It needs a first row with the columns code, en, ar and ckb, saved as CSV UTF-8.</source>
        <translation>هذا الملف ليس قائمة. يجب أن يكون سطره الأول بالأعمدة code و en و ar و ckb، وأن يُحفظ بصيغة CSV UTF-8.</translation>
    </message>
    <message>
        <source>One of the digits was heard or typed wrongly. Have the code read out once more.</source>
        <translation>سُمع أحد الأرقام أو كُتب خطأً. اطلب قراءة الرمز مرة أخرى.</translation>
    </message>
    <message>
        <source>No file that went out from this PC has this code. It may belong to a file of another PC of the point.</source>
        <translation>لم يخرج من هذه الحاسبة ملف بهذا الرمز. قد يعود إلى ملف حاسبة أخرى في المنفذ.</translation>
    </message>
    <message>
        <source>The file {bundle} has not been taken in here, so there is no receipt for it.</source>
        <translation>لم يُدخل الملف {bundle} هنا، فلا يوجد له إشعار استلام.</translation>
    </message>
    <message>
        <source>The file {file} was taken in, but has no receipt code: an older program made it, it is meant for another place, or a part of it waits for a PC to be let in. The next file to its sender confirms it.</source>
        <translation>تم إدخال الملف {file}، لكن ليس له رمز استلام: أنشأه برنامج أقدم، أو هو موجه إلى مكان آخر، أو جزء منه ينتظر قبول حاسبة. يؤكده الملف القادم إلى مرسله.</translation>
    </message>
    <message>
        <source>This is no whole proposal for the list of trusted PCs. Ask headquarters to write it again.</source>
        <translation>هذا ليس مقترحاً كاملاً لقائمة الحاسبات الموثوقة. اطلب من المقر العام كتابته من جديد.</translation>
    </message>
    <message>
        <source>This proposal would change nothing. Nothing was written.</source>
        <translation>هذا المقترح لا يغيّر شيئاً. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>These files are not copies of one proposal. Adopt the copies of one proposal together.</source>
        <translation>هذه الملفات ليست نسخاً من مقترح واحد. فعّل نسخ المقترح الواحد معاً.</translation>
    </message>
    <message>
        <source>The list of trusted PCs has moved on since this was proposed: {have} here, {got} there. Propose it again.</source>
        <translation>تغيّرت قائمة الحاسبات الموثوقة منذ تقديم هذا المقترح: {have} هنا، و{got} هناك. قدّم المقترح من جديد.</translation>
    </message>
    <message>
        <source>The proposal carries {have} of {need} signatures that it needs. Carry it to the other keepers.</source>
        <translation>يحمل المقترح {have} من التواقيع المطلوبة وعددها {need}. أوصله إلى بقية حافظي المفاتيح.</translation>
    </message>
    <message>
        <source>The key {key} is no root key of this deployment, neither an old nor a new one.</source>
        <translation>المفتاح {key} ليس من المفاتيح الجذرية لهذه المنظومة، لا القديمة ولا الجديدة.</translation>
    </message>
    <message>
        <source>There is no root key {key} in the list in force.</source>
        <translation>لا يوجد مفتاح جذري {key} في القائمة النافذة.</translation>
    </message>
    <message>
        <source>The proposal would leave too few root keys, or no PC of headquarters. Nothing was written.</source>
        <translation>لا يُبقي المقترح مفاتيح جذرية كافية، أو لا يُبقي حاسبة للمقر العام. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>This passphrase does not open the key file. Check the keyboard language and try again.</source>
        <translation>عبارة المرور هذه لا تفتح ملف المفتاح. تأكد من لغة لوحة المفاتيح وحاول من جديد.</translation>
    </message>
    <message>
        <source>A passphrase for a key has at least {least} characters, for example four words.</source>
        <translation>عبارة مرور المفتاح لا تقل عن {least} حرفاً، مثلاً أربع كلمات.</translation>
    </message>
    <message>
        <source>There is no key {key} on this PC.</source>
        <translation>لا يوجد مفتاح {key} على هذه الحاسبة.</translation>
    </message>
    <message>
        <source>No copy of the key {key} was made yet. Copy it to a stick first; then it can go from this PC.</source>
        <translation>لم تُعمل نسخة من المفتاح {key} بعد. انسخه إلى فلاش أولاً؛ بعدها يمكن حذفه من هذه الحاسبة.</translation>
    </message>
    <message>
        <source>This request comes from a PC of {point}, not of headquarters. Let it in as a point&apos;s PC.</source>
        <translation>هذا الطلب من حاسبة في {point} وليس من المقر العام. اقبلها كحاسبة منفذ.</translation>
    </message>
    <message>
        <source>This request comes from a PC of headquarters. Keepers of the root keys must sign for it; propose it first.</source>
        <translation>هذا الطلب من حاسبة للمقر العام. يجب أن يوقّع لها حافظو المفاتيح الجذرية؛ قدّم مقترحاً أولاً.</translation>
    </message>
    <message>
        <source>This file carries no list of trusted PCs. Choose a newer file of a border point.</source>
        <translation>لا يحمل هذا الملف قائمة حاسبات موثوقة. اختر ملفاً أحدث من منفذ حدودي.</translation>
    </message>
    <message>
        <source>This file is for this point, but not for this PC: it joined later, or headquarters withdrew it. Ask there.</source>
        <translation>هذا الملف موجه إلى هذا المنفذ، لكن ليس إلى هذه الحاسبة: انضمت بعده، أو سحب المقر العام قبولها. راجع المقر العام.</translation>
    </message>
    <message>
        <source>The escrow key is needed to read this file. Name its key file.</source>
        <translation>قراءة هذا الملف تحتاج إلى مفتاح الطوارئ. حدّد ملف المفتاح.</translation>
    </message>
    <message>
        <source>The PC with this code has not been withdrawn.</source>
        <translation>الحاسبة ذات هذا الرمز لم يُسحب قبولها.</translation>
    </message>
    <message>
        <source>Changes up to number {good} count already, and {here} are here. Choose a number between the two.</source>
        <translation>التغييرات إلى الرقم {good} محتسبة أصلاً، والموجود هنا إلى الرقم {here}. اختر رقماً بينهما.</translation>
    </message>
    <message>
        <source>The PC has {number} logs with later changes. Name the one to adopt.</source>
        <translation>للحاسبة {number} من سجلات التغييرات فيها تغييرات لاحقة. حدّد السجل المراد اعتماده.</translation>
    </message>
    <message>
        <source>This is not a number of a paper: a digit is missing, wrong or too many. Compare it with the paper.</source>
        <translation>هذا ليس رقم استمارة ورقية: فيه مرتبة ناقصة أو خاطئة أو زائدة. طابقه مع الورقة.</translation>
    </message>
    <message>
        <source>This paper was printed for {point}. It can be entered there or at headquarters.</source>
        <translation>طُبعت هذه الورقة لـ {point}. يمكن إدخالها هناك أو في المقر العام.</translation>
    </message>
    <message>
        <source>The checklist of this paper has not been received here yet. Import the newest file of headquarters, then enter it.</source>
        <translation>لم تصل قائمة التدقيق الخاصة بهذه الورقة إلى هنا بعد. استورد أحدث ملف من المقر العام، ثم أدخل الورقة.</translation>
    </message>
    <message>
        <source>Two checklists fit this number. Choose the one that the title of the paper names.</source>
        <translation>تطابق هذا الرقم قائمتا تدقيق. اختر القائمة المذكورة في عنوان الورقة.</translation>
    </message>
    <message>
        <source>This paper has been entered already.</source>
        <translation>سبق إدخال هذه الورقة.</translation>
    </message>
    <message>
        <source>Print 1 to {most} forms at a time.</source>
        <translation>اطبع من 1 إلى {most} استمارة في المرة الواحدة.</translation>
    </message>
    <message>
        <source>At most {most} scanned pages can be kept with one paper.</source>
        <translation>عدد الصفحات الممسوحة ضوئياً مع الورقة الواحدة لا يزيد على {most}.</translation>
    </message>
    <message>
        <source>There is no item {number} on this paper.</source>
        <translation>لا توجد فقرة {number} في هذه الورقة.</translation>
    </message>
    <message>
        <source>Item {number} is not answered by yes or no. Enter it in the list below.</source>
        <translation>الفقرة {number} لا يُجاب عنها بنعم أو كلا. أدخلها في القائمة أدناه.</translation>
    </message>
    <message>
        <source>Item {number} stands in both lines.</source>
        <translation>الفقرة {number} واردة في السطرين كليهما.</translation>
    </message>
    <message>
        <source>Begin with the number of an item; its remark follows after it ({text}).</source>
        <translation>ابدأ برقم الفقرة، ثم اكتب ملاحظتها بعده ({text}).</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Print this one again…</source>
        <translation>إعادة طباعة هذه…</translation>
    </message>
    <message>
        <source>Print all again…</source>
        <translation>إعادة طباعة الكل…</translation>
    </message>
    <message>
        <source>Printed {moment}</source>
        <translation>طُبع {moment}</translation>
    </message>
    <message>
        <source>No papers</source>
        <translation>لا توجد أوراق</translation>
    </message>
    <message>
        <source>This batch holds no number.</source>
        <translation>لا رقم في هذه الدفعة.</translation>
    </message>
    <message>
        <source>Papers: {count}</source>
        <translation>الأوراق: {count}</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>قائمة التدقيق</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>For the shift</source>
        <translation>للوجبة</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>وقت الطباعة</translation>
    </message>
    <message>
        <source>By</source>
        <translation>المنتسب</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>الأوراق</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>المُدخلة</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>المتبقية</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Paper number</source>
        <translation>رقم الاستمارة الورقية</translation>
    </message>
    <message>
        <source>Still out</source>
        <translation>لم تُدخل بعد</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>أُدخلت من قبل</translation>
    </message>
    <message>
        <source>Paper signed by</source>
        <translation>وقّع الورقة</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>وقت الملء</translation>
    </message>
    <message>
        <source>Entered twice</source>
        <translation>أُدخلت مرتين</translation>
    </message>
    <message>
        <source>Enter a paper</source>
        <translation>إدخال ورقة</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتحها</translation>
    </message>
    <message>
        <source>Enter a second paper</source>
        <translation>إدخال ورقة ثانية</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>إدخالها</translation>
    </message>
    <message>
        <source>a paper without a number</source>
        <translation>ورقة من دون رقم</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>الإصدار {version}</translation>
    </message>
    <message>
        <source>Printed on another PC whose list has not come in here yet.</source>
        <translation>طُبعت على حاسبة أخرى لم تصل قائمتها إلى هنا بعد.</translation>
    </message>
    <message>
        <source>By the clock of this PC that time is still to come.</source>
        <translation>حسب ساعة هذه الحاسبة لم يحن ذلك الوقت بعد.</translation>
    </message>
    <message>
        <source>This number has been entered: {person}, {moment} ({status}).</source>
        <translation>سبق إدخال هذا الرقم: {person}، {moment} ({status}).</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Scan the code on the paper, or type its digits and press Enter.</source>
        <translation>امسح الرمز الموجود على الورقة، أو اكتب أرقامه واضغط Enter.</translation>
    </message>
    <message>
        <source>Filled in on</source>
        <translation>تاريخ الملء</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>The name in the signature box; empty when nobody signed.</source>
        <translation>الاسم الموجود في خانة التوقيع؛ يُترك فارغاً إذا لم يوقّع أحد.</translation>
    </message>
    <message>
        <source>Zone or booth</source>
        <translation>الموقع أو الكابينة</translation>
    </message>
    <message>
        <source>Shift that began on</source>
        <translation>الوجبة التي بدأت بتاريخ</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>الوجبة</translation>
    </message>
    <message>
        <source>Number in the register of cases</source>
        <translation>رقم القيد في سجل الحالات</translation>
    </message>
    <message>
        <source>Which checklist is it?</source>
        <translation>أي قائمة تدقيق هذه؟</translation>
    </message>
    <message>
        <source>All others: yes</source>
        <translation>البقية كلها: نعم</translation>
    </message>
    <message>
        <source>Items answered: {count}</source>
        <translation>الفقرات المجابة: {count}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Yes: {count} items</source>
        <translation>نعم، عدد الفقرات: {count}</translation>
    </message>
    <message>
        <source>No</source>
        <translation>كلا</translation>
    </message>
    <message>
        <source>N/A</source>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>critical, needs a remark: {numbers}</source>
        <translation>حرجة تحتاج إلى ملاحظة: {numbers}</translation>
    </message>
    <message>
        <source>Item numbers, each with a remark after it or none: 3, 7 lamp broken, 9-11</source>
        <translation>أرقام الفقرات، وبعد كل رقم ملاحظة أو من دونها: 3، 7 المصباح عاطل، ‎9-11</translation>
    </message>
    <message>
        <source>All yes except</source>
        <translation>الكل نعم ما عدا</translation>
    </message>
    <message>
        <source>Print once more?</source>
        <translation>هل تُعاد الطباعة؟</translation>
    </message>
    <message>
        <source>The numbers stay the same. Throw away the papers that these replace.</source>
        <translation>تبقى الأرقام نفسها. أتلف الأوراق التي تحل هذه محلها.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Printing blank forms</source>
        <translation>جارٍ طباعة الاستمارات الفارغة</translation>
    </message>
    <message>
        <source>Forms printed: {count}. Numbers {numbers}.</source>
        <translation>الاستمارات المطبوعة: {count}. الأرقام {numbers}.</translation>
    </message>
    <message>
        <source>Save the blank forms as PDF</source>
        <translation>حفظ الاستمارات الفارغة بصيغة PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>مستندات PDF ‎(*.pdf)</translation>
    </message>
    <message>
        <source>Print blank forms</source>
        <translation>طباعة استمارات فارغة</translation>
    </message>
    <message>
        <source>Each form has a number of its own. Copy none of them: print as many as you need.</source>
        <translation>لكل استمارة رقم خاص بها. لا تستنسخ أياً منها: اطبع العدد الذي تحتاج إليه.</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>1 to {most}</source>
        <translation>من 1 إلى {most}</translation>
    </message>
    <message>
        <source>Shift that begins on</source>
        <translation>الوجبة التي تبدأ بتاريخ</translation>
    </message>
    <message>
        <source>Leave empty to write it by hand.</source>
        <translation>اتركه فارغاً لكتابته باليد.</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>A printer</source>
        <translation>طابعة</translation>
    </message>
    <message>
        <source>A PDF file</source>
        <translation>ملف PDF</translation>
    </message>
    <message>
        <source>Language on paper</source>
        <translation>لغة المطبوع</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>شكل الأرقام</translation>
    </message>
    <message>
        <source>Print to</source>
        <translation>الطباعة إلى</translation>
    </message>
    <message>
        <source>Scan of the paper</source>
        <translation>نسخة الورقة الممسوحة ضوئياً</translation>
    </message>
    <message>
        <source>This page has not been received yet</source>
        <translation>لم تصل هذه الصفحة بعد</translation>
    </message>
    <message>
        <source>Choose the scan of this paper</source>
        <translation>اختيار النسخة الممسوحة ضوئياً لهذه الورقة</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>النسخ الممسوحة ضوئياً</translation>
    </message>
    <message>
        <source>Attach scan…</source>
        <translation>إرفاق النسخة الممسوحة ضوئياً…</translation>
    </message>
    <message>
        <source>Show scan</source>
        <translation>عرض النسخة الممسوحة ضوئياً</translation>
    </message>
    <message>
        <source>Next paper</source>
        <translation>الورقة التالية</translation>
    </message>
    <message>
        <source>Open the other</source>
        <translation>فتح الأخرى</translation>
    </message>
    <message>
        <source>Another run was entered from the same paper number. Compare them with the paper.</source>
        <translation>أُدخلت قائمة أخرى برقم الاستمارة الورقية نفسه. طابق القائمتين مع الورقة.</translation>
    </message>
    <message>
        <source>Enter = as above</source>
        <translation>مفتاح Enter = كما في أعلاه</translation>
    </message>
    <message>
        <source>Reading the scan</source>
        <translation>جارٍ قراءة النسخة الممسوحة ضوئياً</translation>
    </message>
    <message>
        <source>Scanned pages kept: {count}</source>
        <translation>الصفحات الممسوحة ضوئياً المحفوظة: {count}</translation>
    </message>
    <message>
        <source>without a number</source>
        <translation>من دون رقم</translation>
    </message>
    <message>
        <source>Paper {number}</source>
        <translation>الورقة {number}</translation>
    </message>
    <message>
        <source>filled in {moment}</source>
        <translation>مُلئت {moment}</translation>
    </message>
    <message>
        <source>entered from paper by {person}</source>
        <translation>أُدخلت من الورق من قبل {person}</translation>
    </message>
    <message>
        <source>nobody is named as having signed it</source>
        <translation>لم يُذكر من وقّعها</translation>
    </message>
    <message>
        <source>paper signed by {person}</source>
        <translation>وقّع الورقة {person}</translation>
    </message>
    <message>
        <source>Print blank forms…</source>
        <translation>طباعة استمارات فارغة…</translation>
    </message>
    <message>
        <source>No numbered forms have been printed</source>
        <translation>لم تُطبع استمارات مرقمة</translation>
    </message>
    <message>
        <source>Print as many blanks as a busy day needs; enter them here when they come back.</source>
        <translation>اطبع من الاستمارات الفارغة ما يكفي ليوم مزدحم؛ وأدخلها هنا عند عودتها.</translation>
    </message>
    <message>
        <source>All checklists</source>
        <translation>جميع قوائم التدقيق</translation>
    </message>
    <message>
        <source>Search form, number, note</source>
        <translation>الاستمارة أو الرقم أو ملاحظة</translation>
    </message>
    <message>
        <source>Batches: {count}</source>
        <translation>دفعات الطباعة: {count}</translation>
    </message>
    <message>
        <source>All entered</source>
        <translation>أُدخلت كلها</translation>
    </message>
    <message>
        <source>Partly entered</source>
        <translation>أُدخل بعضها</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Female</source>
        <translation>أنثى</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>ذكر</translation>
    </message>
    <message>
        <source>Full name and surname</source>
        <translation>الاسم الرباعي واللقب</translation>
    </message>
    <message>
        <source>As on the identity card: all four parts and the laqab.</source>
        <translation>كما في البطاقة الوطنية: الاسم الرباعي كاملاً مع اللقب.</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>الاسم بالحروف اللاتينية</translation>
    </message>
    <message>
        <source>As in the passport; certificates are printed with it.</source>
        <translation>كما في جواز السفر؛ تُطبع به الشهادات.</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>الرقم الوظيفي</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Rank or grade</source>
        <translation>الرتبة أو العنوان الوظيفي</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>الدائرة</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>الشعبة</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>المنصب</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>Change person</source>
        <translation>تعديل بيانات شخص</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Already in the list: {name}</source>
        <translation>موجود في القائمة: {name}</translation>
    </message>
    <message>
        <source>Is the name complete? Certificates carry at least three parts.</source>
        <translation>هل الاسم كامل؟ الشهادات تحمل الاسم الثلاثي على الأقل.</translation>
    </message>
    <message>
        <source>Use this person</source>
        <translation>اختيار هذا الشخص</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>انفكاك</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>نقل…</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>لم يُختر أحد</translation>
    </message>
    <message>
        <source>Choose a person to see what the person holds and has been trained in.</source>
        <translation>اختر شخصاً لمعرفة ما بذمته وما تدرب عليه.</translation>
    </message>
    <message>
        <source>Is back</source>
        <translation>مباشرة</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>الذمة</translation>
    </message>
    <message>
        <source>Nothing: clear to leave.</source>
        <translation>لا شيء بالذمة: يمكن منح براءة الذمة.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>No training recorded.</source>
        <translation>لا يوجد تدريب مسجل.</translation>
    </message>
    <message>
        <source>{name} has moved</source>
        <translation>تم نقل {name}</translation>
    </message>
    <message>
        <source>{name} has left</source>
        <translation>تم تسجيل انفكاك {name}</translation>
    </message>
    <message>
        <source>{name} is back</source>
        <translation>تم تسجيل مباشرة {name}</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>تمت إضافة الشخص</translation>
    </message>
    <message>
        <source>Person changed</source>
        <translation>تم تعديل بيانات الشخص</translation>
    </message>
    <message>
        <source>Nobody is listed yet</source>
        <translation>لا أحد في القائمة بعد</translation>
    </message>
    <message>
        <source>Add those who hold equipment or take part in training.</source>
        <translation>أضف من بذمتهم أجهزة أو من يشاركون في التدريب.</translation>
    </message>
    <message>
        <source>All agencies</source>
        <translation>جميع الدوائر</translation>
    </message>
    <message>
        <source>Women and men</source>
        <translation>النساء والرجال</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>المستمرون بالعمل</translation>
    </message>
    <message>
        <source>With those who left</source>
        <translation>مع المنفكين</translation>
    </message>
    <message>
        <source>Name or staff number</source>
        <translation>الاسم أو الرقم الوظيفي</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>الرتبة</translation>
    </message>
    <message>
        <source>New point</source>
        <translation>المنفذ الجديد</translation>
    </message>
    <message>
        <source>Move {name}</source>
        <translation>نقل {name}</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>What happened at the old point stays there. Take back what the person holds before the move.</source>
        <translation>ما جرى في المنفذ القديم يبقى هناك. استرجع ما بذمة الشخص قبل النقل.</translation>
    </message>
</context>
<context>
    <name>Points</name>
    <message>
        <source>Point</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>All points</source>
        <translation>جميع المنافذ</translation>
    </message>
</context>
<context>
    <name>Posts</name>
    <message>
        <source>Shift supervisor</source>
        <translation>مسؤول الوجبة</translation>
    </message>
    <message>
        <source>Incoming shift supervisor</source>
        <translation>مسؤول الوجبة المستلِمة</translation>
    </message>
    <message>
        <source>Second-line supervisor</source>
        <translation>مسؤول التدقيق الثانوي</translation>
    </message>
    <message>
        <source>Customs or port supervisor</source>
        <translation>مسؤول الكمارك أو المنفذ</translation>
    </message>
    <message>
        <source>Technical officer</source>
        <translation>المسؤول الفني</translation>
    </message>
    <message>
        <source>IT officer</source>
        <translation>مسؤول المعلوماتية</translation>
    </message>
    <message>
        <source>Health officer of the point</source>
        <translation>مسؤول الصحة في المنفذ</translation>
    </message>
    <message>
        <source>Armoury officer</source>
        <translation>مأمور المشجب</translation>
    </message>
    <message>
        <source>Store keeper</source>
        <translation>أمين المخزن</translation>
    </message>
    <message>
        <source>Director of the point</source>
        <translation>مدير المنفذ</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>المقر العام</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>صفحة {page} من {pages}</translation>
    </message>
    <message>
        <source>Printed by {name}, {moment}</source>
        <translation>طُبع من قبل {name}، {moment}</translation>
    </message>
    <message>
        <source>Printed {moment}</source>
        <translation>طُبع {moment}</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>رقم السجل</translation>
    </message>
    <message>
        <source>Log hash</source>
        <translation>بصمة السجل</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>رمز الاستمارة</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Border point</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>الوجبة</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>نهارية</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>ليلية</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>مسائية</translation>
    </message>
    <message>
        <source>24-hour duty</source>
        <translation>خفر 24 ساعة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>الرتبة</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>ت</translation>
    </message>
    <message>
        <source>Nothing has been recorded</source>
        <translation>لا توجد قيود</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>الفقرة</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>كلا</translation>
    </message>
    <message>
        <source>N/A</source>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>Must be answered</source>
        <translation>إجابة إلزامية</translation>
    </message>
    <message>
        <source>Critical item</source>
        <translation>فقرة حرجة</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>التكرار</translation>
    </message>
    <message>
        <source>Every shift</source>
        <translation>كل وجبة</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>يومي</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>أسبوعي</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>شهري</translation>
    </message>
    <message>
        <source>Every three months</source>
        <translation>فصلي</translation>
    </message>
    <message>
        <source>Every six months</source>
        <translation>نصف سنوي</translation>
    </message>
    <message>
        <source>For each case</source>
        <translation>لكل حالة</translation>
    </message>
    <message>
        <source>Model checklist – adopted by order no. ________ of ____ / ____ / ________</source>
        <translation>استمارة نموذجية تُعتمد بالأمر رقم ________ في ____ / ____ / ________</translation>
    </message>
    <message>
        <source>Write the register number only: no traveller’s name, passport number or state of health on this form.</source>
        <translation>رقم القيد فقط: لا أسماء ولا أرقام جوازات ولا معلومات صحية للمسافرين في هذه الاستمارة.</translation>
    </message>
    <message>
        <source>acceptable: {minimum} to {maximum}</source>
        <translation>المقبول: من {minimum} إلى {maximum}</translation>
    </message>
    <message>
        <source>acceptable: {minimum} or more</source>
        <translation>المقبول: {minimum} فأكثر</translation>
    </message>
    <message>
        <source>acceptable: {maximum} or less</source>
        <translation>المقبول: {maximum} فأقل</translation>
    </message>
    <message>
        <source>Photo here</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Photo attached</source>
        <translation>الصورة مرفقة</translation>
    </message>
    <message>
        <source>The photo cannot be read</source>
        <translation>تعذرت قراءة الصورة</translation>
    </message>
    <message>
        <source>Critical failure</source>
        <translation>حرجة: غير مستوفاة</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>غير مستوفاة</translation>
    </message>
    <message>
        <source>Outside the acceptable range</source>
        <translation>خارج الحد المقبول</translation>
    </message>
    <message>
        <source>Reason: {text}</source>
        <translation>السبب: {text}</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>بلا إجابة</translation>
    </message>
    <message>
        <source>Met: {met} of {applicable}</source>
        <translation>المستوفى: {met} من {applicable}</translation>
    </message>
    <message>
        <source>Critical failures: {count}</source>
        <translation>الإخفاقات الحرجة: {count}</translation>
    </message>
    <message>
        <source>This section: met {met} of {applicable} · critical failures: {count}</source>
        <translation>هذا القسم: المستوفى {met} من {applicable} · الإخفاقات الحرجة: {count}</translation>
    </message>
    <message>
        <source>Still to be answered: {count}</source>
        <translation>فقرات إلزامية بلا إجابة: {count}</translation>
    </message>
    <message>
        <source>Completed by {name}, {moment}</source>
        <translation>أُنجزت من قبل {name}، {moment}</translation>
    </message>
    <message>
        <source>Signed off by {name}, {moment}</source>
        <translation>صودق عليها من قبل {name}، {moment}</translation>
    </message>
    <message>
        <source>≈ Not a right time: the clock of the PC showed one before this program was made.</source>
        <translation>≈ الوقت غير صحيح: أظهرت ساعة الحاسبة وقتاً يسبق إصدار هذا البرنامج.</translation>
    </message>
    <message>
        <source>≈ Not a right time: the clock of the PC was many years ahead.</source>
        <translation>≈ الوقت غير صحيح: كانت ساعة الحاسبة متقدمة سنوات كثيرة.</translation>
    </message>
    <message>
        <source>≈ Not a right time: the clock of the PC was ahead of those that saw the entry later.</source>
        <translation>≈ الوقت غير صحيح: كانت ساعة الحاسبة متقدمة على ساعات الحاسبات التي وصلها القيد لاحقاً.</translation>
    </message>
    <message>
        <source>≈ Not a right time: the clock of the PC was behind what its user had already seen.</source>
        <translation>≈ الوقت غير صحيح: كانت ساعة الحاسبة متأخرة عما اطّلع عليه مستخدمها من قبل.</translation>
    </message>
    <message>
        <source>≈ Not a right time: the clock of the PC was set otherwise for a while.</source>
        <translation>≈ الوقت غير صحيح: ضُبطت ساعة الحاسبة على وقت آخر لفترة.</translation>
    </message>
    <message>
        <source>Entered from paper by {name}</source>
        <translation>أُدخلت من الورق من قبل {name}</translation>
    </message>
    <message>
        <source>Paper number</source>
        <translation>رقم الاستمارة الورقية</translation>
    </message>
    <message>
        <source>Filled in on paper: {moment}</source>
        <translation>مُلئت على الورق: {moment}</translation>
    </message>
    <message>
        <source>Paper signed by {name}</source>
        <translation>وقّع الورقة {name}</translation>
    </message>
    <message>
        <source>DRAFT – not complete</source>
        <translation>مسودة – غير منجزة</translation>
    </message>
    <message>
        <source>COMPLETED – not signed off</source>
        <translation>منجزة – غير مصادق عليها</translation>
    </message>
    <message>
        <source>RETURNED – to be corrected</source>
        <translation>معادة للتصحيح</translation>
    </message>
    <message>
        <source>SIGNED OFF</source>
        <translation>مصادق عليها</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>منظم الاستمارة</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>مسؤول الوجبة</translation>
    </message>
    <message>
        <source>Director of the point</source>
        <translation>مدير المنفذ</translation>
    </message>
    <message>
        <source>Incoming supervisor</source>
        <translation>مسؤول الوجبة المستلِمة</translation>
    </message>
    <message>
        <source>Outgoing supervisor</source>
        <translation>مسؤول الوجبة المسلِّمة</translation>
    </message>
    <message>
        <source>From the register, {moment}</source>
        <translation>من السجل، {moment}</translation>
    </message>
    <message>
        <source>The register at {moment}</source>
        <translation>السجل في {moment}</translation>
    </message>
    <message>
        <source>Equipment that does not work</source>
        <translation>الأجهزة العاطلة</translation>
    </message>
    <message>
        <source>Open corrective actions</source>
        <translation>الإجراءات التصحيحية المفتوحة</translation>
    </message>
    <message>
        <source>Open and missed checklists</source>
        <translation>قوائم التدقيق المفتوحة والفائتة</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Entered in Gatebook as record no.</source>
        <translation>أُدخلت في Gatebook برقم السجل</translation>
    </message>
    <message>
        <source>Register no. of the case</source>
        <translation>رقم قيد الحالة</translation>
    </message>
    <message>
        <source>Further remarks</source>
        <translation>ملاحظات أخرى</translation>
    </message>
    <message>
        <source>Only if: {condition}</source>
        <translation>فقط إذا: {condition}</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>لا يُسأل</translation>
    </message>
    <message>
        <source>Does not fit the rule</source>
        <translation>لا يوافق القاعدة</translation>
    </message>
    <message>
        <source>item {number}</source>
        <translation>الفقرة {number}</translation>
    </message>
    <message>
        <source>and</source>
        <translation>و</translation>
    </message>
    <message>
        <source>or</source>
        <translation>أو</translation>
    </message>
    <message>
        <source>not</source>
        <translation>ليس</translation>
    </message>
    <message>
        <source>is answered</source>
        <translation>مُجاب عنها</translation>
    </message>
    <message>
        <source>is not answered</source>
        <translation>غير مُجاب عنها</translation>
    </message>
    <message>
        <source>Kept, not asked any more and not counted: {count}</source>
        <translation>محفوظة ولم تعد تُسأل ولا تُحتسب: {count}</translation>
    </message>
    <message>
        <source>Amends record {record}, signed off by {name}, {moment}</source>
        <translation>تعدّل السجل {record} المصادق عليه من قبل {name}، {moment}</translation>
    </message>
    <message>
        <source>AMENDED by record {record}, signed off by {name}, {moment}</source>
        <translation>معدّلة بالسجل {record} المصادق عليه من قبل {name}، {moment}</translation>
    </message>
    <message>
        <source>An amendment has been begun, not signed off: record {record}</source>
        <translation>بدأ تعديل ولم يُصادق عليه بعد: السجل {record}</translation>
    </message>
    <message>
        <source>Reason for the amendment: {text}</source>
        <translation>سبب التعديل: {text}</translation>
    </message>
    <message>
        <source>Answers of items that are no longer asked, kept and not counted</source>
        <translation>إجابات فقرات لم تعد تُسأل، محفوظة ولا تُحتسب</translation>
    </message>
    <message>
        <source>Equipment list</source>
        <translation>قائمة الأجهزة والمعدات</translation>
    </message>
    <message>
        <source>Count sheet</source>
        <translation>ورقة جرد</translation>
    </message>
    <message>
        <source>Asset tag</source>
        <translation>رقم الذمة</translation>
    </message>
    <message>
        <source>Donor tag</source>
        <translation>رقم المانح</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Make and model</source>
        <translation>الصنع والطراز</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>الرقم التسلسلي</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>عاطل</translation>
    </message>
    <message>
        <source>In repair</source>
        <translation>قيد التصليح</translation>
    </message>
    <message>
        <source>Beyond repair</source>
        <translation>تالف</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>مشطوب</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>In custody of</source>
        <translation>صاحب الذمة</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>تاريخ الاستلام</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>آخر مشاهدة</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>موجود</translation>
    </message>
    <message>
        <source>Number of items</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Consumables</source>
        <translation>المواد المستهلكة</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>العدد الفعلي</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>رقم الدفعة</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>انتهاء الصلاحية</translation>
    </message>
    <message>
        <source>Days of cover</source>
        <translation>أيام التغطية</translation>
    </message>
    <message>
        <source>Chair of the committee</source>
        <translation>رئيس اللجنة</translation>
    </message>
    <message>
        <source>Member of the committee</source>
        <translation>عضو اللجنة</translation>
    </message>
    <message>
        <source>Storekeeper</source>
        <translation>أمين المخزن</translation>
    </message>
    <message>
        <source>As at</source>
        <translation>الموقف لغاية</translation>
    </message>
    <message>
        <source>Attendance sheet</source>
        <translation>استمارة الحضور</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Project code</source>
        <translation>رمز المشروع</translation>
    </message>
    <message>
        <source>Funded by</source>
        <translation>التمويل</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>الدورة</translation>
    </message>
    <message>
        <source>Course number</source>
        <translation>رقم الدورة</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>مكان الانعقاد</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Trainers</source>
        <translation>المدربون</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>الاسم الرباعي واللقب</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>الاسم بالحروف اللاتينية</translation>
    </message>
    <message>
        <source>Rank or title</source>
        <translation>الرتبة / العنوان الوظيفي</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>الدائرة</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>مكان العمل</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>F</source>
        <translation>أ</translation>
    </message>
    <message>
        <source>M</source>
        <translation>ذ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Signature for the day</source>
        <translation>التوقيع اليومي</translation>
    </message>
    <message>
        <source>The month at this point</source>
        <translation>حصيلة الشهر في هذا المنفذ</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Share of items met</source>
        <translation>نسبة الفقرات المستوفاة</translation>
    </message>
    <message>
        <source>Critical failures</source>
        <translation>الإخفاقات الحرجة</translation>
    </message>
    <message>
        <source>Checklists with a critical failure: {count}</source>
        <translation>قوائم فيها إخفاق حرج: {count}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>الفائت</translation>
    </message>
    <message>
        <source>Of these with a reason</source>
        <translation>منها بسبب مبيّن</translation>
    </message>
    <message>
        <source>Begun, not complete</source>
        <translation>بدأ ولم يُنجز</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>قائمة التدقيق</translation>
    </message>
    <message>
        <source>Items met</source>
        <translation>الفقرات المستوفاة</translation>
    </message>
    <message>
        <source>few</source>
        <translation>قليلة</translation>
    </message>
    <message>
        <source>Items that failed most often</source>
        <translation>أكثر الفقرات إخفاقاً</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>إخفاق</translation>
    </message>
    <message>
        <source>{some} of {all}</source>
        <translation>{some} من {all}</translation>
    </message>
    <message>
        <source>Share failed</source>
        <translation>نسبة الإخفاق</translation>
    </message>
    <message>
        <source>Not shown here: {count} more</source>
        <translation>غير معروض هنا: {count}</translation>
    </message>
    <message>
        <source>As it stands on the day of printing</source>
        <translation>الموقف يوم الطباعة</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Passed to headquarters</source>
        <translation>مرفوع إلى المقر العام</translation>
    </message>
    <message>
        <source>Pieces of equipment</source>
        <translation>عدد الأجهزة</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>غير صالحة للعمل</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>With a completed training</source>
        <translation>أكملوا تدريباً</translation>
    </message>
    <message>
        <source>Corrective actions</source>
        <translation>الإجراءات التصحيحية</translation>
    </message>
    <message>
        <source>Not closed</source>
        <translation>غير المغلقة</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>تاريخ الاستحقاق</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>الخلل</translation>
    </message>
    <message>
        <source>What has to be done</source>
        <translation>المطلوب عمله</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Responsible post</source>
        <translation>المنصب المسؤول</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Last word on it</source>
        <translation>آخر ما ذُكر</translation>
    </message>
    <message>
        <source>Shift supervisor</source>
        <translation>مسؤول الوجبة</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Done, to be checked</source>
        <translation>أُنجز وبانتظار التدقيق</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>حرجة</translation>
    </message>
    <message>
        <source>High</source>
        <translation>عالية</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>اعتيادية</translation>
    </message>
    <message>
        <source>Incoming shift supervisor</source>
        <translation>مسؤول الوجبة المستلِمة</translation>
    </message>
    <message>
        <source>Second-line supervisor</source>
        <translation>مسؤول التدقيق الثانوي</translation>
    </message>
    <message>
        <source>Customs or port supervisor</source>
        <translation>مسؤول الكمارك أو المنفذ</translation>
    </message>
    <message>
        <source>Technical officer</source>
        <translation>المسؤول الفني</translation>
    </message>
    <message>
        <source>IT officer</source>
        <translation>مسؤول المعلوماتية</translation>
    </message>
    <message>
        <source>Health officer of the point</source>
        <translation>مسؤول الصحة في المنفذ</translation>
    </message>
    <message>
        <source>Armoury officer</source>
        <translation>مأمور المشجب</translation>
    </message>
    <message>
        <source>Store keeper</source>
        <translation>أمين المخزن</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>صباحاً</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>مساءً</translation>
    </message>
    <message>
        <source>P</source>
        <translation>ح</translation>
    </message>
    <message>
        <source>A</source>
        <translation>غ</translation>
    </message>
    <message>
        <source>L</source>
        <translation>ت</translation>
    </message>
    <message>
        <source>E</source>
        <translation>م</translation>
    </message>
    <message>
        <source>present</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>مجاز</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>I agree to be photographed</source>
        <translation>أوافق على تصويري</translation>
    </message>
    <message>
        <source>The data on this sheet serve to prove attendance and to report on the training, nothing else.</source>
        <translation>تُستخدم بيانات هذه الاستمارة لتوثيق الحضور ولتقارير التدريب فقط.</translation>
    </message>
    <message>
        <source>Certified by</source>
        <translation>صادق عليها</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>المدرب</translation>
    </message>
    <message>
        <source>Request for missing changes</source>
        <translation>طلب تغييرات ناقصة</translation>
    </message>
    <message>
        <source>These changes have not arrived, though later ones of the same PC have. Please export them again.</source>
        <translation>لم تصل هذه التغييرات، مع أن تغييرات لاحقة من الحاسبة نفسها وصلت. يرجى تصديرها من جديد.</translation>
    </message>
    <message>
        <source>On the PC that is named: open Gatebook, choose “Exchange”, then “Export”, tick “Everything again”, and send the file to the place that asks.</source>
        <translation>على الحاسبة المذكورة: افتح Gatebook، واختر «التبادل» ثم «التصدير»، وأشّر «كل شيء من جديد»، وأرسل الملف إلى الجهة الطالبة.</translation>
    </message>
    <message>
        <source>Nothing is lost: the changes are on that PC, and a file that comes twice does no harm.</source>
        <translation>لم يُفقد شيء: التغييرات موجودة على تلك الحاسبة، ولا ضرر من وصول الملف مرتين.</translation>
    </message>
    <message>
        <source>PC</source>
        <translation>الحاسبة</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>مكان وجودها</translation>
    </message>
    <message>
        <source>Missing changes</source>
        <translation>التغييرات الناقصة</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>سجل التغييرات</translation>
    </message>
    <message>
        <source>Later ones that wait</source>
        <translation>تغييرات لاحقة تنتظر</translation>
    </message>
    <message>
        <source>Asked by (place)</source>
        <translation>الجهة الطالبة</translation>
    </message>
    <message>
        <source>PC that asks</source>
        <translation>الحاسبة الطالبة</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>طُلب من قبل</translation>
    </message>
    <message>
        <source>Exported again by</source>
        <translation>أُعيد التصدير من قبل</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>المقر العام</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>مفتاح سري</translation>
    </message>
    <message>
        <source>This root key signs changes of headquarters’ PCs and of root keys. Enough of them rule the deployment.</source>
        <translation>يوقّع هذا المفتاح الجذري تغييرات حاسبات المقر العام والمفاتيح الجذرية. العدد الكافي منها يتحكم بالمنظومة.</translation>
    </message>
    <message>
        <source>This escrow key reads every exchange file when all PCs of headquarters are lost.</source>
        <translation>يقرأ مفتاح الطوارئ هذا جميع ملفات التبادل عند فقدان جميع حاسبات المقر العام.</translation>
    </message>
    <message>
        <source>Seal this sheet and lock it away, apart from the sticks. Make no copy and send it to nobody.</source>
        <translation>ضع هذه الورقة في ظرف مختوم واحفظها في مكان مقفل بعيداً عن الفلاشات. لا تستنسخها ولا ترسلها إلى أحد.</translation>
    </message>
    <message>
        <source>To use the key again, type the four words below into a text file, a blank between them, or scan the square.</source>
        <translation>لاستعمال المفتاح من جديد، اكتب الكلمات الأربع أدناه في ملف نصي وبينها فراغ، أو امسح المربع ضوئياً.</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>المنظومة</translation>
    </message>
    <message>
        <source>Code of the deployment</source>
        <translation>رمز المنظومة</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>All places</source>
        <translation>جميع المواقع</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>شكل المطبوع</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Language on paper</source>
        <translation>لغة المطبوع</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>شكل الأرقام</translation>
    </message>
    <message>
        <source>The book figures are left out, so that the committee counts what is there.</source>
        <translation>تُترك أرقام السجل فارغة، لكي تعدّ اللجنة الموجود فعلاً.</translation>
    </message>
    <message>
        <source>Once signed, it is always printed as it was signed. The code on the paper leads back to the record.</source>
        <translation>بعد المصادقة تُطبع القائمة دائماً كما صودق عليها. الرمز على الورقة يدل على السجل.</translation>
    </message>
    <message>
        <source>What the register knows is filled in and marked. Both sides check it before they sign.</source>
        <translation>تُملأ بيانات السجل وتُؤشَّر. يدققها الطرفان قبل التوقيع.</translation>
    </message>
    <message>
        <source>These forms have no number. Many forms with a number each are printed beside the checklists, under Paper.</source>
        <translation>هذه الاستمارات بلا أرقام. لطباعة استمارات كثيرة لكل منها رقم، استعمل «الورق» بجانب قوائم التدقيق.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>جارٍ الطباعة</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>مستندات PDF ‎(*.pdf)</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>جارٍ الحفظ</translation>
    </message>
    <message>
        <source>This document cannot be shown</source>
        <translation>لا يمكن عرض هذا المستند</translation>
    </message>
    <message>
        <source>Sent to the printer. Pages: {count}</source>
        <translation>أُرسل إلى الطابعة. عدد الصفحات: {count}</translation>
    </message>
    <message>
        <source>The printer does not answer. Check that it is on and has paper.</source>
        <translation>لا تستجيب الطابعة. تأكد من تشغيلها ومن وجود الورق.</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>تم الحفظ باسم {name}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Equipment of the point</source>
        <translation>أجهزة المنفذ</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Request slip</source>
        <translation>استمارة طلب</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>مفتاح سري</translation>
    </message>
    <message>
        <source>The month at this point</source>
        <translation>حصيلة الشهر في هذا المنفذ</translation>
    </message>
    <message>
        <source>Corrective actions</source>
        <translation>الإجراءات التصحيحية</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>قائمة تدقيق</translation>
    </message>
    <message>
        <source>As filled in</source>
        <translation>كما مُلئت</translation>
    </message>
    <message>
        <source>Blank, to fill in by hand</source>
        <translation>فارغة، تُملأ باليد</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>من دون تاريخ</translation>
    </message>
    <message>
        <source>With what the register knows</source>
        <translation>مع بيانات السجل</translation>
    </message>
    <message>
        <source>For the shift that is on</source>
        <translation>للوجبة الحالية</translation>
    </message>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Sheet to count by</source>
        <translation>ورقة جرد</translation>
    </message>
    <message>
        <source>As marked</source>
        <translation>كما أُشّرت</translation>
    </message>
    <message>
        <source>To sign by hand</source>
        <translation>للتوقيع باليد</translation>
    </message>
    <message>
        <source>To be sealed</source>
        <translation>للختم والحفظ</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>الشهر الماضي</translation>
    </message>
    <message>
        <source>All that are not closed</source>
        <translation>جميع غير المغلقة</translation>
    </message>
    <message>
        <source>Overdue ones</source>
        <translation>المتأخرة</translation>
    </message>
    <message>
        <source>Those passed to headquarters</source>
        <translation>المرفوعة إلى المقر العام</translation>
    </message>
    <message>
        <source>Slip to send or to read out</source>
        <translation>استمارة للإرسال أو للقراءة بالهاتف</translation>
    </message>
    <message>
        <source>All three languages</source>
        <translation>اللغات الثلاث</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>عرض الصفحة</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>الصفحة كاملة</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>من {count}</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Signed twice, differently</source>
        <translation>مصادق عليها مرتين باختلاف</translation>
    </message>
    <message>
        <source>Waits for an update of Gatebook</source>
        <translation>بانتظار تحديث Gatebook</translation>
    </message>
    <message>
        <source>Two movements under one number</source>
        <translation>حركتان برقم واحد</translation>
    </message>
    <message>
        <source>Sign-off of something unknown</source>
        <translation>مصادقة على شيء مجهول</translation>
    </message>
    <message>
        <source>Belongs to headquarters</source>
        <translation>يعود إلى المقر العام</translation>
    </message>
    <message>
        <source>Record of another point</source>
        <translation>سجل منفذ آخر</translation>
    </message>
    <message>
        <source>Record without a point</source>
        <translation>سجل بلا منفذ</translation>
    </message>
    <message>
        <source>Record that is not here</source>
        <translation>سجل غير موجود هنا</translation>
    </message>
    <message>
        <source>Cannot be understood</source>
        <translation>غير مفهوم</translation>
    </message>
    <message>
        <source>Two people signed off different answers of {record} without seeing each other. The first sign-off is shown; both are kept. Look at the checklist, and start a new one if the other answers are right.</source>
        <translation>صادق شخصان على إجابات مختلفة في {record} من دون أن يرى أحدهما مصادقة الآخر. تظهر المصادقة الأولى، وكلتاهما محفوظة. راجع قائمة التدقيق، وابدأ قائمة جديدة إذا كانت الإجابات الأخرى هي الصحيحة.</translation>
    </message>
    <message>
        <source>A change is about a record that is not here. It is kept but not shown.</source>
        <translation>تغيير يخص سجلاً غير موجود هنا. هو محفوظ لكنه لا يُعرض.</translation>
    </message>
    <message>
        <source>Records of this kind have no page of their own.</source>
        <translation>لا صفحة خاصة بالسجلات من هذا النوع.</translation>
    </message>
    <message>
        <source>The record that this change is about is not on this PC.</source>
        <translation>السجل الذي يخصه هذا التغيير غير موجود على هذه الحاسبة.</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>جميع الأنواع</translation>
    </message>
    <message>
        <source>Every change is shown</source>
        <translation>جميع التغييرات معروضة</translation>
    </message>
    <message>
        <source>Changes that cannot be shown are kept and listed here with the reason.</source>
        <translation>التغييرات التي لا يمكن عرضها تُحفظ وتُدرج هنا مع السبب.</translation>
    </message>
    <message>
        <source>Problems: {count}</source>
        <translation>المشاكل: {count}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>By</source>
        <translation>المنتسب</translation>
    </message>
    <message>
        <source>On the PC</source>
        <translation>على الحاسبة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>ماذا يعني ذلك</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>فتح السجل</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشاكل</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;إعادة</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;قص</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;إعادة</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;قص</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>ReceiptCode</name>
    <message>
        <source>zero</source>
        <translation>صفر</translation>
    </message>
    <message>
        <source>one</source>
        <translation>واحد</translation>
    </message>
    <message>
        <source>two</source>
        <translation>اثنان</translation>
    </message>
    <message>
        <source>three</source>
        <translation>ثلاثة</translation>
    </message>
    <message>
        <source>four</source>
        <translation>أربعة</translation>
    </message>
    <message>
        <source>five</source>
        <translation>خمسة</translation>
    </message>
    <message>
        <source>six</source>
        <translation>ستة</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>سبعة</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>ثمانية</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>تسعة</translation>
    </message>
    <message>
        <source>Enter a receipt code…</source>
        <translation>إدخال رمز استلام…</translation>
    </message>
    <message>
        <source>Receipt code: read it out to the sender of {file}, line by line</source>
        <translation>رمز الاستلام: اقرأه لمرسل {file} سطراً سطراً</translation>
    </message>
    <message>
        <source>Receipt code</source>
        <translation>رمز الاستلام</translation>
    </message>
    <message>
        <source>This file has been taken in. Whoever sent it types this code on that PC and knows that it arrived.</source>
        <translation>تم إدخال هذا الملف. يكتب مرسله هذا الرمز على تلك الحاسبة فيتأكد من وصوله.</translation>
    </message>
    <message>
        <source>Twelve digits. Spaces and dashes do not matter.</source>
        <translation>اثنا عشر رقماً. لا أهمية للفراغات والشرطات.</translation>
    </message>
    <message>
        <source>Enter a receipt code</source>
        <translation>إدخال رمز استلام</translation>
    </message>
    <message>
        <source>Mark as received</source>
        <translation>تأشير كمستلم</translation>
    </message>
    <message>
        <source>The other side reads it out after it has taken your file in. What is sent next does not depend on it.</source>
        <translation>يقرؤه الطرف الآخر بعد إدخال ملفك. ما يُرسل لاحقاً لا يتوقف عليه.</translation>
    </message>
    <message>
        <source>{place} has already acknowledged the file {file} of {moment}.</source>
        <translation>سبق أن أكد {place} استلام الملف {file} في {moment}.</translation>
    </message>
    <message>
        <source>The file {file} of {moment} had been marked as received before.</source>
        <translation>سبق تأشير الملف {file} في {moment} كمستلم.</translation>
    </message>
    <message>
        <source>The file {file} of {moment} has been received: told by telephone.</source>
        <translation>تم استلام الملف {file} في {moment}: بإبلاغ هاتفي.</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>تم إدخاله</translation>
    </message>
</context>
<context>
    <name>RecordState</name>
    <message>
        <source>Saved here</source>
        <translation>محفوظ هنا</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>مصدّر</translation>
    </message>
    <message>
        <source>Told by phone</source>
        <translation>أُبلغ هاتفياً</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>مؤكد الاستلام</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>وارد</translation>
    </message>
    <message>
        <source>Saved on this PC and in no file on its way; it goes with the next export.</source>
        <translation>محفوظ على هذه الحاسبة وليس في أي ملف مُرسل؛ يُرسل مع التصدير القادم.</translation>
    </message>
    <message>
        <source>In a file for the exchange; nobody has confirmed yet that it arrived.</source>
        <translation>في ملف للتبادل؛ لم يؤكد أحد وصوله بعد.</translation>
    </message>
    <message>
        <source>The other side told by telephone that the file arrived; its own file will confirm it.</source>
        <translation>أبلغ الطرف الآخر هاتفياً بوصول الملف؛ وسيؤكد ذلك ملفه.</translation>
    </message>
    <message>
        <source>The other side has confirmed that it has this record.</source>
        <translation>أكد الطرف الآخر أن هذا السجل لديه.</translation>
    </message>
    <message>
        <source>Came in with a file from a point.</source>
        <translation>ورد مع ملف من منفذ.</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>التبادل</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>فائتة</translation>
    </message>
    <message>
        <source>Share met</source>
        <translation>نسبة المستوفى</translation>
    </message>
    <message>
        <source>Critical failures</source>
        <translation>الإخفاقات الحرجة</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Items met</source>
        <translation>الفقرات المستوفاة</translation>
    </message>
    <message>
        <source>With critical failure</source>
        <translation>فيها إخفاق حرج</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>قائمة التدقيق</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>الفقرة</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>إخفاق</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>مرات التقييم</translation>
    </message>
    <message>
        <source>Share failed</source>
        <translation>نسبة الإخفاق</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>حرجة</translation>
    </message>
    <message>
        <source>Most failed</source>
        <translation>الأكثر إخفاقاً</translation>
    </message>
    <message>
        <source>Items that failed most often</source>
        <translation>أكثر الفقرات إخفاقاً</translation>
    </message>
    <message>
        <source>Critical item</source>
        <translation>فقرة حرجة</translation>
    </message>
    <message>
        <source>No item failed.</source>
        <translation>لم تخفق أي فقرة.</translation>
    </message>
    <message>
        <source>{checklist} {item}: failed {failed} ({share})</source>
        <translation>{checklist} {item}: أخفقت {failed} ({share})</translation>
    </message>
    <message>
        <source>critical item</source>
        <translation>فقرة حرجة</translation>
    </message>
    <message>
        <source>No checklist was completed in these days.</source>
        <translation>لم تُنجز أي قائمة تدقيق في هذه الأيام.</translation>
    </message>
    <message>
        <source>Point at a place, or use the arrow keys, to read its figures.</source>
        <translation>أشر بالماوس إلى موضع في المخطط، أو استعمل مفاتيح الأسهم، لقراءة أرقامه.</translation>
    </message>
    <message>
        <source>Share of items met</source>
        <translation>نسبة الفقرات المستوفاة</translation>
    </message>
    <message>
        <source>Few checklists</source>
        <translation>قوائم قليلة</translation>
    </message>
    <message>
        <source>With critical failures, counted below</source>
        <translation>فيها إخفاقات حرجة، عددها في الأسفل</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>With critical failures</source>
        <translation>فيها إخفاقات حرجة</translation>
    </message>
    <message>
        <source>critical: {count}</source>
        <translation>حرجة: {count}</translation>
    </message>
    <message>
        <source>By point</source>
        <translation>حسب المنفذ</translation>
    </message>
    <message>
        <source>Points in the order of their codes; this is no ranking</source>
        <translation>المنافذ حسب ترتيب رموزها؛ وليس هذا ترتيب أفضلية</translation>
    </message>
    <message>
        <source>Done and missed</source>
        <translation>المنجز والفائت</translation>
    </message>
    <message>
        <source>Done and missed, each checklist over all its versions</source>
        <translation>المنجز والفائت، لكل قائمة تدقيق بجميع إصداراتها</translation>
    </message>
    <message>
        <source>Done; the empty part of a bar was missed</source>
        <translation>المنجز؛ الجزء الفارغ من الشريط هو الفائت</translation>
    </message>
    <message>
        <source>done {done} · missed {missed}</source>
        <translation>المنجز {done} · الفائت {missed}</translation>
    </message>
    <message>
        <source>By version</source>
        <translation>حسب الإصدار</translation>
    </message>
    <message>
        <source>Each version of each checklist</source>
        <translation>كل إصدار من كل قائمة تدقيق</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>جميع القوائم المملوءة</translation>
    </message>
    <message>
        <source>Saving a table</source>
        <translation>جارٍ حفظ الجدول</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>تم الحفظ: {file}</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>الوجبة</translation>
    </message>
    <message>
        <source>Items applicable</source>
        <translation>الفقرات المنطبقة</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>حفظ كجدول</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Reading checklists</source>
        <translation>قراءة قوائم التدقيق</translation>
    </message>
    <message>
        <source>Choose a point first: the sheet is about one point.</source>
        <translation>اختر المنفذ أولاً: الورقة المطبوعة تخص منفذاً واحداً.</translation>
    </message>
    <message>
        <source>Stopped: only a part of the chosen days has been read.</source>
        <translation>تم الإيقاف: قُرئ جزء فقط من الأيام المختارة.</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>حفظ الجدول…</translation>
    </message>
    <message>
        <source>Save all runs…</source>
        <translation>حفظ جميع القوائم المملوءة…</translation>
    </message>
    <message>
        <source>Month for inspection</source>
        <translation>حصيلة الشهر للتفتيش</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>جميع الفقرات</translation>
    </message>
    <message>
        <source>Last three months</source>
        <translation>آخر ثلاثة أشهر</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>الشهر الماضي</translation>
    </message>
    <message>
        <source>Last twelve months</source>
        <translation>آخر اثني عشر شهراً</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>حسب الأسبوع</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>حسب الشهر</translation>
    </message>
    <message>
        <source>All checklists</source>
        <translation>جميع قوائم التدقيق</translation>
    </message>
    <message>
        <source>Items met: {figures}</source>
        <translation>الفقرات المستوفاة: {figures}</translation>
    </message>
    <message>
        <source>Critical failures, in {count} checklists</source>
        <translation>الإخفاقات الحرجة، عدد قوائمها: {count}</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>ما زالت مفتوحة</translation>
    </message>
    <message>
        <source>Not counted, because their checklist has not been received: {count}</source>
        <translation>غير محتسبة لأن قائمة التدقيق الخاصة بها لم تصل بعد: {count}</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>بمرور الوقت</translation>
    </message>
    <message>
        <source>Failures, counted below</source>
        <translation>إخفاقات، عددها في الأسفل</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>المستوفى</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>{met} of {applicable}</source>
        <translation>{met} من {applicable}</translation>
    </message>
    <message>
        <source>few</source>
        <translation>قليلة</translation>
    </message>
    <message>
        <source>Critical failure</source>
        <translation>إخفاق حرج</translation>
    </message>
    <message>
        <source>Nothing judged</source>
        <translation>لم يُقيَّم شيء</translation>
    </message>
    <message>
        <source>All met</source>
        <translation>كلها مستوفاة</translation>
    </message>
    <message>
        <source>Not all met</source>
        <translation>ليست كلها مستوفاة</translation>
    </message>
    <message>
        <source>Week from {day}</source>
        <translation>أسبوع من {day}</translation>
    </message>
    <message>
        <source>{name}: nothing was done</source>
        <translation>{name}: لم يُنجز شيء</translation>
    </message>
    <message>
        <source>{name}: met {met}</source>
        <translation>{name}: المستوفى {met}</translation>
    </message>
    <message>
        <source>critical failures: {count}</source>
        <translation>الإخفاقات الحرجة: {count}</translation>
    </message>
    <message>
        <source>checklists done: {count}</source>
        <translation>القوائم المنجزة: {count}</translation>
    </message>
    <message>
        <source>missed: {count}</source>
        <translation>الفائتة: {count}</translation>
    </message>
    <message>
        <source>so few that the share says little</source>
        <translation>عددها قليل فلا يُعتمد كثيراً على النسبة</translation>
    </message>
    <message>
        <source>{name}: never judged</source>
        <translation>{name}: لم تُقيَّم</translation>
    </message>
    <message>
        <source>{name}: met {met}, failed {failed}, not applicable {na}</source>
        <translation>{name}: مستوفاة {met}، أخفقت {failed}، لا تنطبق {na}</translation>
    </message>
    <message>
        <source>{failed} of {judged}</source>
        <translation>{failed} من {judged}</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>taken from the register</source>
        <translation>مأخوذة من السجل</translation>
    </message>
    <message>
        <source>moved to another version of the checklist</source>
        <translation>نُقلت إلى إصدار آخر من قائمة التدقيق</translation>
    </message>
    <message>
        <source>Before, in the signed checklist that this one amends</source>
        <translation>سابقاً، في قائمة التدقيق المصادق عليها التي تعدّلها هذه القائمة</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>taken over from the signed checklist</source>
        <translation>منقولة من قائمة التدقيق المصادق عليها</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>السبب: {reason}</translation>
    </message>
    <message>
        <source>Amend this signed checklist…</source>
        <translation>تعديل قائمة التدقيق المصادق عليها هذه…</translation>
    </message>
    <message>
        <source>Returned by {person} with the remarks below.</source>
        <translation>أُعيدت من قبل {person} مع الملاحظات أدناه.</translation>
    </message>
    <message>
        <source>Amend this signed checklist</source>
        <translation>تعديل قائمة التدقيق المصادق عليها هذه</translation>
    </message>
    <message>
        <source>A new checklist begins with the signed answers. It is corrected, completed and signed like any other; the signed one stays as it is, and both name each other.</source>
        <translation>تبدأ قائمة جديدة بالإجابات المصادق عليها. تُصحَّح وتُنجز ويُصادق عليها كأي قائمة أخرى؛ وتبقى القائمة المصادق عليها كما هي، وتشير كل منهما إلى الأخرى.</translation>
    </message>
    <message>
        <source>Reason for the amendment</source>
        <translation>سبب التعديل</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Filled in by {agencies}</source>
        <translation>يُملأ من قبل {agencies}</translation>
    </message>
    <message>
        <source>Filled in by another agency: {agencies}</source>
        <translation>يُملأ من قبل دائرة أخرى: {agencies}</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Two amendments</source>
        <translation>تعديلان</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>معدّلة</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>وقت الإنجاز</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>قائمتك</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>الفقرة</translation>
    </message>
    <message>
        <source>This checklist</source>
        <translation>هذه القائمة</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الاختلاف</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>صُحّحت</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>As signed</source>
        <translation>كما صودق عليها</translation>
    </message>
    <message>
        <source>Asked before, not any more</source>
        <translation>كانت مطلوبة سابقاً ولم تعد</translation>
    </message>
    <message>
        <source>Reason for the correction</source>
        <translation>سبب التصحيح</translation>
    </message>
    <message>
        <source>Why is the answer corrected? Then Enter</source>
        <translation>سبب تصحيح الإجابة ثم Enter</translation>
    </message>
    <message>
        <source>{at} of {count} waiting</source>
        <translation>بالانتظار: {at} من {count}</translation>
    </message>
    <message>
        <source>The first of its kind here: there is none before to compare with.</source>
        <translation>الأولى من نوعها هنا: لا توجد قائمة سابقة للمقارنة بها.</translation>
    </message>
    <message>
        <source>Before ({shift}): {met} met</source>
        <translation>القائمة السابقة ({shift}): المستوفى {met}</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>الإصدار {version}</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>لا توجد اختلافات</translation>
    </message>
    <message>
        <source>Differences: {count}</source>
        <translation>الاختلافات: {count}</translation>
    </message>
    <message>
        <source>newly failed: {count}</source>
        <translation>إخفاقات جديدة: {count}</translation>
    </message>
    <message>
        <source>You completed this checklist yourself: somebody else must check and sign it.</source>
        <translation>أنت من أنجز قائمة التدقيق هذه: يجب أن يدققها ويصادق عليها شخص آخر.</translation>
    </message>
    <message>
        <source>Amends a signed checklist. Reason: {reason}</source>
        <translation>تعدّل قائمة تدقيق مصادقاً عليها. السبب: {reason}</translation>
    </message>
    <message>
        <source>Open remarks: {count}. Return the checklist to have them answered.</source>
        <translation>الملاحظات المفتوحة: {count}. أعد القائمة ليُجاب عنها.</translation>
    </message>
    <message>
        <source>Answers of items that are no longer asked</source>
        <translation>إجابات فقرات لم تعد مطلوبة</translation>
    </message>
    <message>
        <source>They were given before the checklist changed. They are kept and do not count.</source>
        <translation>أُعطيت قبل تغيّر قائمة التدقيق. هي محفوظة ولا تُحتسب.</translation>
    </message>
    <message>
        <source>Newly failed</source>
        <translation>إخفاق جديد</translation>
    </message>
    <message>
        <source>Failed again</source>
        <translation>إخفاق متكرر</translation>
    </message>
    <message>
        <source>Other value</source>
        <translation>قيمة مختلفة</translation>
    </message>
    <message>
        <source>Met again</source>
        <translation>مستوفاة من جديد</translation>
    </message>
    <message>
        <source>Other answer</source>
        <translation>إجابة مختلفة</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>فقرة جديدة</translation>
    </message>
    <message>
        <source>Not asked now</source>
        <translation>غير مطلوبة الآن</translation>
    </message>
    <message>
        <source>Move to a newer version</source>
        <translation>النقل إلى إصدار أحدث</translation>
    </message>
    <message>
        <source>What changed: {note}</source>
        <translation>ما تغيّر: {note}</translation>
    </message>
    <message>
        <source>Move from version {old} to version {new}?</source>
        <translation>هل يتم النقل من الإصدار {old} إلى الإصدار {new}؟</translation>
    </message>
    <message>
        <source>Answers kept: {count}</source>
        <translation>إجابات تبقى كما هي: {count}</translation>
    </message>
    <message>
        <source>Not asked any more; these answers stay with the checklist and in its history</source>
        <translation>لم تعد مطلوبة؛ تبقى هذه الإجابات مع القائمة وفي سجل تغييراتها</translation>
    </message>
    <message>
        <source>Answers that come back from an earlier move</source>
        <translation>إجابات تعود من نقل سابق</translation>
    </message>
    <message>
        <source>New items to answer</source>
        <translation>فقرات جديدة تحتاج إلى إجابة</translation>
    </message>
    <message>
        <source>Worded otherwise; check that your answer still holds</source>
        <translation>تغيّرت الصياغة؛ تأكد أن إجابتك ما زالت صحيحة</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Moved to version {version}.</source>
        <translation>تم النقل إلى الإصدار {version}.</translation>
    </message>
    <message>
        <source>Keys: arrows move · D next difference · F next failed (with Shift back) · Enter or C remark · Del take a remark back · H history · Ctrl+Down, Ctrl+Up next and previous checklist · Ctrl+R return · Ctrl+Enter sign off</source>
        <translation>المفاتيح: الأسهم للتنقل · D الاختلاف التالي · F الإخفاق التالي (مع Shift للرجوع) · Enter أو C ملاحظة · Del التراجع عن ملاحظة · H سجل التغييرات · Ctrl+Down، Ctrl+Up القائمة التالية والسابقة · Ctrl+R إعادة · Ctrl+Enter مصادقة</translation>
    </message>
    <message>
        <source>Open checklist</source>
        <translation>فتح قائمة التدقيق</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>إعادة…</translation>
    </message>
    <message>
        <source>Previous checklist (Ctrl+Up)</source>
        <translation>القائمة السابقة (Ctrl+Up)</translation>
    </message>
    <message>
        <source>Next checklist (Ctrl+Down)</source>
        <translation>القائمة التالية (Ctrl+Down)</translation>
    </message>
    <message>
        <source>Return with the remarks (Ctrl+R)</source>
        <translation>إعادة مع الملاحظات (Ctrl+R)</translation>
    </message>
    <message>
        <source>Sign off (Ctrl+Enter)</source>
        <translation>مصادقة (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Next remark</source>
        <translation>الملاحظة التالية</translation>
    </message>
    <message>
        <source>Remarks of the reviewer: {open} open of {count}</source>
        <translation>ملاحظات المدقق: المفتوح {open} من {count}</translation>
    </message>
    <message>
        <source>Next open remark (Ctrl+K); reply with Ctrl+Shift+K</source>
        <translation>الملاحظة المفتوحة التالية (Ctrl+K)؛ الرد بـ Ctrl+Shift+K</translation>
    </message>
    <message>
        <source>Reply to the remark</source>
        <translation>الرد على الملاحظة</translation>
    </message>
    <message>
        <source>The answer was written again after it.</source>
        <translation>كُتبت الإجابة من جديد بعد الملاحظة.</translation>
    </message>
    <message>
        <source>The checklist was completed again after it.</source>
        <translation>أُكملت القائمة من جديد بعد الملاحظة.</translation>
    </message>
    <message>
        <source>Whole checklist</source>
        <translation>القائمة كلها</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>الانتقال إليها</translation>
    </message>
    <message>
        <source>Reply…</source>
        <translation>رد…</translation>
    </message>
    <message>
        <source>Remark of {person}: {text}</source>
        <translation>ملاحظة {person}: {text}</translation>
    </message>
    <message>
        <source>Move to it…</source>
        <translation>النقل إليه…</translation>
    </message>
    <message>
        <source>There is a newer version of this checklist: {version}. This one follows {old}.</source>
        <translation>يوجد إصدار أحدث من قائمة التدقيق هذه: {version}. هذه القائمة وفق الإصدار {old}.</translation>
    </message>
    <message>
        <source>Two PCs amended the same checklist. Both amendments are kept; the one signed last counts.</source>
        <translation>عدّلت حاسبتان قائمة التدقيق نفسها. التعديلان محفوظان؛ ويُحتسب ما صودق عليه أخيراً.</translation>
    </message>
    <message>
        <source>Open the one that counts</source>
        <translation>فتح القائمة المحتسبة</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتحها</translation>
    </message>
    <message>
        <source>Amends the checklist that {person} signed off on {moment}. Reason: {reason}</source>
        <translation>تعدّل قائمة التدقيق المصادق عليها من قبل {person} في {moment}. السبب: {reason}</translation>
    </message>
    <message>
        <source>{person} is amending this checklist ({status}). Reason: {reason}</source>
        <translation>يجري تعديل قائمة التدقيق هذه من قبل {person} ({status}). السبب: {reason}</translation>
    </message>
    <message>
        <source>Amended on {moment} by {person}. Reason: {reason}</source>
        <translation>عُدّلت في {moment} من قبل {person}. السبب: {reason}</translation>
    </message>
    <message>
        <source>Remark on this item</source>
        <translation>ملاحظة على هذه الفقرة</translation>
    </message>
    <message>
        <source>What has to be corrected</source>
        <translation>ما الذي يجب تصحيحه</translation>
    </message>
    <message>
        <source>Remark taken back.</source>
        <translation>تم التراجع عن الملاحظة.</translation>
    </message>
    <message>
        <source>It goes back with your remarks on items: {count}.</source>
        <translation>تُعاد القائمة مع ملاحظاتك على الفقرات: {count}.</translation>
    </message>
    <message>
        <source>No item has a remark yet; say here what has to be corrected.</source>
        <translation>لا توجد ملاحظة على أي فقرة بعد؛ اذكر هنا ما يجب تصحيحه.</translation>
    </message>
    <message>
        <source>Comment on the whole checklist</source>
        <translation>ملاحظة على القائمة كلها</translation>
    </message>
    <message>
        <source>Open remarks: {count}</source>
        <translation>الملاحظات المفتوحة: {count}</translation>
    </message>
    <message>
        <source>Nothing waits for a signature</source>
        <translation>لا شيء بانتظار المصادقة</translation>
    </message>
    <message>
        <source>Completed checklists come here, the oldest first.</source>
        <translation>تظهر هنا القوائم المنجزة، الأقدم أولاً.</translation>
    </message>
    <message>
        <source>Waiting: {count}</source>
        <translation>بالانتظار: {count}</translation>
    </message>
    <message>
        <source>remarks on items</source>
        <translation>ملاحظات على الفقرات</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Officer</source>
        <translation>منتسب</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>Headquarters staff</source>
        <translation>موظف المقر العام</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>مسؤول النظام</translation>
    </message>
    <message>
        <source>enter records</source>
        <translation>إدخال السجلات</translation>
    </message>
    <message>
        <source>sign off</source>
        <translation>المصادقة</translation>
    </message>
    <message>
        <source>manage people and training</source>
        <translation>إدارة الأشخاص والتدريب</translation>
    </message>
    <message>
        <source>manage users</source>
        <translation>إدارة المستخدمين</translation>
    </message>
    <message>
        <source>export and import</source>
        <translation>التصدير والاستيراد</translation>
    </message>
    <message>
        <source>publish checklists and lists</source>
        <translation>نشر قوائم التدقيق والقوائم الأخرى</translation>
    </message>
    <message>
        <source>resolve conflicts</source>
        <translation>البت في التعارضات</translation>
    </message>
    <message>
        <source>accept PCs</source>
        <translation>قبول الحاسبات</translation>
    </message>
    <message>
        <source>set up channels</source>
        <translation>تهيئة القنوات</translation>
    </message>
</context>
<context>
    <name>RowsView</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>نسخ السطر</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>بحث (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>SelfTest</name>
    <message>
        <source>Checking this PC…</source>
        <translation>جارٍ فحص هذه الحاسبة…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Gatebook: check of this PC</source>
        <translation>فحص هذه الحاسبة – Gatebook</translation>
    </message>
    <message>
        <source>Clock: {today}</source>
        <translation>الساعة: {today}</translation>
    </message>
    <message>
        <source>Data folder: {path}</source>
        <translation>مجلد البيانات: {path}</translation>
    </message>
    <message>
        <source>Free space: {free}</source>
        <translation>المساحة الفارغة: {free}</translation>
    </message>
    <message>
        <source>Reference lists: {rows} rows, {templates} checklists</source>
        <translation>القوائم المرجعية، الأسطر: {rows}، قوائم التدقيق: {templates}</translation>
    </message>
    <message>
        <source>Recording in made-up places: {places}</source>
        <translation>التسجيل في أماكن تجريبية: {places}</translation>
    </message>
    <message>
        <source>Proof of the records: {entries} entries</source>
        <translation>إثبات سلامة السجلات، القيود: {entries}</translation>
    </message>
    <message>
        <source>Printing: {language}</source>
        <translation>الطباعة: {language}</translation>
    </message>
    <message>
        <source>Print preview: {language}</source>
        <translation>معاينة الطباعة: {language}</translation>
    </message>
    <message>
        <source>Export: {entries} entries</source>
        <translation>التصدير، القيود: {entries}</translation>
    </message>
    <message>
        <source>Import at headquarters: {entries} entries</source>
        <translation>الاستيراد في المقر العام، القيود: {entries}</translation>
    </message>
    <message>
        <source>Answer of headquarters: {entries} entries proved</source>
        <translation>جواب المقر العام، القيود المؤكدة: {entries}</translation>
    </message>
    <message>
        <source>Parts of the window: {count}</source>
        <translation>أجزاء النافذة: {count}</translation>
    </message>
    <message>
        <source>Look of the window</source>
        <translation>مظهر النافذة</translation>
    </message>
    <message>
        <source>Kinds of pictures: {count}</source>
        <translation>أنواع الصور: {count}</translation>
    </message>
    <message>
        <source>Icons: {count}</source>
        <translation>الأيقونات: {count}</translation>
    </message>
    <message>
        <source>Font: {name}</source>
        <translation>الخط: {name}</translation>
    </message>
    <message>
        <source>Translation: {name}</source>
        <translation>الترجمة: {name}</translation>
    </message>
    <message>
        <source>Printers of this PC: {count}</source>
        <translation>طابعات هذه الحاسبة: {count}</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>مجلد البيانات</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>المساحة الفارغة</translation>
    </message>
    <message>
        <source>Reference lists</source>
        <translation>القوائم المرجعية</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>Proof of the records</source>
        <translation>إثبات سلامة السجلات</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>التصدير</translation>
    </message>
    <message>
        <source>Import at headquarters</source>
        <translation>الاستيراد في المقر العام</translation>
    </message>
    <message>
        <source>Answer of headquarters</source>
        <translation>جواب المقر العام</translation>
    </message>
    <message>
        <source>Parts of the window</source>
        <translation>أجزاء النافذة</translation>
    </message>
    <message>
        <source>Kinds of pictures</source>
        <translation>أنواع الصور</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>الأيقونات</translation>
    </message>
    <message>
        <source>Printers of this PC</source>
        <translation>طابعات هذه الحاسبة</translation>
    </message>
    <message>
        <source>This PC can run everything.</source>
        <translation>هذه الحاسبة قادرة على تشغيل كل شيء.</translation>
    </message>
    <message>
        <source>Checks that failed: {count}. This PC cannot run everything yet.</source>
        <translation>الفحوص التي لم تنجح: {count}. هذه الحاسبة لا تستطيع تشغيل كل شيء بعد.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Lock after minutes without a key or mouse</source>
        <translation>القفل بعد دقائق من عدم استعمال لوحة المفاتيح والماوس</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>القفل</translation>
    </message>
    <message>
        <source>Ctrl+L locks at once. What was typed stays as it is behind the lock.</source>
        <translation>الضغط على Ctrl+L يقفل فوراً. يبقى ما كُتب كما هو خلف القفل.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبداً</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>شكل الأرقام</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>This PC</source>
        <translation>هذه الحاسبة</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>Reference lists</source>
        <translation>القوائم المرجعية</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>حسابي</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول البرنامج</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>النمط</translation>
    </message>
    <message>
        <source>2 × 12 hours</source>
        <translation>2 × 12 ساعة</translation>
    </message>
    <message>
        <source>3 × 8 hours</source>
        <translation>3 × 8 ساعات</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 ساعة</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>نمط خاص بنا</translation>
    </message>
    <message>
        <source>Add shift</source>
        <translation>إضافة وجبة</translation>
    </message>
    <message>
        <source>Save shifts</source>
        <translation>حفظ الوجبات</translation>
    </message>
    <message>
        <source>Times are written as hours:minutes, for example 07:30.</source>
        <translation>تُكتب الأوقات ساعات:دقائق، مثلاً 07:30.</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>الوجبات</translation>
    </message>
    <message>
        <source>Shifts saved</source>
        <translation>تم حفظ الوجبات</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>End</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Users: {count}</source>
        <translation>عدد المستخدمين: {count}</translation>
    </message>
    <message>
        <source>The week begins on</source>
        <translation>يبدأ الأسبوع يوم</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Go to a screen, in the order of the rail</source>
        <translation>الانتقال إلى شاشة حسب ترتيب الشريط</translation>
    </message>
    <message>
        <source>Next screen</source>
        <translation>الشاشة التالية</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>الرجوع إلى القائمة</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>قفل الشاشة</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>هذه القائمة</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>Search; typing in the list does the same</source>
        <translation>بحث؛ والكتابة داخل القائمة تؤدي الغرض نفسه</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>فتح السطر</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>نسخ الأسطر المختارة</translation>
    </message>
    <message>
        <source>Start a checklist</source>
        <translation>بدء قائمة تدقيق</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>قوائم التدقيق</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <translation>اختيار إجابة</translation>
    </message>
    <message>
        <source>Item before, next item</source>
        <translation>الفقرة السابقة، الفقرة التالية</translation>
    </message>
    <message>
        <source>Next item without an answer</source>
        <translation>الفقرة التالية غير المجابة</translation>
    </message>
    <message>
        <source>Complete the checklist</source>
        <translation>إنجاز قائمة التدقيق</translation>
    </message>
    <message>
        <source>One item at a time, or the list</source>
        <translation>فقرة واحدة في كل مرة، أو القائمة</translation>
    </message>
    <message>
        <source>Comment on the item</source>
        <translation>ملاحظة على الفقرة</translation>
    </message>
    <message>
        <source>Evidence of the item</source>
        <translation>مبرز الفقرة</translation>
    </message>
    <message>
        <source>History of the item</source>
        <translation>سجل تغييرات الفقرة</translation>
    </message>
    <message>
        <source>Next remark of the reviewer</source>
        <translation>ملاحظة المدقق التالية</translation>
    </message>
    <message>
        <source>Reply to the remark</source>
        <translation>الرد على الملاحظة</translation>
    </message>
    <message>
        <source>Next difference; with Shift the one before</source>
        <translation>الاختلاف التالي؛ ومع Shift السابق</translation>
    </message>
    <message>
        <source>Next item that failed</source>
        <translation>الفقرة التالية التي أخفقت</translation>
    </message>
    <message>
        <source>Next and previous checklist</source>
        <translation>القائمة التالية والسابقة</translation>
    </message>
    <message>
        <source>Return the checklist</source>
        <translation>إعادة قائمة التدقيق</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>مصادقة</translation>
    </message>
    <message>
        <source>Add an item; with Shift a section</source>
        <translation>إضافة فقرة؛ ومع Shift قسم</translation>
    </message>
    <message>
        <source>Move the item, the section or the option</source>
        <translation>نقل الفقرة أو القسم أو الخيار</translation>
    </message>
    <message>
        <source>Repeat the item or the section</source>
        <translation>تكرار الفقرة أو القسم</translation>
    </message>
    <message>
        <source>From the outline to the form</source>
        <translation>من المخطط إلى الاستمارة</translation>
    </message>
    <message>
        <source>Remove the item or the section</source>
        <translation>حذف الفقرة أو القسم</translation>
    </message>
    <message>
        <source>Take back, and make again</source>
        <translation>التراجع، والإعادة</translation>
    </message>
    <message>
        <source>Editing a checklist</source>
        <translation>تحرير قائمة تدقيق</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>The recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>It gives an administrator a new password when the old one is forgotten. Write it on paper and keep the paper in the safe: it is shown only now.</source>
        <translation>به توضع كلمة مرور جديدة لمسؤول النظام إذا نُسيت القديمة. اكتبه على ورقة واحفظها في القاصة: لا يُعرض إلا الآن.</translation>
    </message>
    <message>
        <source>The code is on paper</source>
        <translation>الرمز مكتوب على الورق</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>As it is to stand under what you sign.</source>
        <translation>كما يظهر تحت التوقيع.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>The first administrator</source>
        <translation>مسؤول النظام الأول</translation>
    </message>
    <message>
        <source>Nobody can sign in on this PC yet. The administrator adds the others afterwards.</source>
        <translation>لا يستطيع أحد الدخول على هذه الحاسبة بعد. يضيف مسؤول النظام الآخرين لاحقاً.</translation>
    </message>
    <message>
        <source>The record book of a border point</source>
        <translation>سجل عمل المنفذ الحدودي</translation>
    </message>
    <message>
        <source>Gatebook is not MIDAS and not PISCES. No data about travellers belongs in it.</source>
        <translation>برنامج Gatebook ليس نظام ميداس ولا البايسز. لا تُدخل فيه أي بيانات عن المسافرين.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Sign in as somebody else</source>
        <translation>الدخول بمستخدم آخر</translation>
    </message>
    <message>
        <source>Locked: {name}</source>
        <translation>مقفل: {name}</translation>
    </message>
    <message>
        <source>Your work is as you left it.</source>
        <translation>العمل باقٍ كما تُرك.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Opening the records…</source>
        <translation>جارٍ فتح السجلات…</translation>
    </message>
    <message>
        <source>The records could not be opened</source>
        <translation>تعذر فتح السجلات</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>At least {least} characters; three words are good. Digits of any keyboard are the same.</source>
        <translation>لا تقل عن {least} أحرف؛ وثلاث كلمات اختيار جيد. أرقام جميع لوحات المفاتيح سواء.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>كلمة المرور مرة أخرى</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>Set the new password</source>
        <translation>وضع كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>Back to sign-in</source>
        <translation>العودة إلى تسجيل الدخول</translation>
    </message>
    <message>
        <source>Password forgotten</source>
        <translation>نسيان كلمة المرور</translation>
    </message>
    <message>
        <source>An administrator of this PC can give you a new password under Settings, Users. For the administrator&apos;s own password, use the recovery code from the safe.</source>
        <translation>يستطيع مسؤول النظام في هذه الحاسبة وضع كلمة مرور جديدة من الإعدادات، المستخدمون. أما كلمة مرور مسؤول النظام نفسه فبرمز الاسترداد المحفوظ في القاصة.</translation>
    </message>
    <message>
        <source>Border point</source>
        <translation>المنفذ الحدودي</translation>
    </message>
    <message>
        <source>Name of the deployment</source>
        <translation>اسم المنظومة</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>تهيئة</translation>
    </message>
    <message>
        <source>Where does this PC stand?</source>
        <translation>أين توجد هذه الحاسبة؟</translation>
    </message>
    <message>
        <source>This is asked once. All records of this PC will belong to that place.</source>
        <translation>يُسأل هذا مرة واحدة. تعود جميع سجلات هذه الحاسبة إلى ذلك المكان.</translation>
    </message>
    <message>
        <source>At a border point</source>
        <translation>في منفذ حدودي</translation>
    </message>
    <message>
        <source>At headquarters</source>
        <translation>في المقر العام</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Password forgotten?</source>
        <translation>نسيت كلمة المرور؟</translation>
    </message>
    <message>
        <source>Keyboard: {language}</source>
        <translation>لوحة المفاتيح: {language}</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>Writing changes</source>
        <translation>كتابة التغييرات</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>قراءة الملفات</translation>
    </message>
    <message>
        <source>Taking in changes</source>
        <translation>إدخال التغييرات</translation>
    </message>
    <message>
        <source>Preparing the records for this version; this happens once</source>
        <translation>جارٍ إعداد السجلات لهذا الإصدار؛ يحدث ذلك مرة واحدة</translation>
    </message>
    <message>
        <source>Checking records</source>
        <translation>تدقيق السجلات</translation>
    </message>
    <message>
        <source>Printing pages</source>
        <translation>طباعة الصفحات</translation>
    </message>
    <message>
        <source>Counting checklists</source>
        <translation>احتساب قوائم التدقيق</translation>
    </message>
    <message>
        <source>Making forms</source>
        <translation>إنشاء الاستمارات</translation>
    </message>
    <message>
        <source>Making days</source>
        <translation>إنشاء الأيام</translation>
    </message>
    <message>
        <source>Asking servers</source>
        <translation>جارٍ الاستعلام من الخوادم</translation>
    </message>
    <message>
        <source>Sending files</source>
        <translation>جارٍ إرسال الملفات</translation>
    </message>
    <message>
        <source>Fetching files</source>
        <translation>جارٍ جلب الملفات</translation>
    </message>
    <message>
        <source>Checking this PC</source>
        <translation>فحص هذه الحاسبة</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Everything saved, {time}</source>
        <translation>كل شيء محفوظ، {time}</translation>
    </message>
</context>
<context>
    <name>TemplateEditor</name>
    <message>
        <source>What to do</source>
        <translation>المطلوب عمله</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Checks before giving out</source>
        <translation>التدقيق قبل النشر</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>لا يوجد نقص</translation>
    </message>
    <message>
        <source>The checklist is complete in all three languages and can be given out.</source>
        <translation>قائمة التدقيق كاملة باللغات الثلاث ويمكن نشرها.</translation>
    </message>
    <message>
        <source>Another item has this code.</source>
        <translation>هذا الرمز مستعمل لفقرة أخرى.</translation>
    </message>
    <message>
        <source>Use Latin letters, digits, dots, dashes and underscores.</source>
        <translation>استعمل الأحرف اللاتينية والأرقام والنقاط والشرطات والشرطات السفلية.</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation>إضافة شرط</translation>
    </message>
    <message>
        <source>Choose or type a value; until then nothing changes.</source>
        <translation>اختر قيمة أو اكتبها؛ لا يتغيّر شيء قبل ذلك.</translation>
    </message>
    <message>
        <source>One must hold</source>
        <translation>يكفي تحقق واحد منها</translation>
    </message>
    <message>
        <source>All must hold</source>
        <translation>يجب تحقق جميعها</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>بالكلمات</translation>
    </message>
    <message>
        <source>As formula</source>
        <translation>كمعادلة</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>حذف هذا الشرط</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>الفقرة</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>This answer</source>
        <translation>هذه الإجابة</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>بري</translation>
    </message>
    <message>
        <source>Airport</source>
        <translation>مطار</translation>
    </message>
    <message>
        <source>Sea port</source>
        <translation>ميناء</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>قائمة التدقيق</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Stands on every print, as SOP-01.</source>
        <translation>يظهر على كل مطبوع، مثل SOP-01.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>الاستعمال</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>التكرار</translation>
    </message>
    <message>
        <source>Who signs off</source>
        <translation>من يصادق عليها</translation>
    </message>
    <message>
        <source>Kinds of points</source>
        <translation>أنواع المنافذ</translation>
    </message>
    <message>
        <source>Traveller data</source>
        <translation>بيانات المسافرين</translation>
    </message>
    <message>
        <source>Warn where names could be typed</source>
        <translation>التنبيه حيث يمكن كتابة أسماء</translation>
    </message>
    <message>
        <source>Basis and note</source>
        <translation>الاستناد والملاحظة</translation>
    </message>
    <message>
        <source>References, one a line</source>
        <translation>المراجع، مرجع واحد في كل سطر</translation>
    </message>
    <message>
        <source>Adopted by order</source>
        <translation>معتمدة بالأمر</translation>
    </message>
    <message>
        <source>“model” until an order is issued.</source>
        <translation>تبقى «model» إلى حين صدور الأمر.</translation>
    </message>
    <message>
        <source>What is new in this version</source>
        <translation>الجديد في هذا الإصدار</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>الجهة المسؤولة</translation>
    </message>
    <message>
        <source>Responsible agencies</source>
        <translation>الدوائر المسؤولة</translation>
    </message>
    <message>
        <source>None chosen means every agency.</source>
        <translation>عدم الاختيار يعني جميع الدوائر.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation>نوع الإجابة</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>الأهمية</translation>
    </message>
    <message>
        <source>A critical item that fails is counted apart and opens an action.</source>
        <translation>الفقرة الحرجة التي تخفق تُحتسب على حدة وتفتح إجراءً.</translation>
    </message>
    <message>
        <source>Must be answered</source>
        <translation>إجابة إلزامية</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>حرجة</translation>
    </message>
    <message>
        <source>Whole numbers only</source>
        <translation>الأعداد الصحيحة فقط</translation>
    </message>
    <message>
        <source>Fails outside the range</source>
        <translation>تخفق خارج الحد المقبول</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>The list “{name}” is shared: other items change with it.</source>
        <translation>القائمة «{name}» مشتركة: تتغيّر معها فقرات أخرى.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>الحد الأدنى</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>الحد الأعلى</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>المعادلة</translation>
    </message>
    <message>
        <source>Items are named ${code}; sum, count, min, max, round and if can be used.</source>
        <translation>تُذكر الفقرات بالشكل ‎${code}‎؛ ويمكن استعمال sum، count، min، max، round، if.</translation>
    </message>
    <message>
        <source>Calculation</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Only if</source>
        <translation>فقط إذا</translation>
    </message>
    <message>
        <source>Always.</source>
        <translation>دائماً.</translation>
    </message>
    <message>
        <source>Must be answered if</source>
        <translation>إجابة إلزامية إذا</translation>
    </message>
    <message>
        <source>No further condition.</source>
        <translation>لا شرط آخر.</translation>
    </message>
    <message>
        <source>When it is asked</source>
        <translation>متى تُطلب الإجابة</translation>
    </message>
    <message>
        <source>Rule for a good answer</source>
        <translation>قاعدة الإجابة المقبولة</translation>
    </message>
    <message>
        <source>The answer is good if</source>
        <translation>الإجابة مقبولة إذا</translation>
    </message>
    <message>
        <source>Any answer is good.</source>
        <translation>كل إجابة مقبولة.</translation>
    </message>
    <message>
        <source>Message when it is not</source>
        <translation>الرسالة إذا لم تكن مقبولة</translation>
    </message>
    <message>
        <source>An answer that breaks the rule is kept and flagged.</source>
        <translation>الإجابة التي لا تطابق القاعدة تُحفظ وتُؤشَّر.</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>التلميح</translation>
    </message>
    <message>
        <source>Reference picture</source>
        <translation>صورة مرجعية</translation>
    </message>
    <message>
        <source>Help beside the item</source>
        <translation>المساعدة بجانب الفقرة</translation>
    </message>
    <message>
        <source>First answer from the register</source>
        <translation>الإجابة الأولية من السجل</translation>
    </message>
    <message>
        <source>For those who know it: shift_date, shift_kind, stock:CODE, last, faulty:CATEGORY, faults, unfinished.</source>
        <translation>لمن يعرف هذه الرموز: shift_date، shift_kind، stock:CODE، last، faulty:CATEGORY، faults، unfinished.</translation>
    </message>
    <message>
        <source>On screen, to try out</source>
        <translation>على الشاشة، للتجربة</translation>
    </message>
    <message>
        <source>New checklist</source>
        <translation>قائمة تدقيق جديدة</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>البدء من</translation>
    </message>
    <message>
        <source>Of a checklist its sections and items are copied, and how often it is due.</source>
        <translation>تُنسخ من القائمة أقسامها وفقراتها وتكرارها.</translation>
    </message>
    <message>
        <source>An empty checklist</source>
        <translation>قائمة تدقيق فارغة</translation>
    </message>
    <message>
        <source>Add option</source>
        <translation>إضافة خيار</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>إخفاق</translation>
    </message>
    <message>
        <source>Remove this option</source>
        <translation>حذف هذا الخيار</translation>
    </message>
    <message>
        <source>Choosing it counts as failed</source>
        <translation>اختياره يُحتسب إخفاقاً</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>إضافة فقرة</translation>
    </message>
    <message>
        <source>Add section</source>
        <translation>إضافة قسم</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>نقل إلى الأعلى (Alt+Up)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>نقل إلى الأسفل (Alt+Down)</translation>
    </message>
    <message>
        <source>Repeat under a new code (Ctrl+D)</source>
        <translation>تكرار برمز جديد (Ctrl+D)</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>حذف (Delete)</translation>
    </message>
    <message>
        <source>Add an item after this one (Ctrl+Enter)</source>
        <translation>إضافة فقرة بعد هذه (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Add a section after this one (Ctrl+Shift+Enter)</source>
        <translation>إضافة قسم بعد هذا (Ctrl+Shift+Enter)</translation>
    </message>
    <message>
        <source>Sections and items</source>
        <translation>الأقسام والفقرات</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>نشر…</translation>
    </message>
    <message>
        <source>The draft could not be saved</source>
        <translation>تعذر حفظ المسودة</translation>
    </message>
    <message>
        <source>What was changed last is only on this page. If you leave it, it is lost.</source>
        <translation>آخر ما تغيّر موجود في هذه الصفحة فقط، ويضيع عند مغادرتها.</translation>
    </message>
    <message>
        <source>Leave and lose it</source>
        <translation>المغادرة وفقدانه</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>البقاء هنا</translation>
    </message>
    <message>
        <source>This has to be put right before it can be published.</source>
        <translation>يجب تصحيح هذا قبل النشر.</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>تراجع (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Y)</source>
        <translation>إعادة (Ctrl+Y)</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>On screen</source>
        <translation>على الشاشة</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>على الورق</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>التدقيق</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>حُفظت المسودة</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>{template} is published; it goes out with the next export.</source>
        <translation>تم نشر {template}؛ تُرسل مع التصدير القادم.</translation>
    </message>
    <message>
        <source>Section removed.</source>
        <translation>تم حذف القسم.</translation>
    </message>
    <message>
        <source>{item} removed.</source>
        <translation>تم حذف {item}.</translation>
    </message>
    <message>
        <source>Publish {template}</source>
        <translation>نشر {template}</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>نشر</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>الجديد</translation>
    </message>
    <message>
        <source>At least one language; every point reads it beside the new version.</source>
        <translation>بلغة واحدة على الأقل؛ يقرؤه كل منفذ بجانب الإصدار الجديد.</translation>
    </message>
    <message>
        <source>All points use it once they have received the next file. A published version never changes.</source>
        <translation>تستعملها جميع المنافذ بعد استلام الملف القادم. لا يتغيّر الإصدار المنشور أبداً.</translation>
    </message>
    <message>
        <source>Compared with {template}:</source>
        <translation>بالمقارنة مع {template}:</translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation>لا يوجد اختلاف.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>وغيرها: {count}</translation>
    </message>
    <message>
        <source>Try it out: answers given here are not saved anywhere.</source>
        <translation>للتجربة: الإجابات المعطاة هنا لا تُحفظ في أي مكان.</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Repeated for each</source>
        <translation>يتكرر لكل</translation>
    </message>
    <message>
        <source>Latin letters, as vehicle or person. Left empty, the section is filled in once.</source>
        <translation>أحرف لاتينية، مثل vehicle أو person. إذا تُرك فارغاً يُملأ القسم مرة واحدة.</translation>
    </message>
    <message>
        <source>Who fills it in</source>
        <translation>من يملأ هذا القسم</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>الدوائر</translation>
    </message>
    <message>
        <source>None chosen means everybody.</source>
        <translation>عدم الاختيار يعني الجميع.</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>Missing only</source>
        <translation>الناقصة فقط</translation>
    </message>
    <message>
        <source>Texts in all languages</source>
        <translation>النصوص بجميع اللغات</translation>
    </message>
    <message>
        <source>All texts stand in three languages.</source>
        <translation>جميع النصوص موجودة بثلاث لغات.</translation>
    </message>
    <message>
        <source>Missing texts: {counts}</source>
        <translation>النصوص الناقصة: {counts}</translation>
    </message>
    <message>
        <source>Yes / no / not applicable</source>
        <translation>نعم / كلا / لا ينطبق</translation>
    </message>
    <message>
        <source>One of several options</source>
        <translation>خيار واحد فقط</translation>
    </message>
    <message>
        <source>Any of several options</source>
        <translation>خيار واحد أو أكثر</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>التاريخ والوقت</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Text to read, no answer</source>
        <translation>نص للقراءة، بلا إجابة</translation>
    </message>
    <message>
        <source>Calculated from other answers</source>
        <translation>محسوب من إجابات أخرى</translation>
    </message>
    <message>
        <source>is answered</source>
        <translation>مُجاب عنها</translation>
    </message>
    <message>
        <source>is not answered</source>
        <translation>غير مُجاب عنها</translation>
    </message>
    <message>
        <source>is</source>
        <translation>هي</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ليست</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>تتضمن</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>لا تتضمن</translation>
    </message>
    <message>
        <source>is equal to</source>
        <translation>تساوي</translation>
    </message>
    <message>
        <source>is not equal to</source>
        <translation>لا تساوي</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>أقل من</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>لا تزيد على</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>أكثر من</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>لا تقل عن</translation>
    </message>
    <message>
        <source>is not in the future</source>
        <translation>ليست في المستقبل</translation>
    </message>
    <message>
        <source>is not in the past</source>
        <translation>ليست في الماضي</translation>
    </message>
    <message>
        <source>The code needs 1 to 40 Latin letters, digits, dots, dashes or underscores.</source>
        <translation>يتكون الرمز من 1 إلى 40 من الأحرف اللاتينية أو الأرقام أو النقاط أو الشرطات أو الشرطات السفلية.</translation>
    </message>
    <message>
        <source>The version needs 1 to 30 Latin letters, digits, dots or dashes.</source>
        <translation>يتكون الإصدار من 1 إلى 30 من الأحرف اللاتينية أو الأرقام أو النقاط أو الشرطات.</translation>
    </message>
    <message>
        <source>The English title is missing.</source>
        <translation>العنوان بالإنكليزية ناقص.</translation>
    </message>
    <message>
        <source>There is no item yet.</source>
        <translation>لا توجد فقرات بعد.</translation>
    </message>
    <message>
        <source>A checklist has at most 1000 items.</source>
        <translation>في قائمة التدقيق 1000 فقرة كحد أعلى.</translation>
    </message>
    <message>
        <source>The code of an item needs Latin letters, digits, dots, dashes or underscores.</source>
        <translation>يتكون رمز الفقرة من أحرف لاتينية أو أرقام أو نقاط أو شرطات أو شرطات سفلية.</translation>
    </message>
    <message>
        <source>Two items have this code.</source>
        <translation>فقرتان بهذا الرمز.</translation>
    </message>
    <message>
        <source>The name of a repeated section needs Latin letters, and no two may be alike.</source>
        <translation>يُكتب اسم القسم المتكرر بأحرف لاتينية، ولا يجوز أن يتشابه اسمان.</translation>
    </message>
    <message>
        <source>The item has no text in any language.</source>
        <translation>لا نص للفقرة بأي لغة.</translation>
    </message>
    <message>
        <source>The item needs options whose codes differ and hold no blanks.</source>
        <translation>تحتاج الفقرة إلى خيارات رموزها مختلفة ولا فراغات فيها.</translation>
    </message>
    <message>
        <source>The calculation is missing.</source>
        <translation>لم تُكتب معادلة الحساب.</translation>
    </message>
    <message>
        <source>A section has no answer of its own to ask for.</source>
        <translation>ليس للقسم إجابة خاصة به يستند إليها شرط.</translation>
    </message>
    <message>
        <source>A condition asks for an item that is not there:</source>
        <translation>يستند شرط إلى فقرة غير موجودة:</translation>
    </message>
    <message>
        <source>The condition leads back to this item.</source>
        <translation>الشرط يعود إلى هذه الفقرة نفسها.</translation>
    </message>
    <message>
        <source>This version has been given out already. Choose another number.</source>
        <translation>هذا الإصدار منشور من قبل. اختر رقماً آخر.</translation>
    </message>
    <message>
        <source>A text is missing in:</source>
        <translation>يوجد نص ناقص باللغات:</translation>
    </message>
    <message>
        <source>The item is critical, but no answer to it counts as failed.</source>
        <translation>الفقرة حرجة، لكن لا توجد لها إجابة تُحتسب إخفاقاً.</translation>
    </message>
    <message>
        <source>No kind of point is chosen: no point will be offered it.</source>
        <translation>لم يُختر أي نوع من المنافذ: لن تُعرض القائمة في أي منفذ.</translation>
    </message>
    <message>
        <source>There is no item for a signature.</source>
        <translation>لا توجد فقرة للتوقيع.</translation>
    </message>
    <message>
        <source>The section has no items.</source>
        <translation>لا فقرات في القسم.</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>required</source>
        <translation>إلزامي</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>حرجة</translation>
    </message>
    <message>
        <source>options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>unit and range</source>
        <translation>الوحدة والحد المقبول</translation>
    </message>
    <message>
        <source>what counts as failed</source>
        <translation>ما يُحتسب إخفاقاً</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>when it is asked</source>
        <translation>متى تُطلب الإجابة</translation>
    </message>
    <message>
        <source>calculation</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>التلميح</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>first answer</source>
        <translation>الإجابة الأولية</translation>
    </message>
    <message>
        <source>title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>how often</source>
        <translation>التكرار</translation>
    </message>
    <message>
        <source>who signs off</source>
        <translation>من يصادق عليها</translation>
    </message>
    <message>
        <source>kinds of points</source>
        <translation>أنواع المنافذ</translation>
    </message>
    <message>
        <source>responsible agencies</source>
        <translation>الدوائر المسؤولة</translation>
    </message>
    <message>
        <source>references</source>
        <translation>المراجع</translation>
    </message>
    <message>
        <source>warning against names</source>
        <translation>التنبيه من كتابة الأسماء</translation>
    </message>
    <message>
        <source>Section {number}</source>
        <translation>القسم {number}</translation>
    </message>
    <message>
        <source>Head of the checklist</source>
        <translation>المعلومات العامة لقائمة التدقيق</translation>
    </message>
    <message>
        <source>Option {number}</source>
        <translation>الخيار {number}</translation>
    </message>
    <message>
        <source>Message of the rule</source>
        <translation>رسالة القاعدة</translation>
    </message>
    <message>
        <source>New: {item}</source>
        <translation>الجديد: {item}</translation>
    </message>
    <message>
        <source>Gone: {item}</source>
        <translation>المحذوف: {item}</translation>
    </message>
    <message>
        <source>Moved: {item}</source>
        <translation>المنقول: {item}</translation>
    </message>
    <message>
        <source>Changed: {item} ({parts})</source>
        <translation>المعدّل: {item} ({parts})</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>المعلومات العامة</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Show all: {count} more</source>
        <translation>عرض الكل، الباقي: {count}</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Choose what is due here</source>
        <translation>اختيار ما هو مطلوب هنا</translation>
    </message>
    <message>
        <source>Only these are due at this point; all others can still be started.</source>
        <translation>هذه وحدها مطلوبة في هذا المنفذ؛ ويمكن بدء أي قائمة أخرى.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>{count} items</source>
        <translation>عدد الفقرات: {count}</translation>
    </message>
    <message>
        <source>last on {day}</source>
        <translation>آخر مرة في {day}</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>{count} left</source>
        <translation>المتبقي: {count}</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهزة</translation>
    </message>
    <message>
        <source>{person}: {comment}</source>
        <translation>‏{person}: {comment}</translation>
    </message>
    <message>
        <source>{met} met</source>
        <translation>المستوفى: {met}</translation>
    </message>
    <message>
        <source>Due in this shift</source>
        <translation>المطلوب في هذه الوجبة</translation>
    </message>
    <message>
        <source>Everything that is due in this shift has been started.</source>
        <translation>بدأ كل ما هو مطلوب في هذه الوجبة.</translation>
    </message>
    <message>
        <source>Due, of other agencies</source>
        <translation>المطلوب من دوائر أخرى</translation>
    </message>
    <message>
        <source>Returned with a comment</source>
        <translation>معادة مع ملاحظة</translation>
    </message>
    <message>
        <source>Waiting for your sign-off</source>
        <translation>بانتظار مصادقتك</translation>
    </message>
    <message>
        <source>Open checklists</source>
        <translation>قوائم التدقيق المفتوحة</translation>
    </message>
    <message>
        <source>No checklist is open.</source>
        <translation>لا توجد قائمة تدقيق مفتوحة.</translation>
    </message>
    <message>
        <source>Done in this shift</source>
        <translation>المنجز في هذه الوجبة</translation>
    </message>
    <message>
        <source>Start checklist</source>
        <translation>بدء قائمة تدقيق</translation>
    </message>
    <message>
        <source>Changes not exported: {count}</source>
        <translation>تغييرات غير مصدّرة: {count}</translation>
    </message>
    <message>
        <source>Last export: {moment}</source>
        <translation>آخر تصدير: {moment}</translation>
    </message>
    <message>
        <source>Corrective actions</source>
        <translation>الإجراءات التصحيحية</translation>
    </message>
    <message>
        <source>{count} overdue</source>
        <translation>المتأخر: {count}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Missed, nobody has said why</source>
        <translation>فائتة بلا سبب مبيّن</translation>
    </message>
    <message>
        <source>Say why…</source>
        <translation>بيان السبب…</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>رجوع (Alt+السهم الأيسر)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Training</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>All present</source>
        <translation>الكل حاضر</translation>
    </message>
    <message>
        <source>No mark</source>
        <translation>بلا تأشير</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>ملاحظة…</translation>
    </message>
    <message>
        <source>not marked {count}</source>
        <translation>غير مؤشر {count}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Who takes the place of {name}?</source>
        <translation>من يحل محل {name}؟</translation>
    </message>
    <message>
        <source>Scores and certificate…</source>
        <translation>الدرجات والشهادة…</translation>
    </message>
    <message>
        <source>Replace by…</source>
        <translation>استبدال بـ…</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>رفع من القائمة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation>رقم الشهادة</translation>
    </message>
    <message>
        <source>Pre-test</source>
        <translation>القبلي</translation>
    </message>
    <message>
        <source>Post-test</source>
        <translation>البعدي</translation>
    </message>
    <message>
        <source>Practical test</source>
        <translation>العملي</translation>
    </message>
    <message>
        <source>Add participants</source>
        <translation>إضافة مشاركين</translation>
    </message>
    <message>
        <source>Name or staff number</source>
        <translation>الاسم أو الرقم الوظيفي</translation>
    </message>
    <message>
        <source>New person…</source>
        <translation>شخص جديد…</translation>
    </message>
    <message>
        <source>already on the list</source>
        <translation>موجود في القائمة</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>إضافة إلى القائمة</translation>
    </message>
    <message>
        <source>Add {count} to the list</source>
        <translation>إضافة {count} إلى القائمة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>دورة جديدة</translation>
    </message>
    <message>
        <source>Plan session</source>
        <translation>جدولة الدورة</translation>
    </message>
    <message>
        <source>Change session</source>
        <translation>تعديل الدورة</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Session planned</source>
        <translation>تمت جدولة الدورة</translation>
    </message>
    <message>
        <source>Session changed</source>
        <translation>تم تعديل الدورة</translation>
    </message>
    <message>
        <source>No training yet</source>
        <translation>لا توجد دورات بعد</translation>
    </message>
    <message>
        <source>Plan the first session: course, days and venue.</source>
        <translation>جدول الدورة الأولى: العنوان والأيام ومكان الانعقاد.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Title, number, venue or trainer</source>
        <translation>العنوان أو الرقم أو المدرب</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>مكان الانعقاد</translation>
    </message>
    <message>
        <source>Course number</source>
        <translation>رقم الدورة</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>الدورة</translation>
    </message>
    <message>
        <source>Where and by whom</source>
        <translation>المكان والقائمون عليها</translation>
    </message>
    <message>
        <source>Course of the catalogue</source>
        <translation>الدورة في الدليل</translation>
    </message>
    <message>
        <source>Press the Down key to see all courses.</source>
        <translation>السهم الأسفل يعرض جميع الدورات.</translation>
    </message>
    <message>
        <source>Leave empty to use the title of the catalogue.</source>
        <translation>اتركه فارغاً لاستعمال العنوان الوارد في الدليل.</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>الدائرة</translation>
    </message>
    <message>
        <source>Border point</source>
        <translation>المنفذ الحدودي</translation>
    </message>
    <message>
        <source>Empty means headquarters itself.</source>
        <translation>إذا تُرك فارغاً فهو المقر العام نفسه.</translation>
    </message>
    <message>
        <source>How many days</source>
        <translation>عدد الأيام</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>أيام العطلة</translation>
    </message>
    <message>
        <source>One day a line, as day/month/year.</source>
        <translation>يوم واحد في كل سطر، يوم/شهر/سنة.</translation>
    </message>
    <message>
        <source>Trainers</source>
        <translation>المدربون</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>التمويل</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>{count} participants, {women} of them women · {completed} completed</source>
        <translation>المشاركون: {count}، النساء منهم: {women} · المجتازون: {completed}</translation>
    </message>
    <message>
        <source>Nobody is on the list yet</source>
        <translation>لا أحد في القائمة بعد</translation>
    </message>
    <message>
        <source>Add the participants; then mark each day with the letters P, A, L and E.</source>
        <translation>أضف المشاركين، ثم أشّر كل يوم بالمفاتيح 1 حاضر، 2 غائب، 3 متأخر، 4 مجاز.</translation>
    </message>
    <message>
        <source>P</source>
        <comment>letter for present</comment>
        <translation>ح</translation>
    </message>
    <message>
        <source>A</source>
        <comment>letter for absent</comment>
        <translation>غ</translation>
    </message>
    <message>
        <source>L</source>
        <comment>letter for late</comment>
        <translation>ت</translation>
    </message>
    <message>
        <source>E</source>
        <comment>letter for excused</comment>
        <translation>م</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>مجاز</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>غير مؤشر</translation>
    </message>
    <message>
        <source>Nominated</source>
        <translation>مرشح</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>مستبدل</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>مجدولة</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>نسختان</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>جارية</translation>
    </message>
    <message>
        <source>Not closed yet</source>
        <translation>لم تُغلق بعد</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>مجتاز</translation>
    </message>
    <message>
        <source>Not completed</source>
        <translation>غير مجتاز</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>لم يُحسم</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>الأيام: {count}</translation>
    </message>
    <message>
        <source>{attended} of {taken} days marked so far; {percent} of all {planned} days</source>
        <translation>الحضور {attended} من {taken} من الأيام المؤشرة لحد الآن؛ ويمثل {percent} من مجموع الأيام ({planned})</translation>
    </message>
</context>
<context>
    <name>Trust</name>
    <message>
        <source>Choose the stick for the key</source>
        <translation>اختيار الفلاش للمفتاح</translation>
    </message>
    <message>
        <source>Passphrase for {name}</source>
        <translation>عبارة المرور لـ {name}</translation>
    </message>
    <message>
        <source>At least {least} characters, such as four words. Without it the copy is of no use: keep it apart.</source>
        <translation>لا تقل عن {least} حرفاً، مثلاً أربع كلمات. لا فائدة من النسخة من دونها: احفظها في مكان منفصل.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>From then on it is on the sticks and on paper alone.</source>
        <translation>بعد ذلك لا يبقى إلا على الفلاشات وعلى الورق.</translation>
    </message>
    <message>
        <source>Remove {name} from this PC?</source>
        <translation>هل يُحذف {name} من هذه الحاسبة؟</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>The key is no longer on this PC</source>
        <translation>لم يعد المفتاح على هذه الحاسبة</translation>
    </message>
    <message>
        <source>The key is on the stick</source>
        <translation>المفتاح على الفلاش</translation>
    </message>
    <message>
        <source>For the sealed paper, write down or print this line:</source>
        <translation>للورقة المختومة، اكتب هذا السطر أو اطبعه:</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Open the request of the new PC</source>
        <translation>فتح طلب الحاسبة الجديدة</translation>
    </message>
    <message>
        <source>Save the proposal</source>
        <translation>حفظ المقترح</translation>
    </message>
    <message>
        <source>Carry the file to the keepers of the root keys</source>
        <translation>أوصل الملف إلى حافظي المفاتيح الجذرية</translation>
    </message>
    <message>
        <source>Open the proposal to sign</source>
        <translation>فتح المقترح المراد توقيعه</translation>
    </message>
    <message>
        <source>Sign this change?</source>
        <translation>هل يُوقَّع هذا التغيير؟</translation>
    </message>
    <message>
        <source>Choose the key file…</source>
        <translation>اختيار ملف المفتاح…</translation>
    </message>
    <message>
        <source>Choose the file of the root key</source>
        <translation>اختيار ملف المفتاح الجذري</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>تم التوقيع</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>عبارة مرور المفتاح</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>توقيع</translation>
    </message>
    <message>
        <source>Open the signed proposal, all copies together</source>
        <translation>فتح المقترح الموقّع، جميع النسخ معاً</translation>
    </message>
    <message>
        <source>Version {version} is in force</source>
        <translation>الإصدار {version} نافذ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Root key added: {code}</source>
        <translation>مفتاح جذري مضاف: {code}</translation>
    </message>
    <message>
        <source>Root key dropped: {code}</source>
        <translation>مفتاح جذري محذوف: {code}</translation>
    </message>
    <message>
        <source>Headquarters PC added: {name} {code}</source>
        <translation>حاسبة للمقر العام مضافة: {name} {code}</translation>
    </message>
    <message>
        <source>Headquarters PC dropped: {name} {code}</source>
        <translation>حاسبة للمقر العام محذوفة: {name} {code}</translation>
    </message>
    <message>
        <source>Another escrow key</source>
        <translation>مفتاح طوارئ آخر</translation>
    </message>
    <message>
        <source>Signed by {old} of {old_needed} keys in force and {new} of {new_needed} new ones</source>
        <translation>موقّع بـ {old} من المفاتيح النافذة والمطلوب {old_needed}، وبـ {new} من الجديدة والمطلوب {new_needed}</translation>
    </message>
    <message>
        <source>No PC has been let in</source>
        <translation>لم تُقبل أي حاسبة بعد</translation>
    </message>
    <message>
        <source>PCs are let in under Exchange.</source>
        <translation>تُقبل الحاسبات ضمن «التبادل».</translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation>الاسم أو الرمز</translation>
    </message>
    <message>
        <source>PCs: {count}</source>
        <translation>الحاسبات: {count}</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>سحب القبول…</translation>
    </message>
    <message>
        <source>New headquarters PC…</source>
        <translation>حاسبة جديدة للمقر العام…</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>توقيع…</translation>
    </message>
    <message>
        <source>Put in force…</source>
        <translation>تفعيل…</translation>
    </message>
    <message>
        <source>Trusted PCs of this deployment</source>
        <translation>الحاسبات الموثوقة في هذه المنظومة</translation>
    </message>
    <message>
        <source>{threshold} of {count} must sign what changes headquarters</source>
        <translation>يجب توقيع {threshold} من {count} على ما يغيّر المقر العام</translation>
    </message>
    <message>
        <source>Root key {number}</source>
        <translation>المفتاح الجذري {number}</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>المنظومة</translation>
    </message>
    <message>
        <source>Code of the deployment</source>
        <translation>رمز المنظومة</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Root keys</source>
        <translation>المفاتيح الجذرية</translation>
    </message>
    <message>
        <source>Withdrawn; the next exports say so</source>
        <translation>سُحب القبول؛ عمليات التصدير القادمة تبلّغ بذلك</translation>
    </message>
    <message>
        <source>What it recorded until now stays. What it sends later is kept aside until headquarters decides, and it can no longer read new files. It can only come back as a new PC.</source>
        <translation>ما سجّلته حتى الآن يبقى. ما ترسله لاحقاً يُحفظ جانباً إلى حين قرار المقر العام، ولا يمكنها بعد الآن قراءة الملفات الجديدة. لا يمكنها العودة إلا كحاسبة جديدة.</translation>
    </message>
    <message>
        <source>Its key goes on speaking for headquarters until root keys drop it: propose that as well.</source>
        <translation>يبقى مفتاحها ناطقاً باسم المقر العام إلى أن تحذفه المفاتيح الجذرية: قدّم مقترحاً بذلك أيضاً.</translation>
    </message>
    <message>
        <source>Withdraw {name}?</source>
        <translation>هل يُسحب قبول {name}؟</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب القبول</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>المقر العام</translation>
    </message>
    <message>
        <source>PC</source>
        <translation>الحاسبة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Last file</source>
        <translation>آخر ملف</translation>
    </message>
    <message>
        <source>Secret keys on this PC</source>
        <translation>المفاتيح السرية على هذه الحاسبة</translation>
    </message>
    <message>
        <source>Copy each to sticks that are locked away in two places, print its line, and remove it from this PC.</source>
        <translation>انسخ كلاً منها إلى فلاشات تُحفظ مقفلة في مكانين، واطبع سطره، ثم احذفه من هذه الحاسبة.</translation>
    </message>
    <message>
        <source>copies made: {count}</source>
        <translation>النسخ المعمولة: {count}</translation>
    </message>
    <message>
        <source>Copy to a stick…</source>
        <translation>نسخ إلى فلاش…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوب القبول</translation>
    </message>
    <message>
        <source>Was headquarters</source>
        <translation>كانت للمقر العام</translation>
    </message>
    <message>
        <source>This PC</source>
        <translation>هذه الحاسبة</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>مقبولة</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>UserBox</name>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation>قفل (Ctrl+L)</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>User menu</source>
        <translation>قائمة المستخدم</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
</context>
<context>
    <name>Users</name>
    <message>
        <source>Tell it to the user by word of mouth; the user changes it under Settings.</source>
        <translation>أبلغ المستخدم بها شفهياً؛ ويغيّرها المستخدم من الإعدادات.</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>كلمة المرور الأولى</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>الاسم بالحروف اللاتينية</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>Supervisors sign off; administrators also manage users.</source>
        <translation>يصادق المشرفون؛ ويدير مسؤولو النظام المستخدمين أيضاً.</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>الدائرة</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>الشعبة</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>المنصب</translation>
    </message>
    <message>
        <source>No users</source>
        <translation>لا يوجد مستخدمون</translation>
    </message>
    <message>
        <source>Add everybody who signs in on this PC.</source>
        <translation>أضف كل من يدخل على هذه الحاسبة.</translation>
    </message>
    <message>
        <source>Name or login</source>
        <translation>الاسم أو اسم المستخدم</translation>
    </message>
    <message>
        <source>Add user</source>
        <translation>إضافة مستخدم</translation>
    </message>
    <message>
        <source>New password…</source>
        <translation>كلمة مرور جديدة…</translation>
    </message>
    <message>
        <source>May not sign in</source>
        <translation>منع الدخول</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>مستخدم جديد</translation>
    </message>
    <message>
        <source>User added</source>
        <translation>تمت إضافة المستخدم</translation>
    </message>
    <message>
        <source>User changed</source>
        <translation>تم تعديل بيانات المستخدم</translation>
    </message>
    <message>
        <source>New password for {name}</source>
        <translation>كلمة مرور جديدة لـ {name}</translation>
    </message>
    <message>
        <source>Password set</source>
        <translation>تم وضع كلمة المرور</translation>
    </message>
    <message>
        <source>It holds on this PC. The old password no longer works.</source>
        <translation>تسري على هذه الحاسبة. كلمة المرور القديمة لم تعد صالحة.</translation>
    </message>
    <message>
        <source>User may not sign in</source>
        <translation>مُنع المستخدم من الدخول</translation>
    </message>
    <message>
        <source>User may sign in</source>
        <translation>سُمح للمستخدم بالدخول</translation>
    </message>
    <message>
        <source>Stop {name} from signing in?</source>
        <translation>هل يُمنع {name} من الدخول؟</translation>
    </message>
    <message>
        <source>Everything the user recorded stays, under the same name. It can be undone.</source>
        <translation>يبقى كل ما سجّله المستخدم بالاسم نفسه. ويمكن الرجوع عن ذلك.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>السماح بالدخول</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>نسختان</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>منفك</translation>
    </message>
    <message>
        <source>No password here</source>
        <translation>لا كلمة مرور هنا</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>الدخول</translation>
    </message>
</context>
</TS>
