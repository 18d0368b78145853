"""Charts of a page: one painter a kind, from the specs of ``model.charts``. ``paint.paint`` is the door."""
