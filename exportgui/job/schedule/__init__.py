"""Schedules of jobs: Quartz cron expressions, when they run next, and what they missed."""
