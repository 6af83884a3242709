"""Presets in JSON: names with their definitions, lists of presets, replies of IPS and of AEM."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from exportgui.documents import json_reason
from exportgui.errors import MacroError
from exportgui.messages import Message
from exportgui.request.commands import lookup
from exportgui.request.encoding import encode
from exportgui.request.presets.preset import (
    Preset,
    account_preset,
    as_definition,
    is_address,
    is_definition,
    means_definition,
    means_name,
    name_among,
)

_DEEPEST = 50
_CONTENT = "jcr:content"


def is_json(text: str) -> bool:
    """Whether a text starts as an object or a list of JSON, not as AEM's ``{is_modifier:…}``."""
    start = text.lstrip()[:200]
    if start[:1] not in ("{", "["):
        return False
    return start[1:].lstrip()[:1] in ('"', "{", "[", "]", "}")


def read_json(text: str) -> list[Preset]:
    """The presets in a document; MacroError where it is not JSON."""
    try:
        document = json.loads(text)
        found = list(presets_in(document))
    except json.JSONDecodeError as error:
        raise MacroError(
            Message(
                "not JSON: {detail} in line {line}, column {column}",
                detail=json_reason(error),
                line=error.lineno,
                column=error.colno,
            )
        ) from error
    except RecursionError as error:
        raise MacroError(Message("nested too deeply")) from error
    return _with_lines(found, text)


def presets_in(document: Any) -> Iterator[Preset]:
    """The presets in what a document holds; RecursionError for one that is nested too deeply."""
    return _in_value(document, "", 0)


def _in_value(value: Any, name: str, depth: int) -> Iterator[Preset]:
    """The presets in a value; ``name`` is the key that it has, if any."""
    if depth > _DEEPEST:
        raise RecursionError
    if isinstance(value, str) and is_definition(value):
        named = "" if means_definition(name) else name
        definition = as_definition(value)
        yield account_preset(named, definition) if named else Preset("", definition)
    elif isinstance(value, list):
        for each in value:
            yield from _in_value(each, "", depth + 1)
    elif isinstance(value, dict):
        whole = _whole(value, name)
        if whole is not None:
            yield whole
            return
        is_map = all(isinstance(each, str) and is_definition(each) for each in value.values())
        for key, each in value.items():
            # One address among other facts is a picture's: its key says nothing of the preset.
            passed = key if is_map or not (isinstance(each, str) and is_address(each)) else ""
            yield from _in_value(each, passed, depth + 1)


def _whole(value: Mapping[str, Any], key: str) -> Preset | None:
    """The preset that an object is: its name and definition, or its commands; else None."""
    word_for_name = name_among(value)
    named = key if word_for_name is None else value[word_for_name]
    name = named if isinstance(named, str) else key
    for word, text in value.items():
        if name and means_definition(word) and isinstance(text, str) and is_definition(text):
            return account_preset(name, as_definition(text))
    content = value.get(_CONTENT)
    commands = _commands(content if isinstance(content, dict) else value)
    return account_preset(name, commands) if name and commands else None


def _commands(value: Mapping[str, Any]) -> str:
    """The request of an object whose keys are commands; those of JCR do not count."""
    plain = {key: each for key, each in value.items() if ":" not in key and not means_name(key)}
    known = [key for key in plain if lookup(key) is not None]
    if not known or (len(known) < len(plain) and _CONTENT not in value and not _has_jcr(value)):
        return ""
    if any(isinstance(plain[key], dict | list) for key in known):
        return ""
    return "&".join(f"{key}={encode(_text(plain[key]))}" for key in known)


def _has_jcr(value: Mapping[str, Any]) -> bool:
    return any(key.startswith("jcr:") for key in value)


def _text(value: object) -> str:
    return str(int(value)) if isinstance(value, bool) else str(value)


def _with_lines(presets: list[Preset], text: str) -> list[Preset]:
    """The presets with the lines of their names, which the parser of JSON does not tell."""
    found = []
    position = 0
    line = 1
    for one in presets:
        place = text.find(json.dumps(one.name or one.definition)[:-1], position)
        if place >= 0:
            line += text.count("\n", position, place)
            position = place
        found.append(one._replace(line=line))
    return found
