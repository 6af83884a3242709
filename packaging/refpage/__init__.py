"""The parts of the command reference: its examples, their pictures, the page."""
