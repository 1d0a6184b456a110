/** How long whatever took the focused element away may take to put focus somewhere itself, as dialogs do. */
const OTHERS_FIRST = 120

// Not a list to choose from: the next key would choose something that nobody meant.
const controls = ':is(a[href], button, input, textarea, summary, [tabindex="0"]):not(:disabled, [tabindex="-1"])'
const typing = 'input:not([type=checkbox], [type=radio], [type=button], [type=submit]), textarea'
const layers = '[role=dialog], [role=alertdialog], [role=menu]'

/** Where an element stood: what it stood in, the nearest first, each with its place among the others. */
type Place = readonly { readonly element: Element; readonly at: number }[]

/** What had focus last in a dialog, in a menu, or on the page below them. */
interface Remembered {
  readonly layer: Element | null
  readonly element: Element
  place: Place
}

/**
 * Nobody who works by keyboard or by ear loses the place: when the element that has focus is taken away and nothing
 * else took focus, it goes to what came in its stead, else to what stands nearest, else to the heading of the page.
 */
export function keepFocus(): void {
  let remembered: readonly Remembered[] = []
  let byTouch = false
  let isKeyDown = false
  let waiting: ReturnType<typeof setTimeout> | undefined
  /** What came since the element was taken away that had focus. */
  let added: Node[] = []

  window.addEventListener('pointerdown', ({ pointerType }) => (byTouch = pointerType === 'touch'), true)
  window.addEventListener(
    'keydown',
    () => {
      isKeyDown = true
      byTouch = false
    },
    true,
  )
  window.addEventListener('keyup', () => (isKeyDown = false), true)
  window.addEventListener('blur', () => (isKeyDown = false))
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof Element)) return
    const layer = target.closest(layers)
    const below = remembered.filter((one) => one.layer !== layer && one.layer?.isConnected !== false)
    remembered = [{ layer, element: target, place: placeOf(target) }, ...below]
  })
  document.addEventListener('focusout', ({ target }) => {
    // Who taps on nothing wants focus nowhere; an element that was taken away did not want anything.
    queueMicrotask(() => {
      if (target instanceof Element && target.isConnected && isNowhere()) remembered = []
    })
  })
  new MutationObserver((changes) => {
    const [last] = remembered
    if (last === undefined) return
    if (last.element.isConnected) {
      added = []
      last.place = placeOf(last.element)
      return
    }
    // What came and went again is nowhere to go to, and is not kept.
    added = [...added, ...changes.flatMap(({ addedNodes }) => [...addedNodes])].filter(({ isConnected }) => isConnected)
    if (isNowhere()) waiting ??= setTimeout(settle, OTHERS_FIRST)
  }).observe(document.body, { childList: true, subtree: true })

  function settle(): void {
    waiting = undefined
    if (!isNowhere() || remembered[0]?.element.isConnected !== false) return
    const target = next() ?? heading()
    // A key that is held would at once press what comes under it.
    if (!isKeyDown) target?.focus()
    // Nor does anything take focus while a dialog above it is still on its way out.
    if (target !== undefined && isNowhere()) waiting = setTimeout(settle, OTHERS_FIRST)
  }

  function next(): HTMLElement | undefined {
    for (const { element, place } of remembered) {
      const found = sameName(element, added) ?? nearest(place, byTouch)
      if (found !== undefined) return found
    }
    return undefined
  }
}

/** Another page came. Its heading may still be on its way; then the next change asks for it again. */
function heading(): HTMLElement | undefined {
  const found = document.querySelector<HTMLElement>('h1') ?? undefined
  if (found !== undefined && !found.hasAttribute('tabindex')) found.tabIndex = -1
  return found
}

/** The same button in another list: what belonged to somebody goes along with them. One that stood there already is another's. */
function sameName(element: Element, added: readonly Node[]): HTMLElement | undefined {
  const name = element.getAttribute('aria-label')
  if (name === null) return undefined
  const same = document.querySelectorAll<HTMLElement>(`${element.localName}[aria-label=${CSS.escape(name)}]`)
  const [only] = same
  return same.length === 1 && added.some((node) => node.contains(only ?? null)) ? only : undefined
}

function isNowhere(): boolean {
  return document.activeElement === null || document.activeElement === document.body
}

function placeOf(target: Element): Place {
  const place: { element: Element; at: number }[] = []
  for (let child = target; ;) {
    const element = child.parentElement
    if (element === null || element === document.body) return place
    place.push({ element, at: [...element.children].indexOf(child) })
    child = element
  }
}

/** The control that stands where that place was, within what is left around it; never on another part of the page. */
function nearest(place: Place, byTouch: boolean): HTMLElement | undefined {
  const left = place.find(({ element }) => element.isConnected)
  if (left === undefined || left.element.matches('main') || left.element.querySelector('h1, main') !== null) return
  const { element, at } = left
  const children = [...element.children]
  const inOrder = [...children.slice(at), ...children.slice(0, at).toReversed()]
  for (const child of inOrder) {
    const found = [child, ...child.querySelectorAll(controls)].find((one) => isReachable(one, byTouch))
    if (found instanceof HTMLElement) return found
  }
  return nearest(place.slice(place.indexOf(left) + 1), byTouch)
}

/** A field that gets focus brings up the keyboard of a phone, which nobody asked for. */
function isReachable(element: Element, byTouch: boolean): boolean {
  return element.matches(controls) && element.checkVisibility() && !(byTouch && element.matches(typing))
}
