; The setup program for Windows: per machine, in German and English, silent with /S.
; Called by setup.py with VERSION, NUMBERS, SOURCE, TARGET, SIZE, ICON; MODEL and MODEL_NAME, if one comes inside;
; QUICK for a large file made soon.
;
;   /S                 without a question
;   /CONFIG=<file>     takes this file as policy.toml of the PC
;   /MODEL=<file>      takes this file as a model for all accounts
;   /AUTOSTART         opens the app after every login
;   /D=<folder>        installs there; has to be the last

Unicode true
Target amd64-unicode
ManifestDPIAware true
RequestExecutionLevel admin
!ifdef QUICK
  SetCompress off
!else ifdef MODEL
  ; A model does not get smaller: it goes in as it is, which a solid archive cannot do. Beside it, size is little.
  SetCompressor zlib
!else
  SetCompressor /SOLID lzma
!endif

!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include WordFunc.nsh
!include x64.nsh

!define NAME "KI mit Herz"
!define PROGRAM "ki-mit-herz.exe"
!define ENTRY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${NAME}"
; Owned by administrators; full rights for them and the system, reading for users; nothing from the folder above.
!define RIGHTS "O:BAD:PAI(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)(A;OICI;0x1200a9;;;BU)"
; ProgramData, as every section works for all users.
!define DATA "$APPDATA\${NAME}"

Name "KI mit Herz – Lernraum"
OutFile "${TARGET}"
InstallDir "$PROGRAMFILES64\${NAME}"
BrandingText "KI mit Herz ${VERSION}"
VIProductVersion "${NUMBERS}"
!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}"

!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE German
!insertmacro MUI_LANGUAGE English

!macro VERSION_WORDS LANGUAGE DESCRIPTION
  VIAddVersionKey /LANG=${LANGUAGE} ProductName "KI mit Herz – Lernraum"
  VIAddVersionKey /LANG=${LANGUAGE} CompanyName "KI mit Herz"
  VIAddVersionKey /LANG=${LANGUAGE} FileDescription "${DESCRIPTION}"
  VIAddVersionKey /LANG=${LANGUAGE} LegalCopyright "GPL-3.0-or-later; CC BY-SA 4.0"
  VIAddVersionKey /LANG=${LANGUAGE} FileVersion "${VERSION}"
  VIAddVersionKey /LANG=${LANGUAGE} ProductVersion "${VERSION}"
!macroend
!insertmacro VERSION_WORDS ${LANG_GERMAN} "Einrichtung von KI mit Herz"
!insertmacro VERSION_WORDS ${LANG_ENGLISH} "Setup of KI mit Herz"

LangString NEWER ${LANG_GERMAN} "Auf diesem PC ist schon eine neuere Version installiert ($R0). Es wurde nichts verändert."
LangString NEWER ${LANG_ENGLISH} "A newer version ($R0) is already installed on this PC. Nothing has been changed."
LangString NOT_64 ${LANG_GERMAN} "KI mit Herz braucht ein Windows mit 64 Bit, ab Windows 10."
LangString NOT_64 ${LANG_ENGLISH} "KI mit Herz needs a 64-bit Windows, Windows 10 or later."
LangString OPEN ${LANG_GERMAN} "KI mit Herz ist noch geöffnet. Bitte schließen Sie es, und versuchen Sie es noch einmal."
LangString OPEN ${LANG_ENGLISH} "KI mit Herz is still open. Please close it and try again."
LangString NO_FILE ${LANG_GERMAN} "Diese Datei ist nicht zu finden: $R1"
LangString NO_FILE ${LANG_ENGLISH} "This file cannot be found: $R1"
LangString NO_ROOM ${LANG_GERMAN} "Für das Modell reicht der Platz nicht. Das Programm ist installiert."
LangString NO_ROOM ${LANG_ENGLISH} "There is not enough space for the model. The program is installed."
LangString PROGRAM_PART ${LANG_GERMAN} "Programm"
LangString PROGRAM_PART ${LANG_ENGLISH} "Program"
LangString DESKTOP_PART ${LANG_GERMAN} "Symbol auf dem Desktop"
LangString DESKTOP_PART ${LANG_ENGLISH} "Icon on the desktop"
LangString AUTOSTART_PART ${LANG_GERMAN} "Nach jeder Anmeldung öffnen"
LangString AUTOSTART_PART ${LANG_ENGLISH} "Open after every login"
LangString MSI ${LANG_GERMAN} "KI mit Herz ist auf diesem PC als MSI-Paket installiert. Bitte entfernen Sie das zuerst."
LangString MSI ${LANG_ENGLISH} "KI mit Herz is installed on this PC as an MSI package. Please remove that first."

; What the setup says where it cannot go on; silently, only its exit code tells: 2, or 5 for a newer version.
!macro REFUSE SENTENCE CODE
  MessageBox MB_OK|MB_ICONSTOP "${SENTENCE}" /SD IDOK
  SetErrorLevel ${CODE}
  Quit
!macroend

Function .onInit
  ${IfNot} ${RunningX64}
    !insertmacro REFUSE "$(NOT_64)" 2
  ${EndIf}
  SetRegView 64
  SetShellVarContext all
  ReadRegStr $R0 HKLM "${ENTRY}" DisplayVersion
  ${If} $R0 != ""
    ${VersionCompare} "$R0" "${VERSION}" $R2
    ${If} $R2 == 1
      !insertmacro REFUSE "$(NEWER)" 5
    ${EndIf}
    ReadRegStr $R3 HKLM "${ENTRY}" InstallLocation
    ${If} $R3 != ""
      StrCpy $INSTDIR $R3
    ${EndIf}
  ${EndIf}
  ReadRegStr $R3 HKLM "Software\${NAME}" Package
  ${If} $R3 == "msi"
    !insertmacro REFUSE "$(MSI)" 2
  ${EndIf}
  ${GetParameters} $R0
  ClearErrors
  ${GetOptions} $R0 "/CONFIG=" $R1
  ${IfNot} ${Errors}
    ${IfNot} ${FileExists} "$R1"
      !insertmacro REFUSE "$(NO_FILE)" 2
    ${EndIf}
  ${Else}
    StrCpy $R1 ""
  ${EndIf}
  ClearErrors
  ${GetOptions} $R0 "/MODEL=" $R4
  ${IfNot} ${Errors}
    ${IfNot} ${FileExists} "$R4"
      StrCpy $R1 $R4
      !insertmacro REFUSE "$(NO_FILE)" 2
    ${EndIf}
  ${Else}
    StrCpy $R4 ""
  ${EndIf}
FunctionEnd

; Whether the program runs is seen by whether its file can be written.
!macro SEE_THAT_IT_IS_CLOSED
  ${If} ${FileExists} "$INSTDIR\${PROGRAM}"
    ClearErrors
    FileOpen $R5 "$INSTDIR\${PROGRAM}" a
    ${If} ${Errors}
      !insertmacro REFUSE "$(OPEN)" 2
    ${EndIf}
    FileClose $R5
  ${EndIf}
!macroend

; ProgramData lets everybody create files: here only administrators and the system may, all others read.
!macro PROTECT PLACE
  System::Call 'advapi32::ConvertStringSecurityDescriptorToSecurityDescriptorW(w "${RIGHTS}", i 1, *p .r1, p 0)'
  System::Call 'advapi32::SetFileSecurityW(w "${PLACE}", i 0x80000005, p r1)'
  System::Call 'kernel32::LocalFree(p r1)'
!macroend

Section "$(PROGRAM_PART)" PROGRAM_SECTION
  SectionIn RO
  !insertmacro SEE_THAT_IT_IS_CLOSED
  ; What an older version had and this one has not must not stay.
  RMDir /r "$INSTDIR\app"
  SetOutPath "$INSTDIR"
  File /r "${SOURCE}\*"
  CreateDirectory "${DATA}"
  !insertmacro PROTECT "${DATA}"
  CreateDirectory "${DATA}\models"
!ifdef MODEL
  SetCompress off
  SetOutPath "${DATA}\models"
  File "${MODEL}"
  SetCompress auto
  WriteRegStr HKLM "Software\${NAME}" Model "${MODEL_NAME}"
!endif
  ${If} $R1 != ""
    CopyFiles /SILENT "$R1" "${DATA}\policy.toml"
  ${EndIf}
  ${If} $R4 != ""
    CopyFiles /SILENT "$R4" "${DATA}\models"
    ${If} ${Errors}
      !insertmacro REFUSE "$(NO_ROOM)" 2
    ${EndIf}
  ${EndIf}
  !insertmacro PROTECT "${DATA}\models"
  CreateDirectory "${DATA}\packs"
  !insertmacro PROTECT "${DATA}\packs"
  ${If} ${FileExists} "${DATA}\policy.toml"
    !insertmacro PROTECT "${DATA}\policy.toml"
  ${EndIf}
  SetOutPath "$INSTDIR"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${PROGRAM}"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  WriteRegStr HKLM "Software\${NAME}" Package "setup"
  WriteRegStr HKLM "${ENTRY}" DisplayName "KI mit Herz – Lernraum"
  WriteRegStr HKLM "${ENTRY}" DisplayVersion "${VERSION}"
  WriteRegStr HKLM "${ENTRY}" DisplayIcon "$INSTDIR\${PROGRAM}"
  WriteRegStr HKLM "${ENTRY}" Publisher "KI mit Herz"
  WriteRegStr HKLM "${ENTRY}" InstallLocation "$INSTDIR"
  WriteRegStr HKLM "${ENTRY}" UninstallString '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKLM "${ENTRY}" QuietUninstallString '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKLM "${ENTRY}" EstimatedSize ${SIZE}
  WriteRegDWORD HKLM "${ENTRY}" NoModify 1
  WriteRegDWORD HKLM "${ENTRY}" NoRepair 1
  ; The type of a file with settings: opened with the editor, as a text.
  WriteRegStr HKLM "Software\Classes\.ki-mit-herz-policy" "" "KI-mit-Herz.Policy"
  WriteRegStr HKLM "Software\Classes\KI-mit-Herz.Policy" "" "KI mit Herz: policy"
  WriteRegStr HKLM "Software\Classes\KI-mit-Herz.Policy\DefaultIcon" "" "$INSTDIR\${PROGRAM}"
  WriteRegStr HKLM "Software\Classes\KI-mit-Herz.Policy\shell\open\command" "" 'notepad.exe "%1"'
  ; A lesson pack is opened with the app, which asks staff whether to add it.
  WriteRegStr HKLM "Software\Classes\.lernpaket" "" "KI-mit-Herz.Lernpaket"
  WriteRegStr HKLM "Software\Classes\KI-mit-Herz.Lernpaket" "" "KI mit Herz: Lektionspaket"
  WriteRegStr HKLM "Software\Classes\KI-mit-Herz.Lernpaket\DefaultIcon" "" "$INSTDIR\${PROGRAM}"
  WriteRegStr HKLM "Software\Classes\KI-mit-Herz.Lernpaket\shell\open\command" "" '"$INSTDIR\${PROGRAM}" open "%1"'
SectionEnd

Section /o "$(DESKTOP_PART)" DESKTOP_SECTION
  CreateShortcut "$DESKTOP\${NAME}.lnk" "$INSTDIR\${PROGRAM}"
SectionEnd

Section /o "$(AUTOSTART_PART)" AUTOSTART_SECTION
  CreateShortcut "$SMSTARTUP\${NAME}.lnk" "$INSTDIR\${PROGRAM}"
SectionEnd

Section
  ; Silently, the choice is made by a word on the command line.
  ${GetParameters} $R0
  ClearErrors
  ${GetOptions} $R0 "/AUTOSTART" $R2
  ${IfNot} ${Errors}
    CreateShortcut "$SMSTARTUP\${NAME}.lnk" "$INSTDIR\${PROGRAM}"
  ${EndIf}
SectionEnd

Function un.onInit
  SetRegView 64
  SetShellVarContext all
FunctionEnd

Section Uninstall
  !insertmacro SEE_THAT_IT_IS_CLOSED
  RMDir /r "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  Delete "$SMSTARTUP\${NAME}.lnk"
  Delete "$DESKTOP\${NAME}.lnk"
  ReadRegStr $R0 HKLM "Software\${NAME}" Model
  ${If} $R0 != ""
    Delete "${DATA}\models\$R0"
  ${EndIf}
  ; Only if empty: policy.toml, models and lesson packs that staff put there stay.
  RMDir "${DATA}\models"
  RMDir "${DATA}\packs"
  RMDir "${DATA}"
  DeleteRegKey HKLM "${ENTRY}"
  DeleteRegKey HKLM "Software\${NAME}"
  DeleteRegKey HKLM "Software\Classes\.ki-mit-herz-policy"
  DeleteRegKey HKLM "Software\Classes\KI-mit-Herz.Policy"
  DeleteRegKey HKLM "Software\Classes\.lernpaket"
  DeleteRegKey HKLM "Software\Classes\KI-mit-Herz.Lernpaket"
SectionEnd
