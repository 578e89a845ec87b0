"""The button that is on every page and leads to whom one can call."""

from desktop.domain.place import Calling, Facilitating, Paused
from desktop.ui.context import Context
from desktop.ui.folding_button import FoldingButton
from desktop.ui.tips import Tip


class HelpButton(FoldingButton):
    """Leads to whom to call."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.look)
        self.sayings = (self.tr("Get help"),)
        self._session = context.session
        self.setObjectName("call")
        self.setAccessibleName(self.tr("Get help: whom you can call"))
        Tip(self, self.tr("Whom you can call when you or somebody else is not well"))
        self.clicked.connect(self._press)
        self._session.moved.connect(self._follow)
        self.show_as("heart", *self.sayings)
        self._follow()

    def _press(self) -> None:
        here = self._session.place
        if not isinstance(here, Calling | Paused | Facilitating):
            self._session.go(Calling(here))

    def _follow(self) -> None:
        # Out of a pause and out of the staff's pages nobody comes without the PIN.
        self.setEnabled(not isinstance(self._session.place, Paused | Facilitating))
