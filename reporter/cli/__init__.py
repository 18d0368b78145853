"""The command line: one small file a command, and the door they all go through."""
