import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { resumeLanguages, type ResumeLanguage } from '@shared/resumes/sections'
import { Button } from '@/ui/button'
import { Page } from '@/ui/page'
import { DraftConflict } from '@/ui/typed-form/draft-conflict'
import { DraftState } from '@/ui/typed-form/draft-state'
import { sectionFields } from './section-fields'
import { sectionTexts } from './section-lines'
import type { ResumeDraft } from './use-resume-draft'

interface SectionPageProps { language: ResumeLanguage; title: string; draft: ResumeDraft; /** Above the buttons. */ above?: ReactNode; /** Beside 完成. */ beside?: ReactNode; onDone: () => void; children: ReactNode }

/** What every page of a section has: whether the words are safe, the way back, the answer to a conflict. */
export function SectionPage({ language, title, draft, above, beside, onDone, children }: SectionPageProps) {
  return (
    <Page title={`${resumeLanguages[language]} · ${title}`} foot={<><View className="ui-foot-note">{above}<DraftState draft={draft} /></View>{beside}<Button onTap={onDone}>完成</Button></>}>
      {children}
      <DraftConflict draft={draft} fields={sectionFields} valuesOf={sectionTexts} />
    </Page>
  )
}
