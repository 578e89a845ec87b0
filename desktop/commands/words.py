"""Says in one or two sentences on the command line what went wrong; the window has words of its own."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from types import MappingProxyType

import click

from desktop.domain import trouble
from desktop.domain.trouble import Trouble

MB = 1_000_000
PACKS: Mapping[trouble.PackWhy, str] = MappingProxyType(
    {
        "foreign": "{name} is no lesson pack, whatever it is called. Nothing was changed.",
        "cut": "{name} is cut off: a copy broke off. Copy it once more. Nothing was changed.",
        "broken": "{name} is broken: what is in it can't be read. Get it once more. Nothing was changed.",
        "large": "{name} is larger than a lesson pack may be. Nothing was changed.",
        "escapes": "{name} wants to write outside of its own folder. Don't use it. Nothing was changed.",
        "newer": "{name} is for another version of the app. Nothing was changed.",
    }
)


@contextmanager
def told() -> Iterator[None]:
    """Let a trouble inside end the command with its sentence."""
    try:
        yield
    except Trouble as what:
        raise click.ClickException(sentence(what)) from what


def sentence(what: Trouble) -> str:
    """What happened and what to do next."""
    match what:
        case trouble.ModelUnknown(model):
            return f"The catalogue has no model {model}. `models list` shows all it has."
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
            return _about_a_choice(what)


def _about_a_choice(what: Trouble) -> str:
    match what:
        case trouble.ModelTooLarge(model, needed, there):
            return (
                f"{model} needs {needed // MB} MB of memory, this PC has {there // MB} MB: it is too large."
            )
        case trouble.ModelHeld(model):
            return f"The policy of this PC fixes the model {model}. Change it there: `model = …`."
        case trouble.ModelUntried(model):
            return f"{model} has not passed its trial run. Try again with `models measure {model}`."
        case trouble.ModelShared(path):
            return f"{path} can only be removed by an administrator."
        case trouble.SourceUnsupported(model, source):
            return (
                f"{model} can't be fetched from here. Fetch the file {source} on a PC with internet, "
                "bring it over, and take it in with `models add FILE`."
            )
        case trouble.TermsFirst(model, source):
            return (
                f"{model} has terms of its own. Accept them at {source}, fetch the file there, "
                "bring it over, and take it in with `models add FILE`."
            )
        case _:
            return _about_a_file(what)


def _about_a_file(what: Trouble) -> str:
    match what:
        case trouble.NoModelFile(name):
            return f"{name} is no model file, whatever it is called. Models are files in the GGUF format."
        case trouble.ModelCut(name):
            return f"{name} is cut off: a copy broke off. Copy it to the stick once more."
        case trouble.ModelBroken(name):
            return f"{name} is broken: what is in it makes no sense. Fetch it once more."
        case trouble.KindUnsupported(name, kind):
            return f"{name} is a model of the kind {kind!r}, which this app can't run. Take another one."
        case trouble.StickGone(name):
            return f"{name} couldn't be read to its end. Was the stick pulled out? Plug it in and try again."
        case trouble.TrialFailed(model, why):
            return (
                f"{model} did not answer in its trial run ({why}), so it isn't used. "
                f"Try again with `models measure {model}`, or remove it with `models remove {model}`."
            )
        case _:
            return _about_a_pack(what)


def _about_a_pack(what: Trouble) -> str:
    match what:
        case trouble.PackUnusable(name, why):
            return PACKS[why].format(name=name)
        case trouble.PackFaulty(name, faults):
            return "\n".join(
                (f"{name} has faults, so nothing was changed:", *(f"  {each}" for each in faults))
            )
        case trouble.PackTaken(name, taken):
            return f"{name}: {taken} is here already. Remove the pack it came with first: `lessons packs`."
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
