import Taro from '@tarojs/taro'
import { useState } from 'react'
import { call } from '@/api/call'
import { useAction, type Action } from '@/hooks/use-action'
import { toast } from '@/ui/toast'
import type { OfflineAgreement } from './offline-agreement'
import { placeOfStep } from './place-of-step'

export type Decision = 'recall' | 'reopen' | 'reupload' | 'discard'

export interface Deciding { asked: Decision | undefined; ask: (what: Decision) => void; close: () => void; acting: Action<[Decision]> }

/** What the student may still do with an agreement that was made, each asked once more before. */
export function useDecision({ id, version }: OfflineAgreement, reload: () => void): Deciding {
  const [asked, ask] = useState<Decision>()
  const acting = useAction(async (what: Decision) => {
    const input = { params: { id }, body: { version } }
    try {
      if (what === 'recall') { await call('POST /api/offline-agreements/:id/recall', input); toast('已撤回，可以重新上传'); await Taro.navigateTo({ url: placeOfStep.upload(id) }) }
      if (what === 'reupload') { await call('POST /api/offline-agreements/:id/reupload', input); await Taro.navigateTo({ url: placeOfStep.upload(id) }) }
      if (what === 'reopen') { await call('POST /api/offline-agreements/:id/reopen', input); await Taro.navigateTo({ url: placeOfStep.entry(id, 'employer') }) }
      if (what === 'discard') { await call('POST /api/offline-agreements/:id/discard', input); toast('草稿已删除') ; await Taro.redirectTo({ url: placeOfStep.list }) }
      ask(undefined)
    } catch (error) {
      // What stands now must show, whoever was faster.
      reload()
      throw error
    }
  }, { quiet: true })
  return { asked, ask: (what) => { acting.clear(); ask(what) }, close: () => ask(undefined), acting }
}
