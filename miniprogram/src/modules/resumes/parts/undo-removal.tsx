import { View } from '@tarojs/components'
import type { ResumeLanguage } from '@shared/resumes/sections'
import { Tap } from '@/platform/tap'
import { role } from '@/ui/role'
import { editContent } from './edit-content'
import { entryLine } from './entry-line'
import { removedEntry } from './removed-entry'
import './undo-removal.scss'
import type { ResumeDraft } from './use-resume-draft'

/** The entry removed last, with a way to have it back. */
export function UndoRemoval({ language, draft }: { language: ResumeLanguage; draft: ResumeDraft }) {
  const removed = removedEntry.use(language)
  if (!removed) return null
  const { section, entry, at } = removed
  const undo = () => { draft.change(editContent.putBack(section, entry, at)); removedEntry.set(undefined) }
  return (
    <View className="cv-undo" {...role('status')}>
      <View className="cv-undo-words">{`已删除“${entryLine(section, entry.values).title}”`}</View>
      <Tap className="cv-undo-act" onTap={undo}>撤销</Tap>
    </View>
  )
}
