"""Documents of a SOAP client are read as it meant them, and it accepts ours."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exportgui.errors import IpsError
from exportgui.job.ips import namespaces
from exportgui.job.ips.email_settings import email_setting
from exportgui.job.ips.submission import Submission
from exportgui.job.ips.submit_reader import read_submission, submission_in
from exportgui.job.ips.submit_writer import document, write_submission
from exportgui.job.ips.xml_tree import MAX_BYTES, MAX_DEPTH
from exportgui.job.model import ExportJob
from exportgui.job.submit_fields import SubmitFields
from tests.job.ips_types import ENVELOPES, param_of, submit_job

HANDLES = ("a|942|1|579", "a|177", "24265|1|17061")  # r-delete-assets, r-get-associated-assets, …
FIELDS = {
    "companyHandle": "c|656",
    "userHandle": "u|12",
    "jobName": "Herbst & Winter <1>",
    "locale": "de-DE",
    "description": "Ärmel, 秋, two\nlines",
}
MODIFIER = "&fmt=png&op_usm=1,1,5"
EXPORT = {
    "assetHandleArray": {"items": list(HANDLES)},
    "fmt": "convert",
    "is_modifier": MODIFIER,
    "macro": "$test$",
    "emailSetting": "ErrorAndWarning",
    "clientId": "10.0.0.1",
}
JOB = ExportJob(HANDLES, "convert", MODIFIER, "$test$", "ErrorAndWarning", "10.0.0.1")
SUBMISSION = Submission(
    JOB, FIELDS["jobName"], SubmitFields("c|656", "u|12", "de-DE", FIELDS["description"])
)


@pytest.mark.parametrize("version", ENVELOPES)
def test_what_a_soap_client_sends_is_read(version):
    assert submission_in(submit_job(version, **FIELDS, exportJob=EXPORT)) == SUBMISSION


def test_times_are_kept_as_the_client_writes_them():
    noon = datetime.datetime(2030, 1, 31, 12, tzinfo=datetime.UTC)
    timed = submission_in(submit_job("1.1", **FIELDS, execTime=noon, exportJob=EXPORT))
    assert timed.exec_time == "2030-01-31T12:00:00Z"
    cron = "0 0 12 ? * MON"
    assert (
        submission_in(
            submit_job("1.2", **FIELDS, execSchedule=cron, exportJob=EXPORT)
        ).exec_schedule
        == cron
    )
    both = submit_job("1.1", **FIELDS, execTime=noon, execSchedule=cron, exportJob=EXPORT)
    with pytest.raises(IpsError, match="at most one") as caught:
        submission_in(both)
    assert caught.value.element == "execSchedule"


@pytest.mark.parametrize("soap", [None, *ENVELOPES])
def test_the_types_accept_what_is_written(soap, tmp_path):
    path = tmp_path / "job.xml"
    write_submission(SUBMISSION, path, soap)
    param = param_of(path.read_bytes())
    assert param.tag == "{http://www.scene7.com/IpsApi/xsd/2014-04-03}submitJobParam"
    envelope = param.getroottree().getroot()
    assert (envelope.tag == param.tag) == (soap is None)
    if soap is not None:
        assert envelope.tag == f"{{{ENVELOPES[soap]}}}Envelope"
    assert read_submission(path) == SUBMISSION


def test_the_smallest_job_is_valid_too():
    written = document(Submission(ExportJob(("a|1",), "orig"), "", SubmitFields()))
    param_of(written.encode())
    assert "authHeader" not in written


TEXT = st.text(
    st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff"), max_size=20
).map(lambda text: " ".join(text.split()))


@given(name=TEXT, modifier=TEXT, description=TEXT, handles=st.lists(TEXT.filter(bool), min_size=1))
def test_any_text_comes_back(name, modifier, description, handles):
    job = ExportJob(tuple(handles), "convert", modifier)
    submission = Submission(job, name, SubmitFields("1", description=description))
    data = document(submission, "1.1").encode()
    param_of(data)
    read = submission_in(data)
    assert (read.job, read.name, read.fields) == (job, name, submission.fields)


@pytest.mark.parametrize("sign", ["\x00", "\x0b", "\ufffe", "\ud800"])
def test_a_sign_that_xml_lacks_is_refused(sign):
    with pytest.raises(IpsError, match="which XML cannot") as caught:
        document(Submission(JOB, f"a{sign}b"))
    assert caught.value.element == "jobName"


PLAIN = document(SUBMISSION)


def _in_namespace(name: str) -> bytes:
    return PLAIN.replace(namespaces.WRITTEN, name).encode()


# c-wsdl-versions.md, "Supported WSDLs"
VERSIONS = (
    *("2014-04-03", "2013-02-15", "2012-02-14", "2010-01-31"),
    *("2009-07-31", "2008-09-10", "2008-01-15"),
)


@pytest.mark.parametrize("version", ["", *(f"/{version}" for version in VERSIONS)])
def test_every_version_of_the_api_is_read(version):
    read = submission_in(_in_namespace(f"http://www.scene7.com/IpsApi/xsd{version}"))
    assert read == SUBMISSION


def test_a_version_that_is_not_documented_is_read_with_a_note():
    (note,) = submission_in(_in_namespace("http://www.scene7.com/IpsApi/xsd/2013-08-29-beta")).notes
    assert "2013-08-29-beta" in note
    (note,) = submission_in(PLAIN.replace(f' xmlns="{namespaces.WRITTEN}"', "").encode()).notes
    assert "no documented version" in note


@pytest.mark.parametrize("name", ["urn:other", "http://www.scene7.com/IpsApi/xsd2"])
def test_another_namespace_is_refused(name):
    with pytest.raises(IpsError, match="is not of the IPS API") as caught:
        submission_in(_in_namespace(name))
    assert (caught.value.element, caught.value.line) == ("submitJobParam", 2)


# The values as r-email-settings.md and the type's page print them in each language.
PAGES = {
    "en": ("All", "Error", "ErrorAndWarning", "JobCompletion", "None"),
    "es": ("Todos", "Error", "ErrorAndWarning", "JobCompletion", "Ninguno"),
    "sv": ("Alla", "Fel", "ErrorAndWarning", "Jobbslutförande", "Ingen"),
    "zh-TW": ("全部", "錯誤", "ErrorAndWarning", "JobCompletion", "無"),
    "ja": ("すべて", "エラー", "ErrorAndWarning", "JobCompletion", "なし"),
    "ko": ("모두", "오류", "오류 및 경고", "작업 완료", "없음"),
}


@pytest.mark.parametrize("page", PAGES)
def test_the_values_of_translated_pages_are_read_and_english_is_written(page):
    for printed, setting in zip(PAGES[page], PAGES["en"], strict=True):
        read = submission_in(PLAIN.replace(">ErrorAndWarning<", f">{printed}<").encode())
        assert read.job.email_setting == setting
        assert [printed in note and setting in note for note in read.notes] == (
            [] if printed == setting else [True]
        )
        assert f"<emailSetting>{setting}</emailSetting>" in document(read)


SPELLING = (
    PLAIN.replace("<is_modifier>&amp;fmt=png&amp;op_usm=1,1,5</is_modifier>", "<{0}>{1}</{0}>")
    .replace("<macro>$test$<", "<macro>{2}<")
    .replace(">ErrorAndWarning<", ">{3}<")
)


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("name", ["is_modifier", "is_modifer"])
def test_the_documented_example_in_every_spelling(page, name):
    """r-exportjob.md: ``is_modifer = &fmt=png``, ``macro=$test$``."""
    for modifier in ("&amp;fmt=png", "fmt=png", "?fmt=png"):
        for macro in ("$test$", "test"):
            text = SPELLING.format(name, modifier, macro, PAGES[page][-1])
            job = submission_in(text.encode()).job
            assert (job.request_text(), job.email_setting) == ("fmt=png&$test$", "None")


def test_a_value_of_no_page_is_refused_with_its_line():
    assert email_setting("Alles") == "Alles"
    with pytest.raises(IpsError, match="Alles is not allowed") as caught:
        submission_in(PLAIN.replace(">ErrorAndWarning<", ">Alles<").encode())
    line = PLAIN[: PLAIN.index("<emailSetting>")].count("\n") + 1
    assert (caught.value.element, caught.value.line) == ("exportJob/emailSetting", line)


def test_a_decomposed_value_is_read_too():
    """Some systems write ö as o and a mark."""
    assert email_setting("Jobbslutfo\u0308rande") == "JobCompletion"


EMPTY_HANDLE = "<items> </items>"


@pytest.mark.parametrize(
    ("before", "after", "element", "said"),
    [
        (">convert<", ">png<", "exportJob/fmt", "allowed"),
        ("<items>a|177</items>", EMPTY_HANDLE, "assetHandleArray/items", "is not a handle"),
        ("<companyHandle>", "<companyHandle/><companyHandle>", "companyHandle", "is there twice"),
        ("<locale>", "<local/><locale>", "local", "no element of submitJobParam"),
        ("<exportJob>", "<exportJob><is_modifer>x=1</is_modifer>", "exportJob", "differ"),
    ],
)
def test_errors_name_the_element_and_its_line(before, after, element, said):
    assert before in PLAIN
    with pytest.raises(IpsError, match=said) as caught:
        submission_in(PLAIN.replace(before, after).encode())
    assert caught.value.element == element
    assert caught.value.line == PLAIN[: PLAIN.index(before)].count("\n") + 1


def test_an_envelope_of_no_soap_and_one_with_two_jobs_are_refused():
    soap = document(SUBMISSION, "1.2")
    with pytest.raises(IpsError, match="is not of SOAP"):
        submission_in(soap.replace("www.w3.org", "www.w4.org").encode())
    param = PLAIN.split("\n", 1)[1]
    with pytest.raises(IpsError, match="is there twice"):
        submission_in(soap.replace("</soap:Body>", f"{param}</soap:Body>").encode())


def test_the_header_with_its_password_is_not_looked_at():
    header = (
        '<soap:Header><authHeader xmlns="http://www.scene7.com/IpsApi/xsd"><user>a@b.test</user>'
        "<password>secret</password><submitJobParam/></authHeader></soap:Header>"
    )
    soap = document(SUBMISSION, "1.1").replace("  <soap:Body>", f"{header}<soap:Body>")
    read = submission_in(soap.encode())
    assert read == SUBMISSION
    assert "secret" not in repr(read) + document(read, "1.1")


def test_depth_and_size_are_limited():
    inside = "<a>" * (MAX_DEPTH - 1) + "</a>" * (MAX_DEPTH - 1)
    with pytest.raises(IpsError, match="no submitJobParam"):
        submission_in(f"<r>{inside}</r>".encode())
    with pytest.raises(IpsError, match="nested deeper than 64") as caught:
        submission_in(f"<r>\n<a>{inside}</a></r>".encode())
    assert caught.value.line == 2
    padded = PLAIN.encode().ljust(MAX_BYTES)
    assert submission_in(padded) == SUBMISSION
    with pytest.raises(IpsError, match="larger than 10 MB"):
        submission_in(padded + b" ")


def test_elements_in_any_order_are_read():
    """r-asset.md and others list elements by the alphabet."""
    locale = "  <locale>de-DE</locale>\n"
    assert locale in PLAIN
    moved = PLAIN.replace(locale, "").replace("</submitJobParam>", f"{locale}</submitJobParam>")
    assert submission_in(moved.encode()) == SUBMISSION
