"""A pack as one page for those who review it: HTML without scripts, that loads nothing and prints well."""

from collections.abc import Iterable

from regrisk.export.pack_docs_html import Inside, Markup, link, table, tag
from regrisk.export.pack_docs_questions import domain_section, domain_share
from regrisk.export.pack_docs_rules import rule_sections
from regrisk.export.pack_docs_style import STYLE
from regrisk.model.pack import Pack
from regrisk.scoring.display import shown_text

_FROM_THE_RIGHT = {"ar", "fa", "he", "ur"}
_NO_LOADING = "default-src 'none'; style-src 'unsafe-inline'"


def pack_docs(pack: Pack) -> str:
    """Return the page; the same pack gives the same bytes."""
    side = "rtl" if pack.language.partition("-")[0] in _FROM_THE_RIGHT else "ltr"
    head = tag(
        "head",
        tag("meta", charset="utf-8"),
        tag("meta", name="viewport", content="width=device-width, initial-scale=1"),
        tag("meta", http_equiv="Content-Security-Policy", content=_NO_LOADING),
        tag("title", f"{pack.title}, {pack.version}"),
        tag("style", Markup(STYLE)),
    )
    sections = list(rule_sections(pack))
    body = tag(
        "body",
        tag("a", "Go to the questions", href="#questions", class_="skip"),
        _cover(pack),
        _contents(pack, [(name, title) for name, title, _ in sections]),
        tag(
            "main",
            tag("div", [domain_section(pack, domain) for domain in pack.domains], id="questions"),
            [tag("section", tag("h2", title), inside, id=name) for name, title, inside in sections],
        ),
    )
    return f"<!DOCTYPE html>\n{tag('html', head, body, lang=pack.language, dir=side)}\n"


def _cover(pack: Pack) -> Markup:
    counts = f"{len(pack.domains)} domains, {len(pack.questions)} questions, {len(pack.controls)} controls"
    return tag(
        "header",
        tag("p", "For review", class_="kicker"),
        tag("h1", pack.title),
        tag("p", pack.about),
        tag("p", pack.caution, class_="caution"),
        tag(
            "p", f"{pack.id} {pack.version} · {counts} · {pack.licence}", tag("br"), tag("code", pack.digest)
        ),
        tag(
            "p",
            "Points are those of a question when every question counts; where some do not apply, the others "
            "take their share. All points are rounded down.",
        ),
        class_="cover",
    )


def _contents(pack: Pack, sections: Iterable[tuple[str, str]]) -> Markup:
    rows: list[tuple[Inside, ...]] = [
        (
            link(domain.code),
            domain.title,
            str(len(domain.questions)),
            shown_text(domain_share(pack, domain), 2),
        )
        for domain in pack.domains
    ]
    others = tag("p", [[tag("a", title, href=f"#{name}"), " "] for name, title in sections], class_="others")
    return tag(
        "nav",
        tag("h2", "Contents"),
        table(("", "Domain", "Questions", "Points"), rows),
        others,
        aria_label="Contents",
    )
