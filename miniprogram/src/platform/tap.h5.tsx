import './browser.scss'
import type { TapProps } from './tap'

/** Anything that is tapped. A real button in the H5 (keyboard, screen readers), a view in the mini-program. */
export function Tap({ className = '', label, disabled, selected, role, testId, onTap, children }: TapProps) {
  return (
    <button type="button" className={`tap tap-real ${className}`} role={role} aria-label={label} data-testid={testId}
      aria-disabled={disabled || undefined} aria-checked={role === 'switch' || role === 'radio' || role === 'checkbox' ? selected === true : undefined}
      aria-current={role === undefined && selected ? true : undefined} aria-selected={role === 'tab' ? selected === true : undefined}
      onClick={() => { if (!disabled) onTap() }}>
      {children}
    </button>
  )
}
