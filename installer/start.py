"""Where the packaged app begins: PyInstaller's program on Linux, our own small one on Windows."""

import sys

from desktop.__main__ import main

# What starts a part of the app as another process asks this; PyInstaller has set it already.
vars(sys)["frozen"] = True

main()
