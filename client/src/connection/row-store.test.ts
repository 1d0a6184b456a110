import { describeRowStore } from './row-store.contract.ts'
import { MemoryRowStore } from './row-store.ts'

describeRowStore('MemoryRowStore', () => new MemoryRowStore())
