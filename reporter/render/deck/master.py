"""Writes the slide master with its layouts: ``templates/deck/master.pptx`` is what ``build_master`` returns.

Written part by part, so that nothing of a library's own template is left in it. After a change of the grid:
``python -m reporter.render.deck.master``.
"""

from xml.sax.saxutils import quoteattr

from reporter.brand import load_brand
from reporter.render.deck.grid import (
    EMU,
    FOOT,
    HEAD,
    HEIGHT,
    LAYOUTS,
    NUMBER,
    SETTINGS,
    TABLE_STYLE,
    TITLE,
    WIDTH,
    Box,
    Ink,
    Layout,
    Place,
    Setting,
    Style,
)
from reporter.render.deck.package import zipped
from reporter.render.deck.theme import DRAWING, theme_xml
from reporter.resources import template_folder

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
SLIDES = "http://schemas.openxmlformats.org/presentationml/2006/main"
TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
SPACES = f'xmlns:a="{DRAWING}" xmlns:r="{OFFICE}" xmlns:p="{SLIDES}"'
HEADER = "<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n"
CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.presentationml"
THEME_TYPE = "application/vnd.openxmlformats-officedocument.theme+xml"
DECORATIVE = (
    '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative '
    'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'
)
COLOUR_MAP = {
    "bg1": "lt1", "tx1": "dk1", "bg2": "lt2", "tx2": "dk2", "hlink": "hlink", "folHlink": "folHlink",
    **{f"accent{number}": f"accent{number}" for number in range(1, 7)},
}  # fmt: skip


def build_master() -> bytes:
    """Return the master presentation: one master, its layouts, no slides, in the default brand."""
    theme = theme_xml(load_brand())
    layouts = {f"ppt/slideLayouts/slideLayout{at}.xml": _layout(one) for at, one in enumerate(LAYOUTS, 1)}
    parts: dict[str, str | bytes] = {
        "[Content_Types].xml": _types(list(layouts)),
        "_rels/.rels": _relations(("officeDocument", "ppt/presentation.xml")),
        "ppt/presentation.xml": _presentation(),
        "ppt/_rels/presentation.xml.rels": _relations(
            ("slideMaster", "slideMasters/slideMaster1.xml"),
            ("notesMaster", "notesMasters/notesMaster1.xml"),
            ("theme", "theme/theme1.xml"),
            ("tableStyles", "tableStyles.xml"),
            ("presProps", "presProps.xml"),
        ),
        "ppt/presProps.xml": f"{HEADER}<p:presentationPr {SPACES}/>",
        "ppt/tableStyles.xml": _table_styles(),
        "ppt/slideMasters/slideMaster1.xml": _master(),
        "ppt/slideMasters/_rels/slideMaster1.xml.rels": _relations(
            *(("slideLayout", f"../slideLayouts/slideLayout{at}.xml") for at, _ in enumerate(LAYOUTS, 1)),
            ("theme", "../theme/theme1.xml"),
        ),
        **layouts,
        **{
            f"ppt/slideLayouts/_rels/slideLayout{at}.xml.rels": _relations(
                ("slideMaster", "../slideMasters/slideMaster1.xml")
            )
            for at, _ in enumerate(LAYOUTS, 1)
        },
        "ppt/notesMasters/notesMaster1.xml": _notes_master(),
        "ppt/notesMasters/_rels/notesMaster1.xml.rels": _relations(("theme", "../theme/theme2.xml")),
        "ppt/theme/theme1.xml": theme,
        "ppt/theme/theme2.xml": theme,
    }
    return zipped({name: part if isinstance(part, bytes) else part.encode() for name, part in parts.items()})


def _types(layouts: list[str]) -> str:
    overrides = {
        "ppt/presentation.xml": f"{CONTENT_TYPE}.presentation.main+xml",
        "ppt/presProps.xml": f"{CONTENT_TYPE}.presProps+xml",
        "ppt/tableStyles.xml": f"{CONTENT_TYPE}.tableStyles+xml",
        "ppt/slideMasters/slideMaster1.xml": f"{CONTENT_TYPE}.slideMaster+xml",
        "ppt/notesMasters/notesMaster1.xml": f"{CONTENT_TYPE}.notesMaster+xml",
        "ppt/theme/theme1.xml": THEME_TYPE,
        "ppt/theme/theme2.xml": THEME_TYPE,
        **dict.fromkeys(layouts, f"{CONTENT_TYPE}.slideLayout+xml"),
    }
    rows = "".join(f'<Override PartName="/{name}" ContentType="{kind}"/>' for name, kind in overrides.items())
    return (
        f'{HEADER}<Types xmlns="{TYPES}">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{rows}</Types>'
    )


def _relations(*targets: tuple[str, str]) -> str:
    rows = "".join(
        f'<Relationship Id="rId{at}" Type="{OFFICE}/{kind}" Target="{target}"/>'
        for at, (kind, target) in enumerate(targets, 1)
    )
    return f'{HEADER}<Relationships xmlns="{RELATIONS}">{rows}</Relationships>'


def _presentation() -> str:
    return (
        f'{HEADER}<p:presentation {SPACES} saveSubsetFonts="1">'
        '<p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst>'
        '<p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst>'
        f'<p:sldSz cx="{round(WIDTH * EMU)}" cy="{round(HEIGHT * EMU)}"/><p:notesSz cx="6858000" cy="9144000"/>'
        f"<p:defaultTextStyle>{_level('defPPr', Setting(14))}</p:defaultTextStyle></p:presentation>"
    )


def _master() -> str:
    places = (*HEAD, Place(1, "body", "Text", Box(51, 122, 858, 364)), *FOOT)
    shapes = "".join(
        _shape(at, place, on_master=True) for at, place in enumerate(places, 2) if place != HEAD[1]
    )
    ids = "".join(
        f'<p:sldLayoutId id="{2147483648 + at}" r:id="rId{at}"/>' for at, _ in enumerate(LAYOUTS, 1)
    )
    body = "".join(_level(f"lvl{style + 1}pPr", SETTINGS[style]) for style in Style)
    title = _level("lvl1pPr", Setting(28, bold=True))
    return (
        f"{HEADER}<p:sldMaster {SPACES}><p:cSld>{_BACKGROUND}{_tree(shapes)}</p:cSld>{_colour_map()}"
        f'<p:sldLayoutIdLst>{ids}</p:sldLayoutIdLst><p:hf hdr="0" dt="0"/><p:txStyles>'
        f"<p:titleStyle>{title}</p:titleStyle><p:bodyStyle>{body}</p:bodyStyle>"
        f"<p:otherStyle>{_level('lvl1pPr', Setting(14))}</p:otherStyle></p:txStyles></p:sldMaster>"
    )


def _layout(layout: Layout) -> str:
    marks = "".join(_mark(at, box, ink) for at, (box, ink) in enumerate(layout.marks, 90))
    shapes = "".join(_shape(at, place) for at, place in enumerate(layout.places, 2))
    return (
        f'{HEADER}<p:sldLayout {SPACES} type="{layout.kind}" preserve="1" userDrawn="1">'
        f"<p:cSld name={quoteattr(layout.name)}>{_tree(marks + shapes)}</p:cSld>"
        "<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>"
    )


_BACKGROUND = (
    '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>'
)


def _colour_map() -> str:
    return f"<p:clrMap {' '.join(f'{name}={quoteattr(slot)}' for name, slot in COLOUR_MAP.items())}/>"


def _tree(shapes: str) -> str:
    return (
        '<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr>'
        '<a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm>'
        f"</p:grpSpPr>{shapes}</p:spTree>"
    )


def _frame(box: Box) -> str:
    left, top, width, height = (round(length * EMU) for length in box)
    return f'<a:xfrm><a:off x="{left}" y="{top}"/><a:ext cx="{width}" cy="{height}"/></a:xfrm>'


def _fill(ink: Ink) -> str:
    return f'<a:solidFill><a:schemeClr val="{ink}"/></a:solidFill>'


def _mark(number: int, box: Box, ink: Ink) -> str:
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{number}" name="Mark {number}">{DECORATIVE}</p:cNvPr><p:cNvSpPr/>'
        f'<p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr>{_frame(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
        f"{_fill(ink)}<a:ln><a:noFill/></a:ln></p:spPr></p:sp>"
    )


def _shape(number: int, place: Place, *, on_master: bool = False) -> str:
    index = "" if place.index == TITLE else f' idx="{place.index}"'
    geometry = '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>' if on_master else ""
    fill = _fill(place.fill) if place.fill else ""
    inset = 14 if place.fill else 0
    sides = "".join(f' {side}="{inset * EMU}"' for side in ("lIns", "tIns", "rIns", "bIns"))
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{number}" name={quoteattr(place.name)}/><p:cNvSpPr><a:spLocks noGrp="1"/>'
        f'</p:cNvSpPr><p:nvPr><p:ph type="{place.kind}"{index}/></p:nvPr></p:nvSpPr>'
        f"<p:spPr>{_frame(place.box)}{geometry}{fill}</p:spPr>"
        f'<p:txBody><a:bodyPr vert="horz" wrap="square"{sides} anchor="{place.anchor}"><a:normAutofit/></a:bodyPr>'
        f"<a:lstStyle>{_own_levels(place)}</a:lstStyle>{_prompt(place)}</p:txBody></p:sp>"
    )


_OWN = {
    "subTitle": Setting(14, ink=Ink.MUTED),
    "ctrTitle": Setting(44, bold=True, ink=Ink.PAPER),
    "ftr": Setting(9, ink=Ink.MUTED),
    "sldNum": Setting(9, ink=Ink.MUTED),
    "chart": Setting(12, ink=Ink.MUTED),
    "tbl": Setting(12),
    "pic": Setting(12, ink=Ink.MUTED),
}
_NAMED = {
    "Brand": Setting(18, bold=True),
    "About this report": Setting(14, ink=Ink.MUTED, above=0.35),
    "Caption": Setting(14, bold=True),
    "Footnote": Setting(12, ink=Ink.MUTED),
}
_PERIOD = Setting(24, ink=Ink.PAPER)


def _own_levels(place: Place) -> str:
    if place.name == "Subtitle" and place.box.height > 30:  # noqa: PLR2004 — the cover's, which holds the period
        return _level("lvl1pPr", _PERIOD)
    if place.settings:
        return "".join(_level(f"lvl{style + 1}pPr", place.settings[style]) for style in Style)
    own = _NAMED.get(place.name) or _OWN.get(place.kind)
    side = ' algn="r"' if place.index == NUMBER or place.kind == "pic" else ""
    return _level("lvl1pPr", own, side) if own else ""


def _level(tag: str, setting: Setting, attributes: str = "") -> str:
    above = f'<a:spcBef><a:spcPts val="{round(setting.size * setting.above * 100)}"/></a:spcBef>'
    return (
        f'<a:{tag} marL="0" indent="0"{attributes}>{above}<a:buNone/>'
        f'<a:defRPr sz="{round(setting.size * 100)}" b="{int(setting.bold)}" kern="1200">{_fill(setting.ink)}'
        '<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/>'
        f"</a:defRPr></a:{tag}>"
    )


def _prompt(place: Place) -> str:
    if place.kind == "sldNum":
        field = '<a:fld id="{5A0E6C1B-2D3F-5B7A-8C9D-1E2F3A4B5C6D}" type="slidenum"><a:rPr lang="en-GB"/>'
        return f"<a:p>{field}<a:t>‹#›</a:t></a:fld></a:p>"
    return f'<a:p><a:r><a:rPr lang="en-GB"/><a:t>{place.name}</a:t></a:r></a:p>'


def _table_styles() -> str:
    """Return our one table style: hairlines between rows, an ink line under the header, no boxes."""

    def line(side: str, ink: Ink, width: float) -> str:
        stroke = f'<a:ln w="{round(width * EMU)}" cmpd="sng">{_fill(ink)}</a:ln>'
        return f"<a:{side}>{stroke}</a:{side}>"

    none = "".join(f"<a:{side}><a:ln><a:noFill/></a:ln></a:{side}>" for side in ("left", "right"))
    font = '<a:fontRef idx="minor"/>'
    whole = (
        f'<a:wholeTbl><a:tcTxStyle>{font}<a:schemeClr val="tx1"/></a:tcTxStyle><a:tcStyle><a:tcBdr>{none}'
        f"{line('bottom', Ink.HAIRLINE, 0.75)}{line('insideH', Ink.HAIRLINE, 0.75)}</a:tcBdr>"
        "<a:fill><a:noFill/></a:fill></a:tcStyle></a:wholeTbl>"
    )
    first = (
        f'<a:firstRow><a:tcTxStyle>{font}<a:schemeClr val="tx2"/></a:tcTxStyle><a:tcStyle><a:tcBdr>'
        f"{line('bottom', Ink.INK, 1)}</a:tcBdr><a:fill><a:noFill/></a:fill></a:tcStyle></a:firstRow>"
    )
    return (
        f'{HEADER}<a:tblStyleLst xmlns:a="{DRAWING}" def="{TABLE_STYLE}">'
        f'<a:tblStyle styleId="{TABLE_STYLE}" styleName="Hairlines">{whole}{first}</a:tblStyle></a:tblStyleLst>'
    )


def _notes_master() -> str:
    image = (
        '<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide image"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" '
        'noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr>'
        f'<p:spPr>{_frame(Box(54, 54, 432, 243))}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:sp>'
    )
    notes = _shape(3, Place(3, "body", "Notes", Box(54, 320, 432, 340)), on_master=True)
    levels = "".join(_level(f"lvl{style + 1}pPr", Setting(12, above=0.4)) for style in Style)
    return (
        f"{HEADER}<p:notesMaster {SPACES}><p:cSld>{_BACKGROUND}{_tree(image + notes)}</p:cSld>{_colour_map()}"
        f"<p:notesStyle>{levels}</p:notesStyle></p:notesMaster>"
    )


def main() -> None:
    """Write the shipped master anew."""
    (template_folder("deck") / "master.pptx").write_bytes(build_master())


if __name__ == "__main__":
    main()
