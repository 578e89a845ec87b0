"""The one style sheet of the app, filled with the colours and sizes of a look."""

from string import Template

from msgspec.structs import asdict

from desktop.ui.style import Look


def sheet(look: Look) -> str:
    """The style sheet of the app."""
    sizes = {f"t{size}": look.text(size) for size in (15, 16, 17, 19, 24, 29, 34)}
    target = look.target() - 2 * look.border
    handle, groove = look.text(22), look.text(8)
    plain = look.theme == "contrast"
    start = "right" if look.mirrored else "left"
    areas = ("soft", "good", "caution")
    grounds = (look.colours.soft, look.colours.good_ground, look.colours.caution_ground)
    edges = {
        f"{name}_edge": look.colours.edge if plain else ground
        for name, ground in zip(areas, grounds, strict=True)
    }
    return SHEET.substitute(
        asdict(look.colours),
        **edges,
        **sizes,
        border=look.border,
        target=target,
        slider=look.target(),
        primary=look.target(52),
        pad=look.space(16),
        pad_small=look.space(12),
        pad_large=look.space(24),
        chip=look.target() // 2,
        handle=handle,
        handle_half=handle // 2 + 3,
        handle_out=(handle + 6 - groove) // 2,
        groove=groove,
        groove_half=groove // 2,
        start=start,
        # In black and white nothing is paler than the rest.
        off="dashed" if plain else "solid",
        menu=look.space(12) * 100 // look.scale,
        ticked=look.text(16) + look.space(20),
    )


SHEET = Template("""
QWidget#window, QWidget#page, QScrollArea#body { background: $ground; }
QScrollArea { border: 0; background: transparent; }
QScrollArea#card { background: transparent; }
QWidget#bar { background: $surface; }
QFrame#line { background: $hairline; border: 0; }
QProgressBar { background: $surface; border: ${border}px solid $edge; border-radius: ${groove_half}px;
    min-height: ${groove}px; max-height: ${groove}px; }
QProgressBar::chunk { background: $accent; border-radius: ${groove_half}px; }
QLabel { color: $ink; background: transparent; font-size: ${t17}px; }
QLabel[role="h1"] { font-size: ${t34}px; font-weight: 700; }
QLabel[role="title"] { font-size: ${t29}px; font-weight: 700; }
QLabel[role="h2"] { font-size: ${t24}px; font-weight: 700; }
QLabel[role="h3"], QLabel[role="brand"] { font-size: ${t19}px; font-weight: 700; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="lead"] { font-size: ${t19}px; color: $muted; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="small"] { font-size: ${t16}px; color: $muted; }
QLabel[role="facts"] { font-size: ${t15}px; font-weight: 600; }
QLabel[role="right"] { color: $good; font-weight: 600; }
QLabel[role="beware"] { color: $caution; font-weight: 600; }
QLabel[role="code"] { font-size: ${t34}px; font-weight: 700; letter-spacing: 4px; }
QLabel[role="lab"] { font-size: ${t24}px; font-weight: 600; }

QFrame[role="card"] { background: $surface; border: ${border}px solid $hairline; border-radius: 16px; }
QFrame[role="start"] { background: $soft; border: ${border}px solid $soft_edge; border-radius: 16px; }
QFrame[role="good"] { background: $good_ground; border: ${border}px solid $good_edge; border-radius: 16px; }
QFrame[role="caution"] { background: $caution_ground; border: ${border}px solid $caution_edge;
  border-radius: 10px; }
QFrame[role="alarm"] { background: $soft; border: 3px solid $accent; border-radius: 10px; }
QFrame[role="mine"] { background: $soft; border: ${border}px solid $soft_edge; border-radius: 16px; }

QPushButton { background: $surface; color: $ink; border: ${border}px solid $edge; border-radius: 10px;
  min-height: ${target}px; padding: 0 ${pad}px; font-size: ${t16}px; font-weight: 600;
  outline: 0; }
QPushButton:hover { background: $soft; }
QPushButton:pressed { background: $soft; border-color: $ink; }
QPushButton:checked { background: $soft; border-color: $accent; }
QPushButton:disabled { color: $muted; border-color: $hairline; border-style: $off; }
QPushButton[role="primary"] { background: $accent; color: $on_accent; border: 0; min-height: ${primary}px;
  padding: 0 ${pad_large}px; font-size: ${t17}px; }
QPushButton[role="primary"]:hover { background: $ink; color: $ground; }
QPushButton[role="primary"]:disabled { background: $surface; color: $muted;
  border: ${border}px $off $hairline; }
QPushButton[role="quiet"] { background: transparent; border-color: transparent; padding: 0 ${pad_small}px; }
QPushButton[role="quiet"]:hover { background: $soft; }
QPushButton[role="chip"] { border-radius: ${chip}px; padding: 0 ${pad}px; }
QPushButton[role="card"] { background: $surface; border: ${border}px solid $edge; border-radius: 16px;
  padding: 0; }
QPushButton[role="card"]:hover { border-color: $ink; background: $surface; }
QPushButton[role="card"]:pressed { background: $soft; }
QPushButton[role="choice"] { background: $surface; border: ${border}px solid $edge; border-radius: 10px;
  padding: 0; }
QPushButton[role="row"], QPushButton[role="top"] { background: transparent; border-radius: 10px; padding: 0;
  border: ${border}px solid transparent; }
QPushButton[role="top"] { background: $soft; }
QPushButton[role="row"]:hover, QPushButton[role="top"]:hover { border-color: $edge; }
QPushButton[role="choice"]:checked { background: $soft; border: 2px solid $accent; }
QPushButton[role="choice"]:disabled { background: $surface; color: $ink; border-color: $hairline; }
QPushButton[role="term"] { background: transparent; border: 0; border-radius: 0; padding: 0; min-height: 0; }
QPushButton[role="term"]:hover, QPushButton[role="term"]:pressed { background: transparent; }
QPushButton::menu-indicator { width: 0; height: 0; }

QMenu { background: $surface; color: $ink; border: ${border}px solid $edge; padding: 8px;
  menu-scrollable: 1; }
QMenu::indicator { width: ${t16}px; height: ${t16}px; margin-left: 4px; margin-right: 4px; }
QMenu::item { padding: ${menu}px ${pad_large}px; padding-$start: ${ticked}px; border-radius: 8px;
  border: 2px solid transparent; font-size: ${t16}px; }
QMenu::item:disabled { color: $muted; }
QMenu::item:selected { background: $soft; color: $ink; border-color: $ink; }

QPlainTextEdit, QLineEdit { background: $surface; color: $ink; border: 2px solid $edge; border-radius: 10px;
  padding: 8px 12px; font-size: ${t17}px; placeholder-text-color: $muted;
  selection-background-color: $accent;
  selection-color: $on_accent; }
QLineEdit { min-height: ${target}px; padding: 0 12px; }
QPlainTextEdit:focus, QLineEdit:focus { border-color: $ink; }

QSlider { min-height: ${slider}px; }
QSlider::groove:horizontal { height: ${groove}px; border-radius: ${groove_half}px; background: $edge; }
QSlider::handle:horizontal { width: ${handle}px; height: ${handle}px; margin: -${handle_out}px 0;
  border-radius: ${handle_half}px; background: $accent; border: 3px solid $surface; }

QScrollBar:vertical { background: transparent; width: 14px; margin: 2px; }
QScrollBar::handle:vertical { background: $edge; border-radius: 5px; min-height: 48px; }
QPlainTextEdit QScrollBar:vertical, QScrollArea[role="inner"] QScrollBar:vertical,
QScrollArea#card QScrollBar:vertical { width: 20px; }
QPlainTextEdit QScrollBar::handle:vertical, QScrollArea[role="inner"] QScrollBar::handle:vertical,
QScrollArea#card QScrollBar::handle:vertical { margin-$start: 6px; }
QScrollBar::add-line, QScrollBar::sub-line { height: 0; width: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QToolTip, #tip { background: $surface;
  color: $ink; border: 1px solid $edge; padding: 6px; font-size: ${t16}px; }
QDialog { background: $surface; border: 2px solid $edge; }
""")
