"""The app as a screen reader has it: over the accessibility bus of the system, in another process."""
