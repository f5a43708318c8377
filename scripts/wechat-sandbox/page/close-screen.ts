import { findPart } from './find-part'

/** Hides a screen over the chat and drops what it held. */
export function closeScreen(id: 'scan-screen' | 'browser-screen'): void {
  const screen = findPart(id)
  screen.hidden = true
  screen.replaceChildren()
}
