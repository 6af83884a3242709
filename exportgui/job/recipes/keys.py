"""The keys of a recipe's file, and what may stand under each."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from exportgui.job.choices import CONFLICT_POLICIES, EMAIL_SETTINGS, EXPORT_TYPES, RENDITIONS
from exportgui.job.mail.address import is_address
from exportgui.lazy_dataclass import dataclass
from exportgui.messages import Message, joined


@dataclass(frozen=True, slots=True)
class Key:
    """A key: the attribute of a `Recipe` that it fills, and the values that fit."""

    attribute: str
    fits: Callable[[Any], bool]
    allowed: Message
    optional: bool = False


def _is_text(value: object) -> bool:
    return isinstance(value, str)


def _are_definitions(value: object) -> bool:
    if isinstance(value, list):
        return all(isinstance(each, dict) for each in value)
    return isinstance(value, dict) and all(isinstance(text, str) for text in value.values())


def _is_count(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0


def _is_switch(value: object) -> bool:
    return isinstance(value, bool)


def _are_addresses(value: object) -> bool:
    return isinstance(value, list | tuple) and all(
        isinstance(each, str) and is_address(each) for each in value
    )


def _one_of(*words: str) -> tuple[Callable[[Any], bool], Message]:
    return lambda value: isinstance(value, str) and value in words, joined(", ", words)


_TEXT = Message("text")
_TRUE_OR_FALSE = joined(", ", ("true", "false"))
KEYS: Mapping[str, Key] = {
    "fmt": Key("fmt", *_one_of(*EXPORT_TYPES)),
    "is_modifier": Key("is_modifier", _is_text, _TEXT),
    "macro": Key("macro", _is_text, Message("one or more {example}", example="$name$")),
    "definitions": Key(
        "definitions",
        _are_definitions,
        Message("an object of macro names and their definitions"),
        optional=True,
    ),
    "nameTemplate": Key("name_template", _is_text, _TEXT),
    "firstIndex": Key("first_index", _is_count, Message("a whole number from 0"), optional=True),
    "keepTree": Key("keep_tree", _is_switch, _TRUE_OR_FALSE),
    "renditions": Key("renditions", *_one_of(*RENDITIONS)),
    "onConflict": Key("on_conflict", *_one_of(*CONFLICT_POLICIES)),
    "replaceAltered": Key("replace_altered", _is_switch, _TRUE_OR_FALSE, optional=True),
    "refresh": Key("refresh", _is_switch, _TRUE_OR_FALSE, optional=True),
    "salvage": Key("salvage", _is_switch, _TRUE_OR_FALSE),
    "emailSetting": Key("email_setting", *_one_of(*EMAIL_SETTINGS)),
    "mailTo": Key(
        "mail_to",
        _are_addresses,
        Message("a list of mail addresses such as {example}", example="anna@example.com"),
        optional=True,
    ),
    "jobName": Key("job_name", _is_text, _TEXT, optional=True),
    "clientId": Key("client_id", _is_text, _TEXT),
    "destination": Key("destination", _is_text, Message("the path of a folder"), optional=True),
}
"""Every key of the file, in its order."""
