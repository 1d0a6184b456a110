/** The numbers of the rules in docs/RULES.md, in the order in which they stand there. */
export function rulesIn(markdown: string): readonly string[] {
  return [...markdown.matchAll(/^- \*\*([A-Z0-9]*[A-Z]\d+[a-z]?)\*\* \S/gm)].map(([, number]) => number ?? '')
}

/** The numbers at the front of the names of the tests (and groups of tests) in a file: `test('[RO1] everyone …')`. */
export function ruleNumbersOfTests(source: string): readonly string[] {
  // Any string that begins so is a test's name, wherever it stands: in test(), in test.for(…)(), in a contract's table.
  const fronts = source.matchAll(/(['"`])((?:\[[A-Z0-9]*[A-Z]\d+[a-z]?\]\s*)+)(?!\1)\S/g)
  return [...fronts].flatMap(([, , front]) =>
    [...(front ?? '').matchAll(/\[([^\]]+)\]/g)].map(([, number]) => number ?? ''),
  )
}

/** One sentence for each rule without a test, number without a rule, and number given twice. */
export function compareRules(listed: readonly string[], used: ReadonlyMap<string, string>): readonly string[] {
  const known = new Set(listed)
  const twice = listed.filter((number, index) => listed.indexOf(number) !== index)
  const untested = [...known].filter((number) => !used.has(number))
  const unlisted = [...used].filter(([number]) => !known.has(number))
  return [
    ...twice.map((number) => `${number} stands twice in docs/RULES.md.`),
    ...untested.map((number) => `${number} stands in docs/RULES.md, but in no test's name.`),
    ...unlisted.map(([number, file]) => `${number} stands in a test's name in ${file}, but not in docs/RULES.md.`),
  ]
}
