"""Tests of the engine process, scripted and real."""
