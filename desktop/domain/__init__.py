"""Values and pure functions of the app; knows no file, no process, no Qt."""
