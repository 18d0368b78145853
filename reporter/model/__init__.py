"""What everything else speaks: the schema of inputs, metrics and formulas, periods, the dataset, chart specs."""
