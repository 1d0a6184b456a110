import { useEffect } from 'react'

/** Keeps the screen lit for as long as this is shown, where the browser can. */
export function useWakeLock(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | undefined
    let left = false
    const hold = () => {
      if (document.visibilityState === 'hidden' || left) return
      void navigator.wakeLock?.request('screen').then(
        (held) => {
          if (left) void held.release()
          else lock = held
        },
        () => {}, // a low battery: the screen then sleeps as any other
      )
    }
    hold()
    document.addEventListener('visibilitychange', hold)
    return () => {
      left = true
      document.removeEventListener('visibilitychange', hold)
      void lock?.release()
    }
  }, [])
}
