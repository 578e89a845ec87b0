"""The speech process and its parts."""
