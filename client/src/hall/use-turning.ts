import { useEffect } from 'react'

/** A click, the space bar or a clicker's keys turn to what comes next or came before. */
export function useTurning(turn: (direction: 1 | -1) => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const direction = directions[event.key]
      if (direction === undefined || event.altKey || event.ctrlKey || event.metaKey) return
      event.preventDefault()
      turn(direction)
    }
    const click = () => turn(1)
    document.addEventListener('keydown', press)
    document.addEventListener('click', click)
    return () => {
      document.removeEventListener('keydown', press)
      document.removeEventListener('click', click)
    }
  }, [turn])
}

const directions: Readonly<Record<string, 1 | -1>> = {
  ' ': 1,
  PageDown: 1,
  ArrowRight: 1,
  PageUp: -1,
  ArrowLeft: -1,
}
