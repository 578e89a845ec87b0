"""Sizes of files, memory and disks in words."""

from PySide6.QtCore import QLocale

GIGA = 1_000_000_000


def size_words(size: int, locale: QLocale) -> str:
    """A size in bytes, in the units that stand on sticks and disks."""
    digits = 1 if size >= GIGA else 0
    return locale.formattedDataSize(size, digits, QLocale.DataSizeFormat.DataSizeSIFormat)
