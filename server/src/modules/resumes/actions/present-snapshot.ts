import { type ResumeView } from '@shared/applications/resume-view'
import { sealBasic } from '../seal-basic'
import { type HiddenBasic } from './hidden-basics'
import { type ResumeSnapshot } from './resume-snapshot'
import { viewResume } from './view-resume'

/** What was sent, in words; `view` is there for an online résumé, an attachment is only to be opened. */
export interface PresentedSnapshot { kind: 'online' | 'file'; label: string; completeness: number; view?: ResumeView }

/** A snapshot to read on a page. @param hide basic fields that the reader must not see */
export function presentSnapshot(snapshot: ResumeSnapshot, { hide = [] }: { hide?: readonly HiddenBasic[] } = {}): PresentedSnapshot {
  const { kind, label, completeness } = snapshot
  if (kind === 'file') return { kind, label, completeness }
  const { language, content, verified } = snapshot
  return { kind, label, completeness, view: viewResume({ language, content: { ...content, basic: sealBasic.open(content.basic) }, verified, hide }) }
}
