"""The tests: they mirror desktop/, and rules/ and journeys/ go across it."""
