import { render, tap } from '../../../../test/render'
import type { GateNow } from './gate'
import { OfflineBar } from './offline-bar'

const calm: GateNow = { answer: undefined, busy: false, offline: false, waiting: undefined, uploading: false, list: undefined, loadingList: false, doubts: [], problem: undefined, mode: 'entry', gateId: 'g', mine: 0 }
const today = new Date(Date.now()).toISOString().slice(0, 10)
const list = { madeAt: `${today}T03:00:00.000Z`, size: 2031 }
const onSync = jest.fn()
const onDoubtsRead = jest.fn()
const open = (now: Partial<GateNow>) => render(<OfflineBar now={{ ...calm, ...now }} onSync={onSync} onPreload={jest.fn()} onDoubtsRead={onDoubtsRead} />)

it('R-FAIR-5 says how many scans wait and since when', () => {
  const place = open({ offline: true, list, waiting: { count: 12, oldest: `${today}T06:03:00.000Z` } })
  expect(place.textContent).toMatch(/离线待上传 12 条，最早 .*14:03/)
  expect(place.textContent).toContain('名单 2031 人')
  tap(place, '重试')
  expect(onSync).toHaveBeenCalledTimes(1)
})

it('R-FAIR-5 a scan that is just being asked for does not count as waiting', () => {
  expect(open({ list, busy: true, waiting: { count: 1, oldest: `${today}T06:03:00.000Z` } }).textContent).not.toContain('离线待上传')
})

it('R-FAIR-5 warns before the network goes that there is no list, and when it is gone', () => {
  expect(open({}).textContent).toContain('断网时不能核验')
  expect(open({ offline: true }).textContent).toContain('没有网络，也没有离线名单')
})

it('R-FAIR-5 tells conflicts until they were read', () => {
  const place = open({ list, doubts: [{ nonce: 'n', doubt: 'twice', name: '张**', at: `${today}T06:03:00.000Z` }] })
  expect(place.textContent).toMatch(/1 条离线记录有冲突.*张\*\*：重复入场/)
  tap(place, '知道了')
  expect(onDoubtsRead).toHaveBeenCalledTimes(1)
})
