"""Read the XML of rule sets. Pages: r-rule-set-files.md, r-rule-rule.md."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any
from xml.etree.ElementTree import ParseError, TreeBuilder

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import DefusedXMLParser

from exportgui.catalog.attributes import ATTRIBUTES
from exportgui.catalog.inifile import Entry
from exportgui.catalog.java_patterns import compiled, replacement
from exportgui.catalog.pattern_ambiguity import may_explode
from exportgui.catalog.rule_set import Rule, RuleSet
from exportgui.catalog.textfile import MAX_BYTES, fault, not_allowed
from exportgui.errors import CatalogError
from exportgui.messages import Message, joined, quoted, verbatim
from exportgui.system_errors import cannot_be_read

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_TYPES = ("is", "ir", "static")
_ON_MATCH = ("break", "continue", "error")
_REPLACE = ("first", "all")
_OVERRIDING = {"DefaultImageMode": "default_image_mode", "MaxPix": "max_pix"}
_OVERRIDING |= {"WaterMark": "watermark", "Watermark": "watermark"}
"""Attributes of rules that change pictures, and the request defaults that they are."""
_TOLD = ("ErrorImage", "RequestLock", "RootUrl")
"""Attributes without effect here that a server's reply or address would show."""
_WITHOUT_EFFECT = frozenset({*_TOLD, "Expiration", "RequestObfuscation", "SavePath"})
_ONCE = ("expression", "substitution", "addressfilter")


def read_rule_set(path: Path) -> RuleSet:
    """The rules of a file. Raises CatalogError with the file and line at fault.

    Parsing is strict, as in r-rule-set-files.md.
    """
    root, lines = _parsed(path)
    if root.tag != "ruleset" or root.attrib:
        wrong = Message("the document is not a rule set")
        raise fault(path, lines[root], not_allowed(wrong, Message("<ruleset> with <rule>s")))
    rules = []
    ignored: dict[str, None] = {}
    for number, element in enumerate(root, 1):
        if element.tag != "rule":
            wrong = Message("<{name}> is not allowed here", name=element.tag)
            raise fault(path, lines[element], not_allowed(wrong, Message("<rule>")))
        name = element.get("Name") or str(number)
        reader = _RuleReader(path, lines[element], element)
        if "is" in reader.types():
            rules.append(reader.rule(name))
            ignored |= dict.fromkeys(reader.ignored())
    return RuleSet(tuple(rules), path.name, tuple(ignored))


class _RuleReader:
    """Reads one ``rule`` element."""

    def __init__(self, path: Path, line: int, element: Element) -> None:
        self._path = path
        self._line = line
        self._element = element
        self._texts = dict(self._children())

    def types(self) -> tuple[str, ...]:
        """The kinds of requests that the rule is for."""
        written = self._element.get("RequestType", ",".join(_TYPES))
        types = tuple(part.strip() for part in written.split(","))
        for one in types:
            if one not in _TYPES:
                raise self._wrong("RequestType", one, _TYPES)
        return types

    def rule(self, name: str) -> Rule:
        """The rule by its name or number."""
        shown = Message("rule {name}", name=name)
        expression = self._expression(shown)
        text = self._texts.get("substitution")
        on_match = self._choice("OnMatch", _ON_MATCH)
        everywhere = self._choice("Replace", _REPLACE) == "all"
        if expression is None or text is None:
            return Rule(
                shown,
                expression,
                appended=text or "",
                on_match=on_match,
                overrides=dict(self._overrides()),
            )
        try:
            substitution = replacement(text, expression)
        except ValueError as error:
            wrong = Message("the expression has no part {name}", name=error.args[0])
            raise fault(self._path, self._line, wrong) from error
        return Rule(
            shown,
            expression,
            substitution,
            part=0 if substitution.refers or not expression.groups else 1,
            on_match=on_match,
            everywhere=everywhere,
            overrides=dict(self._overrides()),
        )

    def ignored(self) -> Iterator[str]:
        """What the rule says without effect here, as it is written."""
        yield from (name for name in _TOLD if self._element.get(name))
        tags = {child.tag for child in self._element}
        yield from (f"<{tag}>" for tag in ("addressfilter", "header") if tag in tags)

    def _children(self) -> Iterator[tuple[str, str]]:
        seen: set[str] = set()
        for child in self._element:
            if child.tag in seen or child.tag not in (*_ONCE, "header"):
                wrong = Message("<{name}> is not allowed here", name=child.tag)
                allowed = Message("each of {names} once", names=list(_ONCE))
                raise fault(self._path, self._line, not_allowed(wrong, allowed))
            if child.tag in _ONCE:
                seen.add(child.tag)
                yield child.tag, child.text or ""

    def _expression(self, rule: Message) -> re.Pattern[str] | None:
        text = self._texts.get("expression", "")
        if not text:
            return None
        try:
            expression = compiled(text)
        except ValueError as error:
            wrong = Message(
                "the expression {text} cannot be used: {detail}", text=text, detail=error.args[0]
            )
            raise fault(self._path, self._line, wrong) from error
        if may_explode(expression):
            wrong = Message(
                "{rule}: {text} repeats a part that can match in several ways, so that matching may"
                " never end",
                rule=rule,
                text=text,
            )
            raise fault(self._path, self._line, wrong)
        return expression

    def _choice(self, name: str, allowed: tuple[str, ...]) -> str:
        value = self._element.get(name, allowed[0])
        if value not in allowed:
            raise self._wrong(name, value, allowed)
        return value

    def _wrong(self, name: str, value: str, allowed: tuple[str, ...]) -> CatalogError:
        wrong = not_allowed(f'{name}="{value}"', verbatim(", ".join(allowed)))
        return fault(self._path, self._line, wrong)

    def _overrides(self) -> Iterator[tuple[str, Any]]:
        known = {attribute.name.lower(): attribute for attribute in ATTRIBUTES}
        for name, value in self._element.attrib.items():
            if name in ("Name", "OnMatch", "Replace", "RequestType", *_WITHOUT_EFFECT):
                continue
            if name not in _OVERRIDING:
                wrong = Message("a rule has no attribute {name}", name=name)
                raise fault(self._path, self._line, wrong)
            attribute = known[name.lower()]
            try:
                parsed = attribute.parse(Entry(name, value, self._line))
            except ValueError as error:
                wrong = not_allowed(f'{name}="{value}"', attribute.allowed)
                raise fault(self._path, self._line, wrong) from error
            unlimited = isinstance(parsed, tuple) and not any(parsed)
            yield _OVERRIDING[name], None if unlimited or parsed == "" else parsed


class _Builder(TreeBuilder):
    """Notes the line on which each element starts."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: dict[Element, int] = {}
        self.line: Callable[[], int] = int

    def start(self, tag: str, attrs: dict[str, str]) -> Element:
        """Called by the parser for each start tag."""
        element = super().start(tag, attrs)
        self.lines[element] = self.line()
        return element


def _parsed(path: Path) -> tuple[Element, dict[Element, int]]:
    try:
        if path.stat().st_size > MAX_BYTES:
            large = Message("larger than {size} MiB", size=MAX_BYTES // 1024 // 1024)
            raise CatalogError(joined(": ", (path, large)))
        data = path.read_bytes()
    except OSError as error:
        raise CatalogError(joined(": ", (path, cannot_be_read(error)))) from error
    builder = _Builder()
    parser = DefusedXMLParser(target=builder)  # a DTD is not read, but may be named

    def line() -> int:
        return int(parser.parser.CurrentLineNumber)

    builder.line = line
    try:
        parser.feed(data)
        return parser.close(), builder.lines
    except DefusedXmlException as error:
        raise fault(path, line(), Message("entities are not accepted")) from error
    except (ParseError, ValueError, LookupError) as error:
        wrong = Message("not well-formed XML: {detail}", detail=quoted(str(error)))
        at = error.position[0] if isinstance(error, ParseError) else line()
        raise fault(path, at, wrong) from error
