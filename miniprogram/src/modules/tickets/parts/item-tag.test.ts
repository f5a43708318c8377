import { aFair } from '../../../../test/a-ticket'
import { itemTag } from './item-tag'

const held = { key: 'held', label: '已报名', tone: 'ok' } as const
const now = Date.parse('2026-11-28T02:00:00.000Z')

it('R-FAIR-1 a cancelled event is said before the place at it', () => expect(itemTag({ status: held, fair: aFair({ status: { key: 'cancelled', label: '已取消', tone: 'bad' } }) }, now).label).toBe('活动已取消'))

it('R-FAIR-4 says 已入场, also once the event is over', () => expect(itemTag({ status: held, fair: aFair(), admission: { at: '', gate: '' } }, now + 86_400_000).label).toBe('已入场'))

it('R-FAIR-2 a place that was not used is over with its event', () => expect([itemTag({ status: held, fair: aFair() }, now).label, itemTag({ status: held, fair: aFair() }, now + 86_400_000).label]).toEqual(['已报名', '已结束']))
