import { bestaanEnWerk } from './points/bestaan-en-werk.ts'
import { bestuurEnDemocratie } from './points/bestuur-en-democratie.ts'
import { energieKlimaatNatuur } from './points/energie-klimaat-natuur.ts'
import { jeugdOnderwijsCultuur } from './points/jeugd-onderwijs-cultuur.ts'
import { kiezenEnSamenwerken } from './points/kiezen-en-samenwerken.ts'
import { mobiliteitRuimteEconomie } from './points/mobiliteit-ruimte-economie.ts'
import { veiligDigitaalOrganisatie } from './points/veilig-digitaal-organisatie.ts'
import { wonenEnBuurt } from './points/wonen-en-buurt.ts'
import { zorgEnGezondheid } from './points/zorg-en-gezondheid.ts'
import type { FieldFile } from './read-fields.ts'

/**
 * The points that people make of what they talk about, by the words they make them with: finer than the fields. Of "bussen"
 * one may say that the last one goes too early, and another that nobody is in it. `readFields` makes a list of it.
 */
export const pointFiles: readonly FieldFile[] = [
  { name: 'points/wonen-en-buurt', lines: wonenEnBuurt },
  { name: 'points/energie-klimaat-natuur', lines: energieKlimaatNatuur },
  { name: 'points/mobiliteit-ruimte-economie', lines: mobiliteitRuimteEconomie },
  { name: 'points/zorg-en-gezondheid', lines: zorgEnGezondheid },
  { name: 'points/jeugd-onderwijs-cultuur', lines: jeugdOnderwijsCultuur },
  { name: 'points/bestaan-en-werk', lines: bestaanEnWerk },
  { name: 'points/bestuur-en-democratie', lines: bestuurEnDemocratie },
  { name: 'points/veilig-digitaal-organisatie', lines: veiligDigitaalOrganisatie },
  { name: 'points/kiezen-en-samenwerken', lines: kiezenEnSamenwerken },
]
