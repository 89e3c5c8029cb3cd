; The setup program: for one user, without an administrator, without a network.
; Defines from the build: VERSION, NUMBERS, OUTPUT, TREE (what is packed), WORK, HERE, KILOBYTES, and FAST for trials.
Unicode true
Target amd64-unicode
!ifdef FAST
  SetCompressor zlib
!else
  SetCompressor /SOLID lzma
  SetCompressorDictSize 64
!endif
RequestExecutionLevel user
ManifestDPIAware true
ManifestSupportedOS Win10
CRCCheck force

Name "Gatebook"
OutFile "${OUTPUT}"
BrandingText "Gatebook ${VERSION}"
InstallDir "$LOCALAPPDATA\Programs\Gatebook"
InstallDirRegKey HKCU "Software\Gatebook" "Folder"

VIProductVersion "${NUMBERS}"
VIAddVersionKey "ProductName" "Gatebook"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "Gatebook setup"
VIAddVersionKey "LegalCopyright" "MIT licence"

!include MUI2.nsh
!include LogicLib.nsh
!include WordFunc.nsh
!include "${WORK}\files.nsh"

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Gatebook"
!define CLASSES "Software\Classes"
!define IN_USE 4
!define NOT_WRITTEN 5
!define OLDER 6

!define MUI_ICON "${WORK}\gatebook.ico"
!define MUI_UNICON "${WORK}\gatebook.ico"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${WORK}\side.bmp"
!define MUI_ABORTWARNING
!define MUI_LANGDLL_REGISTRY_ROOT HKCU
!define MUI_LANGDLL_REGISTRY_KEY "Software\Gatebook"
!define MUI_LANGDLL_REGISTRY_VALUENAME "Language"
!define MUI_LANGDLL_ALLLANGUAGES

!define MUI_WELCOMEPAGE_TEXT "$(Welcome)"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN ""
!define MUI_FINISHPAGE_RUN_FUNCTION OpenProgram
!insertmacro MUI_PAGE_FINISH

!insertmacro MUI_UNPAGE_COMPONENTS
!insertmacro MUI_UNPAGE_INSTFILES

!insertmacro MUI_LANGUAGE "Arabic"
!insertmacro MUI_LANGUAGEEX "${HERE}" "CentralKurdish"
!insertmacro MUI_LANGUAGE "English"
!include "${HERE}\words.nsh"
!insertmacro MUI_RESERVEFILE_LANGDLL

Function .onInit
  !insertmacro MUI_LANGDLL_DISPLAY
  SetShellVarContext current
  ReadRegStr $0 HKCU "Software\Gatebook" "Version"
  ${If} $0 != ""
    ${VersionCompare} $0 "${VERSION}" $1
    ${If} $1 == 1
      MessageBox MB_OK|MB_ICONSTOP "$(Older)" /SD IDOK
      SetErrorLevel ${OLDER}
      Quit
    ${EndIf}
  ${EndIf}
FunctionEnd

Function OpenProgram
  Exec '"$INSTDIR\gatebook.exe"'
FunctionEnd

; The new program is written whole beside the old one, then takes its place in one step: a power cut leaves one of them.
Section "Gatebook"
  SetShellVarContext current
  RMDir /r "$INSTDIR\program.new"
  RMDir /r "$INSTDIR\program.old"
  ClearErrors
  !insertmacro PROGRAM_FILES "$INSTDIR\program.new"
  ${If} ${Errors}
    SetOutPath "$INSTDIR"
    RMDir /r "$INSTDIR\program.new"
    MessageBox MB_OK|MB_ICONSTOP "$(NotWritten)" /SD IDOK
    SetErrorLevel ${NOT_WRITTEN}
    Abort
  ${EndIf}
  SetOutPath "$INSTDIR"
  ${If} ${FileExists} "$INSTDIR\program\*.*"
    ClearErrors
    Rename "$INSTDIR\program" "$INSTDIR\program.old"
    ${If} ${Errors}
      RMDir /r "$INSTDIR\program.new"
      MessageBox MB_OK|MB_ICONSTOP "$(InUse)" /SD IDOK
      SetErrorLevel ${IN_USE}
      Abort
    ${EndIf}
  ${EndIf}
  Rename "$INSTDIR\program.new" "$INSTDIR\program"
  !insertmacro TOP_FILES
  RMDir /r "$INSTDIR\program.old"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  Call MakeShortcuts
  Call Register
SectionEnd

; The desktop shortcut comes with the first installation only: whoever deletes it does not get it back with an upgrade.
Function MakeShortcuts
  CreateDirectory "$SMPROGRAMS\Gatebook"
  CreateShortcut "$SMPROGRAMS\Gatebook\Gatebook.lnk" "$INSTDIR\gatebook.exe"
  Delete "$SMPROGRAMS\Gatebook\check.lnk"
  CreateShortcut "$SMPROGRAMS\Gatebook\$(CheckThisPc).lnk" "$INSTDIR\gatebook.exe" "self-test --window" "$INSTDIR\gatebook.exe" 0
  ReadRegStr $0 HKCU "Software\Gatebook" "Version"
  ${If} $0 == ""
    CreateShortcut "$DESKTOP\Gatebook.lnk" "$INSTDIR\gatebook.exe"
  ${EndIf}
FunctionEnd

Function Register
  WriteRegStr HKCU "Software\Gatebook" "Folder" "$INSTDIR"
  WriteRegStr HKCU "Software\Gatebook" "Version" "${VERSION}"
  WriteRegStr HKCU "Software\Gatebook" "Language" "$LANGUAGE"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Gatebook"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\gatebook.exe"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "Gatebook"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" ${KILOBYTES}
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  WriteRegStr HKCU "${CLASSES}\.gbk" "" "Gatebook.Bundle"
  WriteRegStr HKCU "${CLASSES}\.gbk" "Content Type" "application/vnd.gatebook.bundle"
  WriteRegStr HKCU "${CLASSES}\Gatebook.Bundle" "" "$(Bundle)"
  WriteRegStr HKCU "${CLASSES}\Gatebook.Bundle\DefaultIcon" "" "$INSTDIR\gatebook.exe,1"
  WriteRegStr HKCU "${CLASSES}\Gatebook.Bundle\shell\open\command" "" '"$INSTDIR\gatebook.exe" open "%1"'
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
FunctionEnd

Function un.onInit
  !insertmacro MUI_UNGETLANGUAGE
  SetShellVarContext current
FunctionEnd

Section "un.$(Program)" RemoveProgram
  SectionIn RO
  ClearErrors
  ${If} ${FileExists} "$INSTDIR\program\*.*"
    Rename "$INSTDIR\program" "$INSTDIR\program.old"
    ${If} ${Errors}
      MessageBox MB_OK|MB_ICONSTOP "$(InUse)" /SD IDOK
      SetErrorLevel ${IN_USE}
      Abort
    ${EndIf}
  ${EndIf}
  RMDir /r "$INSTDIR\program.old"
  RMDir /r "$INSTDIR\program.new"
  !insertmacro REMOVE_TOP_FILES
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  RMDir /r "$SMPROGRAMS\Gatebook"
  Delete "$DESKTOP\Gatebook.lnk"
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "${CLASSES}\Gatebook.Bundle"
  ReadRegStr $0 HKCU "${CLASSES}\.gbk" ""
  ${If} $0 == "Gatebook.Bundle"
    DeleteRegKey HKCU "${CLASSES}\.gbk"
  ${EndIf}
  DeleteRegKey HKCU "Software\Gatebook"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

; Never chosen by itself, and never in a silent run.
Section /o "un.$(Records)" RemoveRecords
  ${IfNot} ${Silent}
    MessageBox MB_YESNO|MB_ICONEXCLAMATION|MB_DEFBUTTON2 "$(Sure)" /SD IDNO IDNO keep
    RMDir /r "$LOCALAPPDATA\Gatebook"
    keep:
  ${EndIf}
SectionEnd

!insertmacro MUI_UNFUNCTION_DESCRIPTION_BEGIN
  !insertmacro MUI_DESCRIPTION_TEXT ${RemoveProgram} "$(ProgramText)"
  !insertmacro MUI_DESCRIPTION_TEXT ${RemoveRecords} "$(RecordsText)"
!insertmacro MUI_UNFUNCTION_DESCRIPTION_END
