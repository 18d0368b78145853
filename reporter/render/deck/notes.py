"""Speaker notes: what to say, with the numbers and where they come from."""

from typing import Any

from reporter.render.deck.text import LANGUAGES, clean


def write_notes(slide: Any, lines: tuple[str, ...], language: str) -> None:
    """Write the notes page of a slide, one paragraph a line."""
    if not lines:
        return
    frame = slide.notes_slide.notes_text_frame
    frame.text = "\n".join(clean(line).replace("\n", " ") for line in lines)
    for paragraph in frame.paragraphs:
        for run in paragraph.runs:
            run._r.get_or_add_rPr().set("lang", LANGUAGES.get(language, language))  # noqa: SLF001 — no door for it
