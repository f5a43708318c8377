import type { ResumeSection } from '@shared/resumes/sections'
import { Page } from '@/ui/page'
import { Empty } from '@/ui/states/empty'
import { editContent } from './edit-content'
import { EntrySection } from './entry-section'
import { leaveSection } from './leave-section'
import { ListSection } from './list-section'
import { PhotoCard } from './photo-card'
import { isTyped } from './resume'
import { SectionPage } from './section-page'
import { TypedSection } from './typed-section'
import type { HeldResume } from './use-resume'
import { useResumeDraft } from './use-resume-draft'

interface SectionViewProps { held: HeldResume; section: ResumeSection; /** One entry of a list; without it all of them. */ entry: string | undefined }

/** One section of a résumé, as its kind asks for. */
export function SectionView({ held: { resume, owner }, section, entry }: SectionViewProps) {
  const { language } = resume
  const draft = useResumeDraft(resume, owner)
  if (section === 'photo') return <SectionPage language={language} title="照片" draft={draft} onDone={() => void leaveSection(language)}><PhotoCard photo={draft.content.photo} onChange={(photo) => draft.change(editContent.photo(photo))} /></SectionPage>
  if (isTyped(section)) return <TypedSection language={language} section={section} draft={draft} />
  if (!entry) return <ListSection language={language} section={section} draft={draft} />
  const found = draft.content[section].find((one) => one.id === entry)
  if (found) return <EntrySection key={entry} language={language} section={section} entry={found} draft={draft} />
  return <Page title="编辑简历"><Empty title="这一条已经删除" note="可能在另一台设备上删除了；历史版本里还能找回" action={{ label: '回到简历', onTap: () => void leaveSection(language) }} /></Page>
}
