"""The values that the fields of a job and its options may have.

Apart from `exportgui.job.model`, so that the command line need not import the request language to
know its options.
"""

from __future__ import annotations

from typing import Literal, get_args

Conflict = Literal["unique", "overwrite", "skip", "fail", "changed"]
Renditions = Literal["combined", "folder", "suffix"]

EXPORT_TYPES = ("orig", "convert")
EMAIL_SETTINGS = ("All", "Error", "ErrorAndWarning", "JobCompletion", "None")
CONFLICT_POLICIES: tuple[str, ...] = get_args(Conflict)
RENDITIONS: tuple[str, ...] = get_args(Renditions)
