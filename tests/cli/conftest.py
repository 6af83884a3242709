"""The program as people start it, with a home of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from exportgui.cli import main


class Program:
    """Runs commands in this process, or for real in another; paths are relative to ``folder``."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self._capsys = capsys
        self.out = ""
        self.err = ""

    def __call__(self, *words: str) -> int:
        self._capsys.readouterr()
        status = main(list(words))
        self.out, self.err = self._capsys.readouterr()
        return status

    def start(
        self, *words: str, launcher: tuple[str, ...] = ("-m", "exportgui")
    ) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [sys.executable, *launcher, *words],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            cwd=self.folder,
            env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
        )

    def for_real(self, *words: str) -> int:
        with self.start(*words) as process:
            self.out, self.err = process.communicate(timeout=60)
        return process.returncode


@pytest.fixture
def program(tmp_path, monkeypatch, capsys) -> Program:
    monkeypatch.setenv("EXPORTGUI_HOME", str(tmp_path / "home"))
    monkeypatch.setattr(os, "cpu_count", lambda: 2)  # as many workers on every machine
    monkeypatch.chdir(tmp_path)
    shots = tmp_path / "shots"
    (shots / "deep").mkdir(parents=True)
    Image.new("RGB", (40, 30), "red").save(shots / "fileToExport.jpg")
    Image.new("RGBA", (20, 20), (0, 0, 255, 128)).save(shots / "deep" / "glass.png")
    (tmp_path / "test.mac").write_text("test fmt=tif\nsmall wid=10\n")
    return Program(tmp_path, capsys)
