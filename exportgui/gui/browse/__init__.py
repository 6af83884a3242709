"""What there is: library, assets, thumbnails."""
