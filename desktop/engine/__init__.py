"""What runs in the engine process, and the protocol it speaks."""
