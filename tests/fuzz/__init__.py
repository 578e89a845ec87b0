"""Fuzzing of everything that reads files, codes or lines that others wrote."""
