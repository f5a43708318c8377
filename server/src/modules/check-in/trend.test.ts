import { Types } from 'mongoose'
import { startTestApp, type TestApp } from '../../../test/test-app'
import { useTestClock } from '../../../test/use-test-clock'
import { buildAccount } from '../accounts/factory'
import { buildGate, type BuiltGate } from './factory'
import { Scan, type ScanRow } from './scan-model'

let app: TestApp
const time = useTestClock()
beforeAll(async () => { app = await startTestApp() })
afterAll(() => app.stop())

let serial = 0
/** A scan of this event, so many minutes ago. */
async function scanned({ fair, gate, staff }: BuiltGate, minutesAgo: number, more: Partial<ScanRow> = {}): Promise<void> {
  const at = new Date(time.now.getTime() - minutesAgo * 60_000)
  await Scan.create({
    fairId: fair._id, nonce: `trend-nonce-${serial++}`, mode: 'entry', outcome: 'admitted', at, receivedAt: at, gateId: gate._id, gateName: gate.name, staffId: staff._id, staffName: '李检票', offline: false, ...more,
  })
}
const trend = ({ fair }: BuiltGate, token: string) => app.call('GET', `/api/check-in/fairs/${fair._id.toString()}/trend`, { token })

it('R-FAIR-4 tells the organiser entries by minute of the last hour, and why scans were refused', async () => {
  const built = await buildGate()
  const other = await buildGate()
  for (const minutesAgo of [2, 2, 5, 61]) await scanned(built, minutesAgo)
  await scanned(built, 2, { outcome: 'undone' })
  await scanned(other, 2)
  for (const reason of ['expired-code', 'unknown', 'expired-code'] as const) await scanned(built, 90, { outcome: 'refused', reason })
  const { status, body } = await trend(built, built.organiser?.token ?? '')
  const minute = (ago: number) => new Date(Math.floor((time.now.getTime() - ago * 60_000) / 60_000) * 60_000).toISOString()
  expect([status, body]).toEqual([200, {
    minutes: [{ at: minute(5), count: 1 }, { at: minute(2), count: 2 }], at: time.now.toISOString(),
    refused: [{ reason: 'expired-code', label: '码已过期', count: 2 }, { reason: 'unknown', label: '无法识别', count: 1 }],
  }])
})
it('R-FAIR-4 tells nobody else', async () => {
  const built = await buildGate()
  for (const role of ['reviewer', 'employer'] as const) expect((await trend(built, (await buildAccount(role)).token)).status).toBe(404)
  expect((await trend(built, built.staff.token)).status).toBe(403)
})
it('R-FAIR-4 reads entries by minute from the index alone', async () => {
  const fairId = new Types.ObjectId()
  const plan = JSON.stringify(await Scan.aggregate([{ $match: { fairId, outcome: 'admitted', at: { $gt: new Date(0) } } }, { $group: { _id: { $dateTrunc: { date: '$at', unit: 'minute' } }, count: { $sum: 1 } } }], { hint: 'trend' }).explain())
  expect(plan).toContain('"PROJECTION_COVERED"')
})
