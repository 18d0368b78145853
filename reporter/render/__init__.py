"""Report in, bytes out. Each format is one function, imported only when it is asked for."""
