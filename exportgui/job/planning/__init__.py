"""Plan a job before anything is written: actions, names, sizes, disk space."""
