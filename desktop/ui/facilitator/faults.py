"""Tells staff what is wrong in the policy of this PC."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame

from desktop.domain.policy import Settled
from desktop.ui.layouts import column, row
from desktop.ui.pictures import Icon
from desktop.ui.style import Look
from desktop.ui.texts import words

MOST = 5


class PolicyNotice(QFrame):
    """The faults of a policy, each with its line; what they do to this PC."""

    def __init__(self, settled: Settled, look: Look, *, brief: bool = False) -> None:
        super().__init__()
        self.setProperty("role", "caution")
        what = self.tr("For the staff: the settings of this PC are not in order.")
        if settled.sealed:
            then = self.tr("The PIN cannot be read. An administrator has to mend {file}.")
        else:
            then = self.tr("What is wrong has its usual value. An administrator has to mend {file}.")
        texts = column(words(what, "beware"), gap=look.space(4))
        texts.addWidget(words(then.replace("{file}", settled.path)))
        line = self.tr("Line {line}: {what}")
        for fault in settled.faults[: 0 if brief else MOST]:
            said = line.replace("{line}", str(fault.line)).replace("{what}", f"{fault.what} {fault.remedy}")
            texts.addWidget(words(said, "small"))
        across = row(gap=look.space(12))
        across.setContentsMargins(look.space(16), look.space(12), look.space(16), look.space(12))
        picture = Icon("warning", look.colours.caution, look.text(24))
        across.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        across.addLayout(texts, 1)
        self.setLayout(across)
        self.setAccessibleName(what)
