import { useEffect, useState } from 'react'

/** Long enough that the second half of a double click does nothing, short enough that nobody waits. */
const REST = 700

/** Whether the room moved a moment ago. The next action then stands where the former stood. */
export function useJustMoved(step: number): boolean {
  const [rested, setRested] = useState(step)
  useEffect(() => {
    const timer = setTimeout(() => setRested(step), REST)
    return () => clearTimeout(timer)
  }, [step])
  return rested !== step
}
