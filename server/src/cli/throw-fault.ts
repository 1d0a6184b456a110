/** A command that runs once stops at the first thing that breaks. */
export function throwFault(fault: unknown): never {
  throw fault
}
