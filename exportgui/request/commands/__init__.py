"""The command table: one module per scope, one row per documented command."""
