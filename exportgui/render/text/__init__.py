"""Text layers: RTF read into a small document, lines filled here, glyphs shaped and drawn by Pango
through libvips.
"""
