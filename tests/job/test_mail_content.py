"""What a mail says: whole as plain text, the same as HTML, nothing from outside as marks."""

from __future__ import annotations

import io
import json
import operator
import re
import zipfile
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest

from exportgui.job.mail import attachment, html_page
from exportgui.job.mail.compose import compose
from exportgui.job.mail.content import MAX_LINES
from exportgui.job.outcome import JobState, State
from exportgui.job.reporting.job_log import Aux, Detail, JobLog
from exportgui.messages import NOTHING, Message, joined
from exportgui.settings import MailSettings
from exportgui.translations import LANGUAGES

MAIL = MailSettings("127.0.0.1", 25, "none", "", "me@example.com", ("ann@example.com",))
NASTY = "<img src=x onerror=alert(1)>&amp;\"'\u202egpj.<script>\r\nx\udcff.jpg"
TAGS = {
    *("html", "head", "meta", "title", "style", "body", "div", "span"),
    *("h1", "h2", "p", "b", "a", "ul", "li"),
}


def detail(name: str, state: State, reason: str = "damaged", *warnings: str) -> Detail:
    message = joined(": ", (name, Message("the file is damaged; {text}", text=reason)))
    aux = tuple(Aux(Message("cut to {text}", text=text), "", None) for text in warnings)
    return Detail(message, "GetFailure", name, "Image", "a|1", aux, "", state)


def job_log(*details: Detail, **how: object) -> JobLog:
    states = [row.state for row in details if row.state is not State.LEFT_OUT]
    plain = {
        "job_id": 12,
        "job_name": "Spring",
        "state": JobState.DONE,
        "log_type": "EndGet",
        "start": 1_700_000_000.0,
        "end": 1_700_000_060.0,
        "total_file_count": len(states),
        "file_success_count": states.count(State.DONE),
        "file_error_count": states.count(State.FAILED),
        "file_warning_count": sum(bool(row.aux) for row in details),
        "fatal_error": False,
        "fatal_message": NOTHING,
        "detail_total_rows": len(details),
        "details": details,
        "destination": "/srv/out/spring sale",
    }
    zero = ("file_duplicate_count", "file_update_count", "unfinished_count")
    transfers = ("transfer_success_count", "transfer_error_count", "transfer_warning_count")
    return JobLog(**dict.fromkeys((*zero, *transfers), 0) | plain | how)


MIXED = job_log(
    detail("bowl.jpg", State.FAILED),
    detail("vase.jpg", State.DONE, "no", "the canvas"),
    detail("set", State.LEFT_OUT, "it is a set"),
)


class Reader(HTMLParser):
    """What a page holds: its marks, its text and its links."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.text = ""
        self.links: list[str] = []
        self.attributes: set[str] = set()
        self.feed(re.sub(r"<style>.*?</style>|<title>.*?</title>", "", page, flags=re.DOTALL))

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        self.attributes |= {name for name, _value in attrs}
        self.links += [value for name, value in attrs if name == "href"]
        self.text += " " * (tag not in ("b", "a", "span"))

    def handle_data(self, data):
        self.text += data


def plain_of(message) -> str:
    return message.get_body(("plain",)).get_content()


def html_of(message) -> str:
    return message.get_body(("html",)).get_content()


def words(text: str) -> list[str]:
    return re.sub(r"^- ", "", text, flags=re.MULTILINE).split()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_text_says_all_that_the_page_says(language):
    message = compose(MIXED, MAIL, language)
    page = html_of(message)
    assert f'<html lang="{language.replace("_", "-")}">' in page
    text = words(Reader(page).text)
    assert sorted(word.rstrip(".") for word in text) == sorted(
        word.rstrip(".") for word in words(plain_of(message))
    )
    for name in ("bowl.jpg", "vase.jpg", "/srv/out/spring"):
        assert name in Reader(page).text


@pytest.mark.parametrize("language", ["en", "ja"])
def test_every_server_takes_its_lines(language):
    """RFC 5322, 2.1.1: at most 998 letters; without 8BITMIME of 7 bits."""
    long = job_log(detail("n" * 5000 + ".jpg", State.FAILED), job_name="名" * 2000)
    data = compose(long, MAIL, language).as_bytes()
    assert data.isascii()
    assert max(map(len, data.split(b"\r\n"))) <= 998


def test_nothing_from_outside_becomes_a_mark():
    rows = [detail(NASTY, state, NASTY, NASTY) for state in (State.FAILED, State.DONE)]
    log = job_log(*rows, job_name=NASTY, destination=f"/srv/{NASTY}")
    message = compose(replace(log, warnings=(Message("about {text}", text=NASTY),)), MAIL)
    page = html_of(message)
    reader = Reader(page)
    assert reader.tags <= TAGS
    assert not {name for name in reader.attributes if name.startswith("on")}
    shown = "<img src=x onerror=alert(1)>&amp;\"' gpj.<script> x .jpg"
    for text in (reader.text, plain_of(message), str(message["Subject"])):
        assert shown in " ".join(text.split())
        assert "\u202e" not in text


def test_first_the_failures_by_name_and_then_how_many_more():
    rows = [detail(f"{number}.jpg", State.FAILED) for number in range(MAX_LINES + 7)]
    text = plain_of(compose(job_log(*rows), MAIL))
    assert f"- {MAX_LINES - 1}.jpg: the file is damaged" in text
    assert f"- {MAX_LINES}.jpg" not in text
    assert "… and 7 more" in text
    assert f"Failed: {MAX_LINES + 7}" in text


def test_counts_that_are_nothing_are_left_out():
    text = plain_of(compose(job_log(detail("a.jpg", State.DONE)), MAIL))
    assert "Export job 12 “Spring”: done." in text
    assert "Failed: 0" in text
    assert "Skipped" not in text


def test_a_mail_about_the_start_promises_another_one():
    log = job_log(state=JobState.RUNNING, end=None, total_file_count=40)
    message = compose(log, MAIL)
    text = plain_of(message)
    assert message["Subject"] == "Export job 12 “Spring”: has begun"
    assert "Files: 40" in text
    assert "Exported" not in text
    assert "Another mail comes when it ends." in text
    assert list(message.iter_attachments()) == []


def attached(message):
    (part,) = message.iter_attachments()
    return part


def test_the_log_is_attached():
    part = attached(compose(MIXED, MAIL))
    assert (part.get_filename(), part.get_content_type()) == ("job-12.json", "application/json")
    log = json.loads(part.get_content())
    assert (log["fileErrorCount"], log["detailArray"][0]["assetName"]) == (1, "bowl.jpg")


def test_a_long_log_is_zipped_and_one_that_is_too_long_is_not_sent(monkeypatch):
    rows = [detail(f"{number}.jpg", State.DONE) for number in range(6000)]
    message = compose(job_log(*rows), MAIL)
    part = attached(message)
    assert part.get_filename() == "job-12.zip"
    assert len(message.as_bytes()) < 1 << 20
    with zipfile.ZipFile(io.BytesIO(part.get_content())) as archive:
        assert len(json.loads(archive.read("job-12.json"))["detailArray"]) == 6000
    monkeypatch.setattr(attachment, "MAX_BYTES", 1000)
    message = compose(job_log(*rows), MAIL)
    assert list(message.iter_attachments()) == []
    assert "exportgui jobs show 12 --report job-12.html" in plain_of(message)


@pytest.mark.parametrize(
    ("folder", "links"),
    [
        ("/srv/out/spring sale", ["file:///srv/out/spring%20sale"]),
        ("/srv/out.zip", ["file:///srv/out.zip"]),
        ("s3://bucket/spring", []),
        ("javascript:alert(1)", []),
    ],
)
@pytest.mark.skipif(Path("/").drive != "" or not Path("/srv").is_absolute(), reason="paths of Unix")
def test_the_page_links_to_the_folder_where_there_is_one(folder, links):
    message = compose(replace(MIXED, destination=folder), MAIL)
    assert Reader(html_of(message)).links == links
    assert f"Destination: {folder}" in plain_of(message)


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours (WCAG 2.2)."""

    def luminance(colour: str) -> float:
        parts = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
        linear = (x / 12.92 if x <= 0.04045 else ((x + 0.055) / 1.055) ** 2.4 for x in parts)
        return sum(map(operator.mul, (0.2126, 0.7152, 0.0722), linear))

    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("ground", ["#ffffff", "#121212"])
def test_colours_are_legible_in_a_reader_that_is_light_or_dark(ground):
    """Large text needs 3:1; a reader that knows of dark schemes gets brighter ones in these."""
    assert min(contrast(colour, ground) for colour in html_page._COLOURS.values()) >= 3
    bright = re.findall(r"color: (#\w{6})", html_page._STYLE)
    assert min(contrast(colour, "#121212") for colour in bright) >= 4.5
