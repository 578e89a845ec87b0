"""Reading aloud in a window: what is read, where it stands, and how that is shown."""
