import { Input } from '@tarojs/components'

export type InputKind = 'text' | 'number' | 'phone' | 'email' | 'password'
export interface TextInputProps {
  id: string; label: string; value: string; kind?: InputKind; limit?: number; placeholder?: string
  disabled?: boolean; invalid?: boolean; describedBy?: string; onInput: (value: string) => void; onConfirm?: () => void
}

/** WeChat's number keyboard has neither a point nor a hyphen: amounts get the one with a point, numbers that may be a landline the whole keyboard. */
const keyboard = (kind: InputKind, limit = 11) => (kind === 'number' ? 'digit' : kind === 'phone' && limit <= 11 ? 'number' : 'text')

/** One line of text. */
export function TextInput({ id, label, value, kind = 'text', limit, placeholder, disabled, onInput, onConfirm }: TextInputProps) {
  return (
    <Input id={id} className="control" ariaLabel={label} value={value} password={kind === 'password'} disabled={disabled}
      type={keyboard(kind, limit)} maxlength={limit ?? 140} placeholder={placeholder}
      placeholderClass="control-placeholder" onInput={(event) => onInput(event.detail.value)} onConfirm={onConfirm} />
  )
}
