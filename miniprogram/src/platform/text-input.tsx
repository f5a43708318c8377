import { Input } from '@tarojs/components'

export type InputKind = 'text' | 'number' | 'phone' | 'email' | 'password'
export interface TextInputProps {
  id: string; label: string; value: string; kind?: InputKind; limit?: number; placeholder?: string
  disabled?: boolean; invalid?: boolean; describedBy?: string; onInput: (value: string) => void; onConfirm?: () => void
}

/** One line of text. */
export function TextInput({ id, label, value, kind = 'text', limit, placeholder, disabled, onInput, onConfirm }: TextInputProps) {
  return (
    <Input id={id} className="control" ariaLabel={label} value={value} password={kind === 'password'} disabled={disabled}
      type={kind === 'number' || kind === 'phone' ? 'number' : 'text'} maxlength={limit ?? 140} placeholder={placeholder}
      placeholderClass="control-placeholder" onInput={(event) => onInput(event.detail.value)} onConfirm={onConfirm} />
  )
}
