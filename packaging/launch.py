"""The entry point of the PyInstaller program, the same as ``python -m exportgui``."""

import multiprocessing
import sys

from exportgui.__main__ import main

if __name__ == "__main__":
    multiprocessing.freeze_support()
    sys.exit(main())
