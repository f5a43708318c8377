import { call } from '@/api/call'
import type { ResponseOf } from '@/api/input-of'
import { draftHook, type Draft } from '@/hooks/use-draft'
import type { FairValues, MyFair } from './fair-content'

const useValuesDraft = draftHook<FairValues, ResponseOf<'PUT /api/fairs/:id/draft'>>()

/** An event that is not published yet, saved by itself. */
export function useFairDraft({ id, revision, savedAt, values }: MyFair): Draft<FairValues> {
  return useValuesDraft({ content: values, revision, savedAt }, {
    key: `fair-${id}`,
    save: ({ content, revision: on }) => call('PUT /api/fairs/:id/draft', { params: { id }, body: { revision: on, values: content } }),
    load: async () => {
      const held = await call('GET /api/fairs/:id/mine', { params: { id } })
      return { content: held.values, revision: held.revision, savedAt: held.savedAt }
    },
  })
}
