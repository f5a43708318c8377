import type { ResumeLanguage, ResumeSection } from '@shared/resumes/sections'
import { call } from '@/api/call'
import { isTyped, type WrittenResume } from './resume'

/** Sends one section as it is written. */
export async function putSection(language: ResumeLanguage, section: ResumeSection, content: WrittenResume, revision: number): Promise<{ revision: number; savedAt: string }> {
  if (section === 'photo') return call('PUT /api/resumes/online/:language/photo', { params: { language }, body: { revision, photoId: content.photo?.id ?? null } })
  const body = isTyped(section) ? { revision, values: content[section] } : { revision, entries: content[section].map(({ id, values }) => ({ id, values })) }
  return call('PUT /api/resumes/online/:language/sections/:section', { params: { language, section }, body })
}
