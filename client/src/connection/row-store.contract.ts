import { describe, expect, test } from 'vitest'
import type { RowStore } from './row-store.ts'

/** What every place that keeps things on a device must do. */
export function describeRowStore(name: string, open: () => RowStore<string>): void {
  describe(`${name} as a row store`, () => {
    test('[CL100] what was put is there in the order in which it was first put, each owner’s apart', async () => {
      const store = open()
      await store.put('ada', 'one', 'bus')
      await store.put('ada', 'two', 'trein')
      await store.put('ben', 'one', 'fiets')
      await store.put('ada', 'one', 'bus per uur')
      expect(await store.load('ada')).toEqual(['bus per uur', 'trein'])
      expect(await store.load('ben')).toEqual(['fiets'])
      expect(await store.load('chi')).toEqual([])
    })

    test('[CL100] a thing is found by its owner and its id', async () => {
      const store = open()
      await store.put('ada', 'one', 'bus')
      expect(await store.find('ada', 'one')).toBe('bus')
      expect(await store.find('ada', 'two')).toBeUndefined()
      expect(await store.find('ben', 'one')).toBeUndefined()
    })

    test('[CL100] what was removed is gone, and nothing else', async () => {
      const store = open()
      await store.put('ada', 'one', 'bus')
      await store.put('ada', 'two', 'trein')
      await store.remove('ada', 'one')
      await store.remove('ada', 'three')
      await store.remove('ben', 'two')
      expect(await store.load('ada')).toEqual(['trein'])
      await store.put('ben', 'one', 'fiets')
      await store.removeAll('ada')
      expect(await store.load('ada')).toEqual([])
      expect(await store.load('ben')).toEqual(['fiets'])
    })

    test('[CL100] what one takes nobody else gets', async () => {
      const store = open()
      await store.put('ada', 'one', 'bus')
      await store.put('ada', 'two', 'trein')
      const taken = await Promise.all([store.take('ada'), store.take('ada'), store.take('ada')])
      expect(taken).toEqual(['bus', 'trein', undefined])
      expect(await store.load('ada')).toEqual([])
    })

    test('[CL100] what is due is removed, whoever owns it', async () => {
      const store = open()
      await store.put('ada', 'one', 'bus')
      await store.put('ben', 'one', 'bus')
      await store.put('ben', 'two', 'trein')
      await store.removeWhere((row) => row === 'bus')
      expect(await store.load('ada')).toEqual([])
      expect(await store.load('ben')).toEqual(['trein'])
    })
  })
}
