import { useEffect, useRef } from 'react'
import { holdFocus } from './hold-focus'

/** While a dialog is open: Escape closes it, Tab stays inside, and focus returns where it was. */
export function useDialog(open: boolean, onClose: () => void): void {
  const close = useRef(onClose)
  close.current = onClose
  useEffect(() => {
    if (!open) return undefined
    const before = document.activeElement
    // The tab bar and the page's own bars would lie over the sheet.
    document.body.classList.add('with-dialog')
    const focusable = () => Array.from(document.querySelectorAll<HTMLElement>('[role=dialog] button, [role=dialog] input, [role=dialog] select, [role=dialog] textarea'))
    const first = focusable()[1]
    if (first) holdFocus(first)
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close.current()
      if (event.key !== 'Tab') return
      const all = focusable()
      const edge = event.shiftKey ? all[0] : all[all.length - 1]
      if (document.activeElement !== edge) return
      event.preventDefault()
      const other = event.shiftKey ? all[all.length - 1] : all[0]
      other?.focus()
    }
    window.addEventListener('keydown', onKey)
    return () => {
      window.removeEventListener('keydown', onKey)
      document.body.classList.remove('with-dialog')
      if (before instanceof HTMLElement) before.focus()
    }
  }, [open])
}
