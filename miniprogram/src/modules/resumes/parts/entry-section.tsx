import { useEffect, useRef } from 'react'
import { checkSection } from '@shared/resumes/check-section'
import { resumeSections, type ListSection, type ResumeLanguage } from '@shared/resumes/sections'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { useTypedForm } from '@/ui/typed-form/use-typed-form'
import { editContent } from './edit-content'
import { FieldsForm } from './fields-form'
import { isBlank } from './is-blank'
import { leaveSection } from './leave-section'
import { removedEntry } from './removed-entry'
import type { WrittenEntry } from './resume'
import { SectionPage } from './section-page'
import { isTooLong } from './too-long'
import { useDone } from './use-done'
import type { ResumeDraft } from './use-resume-draft'

interface EntrySectionProps { language: ResumeLanguage; section: ListSection; entry: WrittenEntry; draft: ResumeDraft }

/** One entry of a list. Left with nothing in it, it goes. */
export function EntrySection({ language, section, entry, draft }: EntrySectionProps) {
  const { content, change } = draft
  const { id, values, verified, fixed } = entry
  const { label, fields } = resumeSections[section]
  const problems = checkSection(section, { ...content, photoId: content.photo?.id }).filter((one) => one.entry === id && !fixed.includes(one.field))
  const form = useTypedForm({ values, problems, onChange: (name, value) => change(editContent.entryValue(section, id, name, value)) })
  const blank = useRef(false)
  blank.current = !verified && isBlank(entry)
  useEffect(() => () => { if (blank.current) change(editContent.remove(section, id)) }, [section, id])
  const leave = () => leaveSection(language)
  const done = useDone(form, Object.keys(fields), isTooLong(section, content), leave)
  // Once this page is gone: it has nothing to show without its entry.
  const remove = async () => {
    const at = content[section].findIndex((one) => one.id === id)
    await leave()
    change(editContent.remove(section, id))
    removedEntry.set({ language, section, entry, at })
  }
  return (
    <SectionPage language={language} title={label} draft={draft} onDone={blank.current ? () => void leave() : done} beside={!verified && !blank.current && <Button kind="plain" onTap={() => void remove()}>删除</Button>}>
      <Card><FieldsForm fields={fields} fixed={fixed} form={form} /></Card>
    </SectionPage>
  )
}
