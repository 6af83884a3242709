"""The fields of submitJob that are about the job, not about its export (r-submit-job.md)."""

from __future__ import annotations

from collections.abc import Mapping

from exportgui.lazy_dataclass import dataclass

NAMES: Mapping[str, str] = {
    "companyHandle": "company_handle",
    "userHandle": "user_handle",
    "locale": "locale",
    "description": "description",
}
"""The attributes of `SubmitFields` by the reference's names."""


@dataclass(frozen=True, slots=True)
class SubmitFields:
    """What a document says of its job: kept with it, and written back into its log.

    ``locale`` is a language such as ``de-DE``. Texts are empty where the document has none.
    """

    company_handle: str = ""
    user_handle: str = ""
    locale: str = ""
    description: str = ""

    def to_fields(self) -> dict[str, str]:
        """Under the reference's names."""
        return {name: getattr(self, attribute) for name, attribute in NAMES.items()}

    @classmethod
    def from_fields(cls, fields: Mapping[str, str]) -> SubmitFields:
        """Read what `to_fields` wrote; unknown names are ignored."""
        return cls(**{NAMES[name]: text for name, text in fields.items() if name in NAMES})


NO_FIELDS = SubmitFields()
