import { useRouter } from '@tarojs/taro'
import { call } from '@/api/call'
import { useLoad, type Loaded } from '@/hooks/use-load'
import { useShownAgain } from '@/hooks/use-shown-again'
import type { OfflineAgreement } from './offline-agreement'

/** The agreement this page's address names, read again whenever the page comes back into view. */
export function useAgreement(): Loaded<OfflineAgreement> & { params: Partial<Record<string, string>> } {
  const { params } = useRouter()
  const { id = '' } = params
  const state = useLoad(() => call('GET /api/offline-agreements/:id', { params: { id } }), [id])
  useShownAgain(() => void state.reload())
  return { ...state, params }
}
