import type { DraftKind } from './draft.ts'
import type { ReadNote } from './read-notes.ts'
import { foldBeginning } from './words/split-words.ts'
import { verbFormOf } from './words/verb-forms.ts'

type MarkedKind = Exclude<DraftKind, 'inzicht'>

interface Cue {
  readonly kind: MarkedKind
  readonly pattern: RegExp
  readonly points: number
}

const month = '(?:jan|feb|mrt|maart|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)'

/** What people write in every meeting when they mean a kind. Text is folded: lower case, no accents, no exclamation marks. */
const cues: readonly Cue[] = [
  // Someone does something, by a date or by name.
  { kind: 'actie', pattern: /^(?:actie|afspraak|to ?do|action)\b/, points: 3 },
  { kind: 'actie', pattern: new RegExp(`\\b(?:voor|uiterlijk|per|op|before|by) \\d{1,2} ?${month}`), points: 2.5 },
  {
    kind: 'actie',
    pattern: new RegExp(
      `\\b(?:in|voor|per|vanaf|eind|begin|medio|by|before|from|ingang|startsein|start) ${month}\\w*\\b`,
    ),
    points: 1.2,
  },
  {
    kind: 'actie',
    pattern:
      /\b(?:voor|na|before|after) (?:de |the )?(?:zomer|kerst|herfst|vakantie|summer|christmas)\b|\b(?:dit|komend|this|next) (?:najaar|voorjaar|jaar|autumn|spring|summer|winter)\b|\b(?:deze|this) (?:week|maand|month)\b|\b(?:elke |iedere |every )?(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|monday|tuesday|wednesday|thursday|friday)\w*\b/,
    points: 1,
  },
  // Who says "I" or "we" and what they take on.
  {
    kind: 'actie',
    pattern:
      /\b(?:ik|wij|we|i'll|i will|we will|we'll|i can|we can)\b (?:\S+ ){0,3}?(?:regel|regelen|trek|trekken|mail|mailen|bel|bellen|schrijf|schrijven|zet|stuur|sturen|plan|plannen|lever|leveren|teken|tekenen|organiseer|organiseren|pak|pakken|zoek|zoeken|nodig|prik|prikken|haal|halen|leg|leggen|neem|nemen|rij|bemannen|meld|open|openen|starten?|send|ask|plan|set|write|call|bring|take)\b|\b(?:regel|trek|mail|bel|schrijf|zet|stuur|plan|lever|organiseer|pak|zoek|haal|neem|vraag|maak) (?:ik|wij|we)\b/,
    points: 3,
  },
  {
    kind: 'actie',
    pattern: /\b(?:volgende|komende|elke|iedere|next|every) (?:week|maand|kwartaal|month)\b/,
    points: 1.2,
  },
  {
    kind: 'actie',
    pattern:
      /\b(?:trekt|regelt|organiseert|plant|plannen|inplannen|opvragen|rondsturen|uitzoeken|vraagt .* aan|zoekt .* uit|pakt .* op|neemt .* op zich|zorgt voor|maakt een|stuurt|will (?:organise|set up|ask|plan|send))\b/,
    points: 1.5,
  },
  {
    kind: 'actie',
    pattern: /\b(?:overzicht|lijst|inventarisatie|afspraak|planning) maken\b/,
    points: 1.5,
  },
  // Two options against each other.
  {
    kind: 'afweging',
    pattern:
      /\b(?:vs|versus|tegenover|afweging|dilemma|trade-?off|enerzijds|aan de ene kant|kiezen tussen|choose between)\b/,
    points: 3,
  },
  { kind: 'afweging', pattern: /\bof (?:juist|meteen|direct|toch|liever|eerst)\b/, points: 3 },
  { kind: 'afweging', pattern: /^(?!.*\b(?:wel|al) of niet).{6,} (?:of|or) (?!niet\b|zo\b|so\b)\S{4,}/, points: 1.5 },
  { kind: 'afweging', pattern: /^[^?]{6,} (?:of|or) [^?]{5,}\?$/, points: 1 },
  { kind: 'afweging', pattern: /\bof\b.*\?\?*$|^\S{1,40}en .{3,} of .*\S{1,40}en\b/, points: 0.6 },
  // The line asks.
  { kind: 'vraag', pattern: /\?\s*$/, points: 2 },
  { kind: 'vraag', pattern: /\?/, points: 0.7 },
  {
    kind: 'vraag',
    pattern: /^(?:en )?(?:hoe|wie|wat|waarom|welke?|wanneer|waar|hoeveel|how|who|what|why|which|where|when)\b/,
    points: 1.5,
  },
  // First this, or else it will not work.
  {
    kind: 'randvoorwaarde',
    pattern:
      /\b(?:randvoorwaarde|voorwaarde|mits|pas als|vereist|onmisbaar|noodzakelijk|cruciaal|prerequisite|condition|only if|unless)\b/,
    points: 2,
  },
  { kind: 'randvoorwaarde', pattern: /^eerst\b/, points: 1.8 },
  { kind: 'randvoorwaarde', pattern: /^pas (?:\S+ ){1,6}(?:als|wanneer|nadat|zodra)\b/, points: 2 },
  { kind: 'randvoorwaarde', pattern: /\beerst\b.*\b(?:dan|voordat|daarna|anders)\b/, points: 1.2 },
  { kind: 'randvoorwaarde', pattern: /^zonder\b.*\b(?:geen|niet|niets|niemand|niks|nooit)\b/, points: 3.5 },
  { kind: 'randvoorwaarde', pattern: /^without\b/, points: 1.8 },
  { kind: 'randvoorwaarde', pattern: /\b(?:nodig|needed|required)\b/, points: 1.5 },
  {
    kind: 'randvoorwaarde',
    pattern: /\b(?:moet|moeten|must) (?:\S+ ){0,3}(?:zijn|staan|kloppen|worden|be)\b/,
    points: 1.6,
  },
  {
    kind: 'randvoorwaarde',
    pattern:
      /^(?:een|1|one|de)? ?(?:zelfde|dezelfde|duidelijke|heldere|gezamenlijke|gedeelde|voldoende|genoeg|same|clear|shared|enough)\b/,
    points: 1.6,
  },
  { kind: 'randvoorwaarde', pattern: /\b(?:op orde|anders)\b/, points: 0.8 },
  { kind: 'randvoorwaarde', pattern: /[,;] anders\b|\b(?:or else|otherwise)\b/, points: 0.6 },
  {
    kind: 'randvoorwaarde',
    pattern:
      /\b(?:pas|only)\b (?:\S+ ){0,5}?(?:als|wanneer|if|when)\b|\bonly\b.*\bfirst\b|\bmaar niet als\b|\bfirst, only then\b/,
    points: 1.6,
  },
  { kind: 'randvoorwaarde', pattern: /\b(?:moet|moeten|must) (?:\S+ ){0,5}(?:kunnen|blijven|hebben)\b/, points: 1.2 },
  { kind: 'randvoorwaarde', pattern: /\b(?:vooraf|van tevoren|before you|beforehand)\b/, points: 1 },
  // Others can copy it at once.
  { kind: 'tip', pattern: /^(?:tip|idee|suggestie|idea)\b/, points: 3 },
  {
    kind: 'tip',
    pattern:
      /\b(?:zoals (?:in|ze)|bijvoorbeeld|voorbeeld van|kopieren|denk aan|kijk (?:naar|bij|eens)|doen ze|werkt (?:prima|goed)|like they do|for example)\b/,
    points: 1.5,
  },
  {
    kind: 'tip',
    pattern:
      /(?:checklist|toolkit|burgerberaad|spreekuur|pilot|proef|loket|kaart|poster|training|workshop|buddy|maatje|panel|voucher|subsidie|prijsvraag|quiz|gratis|abonnement|markt\b|dag\b|app\b|free\b)/,
    points: 0.8,
  },
  {
    kind: 'tip',
    pattern: /\b(?:inzetten|uitbreiden|gebruiken|doorrekenen|organiseren|koppelen|bij elkaar leggen)\b/,
    points: 0.5,
  },
  {
    kind: 'tip',
    pattern: /^(?:use|let|try|start|make|give|ask|set|invite|create|build|put|organise|share)\b/,
    points: 1.5,
  },
  // How it is now, also a complaint.
  { kind: 'situatie', pattern: /^(?:niemand|nobody|no one)\b/, points: 1.5 },
  { kind: 'situatie', pattern: /\b(?:niet|niks|geen|hier|bij ons|not|here)\b/, points: 0.3 },
  {
    kind: 'situatie',
    pattern:
      /\b(?:nu|nog steeds|nog altijd|steeds|ineens|altijd|nooit|vaak|overal|iedereen|niemand|bij ons|meestal|soms|now|still|always|never|nobody|everyone)\b/,
    points: 0.6,
  },
  {
    kind: 'situatie',
    pattern:
      /\b(?:te (?:weinig|veel|duur|laat|vaak|moeilijk|ingewikkeld)|geen|gebrek|tekort|onvoldoende|weg|kwijt|dicht|niks|niets|nul|amper|nauwelijks|lack|no|too (?:few|many|much|little))\b/,
    points: 0.6,
  },
  {
    kind: 'situatie',
    pattern: /^(?:altijd|overal|alleen maar|te weinig|te veel|geen|nergens|steeds|no|too)\b/,
    points: 0.8,
  },
  { kind: 'situatie', pattern: /\b(?:jaar geleden|jaar terug|vorige?|vroeger|afgelopen|last year|ago)\b/, points: 0.8 },
  { kind: 'situatie', pattern: /\d+ ?(?:%|procent|kantjes|pagina|uur|euro|km)|^(?!1 )\d+ |, \d+ | = /, points: 0.8 },
  { kind: 'situatie', pattern: /\b(?:are|is|have|has|there's|don't|doesn't)\b/, points: 0.7 },
]

/** Words of one who judges or advises, where a description only tells. */
const judges =
  /\b(?:belangrijk\w*|hoort|horen|waard|loont|kansen|leuk|mooi|zonde|goed|beter|best|essentieel|onbetaalbaar|onmogelijk|liever|juist|kun je|mag je|wees|echt|gewoon|zou|doel|middel|important|better|best|should|worth|key)\b/
const should = /\b(?:moet|moeten|zou|zouden|should|must|need to|needs to|kunnen we|laten we|let's)\b/

/** What each kind must reach before a note is of it by cues alone. */
const needed: Readonly<Record<MarkedKind, number>> = {
  actie: 2.5,
  afweging: 2.5,
  vraag: 2,
  randvoorwaarde: 1.5,
  tip: 1.2,
  situatie: 1,
}

/** How far the cues in a note go beyond what each kind needs; below 0 where they stay behind. An insight needs none. */
export function readKindCues({
  note,
  rawWords,
}: Pick<ReadNote, 'note' | 'rawWords'>): Readonly<Record<DraftKind, number>> {
  const text = foldBeginning(note.text).replaceAll('!', ' ').trim()
  const scores = { actie: 0, afweging: 0, vraag: 0, randvoorwaarde: 0, tip: 0, situatie: 0, inzicht: 0 }
  for (const { kind, pattern, points } of cues) if (pattern.test(text)) scores[kind] += points
  if (judges.test(text)) scores.situatie -= 0.5
  readVerbs(rawWords, should.test(text), scores)
  for (const [kind, least] of Object.entries(needed)) scores[kind as MarkedKind] -= least
  return scores
}

const subordinators: ReadonlySet<string> = new Set(
  'omdat dat die als zodat waar waardoor terwijl want doordat waarmee toen'.split(' '),
)

/**
 * A finite verb describes; "regels schrappen", a verb at the end without one, proposes, and so does an order at the start. A
 * plural looks like the former: it is one when another part of the sentence hangs on it, or when it does not stand last.
 */
function readVerbs(words: readonly string[], isWished: boolean, scores: Record<MarkedKind, number>): void {
  const forms = words.map(verbFormOf)
  const last = forms.length - 1
  const hasFinite = forms.some((form, at) => form === 'finite' && at > 0)
  const hasPlural = forms.some((form, at) => form === 'plain' && at > 0 && at < last)
  const isOrder = forms[0] === 'stem' && words.length > 2
  const endsPlain = forms[last] === 'plain' && last > 0 && !words.some((word) => subordinators.has(word))
  if (isOrder) scores.tip += 1.3
  else if (hasFinite) scores.situatie += 0.7
  else if (hasPlural && !endsPlain) scores.situatie += 0.8
  if (!isOrder && !hasFinite && endsPlain) scores.tip += 1.2
  // "Gratis fruit op school": a thing to have, without a word of how it is.
  if (scores.tip > 0 && forms.every((form) => form === undefined)) scores.tip += 0.6
  if (isWished) scores.situatie -= 1
}
