"""One file, one kind of step."""
