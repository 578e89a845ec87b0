@echo off
rem Installs KI mit Herz from this stick: first every file is checked. Everything else does the PowerShell script.
chcp 65001 >nul
cd /d "%~dp0"
powershell -NoProfile -ExecutionPolicy Bypass -File "%~dp0windows\installieren.ps1"
if errorlevel 1 (
  echo.
  echo Es ist nicht fertig geworden; der Grund steht oben.
)
pause
