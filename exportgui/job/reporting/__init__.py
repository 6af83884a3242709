"""Logs, reports, tables and mail about jobs, and IPS documents."""
