import type { TextInputProps } from './text-input'

const types = { text: 'text', number: 'text', phone: 'tel', email: 'email', password: 'password' } as const
const modes = { text: 'text', number: 'decimal', phone: 'tel', email: 'email', password: 'text' } as const

/** One line of text, a real input with its label (autofill, keyboards, screen readers). */
export function TextInput({ id, label, value, kind = 'text', limit, placeholder, disabled, invalid, describedBy, onInput, onConfirm }: TextInputProps) {
  return (
    <input id={id} className="control" aria-label={label} value={value} type={types[kind]} inputMode={modes[kind]} maxLength={limit}
      placeholder={placeholder} disabled={disabled} aria-invalid={invalid || undefined} aria-describedby={describedBy}
      autoComplete={kind === 'password' ? 'current-password' : 'off'}
      onChange={(event) => onInput(event.target.value)} onKeyDown={(event) => { if (event.key === 'Enter' && !event.nativeEvent.isComposing) onConfirm?.() }} />
  )
}
