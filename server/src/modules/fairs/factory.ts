import { type FairStatus } from '@shared/fairs/workflow'
import { beijingTyped } from '@shared/kernel/beijing-instant'
import { clock } from '../../clock'
import { buildAccount } from '../accounts/factory'
import { type AccountRow } from '../accounts/model'
import { actorOf } from '../signing/factory'
import { cancelFair } from './actions/cancel-fair'
import { createFair } from './actions/create-fair'
import { followClock } from './actions/follow-clock'
import { getFair } from './actions/get-fair'
import { publishFair } from './actions/publish-fair'
import { Fair, type FairRow } from './model'

type Signed = AccountRow & { token: string }
/** `over`: published, its end past by the clock, which nobody wrote down. */
export type FairState = FairStatus | 'over'
export interface FairSpec { state?: FairState; organiser?: Signed; values?: Record<string, string> }

const hourMs = 3_600_000
/** The minute so many hours from now, as it is typed in China. */
export const hoursFromNow = (hours: number): string => beijingTyped(new Date(clock.ms() + hours * hourMs))

/** What an ordinary organiser fills in: two days from now, registration open for all. */
export const sampleFair = (): Record<string, string> => ({
  kind: 'fair', title: '2026 届毕业生春季双选会', startsAt: hoursFromNow(48), endsAt: hoursFromNow(54), place: '大学生活动中心一楼大厅', intro: '两百家单位参会，请携带纸质简历。', audience: 'all',
  capacity: '100', waitingMax: '50', registrationFrom: hoursFromNow(-1), registrationTo: hoursFromNow(47), reminders: 'yes', staticTickets: 'yes',
})

/** A stored event in `state` (registration open unless said otherwise), reached by the real actions, with the account that organises it. */
export async function buildFair({ state = 'open', organiser, values }: FairSpec = {}): Promise<{ row: FairRow; organiser: Signed }> {
  const account = organiser ?? await buildAccount('reviewer')
  const actor = actorOf(account)
  const typed = { ...sampleFair(), ...values }
  const draft = await createFair(actor, { values: typed })
  const id = draft._id.toString()
  const built = async () => ({ row: await getFair(id), organiser: account })
  if (state === 'draft') return built()
  await publishFair(actor, id, { version: 1, values: typed })
  if (state === 'cancelled') await cancelFair(actor, id, { version: 1, reason: '场地临时不能使用' })
  if (state === 'over' || state === 'closed') await Fair.updateOne({ _id: id }, { startsAt: new Date(clock.ms() - 6 * hourMs), endsAt: new Date(clock.ms() - 1) })
  if (state === 'open' || state === 'closed') await followClock(100)
  return built()
}
