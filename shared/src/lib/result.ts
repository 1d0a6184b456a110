/** What came of a question that may be turned down: a value, or the name of the reason. */
export type Result<Value, Why extends string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly why: Why }

/** Says yes, with what came of it. */
export function accept<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value }
}

/** Says no, with the name of the reason. */
export function refuse<Why extends string>(why: Why): { readonly ok: false; readonly why: Why } {
  return { ok: false, why }
}
