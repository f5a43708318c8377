import { Textarea } from '@tarojs/components'

export interface ChatInputProps { label: string; value: string; limit: number; placeholder: string; onInput: (value: string) => void; onSend: () => void }

/** Where a message is typed; the keyboard's own key sends it. */
export function ChatInput({ value, limit, placeholder, onInput, onSend }: ChatInputProps) {
  return (
    <Textarea id="chat-input" className="control chat-input" value={value} maxlength={limit} placeholder={placeholder} placeholderClass="control-placeholder" autoHeight fixed
      showConfirmBar={false} confirmType="send" confirmHold cursorSpacing={16} onInput={(event) => onInput(event.detail.value)} onConfirm={onSend} />
  )
}
