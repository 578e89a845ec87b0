"""Stories of visitors: in front of the real window, with an engine that plays a script."""
