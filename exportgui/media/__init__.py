"""Files from strangers: sniff, read headers, decode under guard."""

# A frozen program starts its helper process as itself with this word; see `helper_process`.
HELPER_FLAG = "--media-helper"
