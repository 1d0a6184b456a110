/** The look of text in Latin script, for East Asian and right-to-left scripts as well: ODF keeps those apart. */
export function inEveryScript(look: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const same = ['font-size', 'font-weight', 'font-style'].flatMap((property) => {
    const value = look[`fo:${property}`]
    return value === undefined ? [] : ['asian', 'complex'].map((script) => [`style:${property}-${script}`, value])
  })
  return { ...look, ...Object.fromEntries(same) }
}
