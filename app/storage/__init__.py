"""The only place that speaks SQL and opens the database."""
