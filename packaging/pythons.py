"""Which Pythons the pinned packages were tried with, and why another one will not do.

Part of a package is compiled for each Python. Where there is no such file, pip would try to build
the package from its sources, fail, and say why in fifty lines.
"""

from __future__ import annotations

import sys
import sysconfig

# All of them run the tests, see README; `dev.py lock` looks for the wheels of each.
TRIED = ((3, 11), (3, 12), (3, 13), (3, 14))


def named(version: tuple[int, ...]) -> str:
    """``(3, 14, 1)`` as ``3.14``."""
    return ".".join(map(str, version[:2]))


def refusal(
    version: tuple[int, ...] = sys.version_info[:3],
    implementation: str = sys.implementation.name,
    *,
    without_lock: bool = bool(sysconfig.get_config_var("Py_GIL_DISABLED")),
) -> str:
    """Why the pinned packages cannot be installed for a Python, by default this one; "" if not.

    ``without_lock``: whether it is a free-threaded build, for which packages are compiled anew.
    """
    newest = named(TRIED[-1])
    if implementation != "cpython":
        kind = f"this Python, which is no CPython but {implementation}"
    elif without_lock:
        kind = f"the free-threaded build of Python {named(version)}"
    elif version[:2] not in TRIED:
        kind = f"Python {named(version)}"
    else:
        return ""
    return (
        f"The pinned packages have no wheels for {kind} ({sys.executable}). They were tried with "
        f"CPython {named(TRIED[0])} to {newest}. Start this script with one of these, for "
        f"example: python{newest} packaging/dev.py run"
    )


if __name__ == "__main__":
    print(refusal())
