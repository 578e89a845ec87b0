"""Teaches the learned look at signs of a crisis, and counts what is seen and what is a false alarm."""
