"""Rules that hold across the tree."""
