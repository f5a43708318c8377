import { download } from '@/api/download'
import { view } from '@/api/view'
import { useAction } from '@/hooks/use-action'
import type { OfflineAgreement } from './offline-agreement'

/** The PDF of the agreement: `keep` to print and stamp it, `look` at it as it stands. */
export function usePapers({ id, number = '' }: Pick<OfflineAgreement, 'id' | 'number'>) {
  const keep = useAction(() => download('GET /api/offline-agreements/:id/agreement', { params: { id } }, `就业协议书-${number}.pdf`))
  const look = useAction(() => view('GET /api/offline-agreements/:id/original', { params: { id } }, `就业协议书-${number}.pdf`))
  return { keep, look }
}
