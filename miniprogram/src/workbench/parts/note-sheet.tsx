import { View } from '@tarojs/components'
import { useState } from 'react'
import { limits } from '@shared/kernel/limits'
import { TextArea } from '@/platform/text-area'
import { ConfirmSheet } from '@/ui/sheet/confirm-sheet'
import './note-sheet.scss'

interface NoteSheetProps { open: boolean; title: string; note: string; confirm: string; busy: boolean; placeholder: string; onSay: (words: string) => void; onClose: () => void }

/** Asks once more, with room for a few words to the student. */
export function NoteSheet({ open, title, note, confirm, busy, placeholder, onSay, onClose }: NoteSheetProps) {
  const [words, setWords] = useState('')
  return (
    <ConfirmSheet open={open} title={title} confirm={confirm} busy={busy} onConfirm={() => onSay(words.trim())} onClose={onClose}>
      <View className="ui-card-note">{note}</View>
      <View className="note-words"><TextArea id="decision-note" label="附言" value={words} limit={limits.reasonMax} placeholder={placeholder} onInput={setWords} /></View>
      <View className="ui-note">{`附言选填 · ${words.length}/${limits.reasonMax}`}</View>
    </ConfirmSheet>
  )
}
