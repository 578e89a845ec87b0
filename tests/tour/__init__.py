"""One visit, walked without a screen, with a picture of every page and state."""
