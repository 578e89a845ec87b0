"""Tests mirror the application."""
