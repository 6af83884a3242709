"""IPS submitJob documents, with and without an envelope, kind and unkind."""

from __future__ import annotations

import pytest

from exportgui.errors import JobError
from exportgui.job.ips.submit_reader import read_submission

PARAM = """<submitJobParam xmlns="http://www.scene7.com/IpsApi/xsd">
  <companyHandle>47</companyHandle>
  <jobName>Spring shoes</jobName>
  <exportJob>
    <assetHandleArray><items>a|1</items><items> a|2 </items></assetHandleArray>
    <fmt>convert</fmt>
    <is_modifer>&amp;fmt=png</is_modifer>
    <macro>$test$</macro>
    <emailSetting>Error</emailSetting>
    <clientId>10.0.0.1</clientId>
  </exportJob>
</submitJobParam>"""
ENVELOPE = (
    '<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Header/><s:Body>'
    + PARAM
    + "</s:Body></s:Envelope>"
)


@pytest.fixture
def document(tmp_path):
    def write(text):
        path = tmp_path / "job.xml"
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    return write


@pytest.mark.parametrize(
    "text", [PARAM, ENVELOPE, '<?xml version="1.0" encoding="UTF-8"?>\n' + PARAM]
)
def test_a_document_becomes_a_job(document, text):
    submission = read_submission(document(text))
    job = submission.job
    assert (submission.name, submission.warnings) == ("Spring shoes", ())
    assert (job.asset_handles, job.fmt, job.is_modifier) == (("a|1", "a|2"), "convert", "&fmt=png")
    assert (job.macro, job.email_setting, job.client_id) == ("$test$", "Error", "10.0.0.1")


def test_a_later_time_is_told(document):
    text = PARAM.replace("<exportJob>", "<execTime>2030-01-01T00:00:00Z</execTime><exportJob>")
    assert "execTime" in read_submission(document(text)).warnings[0]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            PARAM.replace("exportJob", "videoPublishJob"),
            ("videoPublishJob cannot be run here; allowed: exportJob"),
        ),
        (PARAM.replace("exportJob", "somethingElse"), "no exportJob"),
        (PARAM.replace("submitJobParam", "other"), "no submitJobParam"),
        (
            PARAM.replace("<macro>", "<marco>").replace("</macro>", "</marco>"),
            "line 8: marco: is no element of exportJob",
        ),
        (
            PARAM.replace("<fmt>convert</fmt>", "<fmt>orig</fmt><fmt>convert</fmt>"),
            "line 6: fmt: is there twice in exportJob",
        ),
        (PARAM[:-5], "not well-formed XML"),
        ("", "not well-formed XML"),
        (b"\xff\xfe\x00", "not well-formed XML"),
        ('<!DOCTYPE a [<!ENTITY x "y">]>' + PARAM, "document types and entities"),
        ('<!DOCTYPE a SYSTEM "file:///etc/passwd">' + PARAM, "document types and entities"),
    ],
)
def test_what_is_no_export_is_refused(document, text, said):
    with pytest.raises(JobError, match=said):
        read_submission(document(text))


def test_a_missing_document_is_named(tmp_path):
    with pytest.raises(JobError, match="cannot be read"):
        read_submission(tmp_path / "none.xml")
