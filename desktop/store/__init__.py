"""Everything that is read from files."""
