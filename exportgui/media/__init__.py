"""Files from strangers: sniff, read headers, decode under guard."""
