import { TextInput } from './text-input'
import type { RegionInputProps } from './region-input'

/** Province, city and district as one text; a browser brings no list, so it is typed and the server checks it. */
export function RegionInput({ id, label, value, placeholder = '如：黑龙江省绥化市北林区', disabled, invalid, onPick }: RegionInputProps) {
  return <TextInput id={id} label={label} value={value} limit={60} placeholder={placeholder} disabled={disabled} invalid={invalid} onInput={onPick} />
}
