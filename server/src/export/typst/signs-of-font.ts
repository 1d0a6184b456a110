/*
 * A TrueType file says in its table `cmap` which signs it has. Two of its forms tell it for every font here:
 *
 *   format 4    ranges of the basic plane, each with a shift or a list of glyphs; a glyph 0 is no glyph
 *   format 12   ranges of all planes
 */

/** The code points for which a TrueType font has a glyph. */
export function signsOfFont(font: Buffer): ReadonlySet<number> {
  const signs = new Set<number>()
  const table = tableOf(font, 'cmap')
  for (let at = 0; at < table.readUInt16BE(2); at++) {
    const subtable = table.subarray(table.readUInt32BE(8 + 8 * at))
    const format = subtable.readUInt16BE(0)
    if (format === 4) addBasicPlane(subtable, signs)
    if (format === 12) addAllPlanes(subtable, signs)
  }
  return signs
}

function tableOf(font: Buffer, tag: string): Buffer {
  for (let at = 0; at < font.readUInt16BE(4); at++) {
    const line = font.subarray(12 + 16 * at)
    if (line.toString('latin1', 0, 4) === tag) return font.subarray(line.readUInt32BE(8))
  }
  throw new Error(`This font has no table ${tag}.`)
}

function addBasicPlane(subtable: Buffer, signs: Set<number>): void {
  const length = subtable.readUInt16BE(6)
  for (let at = 0; at < length; at += 2) {
    const last = subtable.readUInt16BE(14 + at)
    const first = subtable.readUInt16BE(16 + length + at)
    const shift = subtable.readUInt16BE(16 + 2 * length + at)
    const place = 16 + 3 * length + at
    const list = subtable.readUInt16BE(place)
    for (let sign = first; sign <= last && sign < 0xff_ff; sign++) {
      const listed = list === 0 ? sign : subtable.readUInt16BE(place + list + 2 * (sign - first))
      if (listed !== 0 && ((listed + shift) & 0xff_ff) !== 0) signs.add(sign)
    }
  }
}

function addAllPlanes(subtable: Buffer, signs: Set<number>): void {
  for (let at = 0; at < subtable.readUInt32BE(12); at++) {
    const last = subtable.readUInt32BE(20 + 12 * at)
    for (let sign = subtable.readUInt32BE(16 + 12 * at); sign <= last; sign++) signs.add(sign)
  }
}
