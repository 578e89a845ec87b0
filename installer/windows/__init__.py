"""What makes the packages for Windows, on Linux."""
