"""What is run by hand while developing: nothing here is installed or served."""
