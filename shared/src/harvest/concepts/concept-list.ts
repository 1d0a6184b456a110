import { bestaanszekerheid } from './bestaanszekerheid.ts'
import { bestuur } from './bestuur.ts'
import { buurten } from './buurten.ts'
import { capaciteit } from './capaciteit.ts'
import { cultuur } from './cultuur.ts'
import { digitaal } from './digitaal.ts'
import { economie } from './economie.ts'
import { energie } from './energie.ts'
import { geld } from './geld.ts'
import { gezondheid } from './gezondheid.ts'
import { grensregio } from './grensregio.ts'
import { jeugd } from './jeugd.ts'
import { kennis } from './kennis.ts'
import { kwaliteit } from './kwaliteit.ts'
import { meedoen } from './meedoen.ts'
import { mensen } from './mensen.ts'
import { migratie } from './migratie.ts'
import { mobiliteit } from './mobiliteit.ts'
import { natuur } from './natuur.ts'
import { onderwijsEnWerk } from './onderwijs-en-werk.ts'
import { overleg } from './overleg.ts'
import { regels } from './regels.ts'
import { ruimte } from './ruimte.ts'
import { stadEnLand } from './stad-en-land.ts'
import { taal } from './taal.ts'
import { tegenstellingen } from './tegenstellingen.ts'
import { tijd } from './tijd.ts'
import { veiligheid } from './veiligheid.ts'
import { wonen } from './wonen.ts'
import { zorg } from './zorg.ts'
import type { ConceptDomain } from './read-concepts.ts'

/** Goes up with every change that could group notes otherwise; it is written with each draft. */
export const CONCEPT_LIST_VERSION = '2026.12.3'

/** What people in public organisations talk about, domain by domain. `readConcepts` makes a list of it. */
export const conceptDomains: readonly ConceptDomain[] = [
  { name: 'bestuur', lines: bestuur },
  { name: 'overleg', lines: overleg },
  { name: 'geld', lines: geld },
  { name: 'capaciteit', lines: capaciteit },
  { name: 'meedoen', lines: meedoen },
  { name: 'regels', lines: regels },
  { name: 'kennis', lines: kennis },
  { name: 'digitaal', lines: digitaal },
  { name: 'ruimte', lines: ruimte },
  { name: 'wonen', lines: wonen },
  { name: 'mobiliteit', lines: mobiliteit },
  { name: 'energie', lines: energie },
  { name: 'natuur', lines: natuur },
  { name: 'zorg', lines: zorg },
  { name: 'jeugd', lines: jeugd },
  { name: 'gezondheid', lines: gezondheid },
  { name: 'bestaanszekerheid', lines: bestaanszekerheid },
  { name: 'onderwijs-en-werk', lines: onderwijsEnWerk },
  { name: 'economie', lines: economie },
  { name: 'veiligheid', lines: veiligheid },
  { name: 'cultuur', lines: cultuur },
  { name: 'buurten', lines: buurten },
  { name: 'migratie', lines: migratie },
  { name: 'taal', lines: taal },
  { name: 'tijd', lines: tijd },
  { name: 'mensen', lines: mensen },
  { name: 'kwaliteit', lines: kwaliteit },
  { name: 'grensregio', lines: grensregio },
  { name: 'stad-en-land', lines: stadEnLand },
  { name: 'tegenstellingen', lines: tegenstellingen },
]
