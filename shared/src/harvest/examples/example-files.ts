import { bestuur } from './bestuur.ts'
import { bestuurKort } from './bestuur-kort.ts'
import { digitaal } from './digitaal.ts'
import { digitaalKort } from './digitaal-kort.ts'
import { economie } from './economie.ts'
import { economieKort } from './economie-kort.ts'
import { ruimte } from './ruimte.ts'
import { ruimteKort } from './ruimte-kort.ts'
import { samen } from './samen.ts'
import { samenKort } from './samen-kort.ts'
import { vakmanschap } from './vakmanschap.ts'
import { werk } from './werk.ts'
import { werkKort } from './werk-kort.ts'
import { zorg } from './zorg.ts'
import { zorgKort } from './zorg-kort.ts'
import type { ExampleFile } from './read-examples.ts'

/** What people in other rooms could have written, by the conclusions that it led to. `readExamples` reads it. */
export const exampleFiles: readonly ExampleFile[] = [
  { name: 'bestuur', lines: bestuur },
  { name: 'bestuur-kort', lines: bestuurKort },
  { name: 'digitaal', lines: digitaal },
  { name: 'digitaal-kort', lines: digitaalKort },
  { name: 'economie', lines: economie },
  { name: 'economie-kort', lines: economieKort },
  { name: 'ruimte', lines: ruimte },
  { name: 'ruimte-kort', lines: ruimteKort },
  { name: 'samen', lines: samen },
  { name: 'samen-kort', lines: samenKort },
  { name: 'vakmanschap', lines: vakmanschap },
  { name: 'werk', lines: werk },
  { name: 'werk-kort', lines: werkKort },
  { name: 'zorg', lines: zorg },
  { name: 'zorg-kort', lines: zorgKort },
]
