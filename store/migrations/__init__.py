"""The tables’ history: `versions` holds its steps, run by Alembic (`store.migrations.steps`)."""

HEAD = "0008"  # the step that the code works with
