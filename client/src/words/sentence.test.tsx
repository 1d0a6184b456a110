import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Sentence } from './sentence.tsx'

test('[WO5] a hole in a sentence can hold more than text, and text in it stays text', () => {
  const html = renderToStaticMarkup(
    <Sentence say="rotation.host" with={{ people: <strong>{'Chi & <Daan> {n}'}</strong> }} />,
  )
  expect(html).toBe('U blijft aan deze tafel. Zo komen <strong>Chi &amp; &lt;Daan&gt; {n}</strong>.')
})
