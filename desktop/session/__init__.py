"""One visit without its looks: Qt core only."""
