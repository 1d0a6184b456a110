/** How the report looks on a screen and on A4, with the values of the product's tokens. It needs no other file. */
export function reportStyle(font: string | undefined): string {
  return `${font === undefined ? '' : fontFace(font)}${style}`
}

function fontFace(font: string): string {
  return `@font-face {
  font-family: 'Atkinson Hyperlegible Next';
  font-weight: 200 800;
  font-display: swap;
  src: url('${font}') format('woff2');
}
`
}

const style = `:root {
  color-scheme: light;
  --ground: #fbf7f0;
  --surface: #ffffff;
  --ink: #1d2430;
  --muted: #565f6e;
  --hairline: #dcd3c5;
  --accent: #0f5c5c;
  --focus: #0b57d0;
}
* { box-sizing: border-box; }
html { background: var(--ground); color: var(--ink); -webkit-text-size-adjust: 100%; }
body {
  max-width: 46rem;
  margin: 0 auto;
  padding: 2rem 1rem 4rem;
  font: 400 1.0625rem/1.6 'Atkinson Hyperlegible Next', 'Atkinson Hyperlegible', 'Segoe UI', 'Helvetica Neue', sans-serif;
  overflow-wrap: break-word;
  hyphens: auto;
}
h1, h2, h3, h4 { line-height: 1.2; font-weight: 720; letter-spacing: -0.01em; text-wrap: balance; hyphens: manual; }
h1 { margin: 0.5rem 0 1rem; font-size: 2.25rem; }
h2 { margin: 3rem 0 0.75rem; font-size: 1.5rem; }
h3 { margin: 2rem 0 0.5rem; font-size: 1.2rem; }
h4 { margin: 1.25rem 0 0.25rem; font-size: 1rem; color: var(--muted); font-weight: 650; }
p { margin: 0.5rem 0; max-width: 68ch; }
a { color: var(--accent); text-underline-offset: 0.15em; }
a:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
.skip { position: absolute; left: -100vw; }
.skip:focus { position: static; }
.which { margin: 0; color: var(--accent); font-weight: 650; }
.when { margin: 0; color: var(--muted); }
.focus { margin-top: 1rem; font-size: 1.2rem; line-height: 1.45; }
.notice { padding: 0.75rem 1rem; border: 1px solid var(--hairline); border-radius: 6px; background: var(--surface); }
.state { display: inline-block; margin: 1rem 0 0; padding: 0.25rem 0.75rem; border: 2px solid var(--accent); border-radius: 6px; font-weight: 650; }
.state[data-settled='false'] { border: 2px dashed var(--muted); }
.status { color: var(--muted); font-size: 0.9rem; font-style: italic; }
.versions { padding-left: 1.25rem; }
.versions > li { margin: 0 0 0.75rem; }
.contents { margin: 2rem 0 0; padding: 0.75rem 0; border-block: 1px solid var(--hairline); }
.contents ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin: 0; padding: 0; list-style: none; }
.contents a { display: inline-block; padding: 0.25rem 0; }
.written { white-space: pre-line; }
.question { margin: 0 0 1rem; padding-left: 1rem; border-left: 3px solid var(--accent); font-size: 1.15rem; font-style: italic; }
.also { color: var(--muted); }
.conclusions { margin: 0; padding: 0; list-style: none; }
.conclusions > li { position: relative; margin: 0 0 1rem; padding-left: 1.5rem; }
.conclusions > li::before {
  content: '';
  position: absolute;
  left: 0;
  top: 0.45em;
  border-block: 0.36em solid transparent;
  border-left: 0.6em solid var(--accent);
}
.conclusions ul { margin: 0.25rem 0; padding-left: 1.25rem; list-style: '– '; }
.kind { font-weight: 650; }
.sources { margin: 0.25rem 0 0; color: var(--muted); font-size: 0.9rem; font-variant-numeric: tabular-nums; }
.sources a { padding-block: 0.1rem; }
.support { margin: 0.25rem 0 0; font-weight: 650; font-variant-numeric: tabular-nums; }
.spread { margin: 0.5rem 0 0; border-collapse: collapse; font-size: 0.9rem; font-variant-numeric: tabular-nums; }
.spread caption { padding-bottom: 0.25rem; color: var(--muted); text-align: left; }
.spread th, .spread td { padding: 0.2rem 0.75rem 0.2rem 0; border-top: 1px solid var(--hairline); text-align: left; font-weight: 400; }
.organisations { margin: 0; padding-left: 1.25rem; columns: 17rem; column-gap: 2rem; }
.notes { margin: 0; padding: 0; list-style: none; }
.notes > li {
  display: grid;
  grid-template-columns: 2.75rem minmax(0, 1fr);
  padding: 0.5rem 0;
  border-top: 1px solid var(--hairline);
}
.notes > li:target { background: var(--surface); outline: 2px solid var(--accent); }
.number { color: var(--muted); font-weight: 650; font-variant-numeric: tabular-nums; }
.about { margin: 0.15rem 0 0; color: var(--muted); font-size: 0.9rem; }
.card { margin: 0.75rem 0; padding: 0.75rem 1rem; border: 1px solid var(--hairline); border-radius: 6px; background: var(--surface); }
.card h4 { margin-top: 0; }
.card ul { margin: 0; padding-left: 1.25rem; }
.end { margin-top: 4rem; padding-top: 1rem; border-top: 1px solid var(--hairline); color: var(--muted); font-size: 0.9rem; }
@media (max-width: 30rem) {
  h1 { font-size: 1.7rem; }
  h2 { font-size: 1.35rem; }
}
@page { size: A4; margin: 20mm 18mm 18mm; }
@media print {
  :root { --ground: #ffffff; --ink: #000000; --muted: #3a3a3a; --hairline: #8a8a8a; --accent: #000000; }
  html { font-size: 10.5pt; }
  body { max-width: none; padding: 0; }
  a { color: inherit; text-decoration: none; }
  p { max-width: none; }
  .skip, .contents { display: none; }
  h2, h3, h4, .question { break-after: avoid; }
  li, .card, .notice { break-inside: avoid; }
  .annex { break-before: page; }
  .annex h2 { margin-top: 0; }
  p, li { orphans: 3; widows: 3; }
}
`
