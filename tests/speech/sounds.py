"""A PC whose speech nobody hears: the real speech-dispatcher and espeak-ng, on a sink that swallows all."""

from pathlib import Path

LOUD_LOG = 5
"""At this level speech-dispatcher writes every text it is told into its log."""


def swallow(home: Path, *, searches: bool = True) -> dict[str, str]:
    """The environment of an account whose sound goes nowhere and whose speech logs all it can.

    Args:
        home: folder of the account.
        searches: whether speech-dispatcher looks for all voices there might be, also on ports of this PC.
    """
    config = home / "config" / "speech-dispatcher"
    config.mkdir(parents=True, exist_ok=True)
    log = home / "log"
    log.mkdir(exist_ok=True)
    wanted = f'AudioOutputMethod "libao"\nLogLevel {LOUD_LOG}\nLogDir "{log}"\n'
    if not searches:
        wanted += 'AddModule "espeak-ng" "sd_espeak-ng" "espeak-ng.conf"\n'
    (config / "speechd.conf").write_text(wanted)
    (home / ".libao").write_text("default_driver=null\n")
    return {"HOME": str(home), "XDG_CONFIG_HOME": str(config.parent), "XDG_RUNTIME_DIR": str(home)}
