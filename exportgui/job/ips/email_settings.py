"""The values of emailSetting, also as translated pages of r-email-settings.md print them.

The reference's Spanish, Swedish, Japanese, Korean and Traditional Chinese pages translate the
constants, so documents that were written by them have these words. English is what a server takes.
"""

from __future__ import annotations

from collections.abc import Mapping

from exportgui.job.choices import EMAIL_SETTINGS

_PRINTED = {
    "es": ("Todos", "Error", "ErrorAndWarning", "JobCompletion", "Ninguno"),
    "sv": ("Alla", "Fel", "ErrorAndWarning", "Jobbslutförande", "Ingen"),
    "zh_TW": ("全部", "錯誤", "ErrorAndWarning", "JobCompletion", "無"),
    "ja": ("すべて", "エラー", "ErrorAndWarning", "JobCompletion", "なし"),
    "ko": ("모두", "오류", "오류 및 경고", "작업 완료", "없음"),
}
"""By the page's language, in the order of `EMAIL_SETTINGS`."""

PRINTED_SETTINGS: Mapping[str, str] = {
    printed: setting
    for page in _PRINTED.values()
    for printed, setting in zip(page, EMAIL_SETTINGS, strict=True)
    if printed != setting
}
"""From a translated value to the constant."""


def email_setting(text: str) -> str:
    """The constant that a value stands for; a value that no page has is returned as it is."""
    import unicodedata

    composed = unicodedata.normalize("NFC", " ".join(text.split()))
    return PRINTED_SETTINGS.get(composed, text)
