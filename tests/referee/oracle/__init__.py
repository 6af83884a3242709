"""What pictures must look like, worked out without the program: known samples, files, arithmetic,
readers.

Nothing in here imports ``exportgui``. Where Adobe's pages are silent, the readings are those of the
README's table "Where the reference is silent", put into arithmetic once more.
"""
