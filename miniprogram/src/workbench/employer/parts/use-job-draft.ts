import { call } from '@/api/call'
import type { ResponseOf } from '@/api/input-of'
import { draftHook, type Draft } from '@/hooks/use-draft'
import { contentOf, type JobContent, type MyJob } from './job-content'

const useContentDraft = draftHook<JobContent, ResponseOf<'PUT /api/jobs/:id/draft'>>()

/** An advert that is not published yet, saved by itself. */
export function useJobDraft(job: MyJob): Draft<JobContent> {
  const { id, revision, savedAt } = job
  return useContentDraft({ content: contentOf(job), revision, savedAt }, {
    key: `job-${id}`,
    save: ({ content, revision: on }) => call('PUT /api/jobs/:id/draft', { params: { id }, body: { revision: on, ...content } }),
    load: async () => {
      const held = await call('GET /api/jobs/:id/mine', { params: { id } })
      return { content: contentOf(held), revision: held.revision, savedAt: held.savedAt }
    },
  })
}
