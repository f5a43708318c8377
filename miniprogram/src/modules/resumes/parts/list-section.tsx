import Taro from '@tarojs/taro'
import { limits } from '@shared/kernel/limits'
import { resumeSections, type ListSection as Section, type ResumeLanguage } from '@shared/resumes/sections'
import { editContent } from './edit-content'
import { isBlank } from './is-blank'
import { leaveSection } from './leave-section'
import { newEntryId } from './new-entry-id'
import { resumePlaces } from './resume-places'
import { SectionCard } from './section-card'
import { SectionPage } from './section-page'
import { UndoRemoval } from './undo-removal'
import type { ResumeDraft } from './use-resume-draft'

/** All entries of one section. */
export function ListSection({ language, section, draft }: { language: ResumeLanguage; section: Section; draft: ResumeDraft }) {
  const { content, missing } = draft
  const open = (entry: string | undefined) => void Taro.navigateTo({ url: resumePlaces.section(language, section, entry) })
  const add = () => { const id = content[section].find(isBlank)?.id ?? newEntryId(); draft.change(editContent.add(section, id)); open(id) }
  return (
    <SectionPage language={language} title={resumeSections[section].label} draft={draft} above={<UndoRemoval language={language} draft={draft} />} onDone={() => void leaveSection(language)}>
      <SectionCard section={section} content={content} left={missing.reduce((sum, part) => (part.section === section ? sum + part.points : sum), 0)} full={content[section].length >= limits.resumeEntriesMax}
        onOpen={open} onAdd={add} onPlace={(id, at) => draft.change(editContent.place(section, id, at))} />
    </SectionPage>
  )
}
