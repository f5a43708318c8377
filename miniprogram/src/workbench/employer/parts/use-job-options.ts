import { call } from '@/api/call'
import { useLoad } from '@/hooks/use-load'
import type { Option } from '@/platform/select'

const mine = async (status: 'published' | 'closed'): Promise<Option[]> =>
  (await call('GET /api/jobs/mine', { query: { status, limit: 100 } })).items.map(({ id, title, expired }) => ({ value: id, label: status === 'closed' ? `${title}（已关闭）` : expired ? `${title}（已过截止）` : title }))

/** This unit's adverts to choose from, those in search first; `known`: one that must be among them however old it is. */
export function useJobOptions(known: string | undefined): Option[] {
  const { data = [] } = useLoad(async () => (await Promise.all([mine('published'), mine('closed')])).flat(), [])
  return known === undefined || data.some(({ value }) => value === known) ? data : [...data, { value: known, label: '当前职位' }]
}
