"""The KPI review: are we measuring the right things? Its evidence, its rules, and one file a section."""
