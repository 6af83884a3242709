"""Untrusted source files: sniff their format, read headers, decode within limits."""

HELPER_FLAG = "--media-helper"
"""With this argument a frozen program runs as its own helper process; see `helper_process`."""
