import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { ReactNode } from 'react'
import { limits } from '@shared/kernel/limits'
import { resumeLanguages, type ListSection, type ResumeSection } from '@shared/resumes/sections'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import { Page } from '@/ui/page'
import { toast } from '@/ui/toast'
import { DraftConflict } from '@/ui/typed-form/draft-conflict'
import { DraftState } from '@/ui/typed-form/draft-state'
import { editContent } from './edit-content'
import { ExchangeCard } from './exchange-card'
import { isBlank } from './is-blank'
import { sectionKeys } from './language-of'
import { newEntryId } from './new-entry-id'
import { isTyped } from './resume'
import { resumePlaces } from './resume-places'
import { SectionCard } from './section-card'
import { sectionFields } from './section-fields'
import { sectionTexts } from './section-lines'
import { StandingCard } from './standing-card'
import { UndoRemoval } from './undo-removal'
import type { HeldResume } from './use-resume'
import { useResumeDraft } from './use-resume-draft'

const go = (url: string) => void Taro.navigateTo({ url })

/** 编辑简历: how complete it is, its sections as cards, what else can be done with it. */
export function EditView({ held: { resume, owner }, languages }: { held: HeldResume; /** The way to the other language. */ languages: ReactNode }) {
  const { language, gate } = resume
  const draft = useResumeDraft(resume, owner)
  const { content, percent, missing } = draft
  const open = (section: ResumeSection, entry?: string) => go(resumePlaces.section(language, section, entry))
  // The one education there is wants more, not another beside it.
  const mend = (section: ResumeSection) => open(section, section === 'education' && content.education.length === 1 ? content.education[0]?.id : undefined)
  const add = (section: ListSection) => {
    // One left empty by closing the page is the new one.
    const id = content[section].find(isBlank)?.id ?? newEntryId()
    draft.change(editContent.add(section, id))
    open(section, id)
  }
  // The server prints what it has: the last words must be there first.
  const preview = async () => {
    if (!await draft.flush()) toast('有内容还没有保存，预览的是上一次保存的简历')
    go(resumePlaces.preview(language))
  }
  const foot = <><View className="ui-foot-note"><UndoRemoval language={language} draft={draft} /><DraftState draft={draft} /></View><Button kind="plain" onTap={() => go(resumePlaces.versions(language))}>历史版本</Button><Button onTap={() => void preview()}>预览和下载</Button></>
  return (
    <Page title={`编辑${resumeLanguages[language]}`} foot={foot} aside={<ExchangeCard languages={[language]} />}>
      {languages}
      <StandingCard percent={percent} gate={gate} missing={missing} onOpen={mend} />
      {language === 'en' && <Notice tone="info">请用英文填写，打印时栏目名称也是英文；姓名、学校和专业的英文写法由你核对。</Notice>}
      {sectionKeys.map((section) => {
        const list = section === 'photo' || isTyped(section) ? undefined : section
        return (
          <SectionCard key={section} section={section} content={content} left={missing.reduce((sum, part) => (part.section === section ? sum + part.points : sum), 0)} full={list !== undefined && content[list].length >= limits.resumeEntriesMax}
            onOpen={(entry) => open(section, entry)} onAdd={() => { if (list) add(list) }} onPlace={(id, at) => { if (list) draft.change(editContent.place(list, id, at)) }} />
        )
      })}
      <DraftConflict draft={draft} fields={sectionFields} valuesOf={sectionTexts} />
    </Page>
  )
}
