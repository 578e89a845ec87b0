"""What staff has settled for one PC: every setting of ``policy.toml``, with what it means."""

from collections.abc import Iterator
from typing import Annotated, Any, Literal, get_args, get_origin

import msgspec
from msgspec import Meta, Struct

from desktop.domain.lesson import Fault
from desktop.domain.pin import PIN_HASH
from desktop.domain.step import Misfit

Language = Literal["de", "en", "tr", "ar", "uk"]
TextSize = Literal[100, 125, 150, 175, 200, 225, 250]
Colours = Literal["system", "light", "dark", "contrast"]
Choice = Literal["course", "lessons", "language", "simple", "session_minutes"]

LESSON_ID = r"^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*\Z"
ID_OR_NONE = r"^([a-z0-9]+([.-][a-z0-9]+)*)?\Z"
PHONE = r"^([+0-9][0-9 ()/+-]*)?\Z"

LessonId = Annotated[str, Meta(pattern=LESSON_ID, max_length=90)]


class Policy(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """All settings of a PC, with the values they have where nobody has set anything."""

    room: Annotated[
        str,
        Meta(
            max_length=60,
            description="Name of the room or PC; staff sees it, and it stands on what is exported.",
            examples=['room = "Lernraum 1"'],
        ),
    ] = ""
    language: Annotated[
        Language,
        Meta(
            description="Language of the home page: `de`, `en`, `tr`, `ar` or `uk`.",
            examples=['language = "de"'],
        ),
    ] = "de"
    simple: Annotated[
        bool, Meta(description="Whether a visit begins in simple language.", examples=["simple = true"])
    ] = False
    text_size: Annotated[
        TextSize,
        Meta(
            description="Size of the text in percent: 100, 125, 150, 175, 200, 225 or 250.",
            examples=["text_size = 125"],
        ),
    ] = 100
    colours: Annotated[
        Colours,
        Meta(
            description="Colours with which a visit begins: `light`, `dark` or `contrast`; `system` takes"
            " those that the system of the PC asks for.",
            examples=['colours = "light"'],
        ),
    ] = "system"
    young: Annotated[
        bool,
        Meta(
            description="Whether young people are expected: courses for them come first, and insults, sexual"
            " content and incitement are refused.",
            examples=["young = true"],
        ),
    ] = False
    course: Annotated[
        str,
        Meta(
            pattern=ID_OR_NONE,
            max_length=40,
            description="Id of the course that visits begin with; empty for none.",
            examples=['course = "taster"'],
        ),
    ] = ""
    lessons: Annotated[
        tuple[LessonId, ...],
        Meta(
            max_length=60,
            description="The only lessons that can be opened, each as `path/lesson`; empty for all.",
            examples=['lessons = ["arrive/first-conversation"]'],
        ),
    ] = ()
    idle_minutes: Annotated[
        int,
        Meta(
            ge=0,
            le=120,
            description="Minutes without a key or touch after which the session is ended; 0 for never.",
            examples=["idle_minutes = 10"],
        ),
    ] = 10
    session_minutes: Annotated[
        int,
        Meta(
            ge=0,
            le=480,
            description="Minutes after which a session is ended, with a warning before; 0 for no limit.",
            examples=["session_minutes = 60"],
        ),
    ] = 0
    extensions: Annotated[
        int,
        Meta(
            ge=0,
            le=12,
            description="How often a visitor may add five minutes before the limit.",
            examples=["extensions = 1"],
        ),
    ] = 1
    pin: Annotated[
        str,
        Meta(
            pattern=PIN_HASH,
            description="Hash of the PIN of staff, made by `policy pin`; empty for no PIN.",
            examples=['pin = "scrypt$…", as `python -m desktop policy pin` prints it'],
        ),
    ] = ""
    reset_needs_pin: Annotated[
        bool,
        Meta(
            description="Whether the reset key Ctrl+Alt+R asks for the PIN.",
            examples=["reset_needs_pin = true"],
        ),
    ] = False
    kiosk: Annotated[
        bool,
        Meta(
            description="Whether the app fills the screen and can be left with the PIN only.",
            examples=["kiosk = true"],
        ),
    ] = False
    removable_only: Annotated[
        bool,
        Meta(
            description="Whether visitors can save to memory sticks only; always so in kiosk.",
            examples=["removable_only = true"],
        ),
    ] = False
    contact_name: Annotated[
        str,
        Meta(
            max_length=60,
            description="Whom a visitor in distress can turn to in your house; on the crisis card.",
            examples=['contact_name = "Sozialdienst, Zimmer 2"'],
        ),
    ] = ""
    contact_phone: Annotated[
        str,
        Meta(
            pattern=PHONE,
            max_length=30,
            description="The telephone number beside that name.",
            examples=['contact_phone = "0201 0000000"'],
        ),
    ] = ""
    statistics: Annotated[
        bool,
        Meta(
            description="Whether anonymous counts of visits are kept on this PC.",
            examples=["statistics = false"],
        ),
    ] = True
    model: Annotated[
        str,
        Meta(
            pattern=ID_OR_NONE,
            max_length=60,
            description="Id of the AI model, see `models list`; empty for the one that staff has chosen.",
            examples=['model = "smollm2-135m"'],
        ),
    ] = ""
    locked: Annotated[
        tuple[Choice, ...],
        Meta(
            max_length=5,
            description="What the facilitator can't change for the day: "
            "`course`, `lessons`, `language`, `simple`, `session_minutes`.",
            examples=['locked = ["language"]'],
        ),
    ] = ()

    @property
    def saves_to_sticks_only(self) -> bool:
        """Whether a visitor may save to removable drives only."""
        return self.removable_only or self.kiosk

    def misfits(self, *, pin: bool) -> Iterator[Misfit]:
        """What does not fit together.

        Args:
            pin: whether there is a PIN, even one that cannot be read.
        """
        set_one = "Make a PIN with `python -m desktop policy pin` and add the line it prints."
        if self.kiosk and not pin:
            yield Misfit("kiosk", "`kiosk` is on, but there is no `pin` to leave it with.", set_one)
        if self.reset_needs_pin and not pin:
            yield Misfit("reset_needs_pin", "`reset_needs_pin` is on, but there is no `pin`.", set_one)
        if self.contact_name and not self.contact_phone:
            remedy = "Add `contact_phone`, or delete the line."
            yield Misfit("contact_name", "`contact_name` has no telephone number beside it.", remedy)


class Settled(Struct, frozen=True):
    """A policy as it was read: what holds, from where, and what could not be used.

    ``written`` are the names of the settings the file has. ``sealed`` says that the file may hold a PIN that
    could not be read: then nobody gets in without it being mended.
    """

    policy: Policy = Policy()
    path: str = ""
    written: tuple[str, ...] = ()
    faults: tuple[Fault, ...] = ()
    sealed: bool = False


class Setting(Struct, frozen=True):
    """One setting, as it is told to people: its name, default and meaning, and a line that sets it."""

    name: str
    default: str
    meaning: str
    example: str


def settings() -> tuple[Setting, ...]:
    """Every setting of a policy, in order."""
    return tuple(
        Setting(field.encode_name, toml_value(field.default), meta.description or "", str(meta.examples[0]))
        for field in msgspec.structs.fields(Policy)
        if (meta := meta_of(field.type)) is not None and meta.examples
    )


def meta_of(kind: Any) -> Meta | None:
    """What is annotated to a type, if anything is."""
    if get_origin(kind) is not Annotated:
        return None
    return next((part for part in get_args(kind)[1:] if isinstance(part, Meta)), None)


def toml_value(value: object) -> str:
    """A value of a setting as it stands in TOML."""
    match value:
        case bool():
            return "true" if value else "false"
        case tuple():
            return f"[{', '.join(toml_value(part) for part in value)}]"
        case str():
            return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
        case _:
            return str(value)
