"""Which mails a job sends, by its emailSetting.

Page: r-email-settings.md, which names the values and leaves their meaning to their names.

=================  =======================================================================
``All``            when the job begins, and when it ends, in any way
``Error``          at the end, if a file failed or a fault of the machine stopped the job
``ErrorAndWarning``  as Error, or if a file or the job as a whole has a warning
``JobCompletion``  at the end of a job that got through, with or without errors; not of one
                   that was cancelled or stopped
``None``           never
=================  =======================================================================

A job that is resumed or retried begins once more, and ends by what is true of the whole job then: a
retry that mended everything is no error any more.
"""

from __future__ import annotations

from exportgui.job.outcome import JobState, State
from exportgui.job.reporting.job_log import JobLog


def wants_mail(setting: str, log: JobLog) -> bool:
    """Whether a job gets a mail now: at its start, while its log says RUNNING, or at its end."""
    if log.state is JobState.RUNNING:
        return setting == "All"
    errors = log.fatal_error or log.file_error_count > 0
    warnings = log.file_warning_count > 0 or bool(log.warnings) or _left_out(log) > 0
    return {
        "All": True,
        "Error": errors,
        "ErrorAndWarning": errors or warnings,
        "JobCompletion": log.state is JobState.DONE,
    }.get(setting, False)


def _left_out(log: JobLog) -> int:
    return sum(detail.state is State.LEFT_OUT for detail in log.details)
