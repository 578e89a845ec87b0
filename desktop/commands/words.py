"""Says in one or two sentences on the command line what went wrong; the window has words of its own."""

from desktop.domain import trouble
from desktop.domain.trouble import Trouble

MB = 1_000_000


def sentence(what: Trouble) -> str:
    """What happened and what to do next."""
    match what:
        case trouble.ModelUnknown(model):
            return f"The catalogue has no model {model}. `models list` shows all it has."
        case trouble.SourceUnsupported(model, source):
            return (
                f"{model} can't be fetched from here. Fetch the file {source} on a PC with internet, "
                "bring it over, and take it in with `models add FILE`."
            )
        case trouble.ModelMissing(model):
            return f"No file of {model} lies on this PC. Fetch it with `models fetch {model}`."
        case trouble.ModelIncomplete(path, found, expected):
            return f"{path} has {found} bytes instead of {expected}. It isn't used; fetch it again."
        case trouble.ModelDamaged(path, found, expected):
            return (
                f"{path} is damaged and isn't used; fetch it again. (SHA-256 {found} instead of {expected})"
            )
        case trouble.ModelUnreadable(path):
            return f"{path} can't be read. Check the disk and who may read the file."
        case trouble.MemoryShort(model, needed, free, smaller):
            other = f"{smaller} would fit." if smaller else "No model of the catalogue is known to fit."
            return f"{model} needs {needed // MB} MB of memory, this PC has {free // MB} MB. {other}"
        case _:
            return _about_this_pc(what)


def _about_this_pc(what: Trouble) -> str:
    match what:
        case trouble.NoSpace(folder, needed, free):
            return f"{folder} has {free // MB} MB free and needs {needed // MB} MB. Make room and try again."
        case trouble.FolderUnwritable(folder, detail):
            return f"{folder} can't be written to ({detail})."
        case trouble.NoNetwork(wanted, detail):
            return f"{wanted} can't be fetched. Check the network and try again, nothing is lost. ({detail})"
        case trouble.CatalogueBroken(path, faults):
            return "\n".join((f"{path} can't be used:", *(f"  {fault}" for fault in faults)))
        case _:
            return f"{type(what).__name__} {what}".strip()
