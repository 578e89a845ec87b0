"""Tests of setting up a checkout."""
