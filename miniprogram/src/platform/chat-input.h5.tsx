import { useLayoutEffect, useRef } from 'react'
import type { ChatInputProps } from './chat-input'

const highest = 120

/** Where a message is typed: Enter sends, Shift and Enter begin a new line. It grows with its text. */
export function ChatInput({ label, value, limit, placeholder, onInput, onSend }: ChatInputProps) {
  const box = useRef<HTMLTextAreaElement>(null)
  useLayoutEffect(() => {
    const { current } = box
    if (!current) return
    current.style.height = 'auto'
    current.style.height = `${Math.min(highest, current.scrollHeight + 2)}px`
  }, [value])
  return (
    <textarea ref={box} id="chat-input" className="control control--real chat-input" aria-label={label} rows={1} value={value} maxLength={limit} placeholder={placeholder}
      onChange={(event) => onInput(event.target.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
        event.preventDefault()
        onSend()
      }} />
  )
}
