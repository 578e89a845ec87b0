"""Runs a module under strace, which notes every call about sockets of it and all it starts.

Run as ``python -m tests.traced MODULE …``; the notes go to the file that TRACE names.
"""

import os
import sys

if __name__ == "__main__":
    watch = ["strace", "-f", "-qq", "-e", "trace=socket,socketpair,connect", "-o", os.environ["TRACE"]]
    os.execvp("strace", [*watch, sys.executable, "-m", *sys.argv[1:]])
