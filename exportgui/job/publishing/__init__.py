"""Write outputs safely: temporary file, verification, rename, disk faults."""
