#!/bin/sh
# Installs KI mit Herz from this stick: first every file is checked, then nothing is left half done.
set -u
cd "$(dirname "$0")" || exit 1
state=/var/lib/ki-mit-herz/models

stop() { echo "$1" >&2; exit 1; }

[ "$(id -u)" = 0 ] || stop "Bitte so aufrufen: sudo sh installieren-linux.sh"
echo "Die Dateien auf dem Stick werden geprüft ..."
sha256sum --check --quiet --strict SHA256SUMS ||
    stop "Eine Datei ist beschädigt. Bitte kopieren Sie den Ordner noch einmal auf den Stick. Es wurde nichts verändert."

for package in linux/*.deb; do
    # apt takes a file only by a path with a folder, and reads it as another user than root.
    cp "$package" /tmp/ && package=/tmp/$(basename "$package")
    DEBIAN_FRONTEND=noninteractive apt-get install --yes "$package"
    code=$?
    rm -f "$package"
    [ "$code" = 0 ] || stop "Das Paket ließ sich nicht installieren; der Grund steht oben."
done

mkdir -p "$state"
for model in modell/*.gguf; do
    [ -e "$model" ] || continue
    cp "$model" "$state/.neu" && mv "$state/.neu" "$state/$(basename "$model")" ||
        stop "Für das Modell reicht der Platz nicht. Die App ist installiert, zeigt aber nur aufgezeichnete Antworten."
done
[ ! -e policy.toml ] || install -D -m 0644 policy.toml /etc/ki-mit-herz/policy.toml
echo "Fertig. „KI mit Herz“ steht jetzt im Startmenü."
