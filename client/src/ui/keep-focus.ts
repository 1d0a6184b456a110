/** How long whatever took the focused element away may take to put focus somewhere itself, as dialogs do. */
const OTHERS_FIRST = 120
/** How many earlier places are remembered: a dialog that closes leads back to where it was opened. */
const REMEMBERED = 4

// Not a list to choose from: the next key would choose something that nobody meant.
const controls = ':is(a[href], button, input, textarea, summary, [tabindex="0"]):not(:disabled, [tabindex="-1"])'
const typing = 'input:not([type=checkbox], [type=radio], [type=button], [type=submit]), textarea'

/** An element that had focus, with the elements it stood in: the nearest first, each with its place among the others. */
type Place = readonly { readonly element: Element; readonly at: number }[]

/**
 * Nobody who works by keyboard or by ear loses the place: when the element that has focus is taken away and nothing
 * else took focus, it goes to what came in its stead, else to what stands nearest, else to the heading of the page.
 */
export function keepFocus(): void {
  const remembered: { readonly element: Element; place: Place }[] = []
  let byTouch = false
  let waiting: ReturnType<typeof setTimeout> | undefined

  window.addEventListener('pointerdown', ({ pointerType }) => (byTouch = pointerType === 'touch'), true)
  window.addEventListener('keydown', () => (byTouch = false), true)
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof Element)) return
    remembered.unshift({ element: target, place: placeOf(target) })
    remembered.length = Math.min(remembered.length, REMEMBERED)
  })
  document.addEventListener('focusout', ({ target }) => {
    // Who taps on nothing wants focus nowhere; an element that was taken away did not want anything.
    queueMicrotask(() => {
      if (target instanceof Element && target.isConnected && isNowhere()) remembered.length = 0
    })
  })
  new MutationObserver(() => {
    const [last] = remembered
    if (last === undefined) return
    if (last.element.isConnected) last.place = placeOf(last.element)
    else if (isNowhere()) waiting ??= setTimeout(settle, OTHERS_FIRST)
  }).observe(document.body, { childList: true, subtree: true })

  function settle(): void {
    waiting = undefined
    if (!isNowhere() || remembered[0]?.element.isConnected !== false) return
    for (const { place } of remembered) {
      const next = nearest(place, byTouch)
      if (next === undefined) continue
      next.focus()
      return
    }
    // Another page came; its heading may still be on its way, and then the next change leads here again.
    const heading = document.querySelector<HTMLElement>('h1')
    if (heading === null) return
    if (!heading.hasAttribute('tabindex')) heading.tabIndex = -1
    heading.focus()
  }
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
