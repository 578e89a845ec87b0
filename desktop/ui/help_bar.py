"""The bar at the top: who we are, and the helps that are never hidden."""

from collections.abc import Callable

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from desktop.domain.preferences import Preferences
from desktop.ui.context import Context
from desktop.ui.controls import button, dress
from desktop.ui.facilitator.entry import enter
from desktop.ui.heard import hear_as
from desktop.ui.help_button import HelpButton
from desktop.ui.key_table import KEYS_KEY, list_keys
from desktop.ui.languages import NAMES, offered
from desktop.ui.layouts import centred, row
from desktop.ui.pictures import Icon, icon
from desktop.ui.read_button import ReadButton
from desktop.ui.texts import line
from desktop.ui.tips import Tip


class Help(Struct, frozen=True):
    """One help: its key, its words on a button and in full, and what it sets."""

    key: str
    short: str
    full: str
    wanted: Preferences
    checked: bool | None = None

    @property
    def name(self) -> str:
        """What a screen reader says, and who speaks to the PC may say: the words on the button are in it."""
        return self.full if self.short in self.full else f"{self.full}. {self.short}"


class HelpBar(QWidget):
    """Simple language, text size, theme and language; folds into one button when room is short."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("bar")
        hear_as(self, QAccessible.Role.ToolBar, self.tr("Options"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = context.session
        self._look = context.look
        self._open = QWidget()
        self._open.setLayout(self._buttons())
        self._folded = self._menu_button("helps", self.tr("Options"), self._all_helps())
        dress(self._folded, "helps", self._look)
        look = self._look
        logo = "logo" if look.theme == "light" else "logo-dark"
        self._brand = QWidget()
        self._name = line("KI mit Herz · Lernraum", "brand")
        self._brand.setLayout(row(Icon(logo, None, look.text(30)), self._name, gap=look.space(10)))
        inside = QWidget()
        self.setLayout(centred(inside, widest=look.widest))
        bar = QHBoxLayout(inside)
        bar.setContentsMargins(look.space(32), 10, look.space(32), 10)
        bar.setSpacing(look.space(12))
        bar.addWidget(self._brand)
        bar.addStretch(1)
        self._read, self._call = ReadButton(context), HelpButton(context)
        bar.addWidget(self._call)
        bar.addWidget(self._read)
        bar.addWidget(self._open)
        bar.addWidget(self._folded)
        self._fold(folded=False)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """As much as there is room for; the first two never fold away, but may be their pictures alone."""
        gap = self._look.space(12)
        room = min(self.width(), self._look.widest) - 2 * self._look.space(32) - 3 * gap - 24
        logo = self._look.text(30)
        name = logo + self._look.space(10) + self._name.sizeHint().width()
        opened, menu = self._open.sizeHint().width(), self._folded.sizeHint().width()
        most = self._read.most() + self._call.most()
        some = self._read.least() + self._call.most()
        least = self._read.least() + self._call.least()
        # What is given up first, where room is short: the name beside the logo, the words for reading aloud,
        # the helps, and at the very last the words of the way to people.
        ways = ((opened, name, most), (opened, logo, most), (opened, logo, some))
        folded = ((menu, name, most), (menu, logo, most), (menu, logo, some), (menu, logo, least))
        helps, brand, always = next((w for w in (*ways, *folded) if sum(w) <= room), folded[-1])
        self._fold(folded=helps == menu)
        self._name.setVisible(brand == name)
        self._read.spell(out=always == most)
        self._call.spell(out=always != least)

    def _fold(self, *, folded: bool) -> None:
        self._open.setHidden(folded)
        self._folded.setVisible(folded)

    def _helps(self) -> list[Help]:
        now = self._session.preferences
        helps = []
        if now.has_simple:
            simple = replace(now, simple=not now.simple)
            helps.append(
                Help("simple", self.tr("Simple language"), self.tr("Simple language"), simple, now.simple)
            )
        percent = self._look.locale.toString(now.scale)
        smaller = self.tr("Smaller text, now {percent} percent").replace("{percent}", percent)
        larger = self.tr("Larger text, now {percent} percent").replace("{percent}", percent)
        themes = {"light": self.tr("light"), "dark": self.tr("dark"), "contrast": self.tr("strong contrast")}
        colours = self.tr("Change colours, now {theme}").replace("{theme}", themes[now.theme])
        helps.append(Help("smaller", "A –", smaller, now.smaller()))
        helps.append(Help("larger", "A +", larger, now.larger()))
        helps.append(Help("theme", self.tr("Light / Dark"), colours, now.next_theme()))
        return helps

    def _languages(self) -> list[Help]:
        now = self._session.preferences
        return [
            Help(f"language-{code}", name, name, replace(now, language=code), code == now.language)
            for code, name in offered().items()
        ]

    def _more(self) -> list[Help]:
        now = self._session.preferences
        spaced = self.tr("More space between lines and letters")
        still = self.tr("Less motion")
        return [
            Help("spaced", spaced, spaced, replace(now, spaced=not now.spaced), now.spaced),
            Help("still", still, still, replace(now, still=not now.still), now.still),
        ]

    def _all_helps(self) -> list[Help]:
        return self._helps() + self._more() + self._languages()

    def _buttons(self) -> QHBoxLayout:
        bar = row(gap=self._look.space(12))
        for help_ in self._helps():
            made = button(help_.short, self._look, self._setter(help_), name=help_.name)
            made.setObjectName(help_.key)
            Tip(made, help_.full)
            if help_.checked is not None:
                made.setCheckable(True)
                made.setChecked(help_.checked)
                if help_.checked:
                    dress(made, "check", self._look)
            bar.addWidget(made)
        more = self._menu_button("more", "", self._more())
        more.setAccessibleName(self.tr("More options"))
        Tip(more, self.tr("More options"))
        self._draw(more, "menu")
        bar.addWidget(more)
        language = NAMES.get(self._session.preferences.language, "")
        chooser = self._menu_button("language", language, self._languages())
        chooser.setAccessibleName(self.tr("Language: {name}").replace("{name}", language))
        dress(chooser, "chevron-down", self._look, after=True)
        bar.addWidget(chooser)
        bar.addWidget(self._staff_button())
        return bar

    def _staff_button(self) -> QPushButton:
        name = self.tr("For the staff")
        made = button("", self._look, lambda: enter(self._session), role="quiet", name=name)
        self._draw(made, "lock")
        Tip(made, name)
        made.setObjectName("staff")
        return made

    def _draw(self, made: QPushButton, picture: str) -> None:
        """Let a button have a picture instead of words."""
        size = self._look.text(20)
        made.setIcon(icon(picture, self._look.colours.ink, size))
        made.setIconSize(QSize(size, size))
        made.setFixedWidth(max(self._look.target(), made.sizeHint().width()))

    def _menu_button(self, key: str, text: str, helps: list[Help]) -> QPushButton:
        made = button(text, self._look, lambda: None)
        made.setObjectName(key)
        menu = QMenu(made)
        # Not that of its button, where the picture stands behind the words.
        menu.setLayoutDirection(QGuiApplication.layoutDirection())
        menu.setAccessibleName(text or self.tr("More options"))
        for help_ in helps:
            action = menu.addAction(help_.full)
            if help_.checked is not None:
                action.setCheckable(True)
                action.setChecked(help_.checked)
            action.triggered.connect(self._setter(help_))
        if key != "language":
            keys = menu.addAction(self.tr("Keys"))
            keys.setShortcut(QKeySequence(KEYS_KEY))
            keys.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            keys.triggered.connect(lambda: list_keys(self._session))
        if key == "helps":
            menu.addSeparator()
            menu.addAction(self.tr("For the staff")).triggered.connect(lambda: enter(self._session))
        made.setMenu(menu)
        return made

    def _setter(self, help_: Help) -> Callable[[], None]:
        return lambda: self._session.prefer(help_.wanted)
