import type { FormProblem } from '@shared/kernel/form-field'
import type { FormSectionKey } from '@shared/recommendation-form/sections'
import { ApiError } from '@/api/api-error'
import { call } from '@/api/call'
import type { ResponseOf } from '@/api/input-of'
import { draftHook, type Draft } from '@/hooks/use-draft'
import type { UploadedFile } from '@/ui/upload/upload-entry'
import { formProblems, isTooLong } from './form-counts'
import type { FormTexts, RecommendationForm } from './recommendation-form'

export interface FormContent { texts: FormTexts; photo?: UploadedFile }
const useContentDraft = draftHook<FormContent, ResponseOf<'PUT /api/recommendation-form/mine/draft'>>()
const contentOf = ({ texts, photo }: RecommendationForm): FormContent => ({ texts, photo })
/** As the server takes it. */
export const bodyOf = ({ texts, photo }: FormContent) => ({ texts, photoId: photo?.id })

export interface FormDraft extends Draft<FormContent> {
  problems: readonly FormProblem[]
  setText: (key: FormSectionKey, text: string) => void
  setPhoto: (photo: UploadedFile | undefined) => void
}

/** What is being written, saved by itself. */
export function useFormDraft(form: RecommendationForm): FormDraft {
  const { revision, savedAt, student } = form
  const draft = useContentDraft({ content: contentOf(form), revision, savedAt }, {
    key: `recommendation-form-${student.id}`,
    save: async ({ content, revision: on }) => {
      // The server takes no text beyond its limit; on this device it is kept meanwhile.
      if (formProblems(content.texts, true).some(isTooLong)) throw new ApiError('validation_failed', { message: '有内容超出字数，先存在本机', next: '删减后自动保存', status: 422 })
      return call('PUT /api/recommendation-form/mine/draft', { body: { revision: on, ...bodyOf(content) } })
    },
    load: async () => {
      const held = await call('GET /api/recommendation-form/mine')
      return { content: contentOf(held), revision: held.revision, savedAt: held.savedAt }
    },
  })
  const { texts, photo } = draft.content
  return {
    ...draft, problems: formProblems(texts, photo !== undefined),
    setText: (key, text) => draft.change((before) => ({ ...before, texts: { ...before.texts, [key]: text } })),
    setPhoto: (taken) => draft.change((before) => ({ ...before, photo: taken })),
  }
}
