"""Installs the packages as staff does, in clean systems of their own, and looks at what then is there."""
