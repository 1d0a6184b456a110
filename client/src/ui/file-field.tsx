import { useRef } from 'react'
import { Button } from './button.tsx'
import styles from './file-field.module.css'

interface FileFieldProps {
  readonly label: string
  /** What can be chosen, and that it can be dragged here. */
  readonly hint: string
  /** Instead of the hint while a file hangs above the page. */
  readonly dropHint: string
  readonly over: boolean
  /** Which kinds the browser offers first, such as ".csv,.xlsx". */
  readonly accept: string
  readonly busy: boolean
  readonly onFile: (file: File) => void
}

/** Takes one file, chosen by a button; where it can be dropped is for the page to say, by `useFileDrop`. */
export function FileField({ label, hint, dropHint, over, accept, busy, onFile }: FileFieldProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <div className={styles['place']} data-over={over}>
      <Button busy={busy} onPress={() => input.current?.click()}>
        {label}
      </Button>
      <span className={styles['hint']}>{over ? dropHint : hint}</span>
      <input
        ref={input}
        className={styles['input']}
        type="file"
        accept={accept}
        aria-label={label}
        tabIndex={-1}
        onChange={(event) => {
          const [file] = event.target.files ?? []
          // So that the same file can be chosen again, once it was mended.
          event.target.value = ''
          if (file !== undefined) onFile(file)
        }}
      />
    </div>
  )
}
