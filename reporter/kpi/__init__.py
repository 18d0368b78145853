"""The arithmetic: catalogue, engine, change, goals, benchmarks. Pure: no files, no words on a page."""
