"""Tests of the pages, and of the pictures and fonts they show."""
