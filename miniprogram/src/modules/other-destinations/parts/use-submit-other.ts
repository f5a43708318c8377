import Taro from '@tarojs/taro'
import { ApiError } from '@/api/api-error'
import { call } from '@/api/call'
import { useAction } from '@/hooks/use-action'
import { otherPlaces, type OtherDestination } from './other-destination'
import { bodyOf, type OtherDraft } from './use-other-draft'

/** 保存并送审 of what is typed now; the page of the record takes this one's place. `onUnsaved`: the draft itself could not be saved, so nothing was sent. */
export function useSubmitOther({ version }: OtherDestination, draft: OtherDraft, { reload, onUnsaved }: { reload: () => void; onUnsaved: () => void }) {
  return useAction(async () => {
    const { branch } = draft.content
    if (!branch) return
    // Its answer must not come after ours.
    if (!await draft.flush()) { onUnsaved(); return }
    try {
      await call('POST /api/other-destinations/mine/submit', { body: { version, branch, ...bodyOf(draft.content) } })
    } catch (error) {
      // Somebody was faster, or without an answer it may have gone through.
      if (error instanceof ApiError && ['stale_version', 'illegal_transition', 'destination_active', 'network_error'].includes(error.id)) reload()
      throw error
    }
    draft.clear()
    await Taro.redirectTo({ url: otherPlaces.show('submitted') })
  }, { quiet: true })
}
