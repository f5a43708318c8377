import { preflight } from '@shared/offline-agreements/preflight'
import type { FormProblem, FormValues } from '@shared/kernel/form-field'
import { call } from '@/api/call'
import type { ResponseOf } from '@/api/input-of'
import { draftHook, type Draft } from '@/hooks/use-draft'
import { today } from '@/ui/today'
import type { OfflineAgreement } from './offline-agreement'

const useValuesDraft = draftHook<FormValues, ResponseOf<'PUT /api/offline-agreements/:id/draft'>>()

export interface OfflineDraft extends Draft<FormValues> {
  /** The pre-flight check of what is typed now, the same one the server runs; besides, a warning of a day of reporting that is over. */
  problems: readonly FormProblem[]
}

/** The values of a draft, saved while they are typed; the steps of the entry share them. */
export function useOfflineDraft({ id, values, revision, savedAt, student }: OfflineAgreement): OfflineDraft {
  const params = { id }
  const draft = useValuesDraft({ content: values, revision, savedAt }, {
    key: `offline-${id}`,
    save: ({ content, revision: on }) => call('PUT /api/offline-agreements/:id/draft', { params, body: { revision: on, values: content } }),
    load: async () => {
      const held = await call('GET /api/offline-agreements/:id', { params })
      return { content: held.values, revision: held.revision, savedAt: held.savedAt }
    },
  })
  return { ...draft, problems: preflight(draft.content, { name: student.name, today: today() }) }
}
