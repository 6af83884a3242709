"""What there is: asset types, the library, folder scans, IS catalogs."""
