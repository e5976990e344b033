"""What Alembic runs: the steps, in the transaction of the connection that it is given."""

from alembic import context

from store.columns import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata)
context.run_migrations()
