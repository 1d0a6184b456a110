import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import type { Choice } from './choice.ts'
import fieldStyles from './field.module.css'
import { Icon } from './icon.tsx'
import { PlainList } from './plain-list.tsx'
import styles from './tag-field.module.css'
import { useAnnounce } from './use-announce.ts'

/** What the field says; `name` is the label of a choice. */
export interface TagFieldWords {
  readonly placeholder: string
  readonly none: string
  readonly remove: (name: string) => string
  readonly added: (name: string) => string
  readonly removed: (name: string) => string
  /** Instead of the place to search, once no more can be chosen. */
  readonly full: string
}

interface TagFieldProps<Value extends string> {
  readonly label: string
  readonly hint: string
  readonly words: TagFieldWords
  readonly values: readonly Value[]
  readonly choices: readonly Choice<Value>[]
  readonly onChange: (values: readonly Value[]) => void
  /** Whether a choice fits what is typed. */
  readonly fits: (choice: Choice<Value>, typed: string) => boolean
  readonly full: boolean
}

/**
 * Any number out of many: they are found by typing, and what is chosen stands above as tags. Focus stays in the place to
 * type; the arrow keys go through what was found, Enter chooses, Escape closes the list and nothing else.
 */
export function TagField<Value extends string>(props: TagFieldProps<Value>) {
  const { label, hint, words, values, choices, onChange, fits, full } = props
  const id = useId()
  const announcer = useAnnounce()
  const [typed, setTyped] = useState('')
  const [open, setOpen] = useState(false)
  const [place, setPlace] = useState(-1)
  const input = useRef<HTMLInputElement>(null)
  const chosen = choices.filter(({ value }) => values.includes(value))
  const found = open ? choices.filter((choice) => !values.includes(choice.value) && fits(choice, typed)) : []
  const active = found[place]

  useEffect(() => {
    if (!open) return
    // First the whole list, away from what lies over the edge of the page; then the one that keys have come to.
    for (const part of ['list', place]) document.getElementById(`${id}-${part}`)?.scrollIntoView({ block: 'nearest' })
  }, [id, open, place])

  function show(at: number): void {
    setOpen(true)
    setPlace(at)
  }

  function close(): void {
    setOpen(false)
    setPlace(-1)
  }

  function add(choice: Choice<Value>): void {
    onChange([...values, choice.value])
    setTyped('')
    close()
    announcer.announce(words.added(choice.label))
  }

  function remove(choice: Choice<Value>): void {
    onChange(values.filter((value) => value !== choice.value))
    announcer.announce(words.removed(choice.label))
    // The tag goes with its button; one goes on where another can be chosen.
    requestAnimationFrame(() => input.current?.focus())
  }

  function press(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown') show(open ? (place + 1) % Math.max(1, found.length) : 0)
    else if (event.key === 'ArrowUp') show(place > 0 ? place - 1 : Math.max(0, found.length - 1))
    else if (event.key === 'Enter' && active !== undefined) add(active)
    else if (event.key === 'Escape' && open) close()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <div className={fieldStyles['field']}>
      {full ? (
        <span className={fieldStyles['label']}>{label}</span>
      ) : (
        <label htmlFor={id} className={fieldStyles['label']}>
          {label}
        </label>
      )}
      <span id={`${id}-hint`} className={fieldStyles['hint']}>
        {full ? words.full : hint}
      </span>
      {chosen.length === 0 ? null : (
        <PlainList className={styles['tags']} label={label}>
          {chosen.map((choice) => (
            <li key={choice.value} className={styles['tag']}>
              <span className={styles['name']}>{choice.label}</span>
              <button
                type="button"
                className={styles['remove']}
                aria-label={words.remove(choice.label)}
                onClick={() => remove(choice)}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </PlainList>
      )}
      {full ? null : (
        <div className={styles['search']} onBlur={close}>
          <input
            ref={input}
            id={id}
            className={fieldStyles['control']}
            role="combobox"
            aria-autocomplete="list"
            aria-expanded={found.length > 0}
            aria-controls={`${id}-list`}
            aria-activedescendant={active === undefined ? undefined : `${id}-${place}`}
            aria-describedby={`${id}-hint`}
            autoComplete="off"
            placeholder={words.placeholder}
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value)
              show(0)
            }}
            onClick={() => show(-1)}
            onKeyDown={press}
          />
          {/* Keys go through it by way of the place to type, which keeps focus. */}
          <div
            id={`${id}-list`}
            role="listbox"
            aria-label={label}
            className={styles['list']}
            hidden={found.length === 0}
          >
            {found.map((choice, at) => (
              <button
                key={choice.value}
                id={`${id}-${at}`}
                type="button"
                role="option"
                tabIndex={-1}
                aria-selected={at === place}
                className={styles['item']}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => add(choice)}
              >
                {choice.label}
                {choice.hint === undefined ? null : <span className={fieldStyles['hint']}>{choice.hint}</span>}
              </button>
            ))}
          </div>
          <span role="status" className={styles['none']}>
            {open && found.length === 0 ? words.none : ''}
          </span>
        </div>
      )}
    </div>
  )
}
