/** Sets the limits; the height between them comes from CSS where the browser can, else from here. */
export function fitArea(area: HTMLTextAreaElement, rows: number, maxRows: number): void {
  const style = getComputedStyle(area)
  const line = Number.parseFloat(style.lineHeight)
  const around =
    Number.parseFloat(style.paddingTop) + Number.parseFloat(style.paddingBottom) + area.offsetHeight - area.clientHeight
  area.style.minHeight = `max(var(--tafelronde-target), ${rows * line + around}px)`
  area.style.maxHeight = `${maxRows * line + around}px`
  if (CSS.supports('field-sizing', 'content')) return
  area.style.height = 'auto'
  area.style.height = `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`
}
