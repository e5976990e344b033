"""HTTP and commands: the top floor, the only one that knows Flask, and the one that composes."""
