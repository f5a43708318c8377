import type { DateInputProps } from './date-input'

/** A day and time as YYYY-MM-DDTHH:mm, as the clock on the wall in China. */
export function DateTimeInput({ id, label, value, disabled, invalid, onPick }: DateInputProps) {
  return (
    <input id={id} type="datetime-local" className="control" aria-label={label} value={value} disabled={disabled} aria-invalid={invalid || undefined}
      onChange={(event) => onPick(event.target.value.slice(0, 16))} />
  )
}
