import { call } from '@/api/call'
import type { ResponseOf } from '@/api/input-of'
import { useLoad, type Loaded } from '@/hooks/use-load'
import { beginOf, shiftDay, weekOf } from '@/workbench/parts/week-of'

type Interview = ResponseOf<'GET /api/interviews'>['items'][number]
/** Pages of a hundred: nobody holds more in a week. */
const pagesMost = 5
/** What was called off is no engagement. */
const gone: readonly string[] = ['declined', 'cancelled']

/** The interviews of the week a day lies in, by their start; of no week none. */
export function useWeek(day: string | undefined): Loaded<Interview[]> {
  const monday = day && (weekOf(day)[0] ?? day)
  return useLoad(async () => {
    const found: Interview[] = []
    if (!monday) return found
    let cursor: string | undefined
    for (let page = 0; page < pagesMost; page++) {
      const { items, next } = await call('GET /api/interviews', { query: { cursor, limit: 100, order: 'asc', from: beginOf(monday), to: beginOf(shiftDay(monday, 7)) } })
      found.push(...items.filter(({ status }) => !gone.includes(status.key)))
      cursor = next
      if (cursor === undefined) break
    }
    return found
  }, [monday])
}
