"""Apply a catalog's localization maps: localized Ids, and localized strings in record fields.

Pages: r-localemap.md, r-localestrmap.md, r-object-id-translation.md, r-text-string-localization.md,
r-locale.md. Readings where they are silent or disagree: an unknown locale takes the rule for
unknown ones, else that of DefaultLocale; without either, strings stay unlocalized, and Ids are an
error if the request has a ``locale=``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from exportgui.catalog.records import Record
from exportgui.errors import RequestError
from exportgui.lazy_dataclass import dataclass
from exportgui.lazy_regex import pattern
from exportgui.messages import Message, verbatim

Rules = Mapping[str, tuple[str, ...]]
"""Suffixes or internal ids by locale in lower case; the empty locale stands for unknown ones."""

# No possessive repeat: Python 3.11 before 3.11.4 forgets what such a group matched.
_TOKEN = pattern(r"(?:\^|%5[Ee])loc(?:=|%3[Dd])((?:(?!%5[Ee])[^^])*)(?:\^|%5[Ee])")
_SET_PART = pattern(r"[^,;:{}()]+")
_SWATCH = pattern(r"0x[0-9A-Fa-f]{6}")
_QUOTED = pattern(r"""([A-Za-z_][\w-]*)(\s*=\s*)(?:"([^"]*)"|'([^']*)')""")
_KEPT_IN_MAPS = frozenset({"coords", "shape"})
_TARGET_TEXT = pattern(r"target\.[^.]*\.(?:label|userdata)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Localization:
    """LocaleMap, LocaleStrMap and DefaultLocale; empty where not declared."""

    ids: Rules
    strings: Rules
    default: str

    @property
    def declared(self) -> bool:
        """Whether the catalog has a map; without one, ``locale=`` is ignored."""
        return bool(self.ids or self.strings)

    def suffixes(self, locale: str | None) -> tuple[str, ...] | None:
        """The suffixes to try for an Id, in order; None where Ids stay as they are.

        Raises RequestError for a request's locale that has no rule.
        """
        suffixes = rule_for(self.ids, locale, self.default)
        if suffixes is None and self.ids and locale is not None:
            known = ", ".join(name for name in self.ids if name)
            raise RequestError(
                Message("the catalog does not know it"),
                command="locale",
                value=locale,
                allowed=verbatim(known),
            )
        return suffixes

    def string_ids(self, locale: str | None) -> tuple[str, ...] | None:
        """The internal ids of localized strings, best first; None for unlocalized strings."""
        return (rule_for(self.strings, locale, self.default) or ()) if self.strings else None


def read_rules(text: str) -> Rules:
    """``locale,id[,id]|locale,id``; ValueError for an item that has no id."""
    rules: dict[str, tuple[str, ...]] = {}
    for item in text.split("|"):
        locale, *ids = (part.strip() for part in item.split(","))
        if not ids:
            raise ValueError(item)
        rules.setdefault(locale.lower(), tuple(ids))
    return rules


def rule_for(rules: Rules, locale: str | None, default: str) -> tuple[str, ...] | None:
    """The rule for a request's locale (empty or None: not given); None where there is none."""
    wanted = (locale or default, "", default)
    return next((rules[name.lower()] for name in wanted if name.lower() in rules), None)


def localized(text: str, ids: Sequence[str]) -> str:
    """The first string of a text element that ``ids`` select; the text itself without tokens."""
    default, *parts = _TOKEN.split(text)
    if not parts:
        return text
    strings = {"": default} if default else {}
    strings.update(zip(parts[::2], parts[1::2], strict=True))
    return next((strings[id_] for id_ in ids if id_ in strings), "")


def localized_record(record: Record, ids: Sequence[str]) -> Record:
    """The record with its localizable fields in one language."""
    return replace(
        record,
        user_data=localized_properties(record.user_data, ids),
        targets=localized_targets(record.targets, ids),
        image_map=localized_map(record.image_map, ids),
        image_set=localized_set(record.image_set, ids),
    )


def localized_properties(text: str, ids: Sequence[str]) -> str:
    """UserData with the value of every property localized."""
    return _properties(text, ids, lambda _: True)


def localized_targets(text: str, ids: Sequence[str]) -> str:
    """Targets with labels and user data localized."""
    return _properties(text, ids, lambda name: _TARGET_TEXT.fullmatch(name.strip()) is not None)


def _properties(text: str, ids: Sequence[str], wanted: Callable[[str], bool]) -> str:
    parts = re.split(r"(\?\?|\r\n|\r|\n)", text)
    parts[::2] = [_property(part, ids, wanted) for part in parts[::2]]
    return "".join(parts)


def _property(text: str, ids: Sequence[str], wanted: Callable[[str], bool]) -> str:
    name, equals, value = text.partition("=")
    if "^" in name or "%5e" in name.lower():  # not a property: the sign is a token's
        return localized(text, ids) if wanted("") else text
    return f"{name}{equals}{localized(value, ids)}" if equals and wanted(name) else text


def localized_set(text: str, ids: Sequence[str]) -> str:
    """ImageSet with every part between separators localized, but for a leading colour."""

    def part(match: re.Match[str]) -> str:
        colour = _SWATCH.match(match[0])
        start = colour.end() if colour else 0
        return match[0][:start] + localized(match[0][start:], ids)

    return _SET_PART.sub(part, text)


def localized_map(text: str, ids: Sequence[str]) -> str:
    """Map with every quoted attribute localized but ``coords`` and ``shape``."""

    def attribute(match: re.Match[str]) -> str:
        name, equals, double, single = match.groups()
        if name.lower() in _KEPT_IN_MAPS:
            return match[0]
        mark, value = ("'", single) if double is None else ('"', double)
        return f"{name}{equals}{mark}{localized(value, ids)}{mark}"

    return _QUOTED.sub(attribute, text)
