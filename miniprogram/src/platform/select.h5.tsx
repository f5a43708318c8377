import type { SelectProps } from './select'

/** One of several, the browser's own list. */
export function Select({ id, label, value, options, placeholder = '请选择', disabled, invalid, onPick }: SelectProps) {
  return (
    <select id={id} className={`control control--select ${value ? '' : 'control-placeholder'}`} aria-label={label} value={value} disabled={disabled}
      aria-invalid={invalid || undefined} onChange={(event) => onPick(event.target.value)}>
      <option value="" disabled>{placeholder}</option>
      {options.map((option) => <option key={option.value} value={option.value}>{option.label}</option>)}
    </select>
  )
}
