import { z } from 'zod'
import { type askAs } from './ask-as'

const hourMs = 3_600_000
/** An instant as an organiser types it, in China. */
const typed = (ms: number): string => new Date(ms + 8 * hourMs).toISOString().slice(0, 16)

export interface OpenFair { readonly id: string; readonly title: string; readonly code: string; readonly gates: readonly string[] }

/** The school's fair of this very hour with its gates and a code for its staff: check-in has begun, and one may still register. */
export async function openFair(ask: ReturnType<typeof askAs>, { title, gates, ...given }: { title: string; gates: readonly string[] } & Record<string, string | readonly string[]>): Promise<OpenFair> {
  const now = Date.now()
  const values = {
    kind: 'fair', title, startsAt: typed(now + hourMs), endsAt: typed(now + 6 * hourMs), place: '大学生活动中心一楼大厅', intro: '八十家单位到场，请带纸质简历。', audience: 'school', capacity: '200', waitingMax: '50',
    registrationFrom: typed(now - 24 * hourMs), registrationTo: typed(now + 5 * hourMs), checkInFrom: typed(now - hourMs), reentry: '', staticTickets: '', reminders: 'yes', ...given,
  }
  const draft = z.object({ id: z.string(), version: z.number() }).parse(await ask('POST', '/api/fairs', { values }))
  await ask('POST', `/api/fairs/${draft.id}/publish`, { version: draft.version, values })
  for (const name of gates) await ask('POST', `/api/check-in/fairs/${draft.id}/gates`, { name })
  const { code } = z.object({ code: z.string() }).parse(await ask('POST', `/api/check-in/fairs/${draft.id}/codes`, { supervisor: false }))
  return { id: draft.id, title, code, gates }
}
