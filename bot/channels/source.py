"""Source: a statement's full text as a page, with a quoted span marked."""

from __future__ import annotations

from html import escape

from knowledge.statement import Span, Statement

PAGE = """<!doctype html>
<html lang="nl">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<link rel="stylesheet" href="/bron/stijl.css">
<main>
<h1>{title}</h1>
<dl>
{facts}
</dl>
{text}
</main>
</html>
"""
SECTION = "<section>\n<h2>{label}</h2>\n<p>{text}</p>\n</section>"
STYLE = """
body { font: 1.1rem/1.6 system-ui, sans-serif; margin: 0; color: #1b1b1b; background: #fff; }
main { max-width: 42rem; margin: 0 auto; padding: 1.5rem; }
dt { font-weight: bold; } dd { margin: 0 0 .5rem; }
mark { background: #ffe58a; color: inherit; padding: .1em 0; }
section { border-left: .25rem solid #d5d5d5; padding-left: 1rem; margin: 1.5rem 0; }
h2 { font-size: 1rem; font-weight: bold; color: #555; margin: 0; }
"""
ROLE_LABELS = {
    "position": "Standpunt van het Landelijk Netwerk",
    "cover_letter": "Begeleidend bericht",
    "heading": "Kop",
    "provenance": "Herkomst",
    "form": "Formuliertekst, geen standpunt",
}


def page(statement: Statement, start: int = 0, end: int = 0) -> str:
    """The whole statement as HTML, `text[start:end]` marked; every character stays as it is."""
    sections = "\n".join(
        SECTION.format(label=ROLE_LABELS[span.role], text=_marked(statement, span, start, end))
        for span in statement.spans
    )
    return PAGE.format(title=escape(statement.title), facts=_facts(statement), text=sections)


def _facts(statement: Statement) -> str:
    facts = {
        "Van": statement.issuer,
        "Aanleiding": statement.occasion,
        "Datum": statement.shown_date or "zonder datum",
        "Let op": statement.caveat,
    }
    return "\n".join(
        f"<dt>{label}</dt><dd>{escape(value)}</dd>" for label, value in facts.items() if value
    )


def _marked(statement: Statement, span: Span, start: int, end: int) -> str:
    """A span's text with the part that lies between `start` and `end` marked."""
    first, last = max(span.start, start), min(span.end, end)
    if first >= last:
        return escape(statement.text[span.start : span.end])
    before, quoted, after = (
        escape(statement.text[a:b])
        for a, b in ((span.start, first), (first, last), (last, span.end))
    )
    return f'{before}<mark id="citaat">{quoted}</mark>{after}'
