"""Messages in another language without Qt: for the command line, mails and reports.

Reads the same translations the window uses (``resources/translations/exportgui_*.ts``, the messages
without a context). Some 20 ms for 1,500 messages, and only where a language other than English was
chosen.
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
    """The one of `LANGUAGES` that ``wanted`` means; without it, what the system is set to.

    Codes are as in ``LANG``: ``es_MX.UTF-8`` is Spanish. English where we have no such language,
    and where the environment does not say, as on Windows.
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
    from xml.etree import ElementTree  # no other language needs it than those with a file

    file = paths.resources_dir() / "translations" / f"exportgui_{language}.ts"
    found = {}
    for context in ElementTree.parse(file).getroot().iter("context"):
        if not context.findtext("name"):
            for message in context.iter("message"):
                found[message.findtext("source") or ""] = message.findtext("translation") or ""
    return found
