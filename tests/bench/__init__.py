"""Measures the app against the table of figures it must reach."""
