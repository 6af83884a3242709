"""How the sample catalog's pictures are made: a photo studio, a loom, drawings, ICC profiles."""
