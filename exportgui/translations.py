"""Translate messages without Qt: for the command line, mails and reports.

Reads the window's translations (``resources/translations/exportgui_*.ts``, the messages without a
context), which ``gettext`` cannot. It takes 20 ms for 1,500 messages, and is done only for a
language other than English.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from functools import cache

from exportgui import paths
from exportgui.messages import Lookup, render

LANGUAGES = ("en", "es", "sv", "ja", "ko", "zh_TW")
"""Codes of the languages there are translations for; English needs none."""


def best_language(wanted: str | None, environment: Mapping[str, str] = os.environ) -> str:
    """The one of `LANGUAGES` that fits ``wanted``, or else the locale of the environment.

    Codes are as in ``LANG``: ``es_MX.UTF-8`` is Spanish. English if there is no translation, or if
    the environment names no language, as on Windows.
    """
    names = ("LC_ALL", "LC_MESSAGES", "LANG")
    system = next((environment[name] for name in names if environment.get(name)), "")
    code = (wanted or system).partition(".")[0].replace("-", "_")
    language, _, rest = code.partition("_")
    if language == "zh":
        return "zh_TW" if rest.partition("_")[0] in ("TW", "HK", "MO", "Hant") else "en"
    return language if language in LANGUAGES else "en"


@cache
def lookup(language: str) -> Lookup:
    """The function that translates templates into ``language``; English for an unknown code."""
    if language == "en" or language not in LANGUAGES:
        return _same
    texts = _texts(language)
    return lambda template: texts.get(template) or template


def translated(text: str, language: str) -> str:
    """A message in ``language``; plain text stays as it is."""
    return render(text, lookup(language))


def _same(template: str) -> str:
    return template


def _texts(language: str) -> dict[str, str]:
    from xml.etree import ElementTree  # slow to import, and not needed for English

    file = paths.resources_dir() / "translations" / f"exportgui_{language}.ts"
    texts = {}
    for context in ElementTree.parse(file).getroot().iter("context"):
        if not context.findtext("name"):
            for message in context.iter("message"):
                texts[message.findtext("source") or ""] = message.findtext("translation") or ""
    return texts
