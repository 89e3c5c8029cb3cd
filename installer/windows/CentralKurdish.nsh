;Language: Central Kurdish (1170)

!insertmacro LANGFILE "CentralKurdish" "Central Kurdish" "کوردی (سۆرانی)" "Kurdi (Sorani)"

!ifdef MUI_WELCOMEPAGE
  ${LangFileString} MUI_TEXT_WELCOME_INFO_TITLE "بەخێربێیت بۆ دامەزراندنی $(^NameDA)"
  ${LangFileString} MUI_TEXT_WELCOME_INFO_TEXT "$_CLICK"
!endif

!ifdef MUI_COMPONENTSPAGE | MUI_UNCOMPONENTSPAGE
  ${LangFileString} MUI_INNERTEXT_COMPONENTS_DESCRIPTION_TITLE "ڕوونکردنەوە"
  ${LangFileString} MUI_INNERTEXT_COMPONENTS_DESCRIPTION_INFO "نیشاندەری مشکەکە بخەرە سەر بەشێک بۆ بینینی ڕوونکردنەوەکەی."
!endif

!ifdef MUI_UNCOMPONENTSPAGE
  ${LangFileString} MUI_UNTEXT_COMPONENTS_TITLE "چی لاببرێت"
  ${LangFileString} MUI_UNTEXT_COMPONENTS_SUBTITLE "هەڵبژێرە کە چی لەگەڵ $(^NameDA) لاببرێت."
!endif

!ifdef MUI_INSTFILESPAGE
  ${LangFileString} MUI_TEXT_INSTALLING_TITLE "دامەزراندن"
  ${LangFileString} MUI_TEXT_INSTALLING_SUBTITLE "تکایە چاوەڕێ بکە تا $(^NameDA) دادەمەزرێت."
  ${LangFileString} MUI_TEXT_FINISH_TITLE "دامەزراندن تەواو بوو"
  ${LangFileString} MUI_TEXT_FINISH_SUBTITLE "دامەزراندن بە سەرکەوتوویی تەواو بوو."
  ${LangFileString} MUI_TEXT_ABORT_TITLE "دامەزراندن ڕاگیرا"
  ${LangFileString} MUI_TEXT_ABORT_SUBTITLE "دامەزراندن تەواو نەبوو."
!endif

!ifdef MUI_UNINSTFILESPAGE
  ${LangFileString} MUI_UNTEXT_UNINSTALLING_TITLE "لابردن"
  ${LangFileString} MUI_UNTEXT_UNINSTALLING_SUBTITLE "تکایە چاوەڕێ بکە تا $(^NameDA) لادەبرێت."
  ${LangFileString} MUI_UNTEXT_FINISH_TITLE "لابردن تەواو بوو"
  ${LangFileString} MUI_UNTEXT_FINISH_SUBTITLE "لابردن بە سەرکەوتوویی تەواو بوو."
  ${LangFileString} MUI_UNTEXT_ABORT_TITLE "لابردن ڕاگیرا"
  ${LangFileString} MUI_UNTEXT_ABORT_SUBTITLE "لابردن تەواو نەبوو."
!endif

!ifdef MUI_FINISHPAGE
  ${LangFileString} MUI_TEXT_FINISH_INFO_TITLE "$(^NameDA) دامەزرا"
  ${LangFileString} MUI_TEXT_FINISH_INFO_TEXT "$(^NameDA) لەسەر ئەم کۆمپیوتەرە دامەزرا.$\r$\n$\r$\nبۆ داخستن کرتە لە «تەواو» بکە."
  ${LangFileString} MUI_TEXT_FINISH_INFO_REBOOT "بۆ تەواوکردنی دامەزراندنی $(^NameDA) دەبێت کۆمپیوتەرەکە دەست پێ بکاتەوە. ئێستا؟"
!endif

!ifdef MUI_FINISHPAGE | MUI_UNFINISHPAGE
  ${LangFileString} MUI_TEXT_FINISH_REBOOTNOW "ئێستا دەست پێ بکەرەوە"
  ${LangFileString} MUI_TEXT_FINISH_REBOOTLATER "دواتر خۆم دەست پێ دەکەمەوە"
  ${LangFileString} MUI_TEXT_FINISH_RUN "$(^NameDA) &بکەرەوە"
  ${LangFileString} MUI_TEXT_FINISH_SHOWREADME "&ڕێنمایی پیشان بدە"
  ${LangFileString} MUI_BUTTONTEXT_FINISH "&تەواو"
!endif

!ifdef MUI_ABORTWARNING
  ${LangFileString} MUI_TEXT_ABORTWARNING "دڵنیایت کە دەتەوێت دامەزراندنی $(^Name) ڕابگریت؟"
!endif
