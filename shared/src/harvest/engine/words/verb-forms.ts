import { rootDutch } from './root-word.ts'

/** The forms of Dutch verbs that tell a description (it is so) from a proposal (to do so, do so). */
export type VerbForm = 'finite' | 'plain' | 'stem'

const roots: ReadonlySet<string> = new Set(
  `aarden antwoorden bakken beginnen begrijpen begroten bellen benutten bereiken beslissen besluiten bestaan bestellen betalen
  betekenen betrekken bewegen bezuinigen bieden binden blijven blussen bouwen breiden brengen bundelen controleren delen denken
  dienen doen draaien dragen dreigen drukken durven duwen dwingen eisen eten fietsen financieren faciliteren gaan gebruiken
  gelden geloven geven groeien haken halen handhaven handelen hangen helpen herkennen hoeven horen houden huren informeren innen
  inspireren investeren kennen kiezen kijken klagen kloppen knippen komen kopen kopiëren koppelen kosten krijgen kunnen laten
  leggen leiden lenen leren leveren leven lezen liggen lokken lopen loslaten luisteren lukken maken melden merken meten missen
  moeten nemen noemen nodigen oefenen ontbreken ontmoeten openen oplossen organiseren pakken parkeren passen plaatsen plannen
  planten praten proberen profiteren raken reageren regelen rekenen rijden roepen ruimen samenwerken schakelen scheiden schetsen
  schrappen schrijven schuiven sluiten snappen spelen spreiden spreken springen staan stappen starten stemmen steken stellen
  steunen stijgen stimuleren stoppen sturen subsidiëren tellen tonen trekken uiten vallen vangen vaststellen vergaderen vergeten
  verbinden verdelen verdwijnen verdienen verhogen verhuizen verlagen verliezen vernieuwen versterken vertellen vertrekken
  vertrouwen verwachten verwijzen verzinnen vinden voelen voeren volgen voorkomen vormen vragen vullen wachten wandelen wassen
  werken werven weten wijzen willen winnen wisselen wonen worden zeggen zetten zien zijn zitten zoeken zorgen zwijgen communiceren
  trainen toetsen peilen werkt luistert verandert groeit daalt stagneren vergrijzen verkopen verkeren verbeteren verplaatsen`
    .split(/\s+/)
    .map(rootDutch),
)
const irregular: ReadonlySet<string> = new Set(
  `is was waren ben bent heeft had hadden gaat ging gingen ziet zag zagen doet deed deden staat stond stonden slaat ligt lag zit zat
  zaten kwam kwamen bleef bleven kreeg kregen werd werden wordt weet wist vond vonden nam namen gaf gaven liep liepen sprak hield
  hielp ontstaat bestaat gebeurt gebeurde verstaat raakt blijkt lijkt scheelt moet
  kan wil mag zal zou zouden kon konden wilde moest moesten mocht`.split(/\s+/),
)
const separable =
  /^(?:aan|achter|af|bij|binnen|door|in|langs|mee|na|neer|om|onder|op|open|over|rond|samen|tegen|terug|toe|uit|vast|voor|vooruit|weg|be|her|ont|ver)(?=.{4})/

/** Reads a word in lower case as a form of a verb; undefined for all else. */
export function verbFormOf(word: string): VerbForm | undefined {
  if (irregular.has(word)) return 'finite'
  if (isVerb(word)) {
    if (word.endsWith('en')) return 'plain'
    return word.endsWith('t') && !isVerb(word.slice(0, -1)) ? 'stem' : word.endsWith('t') ? 'finite' : 'stem'
  }
  return word.endsWith('t') && word.length > 3 && isVerb(word.slice(0, -1)) ? 'finite' : undefined
}

function isVerb(word: string): boolean {
  if (word.length < 3) return false
  return roots.has(rootDutch(word)) || roots.has(rootDutch(word.replace(separable, '')))
}
