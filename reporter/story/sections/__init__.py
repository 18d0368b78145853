"""One file a section: a function that turns the evidence into no, one or several sections."""
