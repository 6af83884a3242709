"""The pre-flight: the plan of a job, to be checked and changed before it starts."""
