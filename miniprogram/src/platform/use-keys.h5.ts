import { useEffect, useRef } from 'react'

/** Runs `keys[key]` on a plain key press, unless someone is typing or a dialog is open. */
export function useKeys(keys: Partial<Record<string, () => void>>): void {
  const latest = useRef(keys)
  latest.current = keys
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // A key held down must not decide one record after the other.
      if (event.repeat || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
      if (event.target instanceof Element && event.target.closest('input, textarea, select, [role=dialog]')) return
      if (document.querySelector('[role=dialog]')) return
      const act = latest.current[event.key.toLowerCase()]
      if (!act) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}
