"""Made-up border points for a first look, for tests and for measuring; everything goes through the services."""
