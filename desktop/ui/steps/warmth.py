"""The temperature slider, from cold to warm."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QSlider, QWidget

from desktop.domain.asked import COLDEST, WARMEST
from desktop.ui.layouts import row
from desktop.ui.style import Look
from desktop.ui.texts import labels, line

PAUSE_MS = 80


class Warmth(QWidget):
    """Sets the temperature; tells it when the slider rests."""

    turned = Signal(float)

    def __init__(self, look: Look, temperature: float) -> None:
        super().__init__()
        self._look = look
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setObjectName("warmth")
        self._slider.setRange(COLDEST, WARMEST)
        self._slider.setPageStep(4)
        self._slider.setValue(round(temperature * 10))
        self._value = line("", "strong")
        self._value.setFixedWidth(line("0,00", "strong").sizeHint().width() + 8)
        self._rest = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._rest.timeout.connect(lambda: self.turned.emit(self._slider.value() / 10))
        self._slider.valueChanged.connect(self._moved)
        name = self.tr("Temperature, from cold to warm")
        label = labels(line(self.tr("Temperature"), "strong"), self._slider, name)
        across = row(label, line(self.tr("cold"), "muted"), gap=look.space(12))
        across.addWidget(self._slider, 1)
        across.addWidget(line(self.tr("warm"), "muted"))
        across.addWidget(self._value)
        self.setLayout(across)
        self._tell()

    def _moved(self) -> None:
        self._tell()
        self._rest.start()

    def _tell(self) -> None:
        value = self._look.decimal(self._slider.value() / 10)
        self._value.setText(value)
        self._slider.setAccessibleDescription(value)
