"""What the program does besides, as the system sees it: no other program, no connection, no foreign
file.
"""

from __future__ import annotations

import os
import re
import shutil
import site
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

import exportgui

CORPUS = Path(os.environ.get("EXPORTGUI_CORPUS") or Path(__file__).parents[3] / "shared" / "corpus")
REQUESTS = (
    "wid=64&fmt=png",
    pytest.param("", marks=pytest.mark.long),
    pytest.param("fmt=tif&op_sharpen=1&layer=1&text=Hello&size=40,20", marks=pytest.mark.long),
)
CALLS = "execve,execveat,connect,open,openat,openat2,creat"
SYSTEM = (
    *(
        "/lib",
        "/lib64",
        "/usr",
        "/proc/self",
        "/proc/sys/vm",
        "/sys/devices/system/cpu",
        "/dev/null",
        "/dev/urandom",
    ),
    *(
        "/etc/ld.so.cache",
        "/etc/localtime",
        "/etc/locale.alias",
        "/etc/fonts",
        "/etc/ssl/openssl.cnf",
        "/var/cache/fontconfig",
    ),
)
"""Where the system keeps its libraries, fonts and facts; never opened for writing, but for
/dev/null.
"""

_LINE = re.compile(
    r"^\d+ +(?P<call>\w+)\((?P<arguments>.*)\) += (?P<result>-?\d+)(<(?P<real>.*)>)?"
)

pytestmark = [
    pytest.mark.corpus,
    pytest.mark.skipif(not shutil.which("strace"), reason="strace is not installed"),
    pytest.mark.skipif(not CORPUS.is_dir(), reason="the corpus of real files is not here"),
]


def traced(base: Path, request: str) -> list[re.Match[str]]:
    """Export the corpus under strace; the calls that succeeded, and every try to connect."""
    trace = base / "trace"
    follow = ["strace", "-f", "-qq", "-y", "-s", "4096", "-e", f"trace={CALLS}", "-o", str(trace)]
    words = ["export", str(CORPUS), "--to", str(base / "out"), "--keep-tree"]
    words += ["--is-modifier", request] if request else []
    home = {
        "EXPORTGUI_HOME": str(base / "home"),
        "HOME": str(base),
        "TMPDIR": str(base / "temporary"),
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    (base / "temporary").mkdir()
    # -P: the program that is installed, not what lies in the folder the tests are started from.
    command = [*follow, sys.executable, "-P", "-m", "exportgui", *words]
    done = subprocess.run(
        command, env=os.environ | home, capture_output=True, text=True, check=False, timeout=600
    )
    if not trace.exists() or "PTRACE" in done.stderr:
        pytest.skip("this system lets nobody trace")
    assert done.returncode in (0, 1), done.stderr
    calls = [
        found
        for line in trace.read_text(errors="replace").splitlines()
        if (found := _LINE.match(line))
    ]
    assert len(calls) > 500
    return [call for call in calls if int(call["result"]) >= 0 or call["call"] == "connect"]


def opened(calls: list[re.Match[str]]) -> list[tuple[str, bool]]:
    """The files that were opened: where they truly are, and whether for writing."""
    flags = re.compile("O_WRONLY|O_RDWR|O_CREAT")
    return [(call["real"], bool(flags.search(call["arguments"]))) for call in calls if call["real"]]


def own_places() -> set[str]:
    """Where the program, Python and its packages are."""
    places = {*map(str, Path(exportgui.__file__).parents[:2]), sys.prefix, sys.base_prefix}
    places.update(filter(None, sys.path), sysconfig.get_paths().values(), site.getsitepackages())
    places.update(filter(None, [sys.pycache_prefix]))
    return {os.path.realpath(place) for place in places}


def within(path: str, places) -> bool:
    path = re.sub(r"^/proc/\d+/", "/proc/self/", path)
    return any(path == str(place) or path.startswith(f"{place}/") for place in places)


@pytest.mark.parametrize("request_text", REQUESTS)
def test_nothing_foreign_is_started_connected_to_or_opened(tmp_path, request_text, figure):
    calls = traced(tmp_path, request_text)
    programs = {
        call["arguments"].split('"')[1] for call in calls if call["call"].startswith("execve")
    }
    connects = [call["arguments"] for call in calls if call["call"] == "connect"]
    allowed = [*own_places(), CORPUS.resolve(), *SYSTEM, tmp_path]
    files = opened(calls)
    foreign = sorted({path for path, _ in files if not within(path, allowed)})
    written = sorted(
        {path for path, writes in files if writes and not within(path, (tmp_path, "/dev/null"))}
    )
    figure(
        f"traced over the corpus ({request_text or 'originals'}): "
        f"{len(programs - {sys.executable})} foreign programs,"
        f" {len(connects)} connections, {len(foreign)} of {len(files)} opens elsewhere"
    )
    assert programs == {sys.executable}
    assert connects == []
    assert foreign == []
    assert written == []
