import { describe, expect, test } from 'vitest'
import css from './tokens.css?raw'

const light = tokensIn(css.slice(0, css.indexOf('@media (prefers-color-scheme: dark)')))
const dark = { ...light, ...tokensIn(/@media \(prefers-color-scheme: dark\) \{([\s\S]*?)\n\}/.exec(css)?.[1] ?? '') }
const tints = Object.keys(light).filter((name) => name.startsWith('tint-'))

describe.each([
  ['light', light],
  ['dark', dark],
])('in the %s theme', (_theme, tokens) => {
  const grounds = ['ground', 'surface', 'sunken']
  const tones = ['accent', 'info', 'success', 'warning', 'danger']

  test('[CL3] every text has a contrast of 4.5 on what lies beneath it', () => {
    for (const ground of [...grounds, ...tints]) {
      expectContrast('ink', ground, 7)
      expectContrast('ink-muted', ground, 4.5)
    }
    for (const tone of tones) {
      for (const ground of grounds) expectContrast(tone, ground, 4.5)
      expectContrast(tone, `${tone}-tint`, 4.5)
      expectContrast('ink', `${tone}-tint`, 7)
    }
    expectContrast('on-accent', 'accent', 4.5)
    expectContrast('on-accent', 'accent-hover', 4.5)
  })

  test('[CL3] every outline that says something has a contrast of 3', () => {
    for (const ground of [...grounds, ...tints]) {
      expectContrast('focus', ground, 3)
      expectContrast('control', ground, 3)
      expectContrast('shape-outline', ground, 3)
    }
  })

  function expectContrast(front: string, back: string, least: number): void {
    const ratio = contrast(tokens[front] ?? '', tokens[back] ?? '')
    expect(ratio, `${front} on ${back}`).toBeGreaterThanOrEqual(least)
  }
})

function tokensIn(text: string): Readonly<Record<string, string>> {
  const found = text.matchAll(/--tafelronde-color-([a-z-]+): (#[0-9a-f]{6});/g)
  return Object.fromEntries([...found].map(([, name, value]) => [name ?? '', value ?? '']))
}

/** As WCAG 2.2 reckons it. */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
