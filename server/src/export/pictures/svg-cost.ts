import { idsIn, type SvgElement } from './read-svg-tags.ts'

/** What has to be drawn, with what is drawn more than once counted as often. */
export interface SvgCost {
  readonly elements: number
  /** Of those elements, what is drawn apart. */
  readonly layers: number
  readonly characters: number
}

/** What cannot be drawn, or not to an end. */
const ENDLESS: SvgCost = { elements: Infinity, layers: Infinity, characters: Infinity }

/** Deeper than any picture that was drawn by somebody. */
const DEEPEST = 100

/** What it costs to draw this element. What is needed to draw itself is endless. */
export function costOf(root: SvgElement): SvgCost {
  const elements = elementsIn(root)
  const byId = new Map(elements.map((element) => [element.id, element] as const))
  const rules = elements.flatMap(({ style }) => readRules(style))
  const known = new Map<SvgElement, SvgCost>()
  const count = (element: SvgElement, depth: number): SvgCost => {
    const before = known.get(element)
    if (before !== undefined) return before
    if (depth > DEEPEST) return ENDLESS
    // Whoever comes here again before it is known goes round in a circle.
    known.set(element, ENDLESS)
    const styled = rules.filter(({ names }) => namesOf(element).some((name) => names.has(name)))
    const ids = [...element.needs, ...styled.flatMap(({ needs }) => needs)]
    const needed = ids.map((id) => byId.get(id)).filter((one) => one !== undefined)
    const parts = [...element.children, ...needed].map((part) => count(part, depth + 1))
    const sum = (what: keyof SvgCost, own: number): number => parts.reduce((all, part) => all + part[what], own)
    const cost = {
      elements: sum('elements', 1),
      layers: sum('layers', element.isLayer ? 1 : 0),
      characters: sum('characters', element.length),
    }
    known.set(element, cost)
    return cost
  }
  return count(root, 0)
}

/** The element and all in it. */
export function elementsIn(root: SvgElement): readonly SvgElement[] {
  const found = [root]
  for (const element of found) found.push(...element.children)
  return found
}

/** A rule of a style sheet by which something is drawn with something else. */
interface StyleRule {
  /** What it may be about. Rather too much than too little. */
  readonly names: ReadonlySet<string>
  readonly needs: readonly string[]
}

function readRules(style: string): readonly StyleRule[] {
  const rules = style.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{}]*)\{([^{}]*)\}/g)
  return [...rules].flatMap(([, selector = '', body = '']) => {
    const needs = idsIn(body)
    // What is chosen by more than a name may be anything.
    const names = /[[:\\]/.test(selector) ? ['*'] : (selector.match(/[.#]?[\w-]+|\*/g) ?? [])
    return needs.length === 0 ? [] : [{ names: new Set(names), needs }]
  })
}

function namesOf({ name, id, classes }: SvgElement): readonly string[] {
  return ['*', name, `#${id ?? ''}`, ...classes.map((one) => `.${one}`)]
}
