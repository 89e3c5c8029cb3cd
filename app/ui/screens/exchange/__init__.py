"""The exchange with headquarters: where this PC stands, export, import, joining and enrolling."""
