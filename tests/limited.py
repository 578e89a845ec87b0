"""Runs a module in a control group whose memory is limited.

Run as ``python -m tests.limited MODULE …``; GROUP names the folder of the group.
"""

import os
import sys
from pathlib import Path

if __name__ == "__main__":
    Path(os.environ["GROUP"], "cgroup.procs").write_text(str(os.getpid()))
    os.execv(sys.executable, [sys.executable, "-m", *sys.argv[1:]])
