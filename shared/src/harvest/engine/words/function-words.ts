import type { Language } from './language.ts'

/** Dutch words that say nothing of the subject. Words that turn a meaning (niet, geen, meer, minder, te) are among them: they are read elsewhere. */
export const dutchFunctionWords: ReadonlySet<string> = new Set(
  `aan af al alle allebei allemaal alleen alles als altijd ander andere anders ben bent beide bij bijna bijv bv daar
  daardoor daarmee daarna daarnaast daarom dan dat de deze die dit doe doen doet door dus echt een eens eerder eerst elk
  elke elkaar en enkel enz er erg ergens even evt ga gaan gaat gauw ge geen gewoon graag gaf ging had hadden heb hebben
  hebt heeft heel hele hem hen het hier hij hoe hoeveel hoor hun ie ieder iedere iedereen iemand iets ik in ineens intussen
  ipv is ja je jij jou jouw jullie kan kom komen komt krijgen krijgt kun kunnen kunt laat laten lang later liever maar maak
  maken maakt mag me mee meer meest men met mij mijn min minder misschien moest moet moeten mogen na naar nee net niemand
  niet niets niks nl nog nogal nooit nou nu of om omdat onder ons onze ook op over overal per precies s snel soms sommige
  staan staat steeds straks t te tegen terug tijdens toch toe toen tot totdat tussen u uit uw vaak van vanaf vanuit vast vd
  veel verder via vind vindt vinden vol volgens voor vooral vooraf vroeger waar waarbij waarom wanneer want waren was wat we
  weer weg weet weten weg wel welk welke werd werden wie wij wil willen wilt word worden wordt zal ze zeer zeg zeggen zei
  zelf zelfs zet zetten zich zie zien ziet zij zijn zit zitten zo zoals zodra zomaar zonder zou zouden zn zo'n z'n m'n 't 's
  à één iig imo ivm mbt mn oa ovv tav tbv tov`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

/** The same in English. */
export const englishFunctionWords: ReadonlySet<string> = new Set(
  `a about after again all already also always am an and any anyone are as at be because been before being between both but
  by can cannot could did do does doing done don't down each either else enough even ever every everyone everything few for
  from further get gets getting give go goes going got had has have having he her here him his how i if in into is isn't it
  it's its itself just keep last less let lets like made make makes many may maybe me might more most much must my never no
  nobody none nor not nothing now of off often on once one only or other others our out over own people please put rather
  really same say says see seem should since so some someone something sometimes somewhere still such take than that that's
  the their them then there these they thing things this those though through to together too under until up us use used very
  want was way we well were what when where whether which while who whole whom why will with within without won't would yes
  yet you your`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

export function isFunctionWord(word: string, language: Language): boolean {
  return (language === 'nl' ? dutchFunctionWords : englishFunctionWords).has(word)
}
