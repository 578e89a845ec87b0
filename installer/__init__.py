"""Setting up a checkout and, later, building the packages for Linux and Windows."""

import sys

if not (3, 11) <= sys.version_info < (3, 14):
    sys.exit("KI mit Herz needs Python 3.11, 3.12 or 3.13; this is {}.{}.".format(*sys.version_info[:2]))
