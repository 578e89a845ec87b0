"""Tests of the files the app keeps and reads."""
