import { useEffect } from 'react'
import './browser.scss'

/** How far a key scrolls, as a share of what is in sight; arrows go by lines. */
const pages: Partial<Record<string, number>> = { ' ': 0.9, PageDown: 0.9, PageUp: -0.9 }
const lines: Partial<Record<string, number>> = { ArrowDown: 48, ArrowUp: -48 }

/** The column that scrolls: the record, or the whole content of a desk without records. A page that lies under another has no height. */
function paneInSight(): HTMLElement | undefined {
  const panes = Array.from(document.querySelectorAll<HTMLElement>('.ui-desk-record, .ui-desk:not(.ui-desk--split) .ui-desk-scroll'))
  return panes.find((pane) => pane.clientHeight > 0 && pane.scrollHeight > pane.clientHeight)
}

/** Whether a key belongs to what has the focus; Space presses buttons, but what is already open needs no press. */
function isTaken(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof Element)) return false
  return target.closest(`input, textarea, select, [role=radio]${key === ' ' ? ', a, button:not([aria-current])' : ''}`) !== null
}

function onKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || document.querySelector('[role=dialog]')) return
  const { key, target } = event
  if (key === 'Escape' && target instanceof HTMLInputElement && target.closest('.ui-desk-head')) { target.blur(); return }
  const pane = isTaken(target, key) ? undefined : paneInSight()
  const by = lines[key] ?? (pages[key] ?? 0) * (pane?.clientHeight ?? 0)
  if (!pane || by === 0) return
  event.preventDefault()
  pane.scrollTop += key === ' ' && event.shiftKey ? -by : by
}

/** Space, PageDown, PageUp and the arrows scroll the record when no field has the focus; Escape leaves the search box. */
export function useDeskPane(): void {
  useEffect(() => {
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}
