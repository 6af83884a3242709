"""Temporary folders: gone after use, and after the death of the process that used them."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pytest
from PIL import Image

from exportgui.temporary_folders import PREFIX, sweep, temporary_folder

HOLDS = """
import sys
from pathlib import Path
from exportgui.temporary_folders import temporary_folder
with temporary_folder() as folder:
    (folder / "pixels").write_bytes(bytes(1000))
    print(folder, flush=True)
    sys.stdin.read()
"""
KILLED_WHILE_DECODING = """
import os, pickle, signal, sys, time
from exportgui.media import helper
real = helper._exchange

def exchange(process, request):
    operation, arguments = request
    if operation != "decode":
        return real(process, request)
    process.stdin.write(pickle.dumps(request))
    process.stdin.flush()
    while not (arguments[-1] / "color").exists():
        time.sleep(0.001)
    print("decoding", flush=True)
    os.killpg(0, signal.SIGKILL)

helper._exchange = exchange
if __name__ == "__main__":
    from exportgui.cli import main
    sys.exit(main(sys.argv[1:]))
"""
PATIENCE = 60.0


@pytest.fixture
def temp(tmp_path, monkeypatch) -> Path:
    """An empty folder of temporary files, for this process and those that it starts."""
    folder = tmp_path / "temp"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    monkeypatch.setenv("TMPDIR", str(folder))
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(filter(None, sys.path)))
    monkeypatch.setenv("EXPORTGUI_HOME", str(tmp_path / "home"))
    return folder


@pytest.fixture
def holder(temp):
    """Another process that holds a temporary folder."""
    with subprocess.Popen(
        [sys.executable, "-c", HOLDS], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout
        assert Path(process.stdout.readline().strip()).parent == temp
        yield process
        process.kill()


def is_empty_in_time(folder: Path) -> bool:
    until = time.monotonic() + PATIENCE
    while any(folder.iterdir()) and time.monotonic() < until:
        time.sleep(0.05)
    return not any(folder.iterdir())


def test_gone_after_use_and_never_swept_before(temp):
    with temporary_folder() as folder:
        (folder / "pixels").touch()
        assert sweep() == 0
        assert (folder / "pixels").exists()
    assert list(temp.iterdir()) == []


def test_of_a_process_at_work_is_left_alone_and_of_a_dead_one_removed(temp, holder):
    assert sweep() == 0
    assert len(list(temp.iterdir())) == 1
    holder.kill()
    holder.wait()
    assert sweep() == 1
    assert list(temp.iterdir()) == []


def test_in_a_folder_of_our_own(temp, tmp_path):
    (tmp_path / "cache" / f"{PREFIX}1").mkdir(parents=True)
    assert sweep(tmp_path / "cache", tmp_path / "nowhere") == 1


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right there")
def test_nothing_of_others(temp, tmp_path):
    kept = tmp_path / "kept"
    kept.mkdir()
    (temp / f"{PREFIX}link").symlink_to(kept)
    (temp / f"{PREFIX}file").touch()
    (temp / "others").mkdir()
    anyone = temp / f"{PREFIX}anyone"
    anyone.mkdir()
    anyone.chmod(0o777)  # whoever made it, it was not this program
    before = sorted(temp.iterdir())
    assert sweep() == 0
    assert sorted(temp.iterdir()) == before
    assert kept.is_dir()


@pytest.mark.skipif(sys.platform == "win32", reason="process groups")
def test_a_killed_export_leaves_nothing(temp, tmp_path):
    """Its helper, in a group of its own, is alive and removes what the program left."""
    source = tmp_path / "source"
    source.mkdir()
    Image.effect_noise((300, 300), 60).convert("RGB").save(source / "a.jp2", num_resolutions=1)
    (tmp_path / "killed.py").write_text(KILLED_WHILE_DECODING)
    words = ("export", str(source), "--to", str(tmp_path / "out"), "--is-modifier", "wid=200")
    killed = subprocess.run(
        [sys.executable, str(tmp_path / "killed.py"), *words],
        capture_output=True,
        start_new_session=True,
        check=False,
    )
    assert (killed.returncode, killed.stdout) == (-signal.SIGKILL, b"decoding\n"), killed.stderr
    assert is_empty_in_time(temp)


def test_the_next_start_of_a_command_sweeps(temp, holder):
    holder.kill()
    holder.wait()
    subprocess.run([sys.executable, "-m", "exportgui", "jobs"], check=True, capture_output=True)
    assert list(temp.iterdir()) == []
