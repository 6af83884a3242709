"""What follows a job: a command of the user's and a webhook, both by settings only."""
