import { completeness, type Completeness } from '@shared/resumes/completeness'
import type { ResumeLanguage } from '@shared/resumes/sections'
import { ApiError } from '@/api/api-error'
import { call } from '@/api/call'
import { draftHook, type Draft } from '@/hooks/use-draft'
import { putSection } from './put-section'
import type { OnlineResume, WrittenResume } from './resume'
import { sectionSaver } from './save-sections'

const useContentDraft = draftHook<WrittenResume, { revision: number; savedAt: string }>()
const savers = new Map<string, ReturnType<typeof sectionSaver>>()

function saverOf(key: string, language: ResumeLanguage) {
  const saver = savers.get(key) ?? sectionSaver((section, content, revision) => putSection(language, section, content, revision))
  savers.set(key, saver)
  return saver
}

export interface ResumeDraft extends Draft<WrittenResume>, Completeness {}

/** One online résumé being written, saved by itself; all its pages share it. `owner`: whose copy on this device. */
export function useResumeDraft({ language, content, revision, updatedAt }: OnlineResume, owner: string): ResumeDraft {
  const key = `resume-${owner}-${language}`
  const saver = saverOf(key, language)
  saver.learn(revision, content)
  const draft = useContentDraft({ content, revision, savedAt: updatedAt }, {
    key,
    save: async ({ content: typed, revision: on }, onPart) => {
      try { return await saver.save(typed, on, updatedAt ?? '', onPart) } catch (error) {
        // The draft asks which to keep at a stale version; a résumé's has a name of its own.
        throw error instanceof ApiError && error.id === 'resume_stale' ? new ApiError('stale_version', error) : error
      }
    },
    load: async () => {
      const held = await call('GET /api/resumes/online/:language', { params: { language } })
      saver.learn(held.revision, held.content)
      return { content: held.content, revision: held.revision, savedAt: held.updatedAt }
    },
  })
  return { ...draft, ...completeness({ ...draft.content, photoId: draft.content.photo?.id }) }
}
