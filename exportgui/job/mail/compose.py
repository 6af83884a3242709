"""Compose the mail about a job: its text, the same as HTML, and the log as a file."""

from __future__ import annotations

from email.message import EmailMessage

from exportgui.job.mail.attachment import about, log_file
from exportgui.job.mail.content import content_of
from exportgui.job.mail.envelope import envelope, on_a_line
from exportgui.job.mail.html_page import html_page
from exportgui.job.mail.plain_text import plain_text
from exportgui.job.outcome import JobState
from exportgui.job.reporting.job_log import JobLog
from exportgui.messages import Message, render
from exportgui.settings import MailSettings
from exportgui.translations import lookup


def compose(log: JobLog, mail: MailSettings, language: str = "en") -> EmailMessage:
    """The mail in ``language``, one of `LANGUAGES`. Raises AddressError.

    That about the start has no log yet.
    """
    begins = log.state is JobState.RUNNING
    file = None if begins else log_file(log)
    note = Message("Another mail comes when it ends.") if file is None else about(file, log)
    content = content_of(log)
    translate = lookup(language)
    message = envelope(mail, render(content.title, translate, on_a_line))
    message.set_content(plain_text(content, note, translate))
    message.add_alternative(html_page(content, note, language), subtype="html")
    if file is not None:
        file.attach(message)
    return message
