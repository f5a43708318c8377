import type { TextInputProps } from './text-input'

/** Several lines of text. */
export function TextArea({ id, label, value, limit, placeholder, disabled, invalid, describedBy, onInput }: TextInputProps) {
  return (
    <textarea id={id} className="control control--area control--real" aria-label={label} value={value} maxLength={limit} rows={3} placeholder={placeholder}
      disabled={disabled} aria-invalid={invalid || undefined} aria-describedby={describedBy} onChange={(event) => onInput(event.target.value)} />
  )
}
