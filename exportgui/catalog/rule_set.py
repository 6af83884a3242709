"""The rules of a rule set and how they change a request before it is parsed.

`exportgui.catalog.rule_set_file` reads the file (``attribute::RuleSetFile``).

Pages: c-rule-set-reference.md, r-rule-rule.md, r-expression-rule.md, r-substitution-rule.md,
r-request-preprocessing.md. Readings, where the pages disagree or are silent:

- The text that rules see is the path with its RootId, percent-encoded, and the query: what follows
  ``/is/image/``.
- A substitution that refers to no part of its expression replaces the first part that stands in
  parentheses, if there is one, else all that matched; one that does refer replaces all, as in the
  page's example B.
- A substitution without an expression is appended: to the query where it begins with ``&`` or
  ``?``, else to the path.
- All requests here are local: ``addressfilter`` and ``header`` have no effect, nor do attributes
  that do not change pictures.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import field
from typing import Any, NamedTuple

from exportgui.catalog.java_patterns import Replacement
from exportgui.errors import RequestError
from exportgui.lazy_dataclass import dataclass
from exportgui.messages import Message, joined
from exportgui.request.effective import Note

_MOST_TEXT = 8 * 1024
"""Characters that rules are applied to: the time to match may grow with their square or cube."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule. ``expression`` None matches everything; ``substitution`` None changes nothing.

    ``part`` is the group that is replaced, 0 for the whole match; ``overrides`` are request
    defaults by name.
    """

    name: str
    expression: re.Pattern[str] | None = None
    substitution: Replacement | None = None
    appended: str = ""
    part: int = 0
    on_match: str = "break"
    everywhere: bool = False
    overrides: Mapping[str, Any] = field(default_factory=dict)

    def matches(self, text: str) -> bool:
        """Whether the rule applies to a request."""
        return self.expression is None or self.expression.search(text) is not None

    def changed(self, text: str) -> str:
        """The request with the substitution put in."""
        if self.expression is None:
            return _with_appended(text, self.appended)
        if self.substitution is None:
            return text
        return self.expression.sub(self._replaced, text, count=0 if self.everywhere else 1)

    def _replaced(self, match: re.Match[str]) -> str:
        assert self.substitution is not None
        new = self.substitution(match)
        if not self.part or match.start(self.part) < 0:
            return new
        start, end = (place - match.start() for place in match.span(self.part))
        return match[0][:start] + new + match[0][end:]


class Ruled(NamedTuple):
    """A request after the rules: its text, and the request defaults that they override."""

    text: str
    overrides: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class RuleSet:
    """The rules of a catalog for requests of images, in order; ``file`` is what to call it.

    ``ignored`` names what they say without effect here.
    """

    rules: tuple[Rule, ...] = ()
    file: str = ""
    ignored: tuple[str, ...] = ()

    @property
    def unapplied(self) -> tuple[Note, ...]:
        """A note about what has no effect here, if there is anything."""
        if not self.ignored:
            return ()
        note = Message("{names} in rules: no effect here", names=list(self.ignored))
        return (Note(joined(": ", (self.file, note))),)

    def apply(self, text: str) -> Ruled:
        """``path?query`` as the rules change it.

        RequestError where one of them refuses it, or for one of more than 8 KiB.
        """
        overrides: dict[str, Any] = {}
        for rule in self.rules:
            if len(text) > _MOST_TEXT:
                raise RequestError(
                    Message(
                        "the request is longer than {size} KiB, the most that rules are applied to",
                        size=_MOST_TEXT // 1024,
                    )
                )
            if not rule.matches(text):
                continue
            if rule.on_match == "error":
                raise RequestError(
                    Message("{file} refuses this request by {rule}", file=self.file, rule=rule.name)
                )
            text = rule.changed(text)
            overrides |= rule.overrides
            if rule.on_match == "break":
                break
        return Ruled(text, overrides)


def _with_appended(text: str, appended: str) -> str:
    path, separator, query = text.partition("?")
    if appended[:1] not in ("&", "?"):
        return f"{path}{appended}{separator}{query}"
    more = appended.lstrip("&?")
    return f"{path}?{query}&{more}" if query else f"{path}?{more}"
