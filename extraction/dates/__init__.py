"""When: the dates of an article, on the calendar as far as it allows."""
