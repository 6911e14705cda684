"""What a response's value means: its level, how to read it, how to say it."""
