"""What is still to be decided, by whom, where and by when."""
