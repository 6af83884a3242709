"""Where the PyInstaller program starts: the same door as ``python -m exportgui``."""

import multiprocessing
import sys

from exportgui.__main__ import main

if __name__ == "__main__":
    multiprocessing.freeze_support()
    sys.exit(main())
