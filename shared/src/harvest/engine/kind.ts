import { type DraftKind } from './draft.ts'
import { type ReadNote } from './read-notes.ts'
import { foldText } from './words/split-words.ts'

/** How much in a note speaks for each kind; what stands out by itself needs no label. */
export type KindScores = Readonly<Record<Exclude<DraftKind, 'inzicht'>, number>>

interface Cue {
  readonly kind: Exclude<DraftKind, 'inzicht'>
  readonly pattern: RegExp
  readonly points: number
}

const cues: readonly Cue[] = [
  // Someone does something by a date.
  { kind: 'actie', pattern: /^(actie|afspraak|to ?do|action)\b/, points: 3 },
  { kind: 'actie', pattern: /\b(voor|uiterlijk|per|before|by) \d{1,2} ?(jan|feb|mrt|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec)/, points: 3 },
  { kind: 'actie', pattern: /\b(trekt|regelt|pakt op|plannen|organiseert|vraagt .* aan|zorgt voor|neemt .* op zich|opvragen|rondsturen|inplannen|nabellen|will (?:organise|set up|ask|plan))\b/, points: 1.5 },
  { kind: 'actie', pattern: /\b(overzichtje|lijstje|inventarisatie) maken\b/, points: 1 },
  // Two options against each other.
  { kind: 'afweging', pattern: /\b(vs\.?|versus|tegenover|afweging|dilemma|trade-?off)\b/, points: 3 },
  { kind: 'afweging', pattern: /\S+ \S* ?\bof (juist|meteen|direct|toch|liever|eerst)\b/, points: 2.5 },
  { kind: 'afweging', pattern: /\b(kiezen tussen|aan de ene kant|enerzijds|hoe ver ga je)\b/, points: 2.5 },
  { kind: 'afweging', pattern: /\w{4,}.*\b(of|or)\b.*\w{4,}/, points: 1.5 },
  // The line asks.
  { kind: 'vraag', pattern: /\?\s*$/, points: 2 },
  { kind: 'vraag', pattern: /^(hoe|wie|wat|waarom|welke?|wanneer|waar|hoeveel|mag|kunnen|kan|moeten|is|zijn|hebben|how|who|what|why|which|should|can|do we)\b.*\?/, points: 1.5 },
  { kind: 'vraag', pattern: /^(vraag|question)\b/, points: 2 },
  // First this, or else it will not work.
  { kind: 'randvoorwaarde', pattern: /\beerst\b.*\b(dan|voordat|anders)\b/, points: 2 },
  { kind: 'randvoorwaarde', pattern: /\b(zonder)\b.*\b(geen|niet|niemand|niks|nooit)\b/, points: 2 },
  { kind: 'randvoorwaarde', pattern: /\b(randvoorwaarde|voorwaarde|mits|pas als|op orde|nodig|vereist|onmisbaar|noodzakelijk|anders|required|prerequisite|only if|unless)\b/, points: 1.2 },
  { kind: 'randvoorwaarde', pattern: /\b(moet|moeten) (?:\w+ ){0,3}(zijn|hebben|staan|kloppen)\b/, points: 1.2 },
  { kind: 'randvoorwaarde', pattern: /\b(zelfde|duidelijke|heldere|dezelfde|one|same|clear)\b/, points: 0.6 },
  // Others can copy it at once.
  { kind: 'tip', pattern: /^(tip|idee|suggestie|idea)\b/, points: 3 },
  { kind: 'tip', pattern: /\b(zoals in|zoals ze|voorbeeld|kopieren|denk aan|kijk naar|kijk bij|doen ze|werkt prima|gebruik|inzetten|uitbreiden|gratis|organiseer|stel|neem|begin met|maak|laat|geef|vraag|zet|ga|nodig|knip|koppel|like in|use|let|try|start)\b/, points: 0.8 },
  { kind: 'tip', pattern: /^(gebruik|organiseer|stel|neem|begin|maak|laat|geef|vraag|zet|ga|nodig|knip|koppel|zoek|kijk|denk|doe|haal|leg|betaal|use|let|try|start|make|give|ask|set)\b/, points: 1.2 },
  { kind: 'tip', pattern: /\b(checklist|toolkit|burgerberaad|spreekuur|app|formulier|subsidie|pilot|proef|instrument|scenario|brigade|pas op)\b/, points: 0.8 },
  // How it is now.
  { kind: 'situatie', pattern: /\b(nu|nog steeds|nog|al|steeds|altijd|nooit|vaak|overal|niemand|iedereen|bij ons|hier|now|still|always|never|already)\b/, points: 0.7 },
  { kind: 'situatie', pattern: /\b(is|zijn|ligt|staat|staan|zit|zitten|heeft|hebben|gaat|wordt|worden|werkt|ontbreekt|mist|komt|komen|weet|wacht|haken|are|have|has|is)\b/, points: 0.8 },
  { kind: 'situatie', pattern: /\b(geen|te weinig|te veel|gebrek|tekort|ontbreekt|onvoldoende|weg|dicht|vol|no|too (?:few|many|much|little)|lack)\b/, points: 0.7 },
  { kind: 'situatie', pattern: /\b(was|waren|werd|werden|had|hadden|ging|kwam|geweest|jaar geleden|vorig|vorige|vroeger|last year|ago)\b/, points: 1 },
  { kind: 'situatie', pattern: /\b\d+ ?(procent|%|kantjes|pagina|jaar|euro|x|maanden|uur)/, points: 0.5 },
  // What should be, is no description of what is.
  { kind: 'situatie', pattern: /\b(moet|moeten|zou|zouden|laten we|meer|minder|should|must|need|let)\b/, points: -1 },
  { kind: 'tip', pattern: /\b(is|zijn|wordt|worden|ligt)\b/, points: -0.4 },
]

/** What each kind must reach before it is said, the most telling first: where two reach theirs, the first is taken. */
const thresholds: readonly (readonly [Exclude<DraftKind, 'inzicht'>, number])[] = [
  ['actie', 2.5],
  ['afweging', 2.5],
  ['vraag', 2],
  ['randvoorwaarde', 1.8],
  ['tip', 1.2],
  ['situatie', 1.2],
]

export function scoreKinds({ note }: ReadNote): KindScores {
  const text = foldText(note.text).replaceAll('!', ' ').trim()
  const scores = { actie: 0, afweging: 0, vraag: 0, randvoorwaarde: 0, tip: 0, situatie: 0 }
  for (const { kind, pattern, points } of cues) if (pattern.test(text)) scores[kind] += points
  return scores
}

export function kindOfNote(scores: KindScores): DraftKind {
  return thresholds.find(([kind, least]) => scores[kind] >= least)?.[0] ?? 'inzicht'
}
