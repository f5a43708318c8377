import Taro from '@tarojs/taro'
import { call } from '@/api/call'
import { useAction, type Action } from '@/hooks/use-action'
import type { FairValues } from './fair-content'
import type { Organiser } from './organiser'

/** Another event is at another time. */
const times: readonly string[] = ['startsAt', 'endsAt', 'registrationFrom', 'registrationTo', 'checkInFrom']

/** 新建活动: a draft opened to be written; `from`: one like an event held before, with its stands and gates, without its times. */
export function useNewFair({ pages, kind }: Organiser): Action<[from?: { id: string; values: FairValues }]> {
  return useAction(async (from?: { id: string; values: FairValues }) => {
    const start: FairValues = from?.values ?? { kind: kind === 'school' ? 'fair' : 'talk', audience: 'school', reminders: 'yes' }
    const { id } = await call('POST /api/fairs', { body: { values: Object.fromEntries(Object.entries(start).filter(([name]) => !times.includes(name))), ...(from && { from: from.id }) } })
    await Taro.redirectTo({ url: `${pages.fairEdit}?id=${id}` })
  })
}
