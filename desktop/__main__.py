"""The command line: opens the app, runs a command for staff, or is one of the app's own processes."""

import sys
from collections.abc import Sequence
from pathlib import Path

KNOW_TEXTS = ("visitor", "engine", "speech", "search")
"""The app's own processes that hear what somebody writes."""


def main() -> None:
    """Do what the command line says; the app's own processes are answered before anything is imported."""
    try:
        if sys.argv[1:2] and sys.argv[1] in KNOW_TEXTS:
            _leave_no_dumps()
        match sys.argv[1:]:
            case ["visitor", *words]:
                sys.exit(_visitor(words))
            case ["engine", *words]:
                _engine(words)
            case ["speech", *words]:
                sys.exit(_speech(words))
            case ["search"]:
                sys.exit(_search())
            case ["count"]:
                sys.exit(_count())
            case ["errand", *words]:
                sys.exit(_errand(words))
            case ["unprint"]:
                sys.exit(_unprint())
            case _:
                from desktop.commands.app import app

                app.main(prog_name="ki-mit-herz")
    except KeyboardInterrupt:
        sys.exit(130)


def _leave_no_dumps() -> None:
    """Again what the launcher has done: on Windows a part of it is not handed down."""
    from desktop.session.dumps import leave_no_dumps

    leave_no_dumps()


def _visitor(words: Sequence[str]) -> int:
    from desktop.app import main as visit

    match words:
        case ["--model", model]:
            return visit(model=model)
        case []:
            return visit()
        case _:
            return _usage("visitor [--model ID]")


def _engine(words: Sequence[str]) -> None:
    match words:
        case ["--script", *scripts] if len(scripts) <= 1:
            from desktop.engine.scripted import serve as serve_script

            serve_script(Path(scripts[0]) if scripts else None)
        case ["--recorded", folder, *more]:
            from desktop.engine.recorded import serve as serve_recordings

            serve_recordings(Path(folder), *map(Path, more))
        case []:
            from desktop.engine.native import calm_threads

            calm_threads()
            from desktop.engine.local import serve

            serve()
        case _:
            sys.exit(_usage("engine [--script [FILE] | --recorded FOLDER...]"))


def _speech(words: Sequence[str]) -> int:
    from desktop.speech.loop import serve

    match words:
        case ["--engine", name]:
            return serve(name)
        case []:
            return serve()
        case _:
            return _usage("speech [--engine NAME]")


def _search() -> int:
    from desktop.session.searching import serve

    return serve()


def _count() -> int:
    from desktop.commands.count import serve

    return serve()


def _errand(words: Sequence[str]) -> int:
    from desktop.commands.errand import serve

    return serve(words)


def _unprint() -> int:
    from desktop.commands.unprint import serve

    return serve()


def _usage(words: str) -> int:
    print(f"Usage: ki-mit-herz {words}", file=sys.stderr)
    return 2


if __name__ == "__main__":
    main()
