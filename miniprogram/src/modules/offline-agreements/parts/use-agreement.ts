import { useRouter } from '@tarojs/taro'
import { call } from '@/api/call'
import { useLoad, type Loaded } from '@/hooks/use-load'
import { useShownAgain } from '@/hooks/use-shown-again'
import type { OfflineAgreement } from './offline-agreement'

// The next step is another page: without network it begins from what the page before it read.
const lastRead = new Map<string, OfflineAgreement>()

/** The agreement this page's address names, read again whenever the page comes back into view. Without network: as it was read last. */
export function useAgreement(): Loaded<OfflineAgreement> & { params: Partial<Record<string, string>> } {
  const { params } = useRouter()
  const { id = '' } = params
  const state = useLoad(async () => {
    const read = await call('GET /api/offline-agreements/:id', { params: { id } })
    lastRead.set(id, read)
    return read
  }, [id])
  useShownAgain(() => void state.reload())
  const { data, error } = state
  return { ...state, data: data ?? (error?.id === 'network_error' ? lastRead.get(id) : undefined), params }
}
