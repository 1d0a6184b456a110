import { useEffect, useState } from 'react'

/** The value as it was when it last stood still for so many milliseconds; another subject shows at once, as does the first value. */
export function useSettled<Value>(value: Value, subject: string, pause: number): Value {
  const [settled, setSettled] = useState({ value, subject })
  useEffect(() => {
    const timer = setTimeout(() => setSettled({ value, subject }), pause)
    return () => clearTimeout(timer)
  }, [value, subject, pause])
  return settled.subject === subject && settled.value !== undefined ? settled.value : value
}
