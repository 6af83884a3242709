"""The six fields of an ExportJob as the reference has them."""

from __future__ import annotations

import pytest

from exportgui.errors import JobError, MacroError
from exportgui.job.choices import EMAIL_SETTINGS
from exportgui.job.model import ExportJob, Options
from exportgui.request.macros import MacroBook

FIELDS = {
    "assetHandleArray": ["a|3", "a|1"],
    "fmt": "convert",
    "is_modifier": "&fmt=png",
    "macro": "$test$",
    "emailSetting": "ErrorAndWarning",
    "clientId": "10.0.0.7",
}


def test_fields_survive_reading_and_writing():
    job = ExportJob.from_fields(FIELDS)
    assert job.asset_handles == ("a|3", "a|1")
    assert job.client_id == "10.0.0.7"
    assert job.to_fields() == FIELDS


def test_the_spelling_of_adobes_pages_is_read_and_the_right_one_written():
    job = ExportJob.from_fields(
        {"assetHandleArray": {"items": ["a|1"]}, "fmt": "convert", "is_modifer": "wid=5"}
    )
    assert job.is_modifier == "wid=5"
    assert "is_modifer" not in job.to_fields()
    assert job.email_setting == "None"


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"fmt": "png"}, "allowed: orig, convert"),
        ({"fmt": "Convert"}, "allowed: orig, convert"),
        ({"emailSetting": "error"}, "All, Error, ErrorAndWarning, JobCompletion, None"),
        ({"assetHandleArray": []}, "at least one asset"),
        ({"is_modifier": " & ", "macro": ""}, "both are empty"),
    ],
)
def test_what_the_reference_does_not_allow_is_refused_in_words(change, said):
    with pytest.raises(JobError, match=said) as refused:
        ExportJob.from_fields(FIELDS | change).validate()
    assert refused.value.exit_status == 2


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        (FIELDS | {"colour": "red"}, "colour: no field"),
        (FIELDS | {"is_modifer": "wid=7"}, "differ"),
        ({"fmt": "orig"}, "assetHandleArray"),
        (FIELDS | {"assetHandleArray": [3]}, "list of handles"),
        (FIELDS | {"clientId": 7}, "clientId is not text"),
    ],
)
def test_fields_that_make_no_job_are_refused(fields, said):
    with pytest.raises(JobError, match=said):
        ExportJob.from_fields(fields)


@pytest.mark.parametrize("setting", EMAIL_SETTINGS)
def test_every_email_setting_is_allowed(setting):
    ExportJob(("a|1",), "orig", email_setting=setting).validate()


@pytest.mark.parametrize(
    ("macro", "text"),
    [("$a$", "wid=9&$a$"), ("a", "wid=9&$a$"), ("$a$&$b$", "wid=9&$a$&$b$"), ("", "wid=9")],
)
def test_the_macro_comes_after_the_modifiers_so_that_it_wins(macro, text):
    assert ExportJob(("a|1",), "convert", "?wid=9", macro).request_text() == text


def test_a_macro_field_that_is_no_name_is_refused():
    with pytest.raises(MacroError):
        ExportJob(("a|1",), "convert", "", "$a b=c$").validate()


def test_options_survive_the_ledger(tmp_path):
    book = MacroBook([("a", "wid=1"), ("b", "$a$"), ("a", "wid=2")])
    options = Options(tmp_path, "skip", "{name}", keep_tree=True, macro_book=book)
    again = Options.from_fields(options.to_fields())
    assert again.macro_book is not None
    assert again.macro_book.entries == book.entries
    assert (again.destination, again.on_conflict, again.name_template, again.keep_tree) == (
        tmp_path,
        "skip",
        "{name}",
        True,
    )
