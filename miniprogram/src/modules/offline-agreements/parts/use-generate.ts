import Taro from '@tarojs/taro'
import { useState } from 'react'
import { ApiError } from '@/api/api-error'
import { call } from '@/api/call'
import { useAction } from '@/hooks/use-action'
import type { OfflineAgreement } from './offline-agreement'
import { placeOfStep } from './place-of-step'
import type { OfflineDraft } from './use-offline-draft'

/** 保存并生成协议书 of the revision that was previewed; afterwards the next step takes this page's place. */
export function useGenerate({ id, version, revision, twoStageReview }: OfflineAgreement, draft: OfflineDraft, reload: () => void) {
  const [asking, ask] = useState(false)
  const making = useAction(async () => {
    try {
      await call('POST /api/offline-agreements/:id/generate', { params: { id }, body: { version, revision, confirmed: true, confirmedAgain: true } })
    } catch (error) {
      // What was previewed is not what would be made: look again. Without an answer it may have been made.
      if (error instanceof ApiError && (error.id === 'stale_version' || error.id === 'illegal_transition' || error.id === 'network_error')) reload()
      throw error
    }
    draft.clear()
    await Taro.redirectTo({ url: twoStageReview ? placeOfStep.show(id) : placeOfStep.download(id) })
  }, { quiet: true })
  return { asking, open: () => { making.clear(); ask(true) }, close: () => ask(false), making }
}
