"""How the sample catalog's pictures are made: a small photo studio of distance fields, a loom, and two ICC profiles."""
