import { type HouseTokens, houseTokensSchema, plainTokens } from '@tafelronde/shared/harvest/manuscript/house-style.ts'
import { nameKey } from '@tafelronde/shared/harvest/organisations.ts'
import { compareText } from '@tafelronde/shared/lib/compare-text.ts'
import type { HouseStore, Logo, OrganisationLogo } from '../house-store.ts'
import type { HouseTokenRow, LogoRow } from './schema.ts'
import type { SqlEngine } from './sql-engine.ts'
import { writing } from './sql-write.ts'
import { statement, type Statement } from './statement.ts'

/** Under which the house's own logo lies: no name of an organisation leads there. */
const OWN = ''

export function sqlHouseStore({ build, ask, askBoth }: SqlEngine): HouseStore {
  const logos = build.selectFrom('logos').selectAll()

  return {
    async read() {
      const [tokens, [own]] = await askBoth(
        build.selectFrom('house_tokens').selectAll(),
        logos.where('organisation_key', '=', OWN),
      )
      return { tokens: readTokens(tokens), ...(own !== undefined && { logo: readLogo(own) }) }
    },

    savingTokens(tokens) {
      return writing(
        statement(build.deleteFrom('house_tokens')),
        statement(
          build.insertInto('house_tokens').values(Object.entries(tokens).map(([name, value]) => ({ name, value }))),
        ),
      )
    },

    savingLogo(logo) {
      return logo === undefined
        ? writing(remove(OWN))
        : writing(remove(OWN), insert(OWN, { ...logo, organisation: '' }))
    },

    async logos() {
      const rows = await ask(logos.where('organisation_key', '!=', OWN))
      return rows
        .map((row) => ({ organisation: row.organisation, ...readLogo(row) }))
        .toSorted((a, b) => compareText(nameKey(a.organisation), nameKey(b.organisation)))
    },

    keepingLogo(logo) {
      const key = keyOf(logo.organisation)
      return writing(remove(key), insert(key, logo))
    },

    removingLogo(organisation) {
      return writing(remove(keyOf(organisation)))
    },
  }

  function remove(key: string): Statement {
    return statement(build.deleteFrom('logos').where('organisation_key', '=', key))
  }

  function insert(key: string, { organisation, png, width, height, alt }: OrganisationLogo): Statement {
    return statement(build.insertInto('logos').values({ organisation_key: key, organisation, png, width, height, alt }))
  }
}

function keyOf(organisation: string): string {
  const key = nameKey(organisation)
  if (key === OWN) throw new TypeError('An organisation without a name has no logo')
  return key
}

/** A token that nobody chose yet, because it came with a later version, is as the product has it. */
function readTokens(rows: readonly HouseTokenRow[]): HouseTokens {
  const chosen = Object.fromEntries(rows.map(({ name, value }) => [name, value]))
  return houseTokensSchema.parse({ ...plainTokens, ...chosen })
}

function readLogo({ png, width, height, alt }: LogoRow): Logo {
  return { png, width, height, alt }
}
