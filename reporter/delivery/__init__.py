"""Hands finished documents over: file names, and files that appear whole or not at all."""
