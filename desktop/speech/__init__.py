"""The speech process: reads aloud what it is told."""
