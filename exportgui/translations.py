"""Messages in another language without Qt: for the command line, mails and reports.

Reads the same translations the window uses (``resources/translations/exportgui_*.ts``, the messages
without a context). Some 20 ms for 1,500 messages, and only where a language other than English was
chosen.
"""

from __future__ import annotations

from functools import cache
from xml.etree import ElementTree

from exportgui import paths
from exportgui.messages import Lookup, render

LANGUAGES = ("en", "es", "sv", "ja", "ko", "zh_TW")
"""Codes of the languages there are translations for; English needs none."""


@cache
def lookup(language: str) -> Lookup:
    """From templates to those of ``language``, one of `LANGUAGES`; any other means English."""
    if language == "en" or language not in LANGUAGES:
        return _same
    texts = _texts(language)
    return lambda template: texts.get(template) or template


def translated(text: str, language: str) -> str:
    """A message in ``language``; text that is no message stays as it is."""
    return render(text, lookup(language))


def _same(template: str) -> str:
    return template


def _texts(language: str) -> dict[str, str]:
    file = paths.resources_dir() / "translations" / f"exportgui_{language}.ts"
    found = {}
    for context in ElementTree.parse(file).getroot().iter("context"):
        if not context.findtext("name"):
            for message in context.iter("message"):
                found[message.findtext("source") or ""] = message.findtext("translation") or ""
    return found
