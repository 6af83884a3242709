"""What the program keeps is for this person only, also where an older version left it open."""

from __future__ import annotations

import logging
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from exportgui import paths
from exportgui.private_log import PrivateLog

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="modes")


@pytest.fixture(autouse=True)
def open_by_default():
    before = os.umask(0o000)
    yield
    os.umask(before)


def modes(folder: Path) -> dict[str, int]:
    found = [folder, *folder.rglob("*")]
    return {str(path): stat.S_IMODE(path.stat().st_mode) for path in found}


def allowed(folder: Path) -> dict[str, int]:
    found = [folder, *folder.rglob("*")]
    return {str(path): 0o700 if path.is_dir() else 0o600 for path in found}


@pytest.mark.parametrize("left_open", [False, True])
def test_after_exports_of_all_kinds(tmp_path, left_open):
    home = tmp_path / "home"
    if left_open:
        for name in ("config", "data", "cache"):
            (home / name).mkdir(parents=True)
        home.chmod(0o700)  # this folder is the person's own choice
    source = tmp_path / "source"
    source.mkdir()
    Image.new("RGB", (40, 30)).save(source / "a.jpg")
    (source / "bad.jpg").write_bytes(b"\xff\xd8\xff nothing")
    words = ("export", str(source), "--to", str(tmp_path / "out"), "--is-modifier", "wid=9&x=1")
    subprocess.run(
        [sys.executable, "-m", "exportgui", *words],
        env=os.environ
        | {"EXPORTGUI_HOME": str(home), "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
        check=False,
        capture_output=True,
    )
    assert (home / "data" / "ledger.sqlite").exists()
    for part in ("data", "config", "cache"):
        if (home / part).exists() and any((home / part).iterdir()):
            assert modes(home / part) == allowed(home / part)
    if not left_open:
        assert modes(home) == allowed(home)


def test_missing_folders_above_are_private_too(tmp_path):
    paths.make_private_folder(tmp_path / "share" / "exportgui" / "data")
    assert modes(tmp_path / "share") == allowed(tmp_path / "share")


def test_the_log_and_its_older_files(tmp_path):
    log = PrivateLog(tmp_path / "exportgui.log", maxBytes=50, backupCount=2, encoding="utf-8")
    for number in range(5):
        log.emit(logging.makeLogRecord({"msg": f"{number} {'x' * 40}", "levelno": 30}))
    log.close()
    files = sorted(tmp_path.glob("exportgui.log*"))
    assert len(files) == 3
    assert {stat.S_IMODE(path.stat().st_mode) for path in files} == {0o600}
