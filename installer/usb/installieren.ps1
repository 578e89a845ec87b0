# Checks every file on the stick against SHA256SUMS, then runs the setup program silently.
$ErrorActionPreference = 'Stop'
$stick = Split-Path -Parent $PSScriptRoot
Set-Location -LiteralPath $stick

Write-Host 'Die Dateien auf dem Stick werden geprüft ...'
foreach ($line in Get-Content -LiteralPath 'SHA256SUMS' -Encoding UTF8) {
    $hash, $name = $line -split '  ', 2
    $found = if (Test-Path -LiteralPath $name) { (Get-FileHash -LiteralPath $name -Algorithm SHA256).Hash } else { '' }
    if ($found -ne $hash) {
        Write-Host "Eine Datei ist beschädigt: $name"
        Write-Host 'Bitte kopieren Sie den Ordner noch einmal auf den Stick. Es wurde nichts verändert.'
        exit 1
    }
}

$setup = Get-ChildItem -Path 'windows' -Filter '*-setup.exe' | Select-Object -First 1
$words = @('/S')
$model = Get-ChildItem -Path 'modell' -Filter '*.gguf' -ErrorAction SilentlyContinue | Select-Object -First 1
if ($model) { $words += "/MODEL=`"$($model.FullName)`"" }
if (Test-Path -LiteralPath 'policy.toml') { $words += "/CONFIG=`"$(Join-Path $stick 'policy.toml')`"" }
$done = Start-Process -FilePath $setup.FullName -ArgumentList $words -Verb RunAs -Wait -PassThru
switch ($done.ExitCode) {
    0 { Write-Host 'Fertig. „KI mit Herz“ steht jetzt im Startmenü.' }
    5 { Write-Host 'Auf diesem PC ist schon eine neuere Version installiert. Es wurde nichts verändert.'; exit 1 }
    default { Write-Host "Die Einrichtung ist mit $($done.ExitCode) zu Ende gegangen. Ist KI mit Herz noch geöffnet?"; exit 1 }
}
