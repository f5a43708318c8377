import { checkSection } from '@shared/resumes/check-section'
import { resumeSections, type ResumeLanguage } from '@shared/resumes/sections'
import { Card } from '@/ui/card'
import { useTypedForm } from '@/ui/typed-form/use-typed-form'
import { editContent } from './edit-content'
import { FieldsForm } from './fields-form'
import { leaveSection } from './leave-section'
import type { TypedSection as Section } from './resume'
import { SectionPage } from './section-page'
import { isTooLong } from './too-long'
import { useDone } from './use-done'
import type { ResumeDraft } from './use-resume-draft'

/** One section that is a form: 基本信息, 求职意向, 自我描述. */
export function TypedSection({ language, section, draft }: { language: ResumeLanguage; section: Section; draft: ResumeDraft }) {
  const { content } = draft
  const { label, fields } = resumeSections[section]
  const fixed = section === 'basic' ? content.fixed : []
  const form = useTypedForm({ values: content[section], problems: checkSection(section, { ...content, photoId: content.photo?.id }).filter((one) => !fixed.includes(one.field)), onChange: (name, value) => draft.change(editContent.value(section, name, value)) })
  const done = useDone(form, Object.keys(fields), isTooLong(section, content), () => leaveSection(language))
  return <SectionPage language={language} title={label} draft={draft} onDone={done}><Card><FieldsForm fields={fields} fixed={fixed} form={form} /></Card></SectionPage>
}
