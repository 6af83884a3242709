"""System packages needed besides Python: installed on Debian and Ubuntu, named elsewhere."""

from __future__ import annotations

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

# Shared library that Qt's widgets or its offscreen, X11 or Wayland plug-ins load → Debian package.
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libOpenGL.so.0": "libopengl0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}


def provide_venv() -> None:
    """Install ``ensurepip``, which a virtual environment needs and Debian's Python lacks."""
    if importlib.util.find_spec("ensurepip") is None:
        _provide([_venv_package()], "to make a virtual environment")


def venv_advice() -> str:
    """What to do when the virtual environment could not be made."""
    if _has_apt() and importlib.util.find_spec("ensurepip") is None:
        return f"Install what it lacks: {_command([_venv_package()])}"
    return "Its message is above."


def provide_qt_libraries() -> None:
    """Install the system libraries that Qt draws with, which its wheels do not include."""
    if not sys.platform.startswith("linux"):
        return
    missing = [package for library, package in QT_LIBRARIES.items() if not _loads(library)]
    if not Path("/etc/fonts/fonts.conf").exists():
        missing.append("fontconfig")
    _provide(missing, "for the window")


def provide_bundler_tools() -> None:
    """Install objdump and Python's shared library, which PyInstaller needs."""
    if not sys.platform.startswith("linux"):
        return
    missing = [] if shutil.which("objdump") else ["binutils"]
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    if sys.base_prefix == "/usr" and not _loads(f"libpython{version}.so.1.0"):
        missing.append(f"libpython{version}")
    _provide(missing, "to build the program folder")


def _provide(packages: Sequence[str], purpose: str) -> None:
    if not packages:
        return
    print(f"==> Missing {purpose}: {', '.join(packages)}", flush=True)
    if not _has_apt():
        print(
            "    Install them with your system's package manager (these are Debian's names).",
            flush=True,
        )
    elif os.geteuid() != 0:
        print(f"    Run this once, then start again: {_command(packages)}", flush=True)
    elif not _apt_install(packages):
        print(f"    apt-get could not install them; try: {_command(packages)}", flush=True)


def _apt_install(packages: Sequence[str]) -> bool:
    """Install packages; if that fails, update the package lists and try again."""
    lists = Path("/var/lib/apt/lists")
    if lists.is_dir() and any(lists.glob("*_Packages*")) and _apt("install", *packages):
        return True
    return _apt("update") and _apt("install", *packages)


def _apt(action: str, *packages: str) -> bool:
    options = ["-y", "--no-install-recommends"] if action == "install" else []
    command = ["apt-get", "-qq", action, *options, *packages]
    variables = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    done = subprocess.run(
        command, env=variables, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, check=False
    )
    return done.returncode == 0


def _command(packages: Sequence[str]) -> str:
    sudo = "" if os.name == "nt" or os.geteuid() == 0 else "sudo "
    return f"{sudo}apt-get install -y {' '.join(packages)}"


def _venv_package() -> str:
    return f"python{sys.version_info.major}.{sys.version_info.minor}-venv"


def _has_apt() -> bool:
    return sys.platform.startswith("linux") and shutil.which("apt-get") is not None


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
