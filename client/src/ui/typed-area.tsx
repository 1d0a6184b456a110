import { SECOND } from '@tafelronde/shared/lib/clock.ts'
import {
  type KeyboardEvent,
  type Ref,
  useEffect,
  useEffectEvent,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import type * as Y from 'yjs'
import { Field, type FieldWords } from './field.tsx'
import styles from './field.module.css'
import { fitArea } from './fit-area.ts'
import { changesOfDelta } from './text-change.ts'
import { type Selection, TypedField, type Ungiven } from './typed-field.ts'
import { undoKey } from './undo-key.ts'

/** Whoever typed nothing for so long is not said to type: the phone may lie on the table. */
const IDLE = 30 * SECOND

/** A text that several people type in. */
export interface SharedWords {
  /** What everyone has; `undefined` while nobody can type in it. */
  readonly text: string | undefined
  /** The text itself, to hear how it changes; a text that is still on its way has none. */
  readonly shared: Y.Text | undefined
  readonly mayType: boolean
  readonly type: (wanted: string) => void
  readonly enter: () => void
  readonly leave: () => void
}

interface TypedAreaProps extends FieldWords {
  readonly words: SharedWords
  /** In UTF-16 units. */
  readonly limit: number
  /** Takes out what such a text may not hold. */
  readonly clean: (typed: string) => string
  /** Says that what stands here is too long for everyone to have. */
  readonly sayTooLong: (used: number) => string
  /** Says that nothing more can be added. */
  readonly sayFull: string
  readonly undoing: { readonly undo: () => void; readonly redo: () => void }
  /** Words of an earlier page that did not fit. */
  readonly ungiven?: Ungiven | undefined
  /** What stands here and does not fit, each time it changes; `undefined` once everything fits. */
  readonly onUngiven?: (ungiven: Ungiven | undefined) => void
  /** Begins with so many lines and grows with what is written, up to `maxRows`. */
  readonly rows?: number
  readonly maxRows?: number
  readonly placeholder?: string
  /** What Enter does; Shift+Enter is then a new line. Without it, Enter is a new line. */
  readonly onEnter?: () => void
  readonly onEscape?: () => void
  readonly onFocus?: () => void
  readonly onBlur?: () => void
  readonly ref?: Ref<HTMLTextAreaElement>
}

/** What of the field is told beside it. */
interface Told {
  readonly tooLong: number | undefined
  readonly full: boolean
}

const nothing: Told = { tooLong: undefined, full: false }

/** A field in which several people type one text at the same time. What others type never moves one's own caret. */
export function TypedArea(props: TypedAreaProps) {
  const { words, limit, rows = 1, maxRows = 8, onEnter } = props
  const { text, shared } = words
  const area = useRef<HTMLTextAreaElement>(null)
  const kept = useRef<string>(undefined)
  const [told, setTold] = useState(nothing)

  const clean = useEffectEvent((typed: string) => props.clean(typed))
  const give = useEffectEvent((wanted: string) => words.type(wanted))
  const [field] = useState(
    () =>
      new TypedField({ text: text ?? '', limit, clean: (typed) => clean(typed), give: (w) => give(w) }, props.ungiven),
  )
  const [atFirst] = useState(field.shown)
  useImperativeHandle(props.ref, () => present(area.current), [])

  /** Puts in the field what the decision says stands there, and leaves alone what does already. */
  const show = useEffectEvent(() => {
    const { current } = area
    if (current === null) return
    if (current.value !== field.shown) {
      const { scrollTop, selectionDirection } = current
      current.value = field.shown
      current.scrollTop = scrollTop
      // Elsewhere it would take focus away in some browsers.
      if (document.activeElement === current) {
        current.setSelectionRange(field.selection.start, field.selection.end, selectionDirection)
      }
    }
    fitArea(current, rows, maxRows)
    const { ungiven } = field
    if (ungiven?.text !== kept.current) props.onUngiven?.(ungiven)
    kept.current = ungiven?.text
    const tooLong = ungiven === undefined ? undefined : field.length
    setTold((former) => {
      const full = former.full && !field.hasRoomFor(1, field.selection)
      return former.tooLong === tooLong && former.full === full ? former : { tooLong, full }
    })
  })

  // Before the next key: what was true a moment ago would take the latest letter away again.
  useLayoutEffect(() => {
    if (shared !== undefined || text === undefined) return
    field.hear(text)
    show()
  }, [shared, text, field])

  // Others' letters, and what this writer undoes, come by the text itself.
  useEffect(() => {
    if (shared === undefined) return
    field.hear(shared.toJSON())
    show()
    const hear = ({ delta }: Y.YTextEvent, { local }: Y.Transaction) => {
      const now = shared.toJSON()
      if (now === field.everyone) return
      if (area.current !== null) field.select(selectionIn(area.current))
      field.hear(now, changesOfDelta(delta), { goThere: local })
      show()
    }
    shared.observe(hear)
    return () => shared.unobserve(hear)
  }, [shared, field])

  useLayoutEffect(() => {
    if (area.current !== null) fitArea(area.current, rows, maxRows)
  }, [rows, maxRows])

  // Whoever goes elsewhere, or leaves it lying open, types here no longer.
  const isIn = useRef(false)
  const idle = useRef<ReturnType<typeof setTimeout>>(undefined)
  const leave = useEffectEvent(() => leaveIt())
  useEffect(() => () => leave(), [])

  function leaveIt(): void {
    clearTimeout(idle.current)
    isIn.current = false
    words.leave()
  }

  function enterIt(): void {
    clearTimeout(idle.current)
    idle.current = setTimeout(leaveIt, IDLE)
    if (isIn.current) return
    isIn.current = true
    words.enter()
  }

  function take(current: HTMLTextAreaElement): void {
    enterIt()
    field.type(current.value, selectionIn(current))
    // Should the text have become another than it was given to be, then that is what stands here.
    if (shared !== undefined) field.hear(shared.toJSON())
    show()
  }

  function undoBy(event: { readonly preventDefault: () => void }, way: 'undo' | 'redo'): void {
    event.preventDefault()
    props.undoing[way]()
  }

  // React's own event tells neither what kind of input it is nor lets every kind be stopped.
  const before = useEffectEvent((event: InputEvent) => {
    if (event.inputType === 'historyUndo') return undoBy(event, 'undo')
    if (event.inputType === 'historyRedo') return undoBy(event, 'redo')
    const letters = lettersTyped(event)
    if (letters === undefined || event.isComposing || area.current === null) return
    if (field.hasRoomFor(letters.length, selectionIn(area.current))) return
    event.preventDefault()
    setTold((former) => ({ ...former, full: true }))
  })
  useEffect(() => {
    const { current } = area
    const listen = (event: InputEvent) => before(event)
    current?.addEventListener('beforeinput', listen)
    return () => current?.removeEventListener('beforeinput', listen)
  }, [])

  function press(event: KeyboardEvent<HTMLTextAreaElement>): void {
    if (event.nativeEvent.isComposing) return
    const way = undoKey(event)
    if (way !== undefined) return undoBy(event, way)
    if (event.key === 'Escape') props.onEscape?.()
    if (event.key !== 'Enter' || event.shiftKey || onEnter === undefined) return
    event.preventDefault()
    onEnter()
  }

  const error = told.tooLong === undefined ? (told.full ? props.sayFull : props.error) : props.sayTooLong(told.tooLong)
  return (
    <Field {...props} error={error}>
      {(parts) => (
        <textarea
          {...parts}
          ref={area}
          className={`${styles['control']} ${styles['area']}`}
          rows={rows}
          defaultValue={atFirst}
          placeholder={props.placeholder}
          readOnly={text === undefined || !words.mayType}
          enterKeyHint={onEnter === undefined ? 'enter' : 'done'}
          onChange={(event) => take(event.target)}
          onSelect={(event) => field.select(selectionIn(event.currentTarget))}
          onCompositionStart={() => field.compose(true)}
          onCompositionEnd={(event) => {
            take(event.currentTarget)
            field.compose(false)
            show()
          }}
          onFocus={() => {
            enterIt()
            props.onFocus?.()
          }}
          onBlur={() => {
            leaveIt()
            props.onBlur?.()
          }}
          onKeyDown={press}
        />
      )}
    </Field>
  )
}

function selectionIn({ selectionStart, selectionEnd }: HTMLTextAreaElement): Selection {
  return { start: selectionStart, end: selectionEnd }
}

/** What is typed letter by letter: of that, one sees at once that it does not come. Whatever comes at once is kept. */
function lettersTyped({ inputType, data }: InputEvent): string | undefined {
  if (inputType === 'insertLineBreak' || inputType === 'insertParagraph') return '\n'
  return inputType === 'insertText' && data !== null && data.length <= 2 ? data : undefined
}

function present(area: HTMLTextAreaElement | null): HTMLTextAreaElement {
  if (area === null) throw new Error('A text area was asked for before it was there')
  return area
}
