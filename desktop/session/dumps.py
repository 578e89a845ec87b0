"""Keeps the system from writing down the memory of a process that crashes: it would hold what was typed."""

import ctypes
import sys

if sys.platform != "win32":
    import resource

# From the Windows headers errhandlingapi.h and werapi.h.
SEM_FAILCRITICALERRORS = 0x0001
SEM_NOGPFAULTERRORBOX = 0x0002
WER_FAULT_REPORTING_FLAG_NOHEAP = 0x0001
WER_FAULT_REPORTING_NO_UI = 0x0020


def leave_no_dumps() -> None:
    """Let neither this process nor those it starts leave a core file or a crash report."""
    if sys.platform == "win32":
        # Both are handed down to processes that are started later, but for the flags of error reporting.
        ctypes.windll.kernel32.SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX)
        ctypes.windll.kernel32.WerSetFlags(WER_FAULT_REPORTING_FLAG_NOHEAP | WER_FAULT_REPORTING_NO_UI)
        if getattr(sys, "frozen", False):
            # By the name of the program, which must not be that of Python as a whole.
            ctypes.windll.wer.WerAddExcludedApplication(sys.executable, 0)
    else:
        # Linux hands cores to a crash reporter even where their size is limited to 0, never where it is 1.
        wanted = 1 if sys.platform == "linux" else 0
        hard = resource.getrlimit(resource.RLIMIT_CORE)[1]
        limit = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
        resource.setrlimit(resource.RLIMIT_CORE, (limit, limit))
