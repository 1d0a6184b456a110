import type { Kind } from '@tafelronde/shared/notes/note.ts'
import type { Level } from '@tafelronde/shared/people/person.ts'
import type { ItemKind } from '@tafelronde/shared/programme/programme.ts'
import type { TableColour, TableKind, TableShape } from '@tafelronde/shared/tables/table.ts'

type Name =
  | `colour.${TableColour}`
  | `shape.${TableShape}`
  | `table-kind.${TableKind}`
  | `item.${ItemKind}`
  | `kind.${Kind}`
  | `level.${Level}`

/** What the values in shared are called on a screen. */
export const names = {
  'table.name': 'Tafel {name}',
  'table.spoken': 'Tafel {name}, {shape}',
  'colour.blauw': 'Blauw',
  'colour.geel': 'Geel',
  'colour.rood': 'Rood',
  'colour.groen': 'Groen',
  'colour.paars': 'Paars',
  'colour.grijs': 'Grijs',
  'colour.oranje': 'Oranje',
  'colour.bruin': 'Bruin',
  'colour.roze': 'Roze',
  'colour.turquoise': 'Turquoise',
  'shape.cirkel': 'cirkel',
  'shape.driehoek': 'driehoek',
  'shape.vierkant': 'vierkant',
  'shape.ruit': 'ruit',
  'shape.ster': 'ster',
  'shape.maan': 'maan',
  'shape.hart': 'hart',
  'shape.kruis': 'kruis',
  'shape.druppel': 'druppel',
  'shape.huis': 'huis',
  'table-kind.own-devices': 'Eigen apparaten',
  'table-kind.one-screen': 'Eén scherm',
  'table-kind.paper': 'Op papier',
  'item.arrival': 'Inloop',
  'item.welcome': 'Welkom',
  'item.case': 'Casus',
  'item.round': 'Ronde',
  'item.break': 'Pauze',
  'item.harvest': 'Oogst',
  'item.plenary': 'Samen bespreken',
  'item.agreements': 'Afspraken',
  'kind.inzicht': 'Inzicht',
  'kind.tip': 'Tip',
  'kind.vraag': 'Vraag',
  'kind.vraag.conclusion': 'Fundamentele vraag',
  'kind.afweging': 'Afweging',
  'kind.afweging.hint': 'kiezen tussen twee dingen',
  'kind.randvoorwaarde': 'Randvoorwaarde',
  'kind.randvoorwaarde.hint': 'moet er eerst zijn',
  'kind.situatie': 'Huidige situatie',
  'kind.actie': 'Actie',
  'level.rijk': 'Rijk',
  'level.provincie': 'Provincie',
  'level.gemeente': 'Gemeente',
  'level.kennis': 'Kennisinstelling',
  'level.maatschappelijk': 'Maatschappelijke organisatie',
  'level.inwoner': 'Inwoner',
  'level.overig': 'Overig',
} as const satisfies Record<Name, string> & Record<string, string>
