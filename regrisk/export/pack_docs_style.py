"""The look of the page for reviewers; on paper always light."""

_LIGHT = """
    --canvas: #F3F5F3; --surface: #FFFFFF; --sunken: #EBEEEC; --text: #16211E; --text2: #43504B;
    --line: #DBE0DD; --accent: #0E5A6B; --decline: #A8201A; --declineSoft: #FCEBE9; --exclusion: #824700;
    --exclusionSoft: #FBEFDD; --subjectivity: #54449A; --subjectivitySoft: #EFECF9;"""
_DARK = """
    --canvas: #131716; --surface: #1B201F; --sunken: #0F1312; --text: #E8EDEA; --text2: #BAC4BF;
    --line: #2E3533; --accent: #6BC4D5; --decline: #FF9E94; --declineSoft: #3B1F1C; --exclusion: #F2B860;
    --exclusionSoft: #372A12; --subjectivity: #BDAEFF; --subjectivitySoft: #2A2646;"""

STYLE = f"""
:root {{ color-scheme: light dark; {_LIGHT} }}
@media screen and (prefers-color-scheme: dark) {{ :root {{ {_DARK} }} }}
* {{ box-sizing: border-box; }}
body {{ margin: 0 auto; padding: 32px 24px 64px; max-width: 60rem;
  background: var(--canvas); color: var(--text);
  font: 1rem/1.5 "IBM Plex Sans", system-ui, sans-serif; overflow-wrap: break-word; }}
h1 {{ font-size: 1.75rem; line-height: 1.2; margin: 0 0 .5rem; }}
h2 {{ font-size: 1.375rem; margin: 3rem 0 .5rem; }}
h2 small {{ color: var(--text2); font-weight: 400; }}
h3 {{ font-size: 1.0625rem; margin: 0; }}
p {{ margin: .5rem 0; }}
a {{ color: var(--accent); }}
a:focus-visible {{ outline: 2px solid currentColor; outline-offset: 2px; }}
code {{ font-size: .875em; overflow-wrap: anywhere; }}
small, .weight, .counts, .kicker {{ color: var(--text2); font-size: .875rem; }}
.kicker {{ margin: 0; }}
.skip {{ position: absolute; inset-inline-start: -999rem; }}
.skip:focus {{ position: static; }}
.caution, .purpose {{ color: var(--text2); }}
.asked {{ font-size: 1.0625rem; font-weight: 500; }}
.others a {{ display: inline-block; margin-inline-end: 1rem; padding: .25rem 0; }}
article {{ background: var(--surface); border: 1px solid var(--line); border-radius: 8px; margin: 1rem 0;
  padding: 1rem 1.25rem; }}
article header {{ display: flex; flex-wrap: wrap; gap: .25rem 1rem; justify-content: space-between;
  align-items: baseline; }}
article header p {{ margin: 0; }}
.help {{ color: var(--text2); }}
table {{ border-collapse: collapse; width: 100%; margin: .75rem 0; background: var(--surface); }}
th, td {{ border: 1px solid var(--line); padding: .375rem .625rem; text-align: start; vertical-align: top;
  min-width: 4rem; }}
th {{ background: var(--sunken); font-weight: 600; font-size: .875rem; }}
.levels th:first-child, .levels td:first-child {{ width: 4.5rem; }}
.rules th:nth-child(2) {{ width: 26%; }}
.rules th:nth-child(4) {{ width: 20%; }}
ul {{ margin: .25rem 0; padding-inline-start: 1.25rem; }}
dl {{ margin: .75rem 0 0; }}
dl > div {{ display: grid; grid-template-columns: 8rem 1fr; gap: .75rem; padding: .25rem 0;
  border-top: 1px solid var(--line); }}
dt {{ color: var(--text2); font-size: .875rem; }}
dd {{ margin: 0; }}
.chip {{ border: 1px solid currentColor; border-radius: 4px; padding: 0 .375rem; font-size: .875rem;
  white-space: nowrap; }}
.decline {{ color: var(--decline); background: var(--declineSoft); }}
.exclusion {{ color: var(--exclusion); background: var(--exclusionSoft); }}
.subjectivity {{ color: var(--subjectivity); background: var(--subjectivitySoft); }}
@media (max-width: 40rem) {{ dl > div {{ grid-template-columns: 1fr; gap: 0; }} }}
@media print {{
  @page {{ margin: 16mm 14mm; }}
  html {{ font-size: 8.5pt; }}
  body {{ padding: 0; max-width: none; background: none; line-height: 1.4; }}
  tr, dl > div, h2, h3, article header {{ break-inside: avoid; }}
  h2, h3, thead, article header, .asked, .help {{ break-after: avoid; }}
  h2 {{ margin-top: 2rem; }}
  article {{ padding: .625rem .875rem; margin: .75rem 0; box-decoration-break: clone; }}
  th, td {{ padding: .2rem .5rem; }}
  a {{ color: inherit; text-decoration: none; }}
}}
"""
