"""Texts of the pre-flight about one item."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from exportgui.gui.i18n import asset_text
from exportgui.gui.i18n import messages as engine
from exportgui.gui.i18n.marker import QT_TRANSLATE_NOOP
from exportgui.job.planning.job_plan import Collision, PlannedItem
from exportgui.job.planning.plan import EXCLUDED
from exportgui.job.planning.planned_asset import PlannedAction
from exportgui.job.planning.summary import is_renamed

# Action → what people read, and the tone it is shown in.
ACTIONS: dict[str, tuple[str, str]] = {
    PlannedAction.CONVERT: (QT_TRANSLATE_NOOP("Preflight", "Converted"), "text"),
    PlannedAction.COPY: (QT_TRANSLATE_NOOP("Preflight", "Copied"), "text"),
    PlannedAction.COPY_INSTEAD: (QT_TRANSLATE_NOOP("Preflight", "Copied as original"), "warning"),
    PlannedAction.SKIP: (QT_TRANSLATE_NOOP("Preflight", "Skipped"), "warning"),
    PlannedAction.UNCHANGED: (QT_TRANSLATE_NOOP("Preflight", "Unchanged"), "muted"),
    PlannedAction.LEFT_OUT: (QT_TRANSLATE_NOOP("Preflight", "Left out"), "muted"),
    PlannedAction.FAILS: (QT_TRANSLATE_NOOP("Preflight", "Fails"), "error"),
}
GROUP_NAMES: dict[str, str] = {
    "all": QT_TRANSLATE_NOOP("Preflight", "All"),
    "problems": QT_TRANSLATE_NOOP("Preflight", "Problems only"),
    "converted": QT_TRANSLATE_NOOP("Preflight", "Converted"),
    "copied": QT_TRANSLATE_NOOP("Preflight", "Copied"),
    "failing": QT_TRANSLATE_NOOP("Preflight", "Fails"),
    "skipped": QT_TRANSLATE_NOOP("Preflight", "Skipped"),
    "left out": QT_TRANSLATE_NOOP("Preflight", "Left out"),
}
OUT = QT_TRANSLATE_NOOP("Preflight", "Excluded")
TAKEN = QT_TRANSLATE_NOOP("Preflight", "{wished} exists already")
TAKEN_HERE = QT_TRANSLATE_NOOP("Preflight", "{wished} is taken by another asset of this job")
REPLACES = QT_TRANSLATE_NOOP("Preflight", "replaces the file that is there")
STOPS = QT_TRANSLATE_NOOP("Preflight", "the file exists already: the job does not start")
SKIPS = QT_TRANSLATE_NOOP("Preflight", "the file exists already and is kept")


def tr(text: str) -> str:
    """A text of the pre-flight in the window's language."""
    return QCoreApplication.translate("Preflight", text)


def is_excluded(item: PlannedItem) -> bool:
    """Whether a person took the item out."""
    return item.action is PlannedAction.LEFT_OUT and item.reason == EXCLUDED


def action_text(item: PlannedItem) -> str:
    """What becomes of an item, in a word."""
    return tr(OUT) if is_excluded(item) else tr(ACTIONS[item.action][0])


def tone(item: PlannedItem) -> str:
    """The colour of that word."""
    return ACTIONS[item.action][1]


def note_tone(item: PlannedItem) -> str:
    """The colour of the note."""
    return "warning" if item.collision or item.warnings else tone(item)


def note(item: PlannedItem, policy: str) -> str:
    """The reason, the collision, and the warnings of an item."""
    if is_excluded(item):
        return ""
    reason = "" if item.action is PlannedAction.SKIP else item.reason
    return " · ".join(
        dict.fromkeys(
            filter(
                None,
                (
                    engine.message_text(reason),
                    collision(item, policy),
                    *map(engine.message_text, item.warnings),
                ),
            )
        )
    )


def collision(item: PlannedItem, policy: str) -> str:
    """What becomes of a name that is taken; empty for one that is free."""
    if is_renamed(item):
        text = TAKEN if item.collision is Collision.FILE else TAKEN_HERE
        return tr(text).format(wished=item.wished)
    if item.action is PlannedAction.SKIP:
        return tr(SKIPS)
    if item.replaces:
        return tr(STOPS if policy == "fail" else REPLACES)
    return ""


def pixels(item: PlannedItem) -> str:
    """Width and height, where they are known."""
    return (
        f"{asset_text.number(item.width)} × {asset_text.number(item.height)}" if item.width else ""
    )


def size(item: PlannedItem, scale: float) -> str:
    """Bytes, with a sign before an estimate."""
    if not item.size or not item.output or item.action is PlannedAction.SKIP:
        return ""
    guessed = item.action is PlannedAction.CONVERT
    shown = asset_text.data_size(round(item.size * scale) if guessed else item.size)
    return f"≈ {shown}" if guessed else shown
