"""What users do: permission, rule, save, in that order."""
