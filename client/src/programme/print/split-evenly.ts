/** A list in as few parts as can be of at most so many, none much longer than another. */
export function splitEvenly<Of>(all: readonly Of[], most: number): readonly (readonly Of[])[] {
  const parts = Math.ceil(all.length / most)
  const length = Math.ceil(all.length / parts)
  return Array.from({ length: parts }, (_, part) => all.slice(part * length, (part + 1) * length))
}
