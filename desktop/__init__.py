"""KI mit Herz – Lernraum: an offline app in which people practise AI on the PC itself."""

__version__ = "0.1.0"
