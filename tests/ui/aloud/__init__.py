"""Reading aloud: what is read, and where it stands."""
