"""Documents of the IPS web service: submitJob, and what getAssets and searchAssets return."""
