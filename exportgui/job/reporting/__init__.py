"""What a job says about itself: logs, reports, tables, mail, IPS documents."""
