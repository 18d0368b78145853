"""The theme of the deck: the brand's colours and fonts in the slots that PowerPoint offers."""

from xml.sax.saxutils import quoteattr

from reporter.brand import Brand
from reporter.render.deck.measure import family_with

DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
SCRIPTS = {"Hang": "가", "Hans": "中", "Hant": "中", "Jpan": "あ", "Cyrl": "Ж"}
EAST_ASIAN = {"ko": "가", "zh": "中", "ja": "あ"}


def theme_xml(brand: Brand, language: str = "en") -> bytes:
    """Return the theme part: what a designer sees under Design → Variants → Colours and Fonts."""
    fonts = _fonts(brand, language)
    return (
        "<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n"
        f'<a:theme xmlns:a="{DRAWING}" name={quoteattr(brand.name)}><a:themeElements>'
        f"<a:clrScheme name={quoteattr(brand.name)}>{_colours(brand)}</a:clrScheme>"
        f"<a:fontScheme name={quoteattr(brand.name)}>"
        f"<a:majorFont>{fonts}</a:majorFont><a:minorFont>{fonts}</a:minorFont></a:fontScheme>"
        f"{_EFFECTS}</a:themeElements><a:objectDefaults/><a:extraClrSchemeLst/></a:theme>"
    ).encode()


def _colours(brand: Brand) -> str:
    light = brand.light
    slots = {
        "dk1": light.ink,
        "lt1": light.paper,
        "dk2": light.muted,
        "lt2": light.tint,
        "accent1": light.accent,
        "accent2": light.good,
        "accent3": light.bad,
        "accent4": light.before,
        "accent5": light.faint,
        "accent6": light.hairline,
        "hlink": light.accent_text,
        "folHlink": light.accent_text,
    }
    return "".join(
        f'<a:{slot}><a:srgbClr val="{colour[1:].upper()}"/></a:{slot}>' for slot, colour in slots.items()
    )


def _fonts(brand: Brand, language: str) -> str:
    latin = quoteattr(brand.fonts.stack[0])
    east = quoteattr(family_with(brand, EAST_ASIAN.get(language[:2], "가")))
    scripts = "".join(
        f'<a:font script="{script}" typeface={quoteattr(family_with(brand, letter))}/>'
        for script, letter in SCRIPTS.items()
    )
    return f"<a:latin typeface={latin}/><a:ea typeface={east}/><a:cs typeface={latin}/>{scripts}"


_FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
_LINE = f'<a:ln w="9525" cap="flat" cmpd="sng" algn="ctr">{_FILL}<a:prstDash val="solid"/></a:ln>'
_EFFECTS = (
    '<a:fmtScheme name="Flat">'
    f"<a:fillStyleLst>{_FILL * 3}</a:fillStyleLst>"
    f"<a:lnStyleLst>{_LINE * 3}</a:lnStyleLst>"
    f"<a:effectStyleLst>{'<a:effectStyle><a:effectLst/></a:effectStyle>' * 3}</a:effectStyleLst>"
    f"<a:bgFillStyleLst>{_FILL * 3}</a:bgFillStyleLst></a:fmtScheme>"
)
