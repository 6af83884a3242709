"""Remove an output of an earlier job."""

from __future__ import annotations

from pathlib import PurePosixPath

from exportgui.job.output_record import OutputRecord, has_recorded_content
from exportgui.job.publishing.destination import Destination
from exportgui.job.publishing.filesystem import FileSystem
from exportgui.job.publishing.folder import Entry
from exportgui.job.publishing.io_faults import environment_faults


def prune_output(fs: FileSystem, root: Destination, record: OutputRecord) -> bool:
    """Remove a file if it still is what was recorded; returns whether it was removed.

    Raises what `Destination.open_below` does, and EnvironmentFault when it cannot be removed.
    """
    path = PurePosixPath(record.output)
    with root.open_below(path.parent, make=False) as folder, environment_faults(folder.path):
        entry = Entry(folder, path.name)
        if not has_recorded_content(entry.status(), record, lambda: fs.digest(entry)[0]):
            return False
        fs.unlink(entry)
        fs.sync_folder(folder)
    return True
