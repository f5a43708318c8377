import { z } from 'zod'
import { type askAs } from './ask-as'

type Ask = ReturnType<typeof askAs>
const made = z.object({ id: z.string(), version: z.number() })

/** A video interview of an application, accepted, that begins so soon. Returns its id. */
export async function agreeOnVideo(employer: Ask, student: Ask, applicationId: string, beginsInMs: number): Promise<string> {
  const startsAt = new Date(Date.now() + beginsInMs).toISOString()
  const invited = made.parse(await employer('POST', '/api/interviews', { applicationId, arrangement: { kind: 'video', startsAt, minutes: 30, note: '请提前五分钟进入' } }))
  await student('POST', `/api/interviews/${invited.id}/accept`, { version: invited.version })
  return invited.id
}
