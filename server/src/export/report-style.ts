import { type HouseTokens, plainTokens } from '@tafelronde/shared/harvest/manuscript/house-style.ts'

/** How the report looks on a screen and on A4, in an organisation's own colours. It needs no other file. */
export function reportStyle(font: string | undefined, tokens: HouseTokens = plainTokens): string {
  return `${font === undefined ? '' : fontFace(font)}${houseColours(tokens)}${style}`
}

function houseColours(tokens: HouseTokens): string {
  const lines = Object.entries(tokens).map(([name, value]) => `  ${name}: ${value};\n`)
  return `:root {\n${lines.join('')}}\n`
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
  --ink: var(--tafelronde-report-color);
  --muted: #565f6e;
  --hairline: #dcd3c5;
  --accent: var(--tafelronde-report-accent-color);
  --focus: #0b57d0;
}
* { box-sizing: border-box; }
html { background: var(--ground); color: var(--ink); -webkit-text-size-adjust: 100%; }
body {
  max-width: 46rem;
  margin: 0 auto;
  padding: 2rem 1rem 4rem;
  font: 400 1.0625rem/1.6 'Atkinson Hyperlegible Next', 'Atkinson Hyperlegible', 'Segoe UI', 'Helvetica Neue', sans-serif;
  overflow-wrap: anywhere;
  hyphens: auto;
}
h1, h2, h3, h4 { color: var(--tafelronde-report-heading-color); line-height: 1.2; font-weight: 720; letter-spacing: -0.01em; text-wrap: balance; hyphens: manual; }
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
.contents { margin: 2rem 0 0; padding: 0.75rem 0; border-block: 1px solid var(--hairline); }
.contents ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin: 0; padding: 0; list-style: none; }
.contents a { display: inline-block; padding: 0.25rem 0; }
.written { white-space: pre-line; }
.question { margin: 0 0 1rem; padding-left: 1rem; border-left: 3px solid var(--accent); font-size: 1.15rem; font-style: italic; }
.aside { color: var(--muted); }
.logo img { display: block; max-width: 14rem; max-height: 5rem; width: auto; height: auto; margin-bottom: 1.5rem; }
.conclusions { margin: 0; padding-left: 1.75rem; }
.conclusions > li { margin: 0 0 1rem; padding-left: 0.25rem; }
.conclusions > li::marker { color: var(--accent); font-weight: 650; font-variant-numeric: tabular-nums; }
li:target { scroll-margin-top: 1rem; background: var(--surface); outline: 2px solid var(--accent); }
.sub-lines { margin: 0.25rem 0; padding-left: 1.25rem; list-style: '– '; }
.anchor { text-decoration: none; color: var(--muted); padding: 0 0.25rem; }
.anchor::before { content: '#'; }
.footnote { margin: 0.25rem 0 0; font-size: 0.9rem; }
.footnote summary { color: var(--accent); cursor: pointer; padding: 0.2rem 0; }
.footnote summary:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
.bullets { margin: 0; padding-left: 1.25rem; }
#organisaties ~ .bullets { columns: 17rem; column-gap: 2rem; }
.pictures { display: flex; flex-wrap: wrap; gap: 1.5rem 2rem; align-items: center; margin: 1.5rem 0; }
.pictures img { max-height: 3.5rem; max-width: 11rem; width: auto; height: auto; }
figure { margin: 2rem 0 0.75rem; }
figure img { display: block; max-width: 100%; height: auto; }
figcaption { margin-bottom: 0.5rem; font-weight: 650; font-size: 1.2rem; line-height: 1.2; color: var(--tafelronde-report-heading-color); }
.wide { max-width: 100%; overflow-x: auto; }
.wide:focus-visible { outline: 3px solid var(--focus); }
table { margin: 0.5rem 0 0; border-collapse: collapse; font-size: 0.9rem; font-variant-numeric: tabular-nums; overflow-wrap: break-word; }
caption { padding-bottom: 0.25rem; color: var(--muted); text-align: left; }
th, td { padding: 0.2rem 1.25rem 0.2rem 0; border-top: 1px solid var(--hairline); text-align: left; font-weight: 400; }
thead th { font-weight: 650; }
.figure { text-align: right; }
.notes { margin: 0; padding: 0; list-style: none; }
.notes > li {
  display: grid;
  grid-template-columns: 2.75rem minmax(0, 1fr);
  padding: 0.5rem 0;
  border-top: 1px solid var(--hairline);
}
.number { color: var(--muted); font-weight: 650; font-variant-numeric: tabular-nums; }
.about { margin: 0.15rem 0 0; color: var(--muted); font-size: 0.9rem; }
.end { margin-top: 4rem; padding-top: 1rem; border-top: 1px solid var(--hairline); color: var(--muted); font-size: 0.9rem; }
@media (max-width: 30rem) {
  h1 { font-size: 1.7rem; }
  h2 { font-size: 1.35rem; }
}
@page { size: A4; margin: 20mm 18mm 18mm; }
@media print {
  :root { --ground: #ffffff; --tafelronde-report-color: #000000; --muted: #3a3a3a; --hairline: #8a8a8a; }
  html { font-size: 10.5pt; }
  body { max-width: none; padding: 0; }
  a { color: inherit; text-decoration: none; }
  p { max-width: none; }
  .skip, .contents, .anchor { display: none; }
  .footnote::details-content { content-visibility: visible; block-size: auto; }
  .footnote summary { list-style: none; }
  h2, h3, h4, .question, figcaption, caption { break-after: avoid; }
  li, tr, .notice, figure { break-inside: avoid; }
  .new-page { break-before: page; }
  .new-page h2 { margin-top: 0; }
  p, li { orphans: 3; widows: 3; }
}
`
