import Taro from '@tarojs/taro'
import { ApiError } from '@/api/api-error'
import { call } from '@/api/call'
import { useAction } from '@/hooks/use-action'
import { formPlaces, type RecommendationForm } from './recommendation-form'
import { bodyOf, type FormDraft } from './use-form-draft'

/** 保存并送审 of what is written now; the form's page takes this one's place. `onUnsaved`: the draft itself could not be saved, so nothing was sent. */
export function useSubmitForm({ version }: RecommendationForm, draft: FormDraft, { reload, onUnsaved }: { reload: () => void; onUnsaved: () => void }) {
  return useAction(async () => {
    // Its answer must not come after ours.
    if (!await draft.flush()) { onUnsaved(); return }
    try {
      await call('POST /api/recommendation-form/mine/submit', { body: { version, ...bodyOf(draft.content) } })
    } catch (error) {
      if (error instanceof ApiError && ['stale_version', 'illegal_transition', 'network_error'].includes(error.id)) reload()
      throw error
    }
    draft.clear()
    await Taro.redirectTo({ url: formPlaces.show('submitted') })
  }, { quiet: true })
}
