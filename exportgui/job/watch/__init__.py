"""Keep a catalog exported: notice new and changed files, wait until they are whole, export them."""
