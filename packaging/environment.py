"""Make the virtual environment of a checkout from the pinned requirements, and keep it current."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import pythons
import system

VARIABLE = "EXPORTGUI_VENV"
PACKAGING = Path(__file__).resolve().parent
# The sources of the wheel: when one of them changes, the project is installed again.
PROJECT_PARTS = (
    "exportgui",
    "resources",
    "packaging/linux",
    "pyproject.toml",
    "README.md",
    "LICENSE",
)


class SetupError(Exception):
    """The environment cannot be made; the message has advice."""


def say(message: str) -> None:
    """Print the name of a step, so that it stands out from the output of other programs."""
    print(f"==> {message}", flush=True)


def child_variables(settings: Mapping[str, str] | None = None) -> dict[str, str]:
    """The environment variables for a child process, without those that lead to other packages."""
    variables = {
        k: v
        for k, v in os.environ.items()
        if k not in ("PYTHONHOME", "PYTHONPATH", "PIP_USER", "PIP_TARGET")
    }
    if not variables.get("HOME", "x"):
        del variables["HOME"]  # an empty HOME would put caches in the root folder
    variables |= {
        "PYTHONNOUSERSITE": "1",
        "PIP_DISABLE_PIP_VERSION_CHECK": "1",
        "PIP_NO_INPUT": "1",
    }
    return variables | dict(settings or {})


@dataclass(frozen=True)
class Environment:
    """A virtual environment at ``home`` for the project in ``checkout``."""

    checkout: Path
    home: Path

    @classmethod
    def of_checkout(cls, checkout: Path) -> Environment:
        """The environment that ``EXPORTGUI_VENV`` names, else ``.venv`` in the checkout."""
        return cls(checkout, Path(os.environ.get(VARIABLE) or checkout / ".venv").absolute())

    @property
    def scripts(self) -> Path:
        """The folder of its programs."""
        return self.home / ("Scripts" if os.name == "nt" else "bin")

    @property
    def python(self) -> Path:
        """Its Python interpreter."""
        return self.scripts / ("python.exe" if os.name == "nt" else "python")

    def call(self, *arguments: str | Path, settings: Mapping[str, str] | None = None) -> int:
        """Run its Python in the checkout; returns the exit status."""
        command = [str(self.python), *map(str, arguments)]
        variables = child_variables({**self._compiled(), **(settings or {})})
        return subprocess.run(command, cwd=self.checkout, env=variables, check=False).returncode

    def _compiled(self) -> dict[str, str]:
        """The folder of compiled modules, in the environment.

        Packages are installed uncompiled; where PYTHONDONTWRITEBYTECODE is set, as in many
        containers, every start of the program would compile them again.
        """
        folder = os.environ.get("PYTHONPYCACHEPREFIX") or str(self.home / "compiled")
        return {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": folder}

    def call_script(self, program: str, *arguments: str) -> int:
        """Run one of its programs in the checkout; returns the exit status."""
        command = [str(self.scripts / program), *arguments]
        return subprocess.run(
            command, cwd=self.checkout, env=child_variables(), check=False
        ).returncode

    def answer(self, code: str) -> str:
        """The output of its Python for ``code``; "" if that fails."""
        command = [str(self.python), "-P", "-c", code]
        done = subprocess.run(
            command, env=child_variables(), capture_output=True, text=True, timeout=120, check=False
        )
        return done.stdout.strip() if done.returncode == 0 else ""

    def prepare(self, requirements: str) -> None:
        """Bring the environment up to date with the named requirement file and with the tree."""
        started = time.monotonic()
        changed = self._make()
        for name in ("backends", requirements):
            changed |= self._install_requirements(name)
        changed |= self._install_project()
        system.provide_qt_libraries()
        if changed:
            say(f"Ready after {time.monotonic() - started:.0f} s: {self.home}")

    def _make(self) -> bool:
        if self.python.exists() and self._is_fit():
            return False
        if refusal := pythons.refusal():
            raise SetupError(refusal)
        if self.home.exists():
            if any(self.home.iterdir()) and not (self.home / "pyvenv.cfg").exists():
                raise SetupError(
                    f"{self.home} is not a virtual environment: move it away, or set {VARIABLE}."
                )
            shutil.rmtree(self.home)
        system.provide_venv()
        say(f"Making a virtual environment with {sys.executable}")
        command = [sys.executable, "-m", "venv", str(self.home)]
        if subprocess.run(command, env=child_variables(), check=False).returncode:
            shutil.rmtree(self.home, ignore_errors=True)
            raise SetupError(f"Python could not make a virtual environment. {system.venv_advice()}")
        return True

    def _is_fit(self) -> bool:
        """Whether it has pip and a Python that the pinned packages are for."""
        code = f"import pip, sys; sys.path.insert(0, {str(PACKAGING)!r}); import pythons"
        return self.answer(f"{code}; print(not pythons.refusal())") == "True"

    def _install_requirements(self, name: str) -> bool:
        file = self.checkout / "packaging" / "requirements" / f"{name}.txt"
        digest = hashlib.sha256(file.read_bytes()).hexdigest()
        if self._stamps().get(name) == digest:
            return False
        say(f"Installing {file.relative_to(self.checkout)} (hashes checked)")
        self._pip("--require-hashes", "-r", str(file))
        self._stamp(name, digest)
        return True

    def _install_project(self) -> bool:
        digest = tree_digest(self.checkout)
        if self._stamps().get("project") == digest:
            return False
        say("Installing exportgui from this tree")
        self._pip("--no-deps", "--no-index", str(self.checkout))
        self._stamp("project", digest)
        return True

    def _pip(self, *arguments: str) -> None:
        quiet = () if sys.stdout.isatty() else ("--quiet",)
        command = (
            "-m",
            "pip",
            "install",
            "--no-build-isolation",
            "--no-compile",
            *quiet,
            *arguments,
        )
        if self.call(*command):
            raise SetupError("pip could not install what is needed; its message is above.")

    def _stamps(self) -> dict[str, str]:
        try:
            return dict(json.loads((self.home / "exportgui-stamps.json").read_text("utf-8")))
        except (OSError, ValueError):
            return {}

    def _stamp(self, name: str, digest: str) -> None:
        stamps = self._stamps() | {name: digest}
        (self.home / "exportgui-stamps.json").write_text(json.dumps(stamps, indent=1), "utf-8")


def tree_digest(checkout: Path, parts: Sequence[str] = PROJECT_PARTS) -> str:
    """A hash over the names and contents of all sources of the wheel."""
    digest = hashlib.sha256()
    for file in _files(checkout, parts):
        digest.update(f"{file.relative_to(checkout).as_posix()}\0{file.stat().st_size}\0".encode())
        digest.update(file.read_bytes())
    return digest.hexdigest()


def _files(checkout: Path, parts: Sequence[str]) -> Iterator[Path]:
    for part in parts:
        top = checkout / part
        found = [top] if top.is_file() else sorted(top.rglob("*"))
        yield from (f for f in found if f.is_file() and "__pycache__" not in f.parts)
