"""What goes wrong and what wears out, tried many times: too long for every run of the tests."""
