import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Sentence } from './sentence.tsx'

test('[WO5] a hole in a sentence can hold more than text, and text in it stays text', () => {
  const html = renderToStaticMarkup(
    <Sentence say="table.name" with={{ name: <strong>{'Chi & <Daan> {n}'}</strong> }} />,
  )
  expect(html).toBe('Tafel <strong>Chi &amp; &lt;Daan&gt; {n}</strong>')
})
