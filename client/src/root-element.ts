/** Where the pages come in the document. */
export function rootElement(): HTMLElement {
  const root = document.getElementById('root')
  if (root === null) throw new Error('The page has no place for its contents')
  return root
}
