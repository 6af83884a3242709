"""Text layers: RTF becomes a small document, lines are filled here, Pango shapes and draws glyphs.

libvips' own text function knows neither columns, paths, shapes and copy-fitting nor two alignments
in one layer; so it is given single lines.
"""
