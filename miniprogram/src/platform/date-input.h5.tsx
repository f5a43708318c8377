import type { DateInputProps } from './date-input'

/** A day as YYYY-MM-DD. */
export function DateInput({ id, label, value, disabled, invalid, onPick }: DateInputProps) {
  return (
    <input id={id} type="date" className="control" aria-label={label} value={value} disabled={disabled} aria-invalid={invalid || undefined}
      onChange={(event) => onPick(event.target.value)} />
  )
}
