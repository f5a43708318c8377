import { useEffect } from 'react'
import { useVisible } from '@/hooks/use-visible'

/** While `on` and in view: a browser can keep the screen awake, where it knows how; how bright it is, it leaves to its person. */
export function useBrightScreen(on: boolean): void {
  const visible = useVisible()
  useEffect(() => {
    if (!on || !visible || !('wakeLock' in navigator)) return undefined
    let left = false
    let held: WakeLockSentinel | undefined
    const hold = async () => {
      if (document.visibilityState !== 'visible') return
      // A browser on its last battery refuses: the ticket shows all the same.
      const lock = await navigator.wakeLock.request('screen').catch(() => undefined)
      if (left) await lock?.release()
      else held = lock
    }
    // A browser lets go of it by itself when its tab is put aside.
    const again = () => void hold()
    again()
    document.addEventListener('visibilitychange', again)
    return () => {
      left = true
      document.removeEventListener('visibilitychange', again)
      void held?.release()
    }
  }, [on, visible])
}
