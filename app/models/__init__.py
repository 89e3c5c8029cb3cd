"""What the field's things are: types and rules without Qt, SQL, files or clock."""
