/** The text of a JSON value; throws for what JSON cannot say at all. */
export function toJson(value: unknown): string {
  const text: string | undefined = JSON.stringify(value)
  if (text === undefined) throw new TypeError(`A ${typeof value} is not a JSON value`)
  return text
}

export function fromJson(text: string): unknown {
  return JSON.parse(text)
}
