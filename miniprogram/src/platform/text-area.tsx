import { Textarea } from '@tarojs/components'
import type { TextInputProps } from './text-input'

/** Several lines of text. */
export function TextArea({ id, value, limit, placeholder, disabled, onInput }: TextInputProps) {
  return (
    <Textarea id={id} className="control control--area" value={value} maxlength={limit ?? 300} placeholder={placeholder}
      placeholderClass="control-placeholder" disabled={disabled} autoHeight onInput={(event) => onInput(event.detail.value)} />
  )
}
