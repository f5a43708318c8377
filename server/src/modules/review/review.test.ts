import { Types } from 'mongoose'
import { startTestApp, type TestApp } from '../../../test/test-app'
import { WaitingItem } from '../../db/waiting-item'
import { buildAccount } from '../accounts/factory'
import { buildCorrection } from '../corrections/factory'
import { buildAgreement } from '../destinations/factory'
import { buildRecommendationForm } from '../recommendation-form/factory'
import { buildTermination } from '../terminations/factory'
import { repairWaiting } from './actions/repair-waiting'

let app: TestApp
beforeAll(async () => { app = await startTestApp() })
afterAll(() => app.stop())

type Items = { items: { id: string; kind: string; version: number; summary: string; name: string }[]; next?: string }
const queue = async (token: string, query = '') => (await app.call('GET', `/api/review/queue${query}`, { token })).body as unknown as Items
const approve = (token: string, items: object[]) => app.call('POST', '/api/review/approvals', { token, body: { items } })

describe('the review desk', () => {
  it('R-SIGN-8 R-TERM-2 holds whatever waits for the school, the longest waiting first', async () => {
    const { row, agreement, reviewer } = await buildTermination({ state: 'agreed' })
    const { items } = await queue(reviewer.token)
    expect(items).toEqual([expect.objectContaining({ id: row._id.toString(), kind: 'termination', version: 2, summary: agreement.employerName })])
  })

  it('R-SIGN-8 holds an agreement only while it is the school’s turn', async () => {
    const { row, reviewer, employer } = await buildAgreement()
    expect((await queue(reviewer.token)).items.map(({ id }) => id)).toEqual([row._id.toString()])
    await app.call('POST', `/api/destinations/${row._id.toString()}/amend`, { token: employer.token, body: { version: 1, terms: { ...row.terms, salaryFen: 900_000 }, reason: '调整薪资' } })
    expect((await queue(reviewer.token)).items).toEqual([])
  })

  it('R-SRC-4 shows a reviewer nothing of another school', async () => {
    await buildCorrection()
    const stranger = await buildAccount('reviewer')
    expect((await queue(stranger.token)).items).toEqual([])
  })

  it('counts by kind, with the oldest', async () => {
    const { reviewer, row } = await buildAgreement()
    const { body } = await app.call('GET', '/api/review/summary', { token: reviewer.token })
    expect(body).toMatchObject({ total: 1, colleges: [row.college] })
    expect((body.kinds as { kind: string; count: number; oldest?: string }[]).find(({ kind }) => kind === 'online-agreement')).toMatchObject({ count: 1, oldest: row.updatedAt.toISOString() })
  })

  it('filters by kind, college and the beginning of a name or number, and takes a pattern for text', async () => {
    const { reviewer, row } = await buildAgreement()
    const found = async (query: string) => (await queue(reviewer.token, query)).items.length
    expect([await found('?kind=online-agreement'), await found('?kind=correction'), await found(`?college=${encodeURIComponent(row.college)}`), await found('?college=x')]).toEqual([1, 0, 1, 0])
    expect([await found(`?q=${encodeURIComponent(row.studentName.slice(0, 1))}`), await found(`?q=${row.studentNo}`), await found('?q=.*')]).toEqual([1, 1, 0])
  })

  it('shows the rest of the queue beside a line that it does not know', async () => {
    const { row, reviewer } = await buildAgreement()
    const { _id: _known, ...line } = await WaitingItem.findById(row._id).orFail().lean()
    await WaitingItem.create([{ ...line, _id: new Types.ObjectId(), kind: 'gone' }, { ...line, _id: new Types.ObjectId(), status: 'gone' }])
    expect((await queue(reviewer.token)).items.map(({ id }) => id)).toEqual([row._id.toString()])
  })

  it('puts a record back that was missing on the desk, once', async () => {
    const { row, reviewer } = await buildAgreement()
    await WaitingItem.deleteOne({ _id: row._id })
    expect([await repairWaiting() > 0, await repairWaiting(), (await queue(reviewer.token)).items.length]).toEqual([true, 0, 1])
  })
})

describe('records', () => {
  const records = (token: string, query: string) => app.call('GET', `/api/review/records?${query}`, { token })

  it('R-REC-2 R-TERM-2 finds what was decided, by kind and status', async () => {
    const form = await buildRecommendationForm({ state: 'approved' })
    const ended = await buildTermination({ state: 'approved' })
    expect((await records(form.reviewer.token, 'kind=recommendation-form&status=approved')).body).toMatchObject({ items: [{ id: form.row._id.toString(), status: { label: '审核通过' }, batchable: false }] })
    expect((await records(ended.reviewer.token, `kind=termination&status=approved&q=${ended.row.studentNo}`)).body).toMatchObject({ items: [{ id: ended.row._id.toString() }] })
    expect((await records(ended.reviewer.token, 'kind=termination&status=approved&q=zz')).body).toEqual({ items: [] })
  })

  it('R-OFF-1 R-OTH-2 lists no draft, and no status that there is not', async () => {
    const { reviewer } = await buildAgreement()
    const statuses = await Promise.all(['kind=offline-agreement&status=draft', 'kind=other-destination&status=unconfirmed', 'kind=termination&status=constructor'].map(async (query) => (await records(reviewer.token, query)).status))
    expect(statuses).toEqual([400, 400, 400])
  })

  it('R-REC-1 lists nothing of another school', async () => {
    await buildRecommendationForm({ state: 'approved' })
    const stranger = await buildAccount('reviewer')
    expect((await records(stranger.token, 'kind=recommendation-form&status=approved')).body).toEqual({ items: [] })
  })
})

describe('batch approval', () => {
  it('R-SIGN-9 decides each item on the version seen and answers item by item', async () => {
    const { row, reviewer } = await buildAgreement()
    const id = row._id.toString()
    const stranger = await buildAgreement()
    const { body } = await approve(reviewer.token, [{ kind: 'online-agreement', id, version: 2 }, { kind: 'online-agreement', id: stranger.row._id.toString(), version: 1 }, { kind: 'online-agreement', id, version: 1 }])
    const results = body.results as { ok: boolean; refusal?: { error: string } }[]
    expect([results.map(({ ok, refusal }) => refusal?.error ?? ok), body.approved, body.refused]).toEqual([['stale_version', 'not_found', true], 1, 2])
  })

  it('R-TERM-3 takes a termination too, and never one that waits for mediation', async () => {
    const { row, reviewer } = await buildTermination({ state: 'mediation' })
    const { body } = await approve(reviewer.token, [{ kind: 'termination', id: row._id.toString(), version: 3 }])
    expect(body).toMatchObject({ approved: 0, results: [{ ok: false, refusal: { error: 'illegal_transition' } }] })
  })

  it('refuses more than fifty at once', async () => {
    const { row, reviewer } = await buildAgreement()
    const items = Array.from({ length: 51 }, () => ({ kind: 'online-agreement', id: row._id.toString(), version: 1 }))
    expect((await approve(reviewer.token, items)).status).toBe(400)
  })
})
