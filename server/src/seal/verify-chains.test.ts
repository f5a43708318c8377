import { startTestApp, type TestApp } from '../../test/test-app'
import { History } from '../db/history'
import { buildAccount } from '../modules/accounts/factory'
import { recordAccountEvent } from '../modules/accounts/actions/record-account-event'
import { type HistoryFault } from './history-fault'
import { verifyChains } from './verify-chains'

let app: TestApp
beforeAll(async () => { app = await startTestApp() })
afterAll(() => app.stop())

const faults = async () => {
  const found: HistoryFault[] = []
  await verifyChains((fault) => found.push(fault))
  return found
}

it('R-DST-3 holds for accounts, whose records carry no head, and shows a changed row of theirs', async () => {
  const account = await buildAccount('student')
  await recordAccountEvent(account, 'password_changed')
  await recordAccountEvent(account, 'unbound')
  expect(await faults()).toEqual([])
  await History.updateOne({ subjectId: account._id, seq: 1 }, { actorName: '别人' })
  expect(await faults()).toMatchObject([{ kind: 'account', id: account._id.toString() }])
})
