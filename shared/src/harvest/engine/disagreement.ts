import type { HarvestNote } from './harvest-input.ts'
import type { NoteSounds } from './note-sounds.ts'
import { foldBeginning } from './words/split-words.ts'

interface Cue {
  readonly pattern: RegExp
  readonly points: number
}

/** Ways of speaking against what another has said, in meetings at large. */
const cues: readonly Cue[] = [
  { pattern: /^(nee|neen|nou nee|no|nope|oneens|niet mee eens|disagree)\b/, points: 2 },
  {
    pattern: /\b(oneens|niet mee eens|niet met .* eens|tegengesteld|daar geloof ik niet|disagree|not convinced)\b/,
    points: 2,
  },
  { pattern: /\b(pas op|kijk uit|oppassen|waak voor|ligt op de loer|beware|careful with)\b/, points: 1.2 },
  { pattern: /\b(maar|but)\b/, points: 0.6 },
  { pattern: /\b(klinkt mooi|mooi maar|leuk maar|sounds nice|in theorie)\b/, points: 1.4 },
  {
    pattern:
      /\b(averechts|onzin|tijdverlies|verspilling|zinloos|onbetaalbaar|onhaalbaar|niet realistisch|symboolpolitiek|waste of|nonsense|backfire)\b/,
    points: 1.6,
  },
  { pattern: /\bgeen (tegenstelling|probleem|oplossing|wondermiddel|heilige graal)\b/, points: 1.6 },
  {
    pattern: /\b(niet voor niks|niet voor niets|nergens voor nodig|hoeft niet|hoeft helemaal niet|not needed)\b/,
    points: 1.6,
  },
  {
    pattern: /\b(zelfs|juist niet|helemaal niet|valt wel mee|overdreven)\b/,
    points: 1,
  },
  { pattern: /\b(liever|in plaats daarvan|rather)\b/, points: 0.5 },
  // For me, not that.
  {
    pattern:
      /\bgeen \S+ voor mij\b|\bmoet er niet aan denken\b|\bik (wil|hoef) (geen|niet)\b|\bi don't want\b|\bwat heb (ik|je|we) (er )?aan\b|\bik blijf (liever|gewoon|lekker)\b/,
    points: 1.4,
  },
  // It is not as bad, or not as good, as you say.
  { pattern: /\bvalt (\S+ ){0,2}(mee|tegen)\b|\bjuist (goed|mooi|beter|fijn|wel|prima)\b/, points: 1.2 },
  { pattern: /\b(leuk|mooi|prima|stoer|nice|great)\b.*(,|\bmaar\b|\bbut\b)/, points: 0.6 },
  // It will never do.
  {
    pattern:
      /\bnooit (rendabel|uit|lukken|haalbaar)\b|\bkan nooit\b|\bcan never\b|\b(helpt|werkt|verandert) (\S+ )?(niks|niets|niet)\b|\b(alleen maar|nog) erger\b/,
    points: 1.2,
  },
  // Leave it.
  {
    pattern:
      /\b(stop|hou) (ermee|daarmee|op)\b|\bblijf(t)? (van|af)\b|^(alweer|weer een|niet weer|not another)\b|\bwees blij\b|\bhoeft geen\b|\bnobody should\b|\bno .* please\b/,
    points: 1.2,
  },
  { pattern: /\b(nog een|weer een|weer zo'n|yet another)\b.*\b(=|meer|dus)/, points: 1 },
]

/** From so many points on, a note speaks against the others of its group. */
const AGAINST = 1
/** So many times as likely, as a logarithm, must it be that a note without cues speaks against: to say so falsely costs trust. */
const SURELY = 4

/** By cues, and where there are none by how such notes sound. */
export function speaksAgainst(note: HarvestNote, { stances }: NoteSounds): boolean {
  if (hasCuesAgainst(note)) return true
  const { against, along } = stances.read(note.text)
  return against - along >= SURELY
}

export function hasCuesAgainst({ text }: HarvestNote): boolean {
  const folded = foldBeginning(text)
  return cues.reduce((sum, { pattern, points }) => sum + (pattern.test(folded) ? points : 0), 0) >= AGAINST
}

/** What a table host writes when a table did not agree. */
export function tellsOfDisagreement(remark: string): boolean {
  return /\b(geen overeenstemming|niet (?:het |over )?eens|oneens|discussie|verdeeld|niet uitgekomen|als afweging|afweging opnemen|disagree|no agreement)\b/.test(
    foldBeginning(remark),
  )
}
