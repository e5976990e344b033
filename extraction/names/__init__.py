"""Who: names and unnamed sources, what kind of thing each is, and which of them are one."""
