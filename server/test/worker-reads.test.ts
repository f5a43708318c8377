import { Types } from 'mongoose'
import mongoose from 'mongoose'
import { clock } from '../src/clock'
import { endStaleCalls } from '../src/modules/calls/actions/end-stale-calls'
import { countAllOpenJobs } from '../src/modules/jobs/actions/count-all-open-jobs'
import { listChangedMatchJobs } from '../src/modules/jobs/actions/list-changed-match-jobs'
import { listOpenMatchJobs } from '../src/modules/jobs/actions/list-open-match-jobs'
import { listWaitingMatchJobs } from '../src/modules/jobs/actions/list-waiting-match-jobs'
import { expireOverdueJobInvitations } from '../src/modules/job-invitations/actions/expire-overdue-job-invitations'
import { removeStaleLicences } from '../src/modules/employers/actions/remove-stale-licences'
import { makeDigestPage } from '../src/modules/recommendations/digest/make-digest-page'
import { createMatcher } from '../src/modules/recommendations/matcher/create-matcher'
import { claimBatch } from '../src/outbox/claim-batch'
import { countWaiting } from '../src/outbox/count-waiting'
import { Outbox } from '../src/outbox/model'
import { jobRows } from './job-rows'
import { startTestApp, type TestApp } from './test-app'

// What the worker asks again and again, with nothing to do: of an index, however much lies there already.
let app: TestApp
const adverts = 600
beforeAll(async () => {
  app = await startTestApp()
  await mongoose.connection.collection('jobs').insertMany([...jobRows(adverts)].flat())
  const ended = (n: number) => ({ kind: 'job_digest', accountId: new Types.ObjectId(), dedupeKey: `d${n}`, notice: {}, state: 'sent', channel: 'inbox', attempts: 1, nextAt: clock.now(), createdAt: clock.now(), doneAt: clock.now() })
  await Outbox.collection.insertMany(Array.from({ length: 2000 }, (_, n) => ended(n)))
}, 120_000)
afterAll(() => app.stop())

interface Profiled { ns: string; op: string; planSummary?: string; keysExamined?: number; docsExamined?: number }

async function readsOf(work: () => Promise<unknown>): Promise<Profiled[]> {
  const db = mongoose.connection.db
  if (!db) throw new Error('not connected')
  await db.command({ profile: 0 })
  await db.collection('system.profile').drop().catch(() => undefined)
  await db.command({ profile: 2 })
  await work()
  await db.command({ profile: 0 })
  return db.collection<Profiled>('system.profile').find({ ns: { $not: /system\.profile$/ } }).toArray()
}
const everyOpenJob = async (): Promise<void> => { for await (const row of listOpenMatchJobs()) expect(row.open).toBe(true) }

it.each<[string, number, () => Promise<unknown>]>([
  ['measures the outbox', 0, countWaiting],
  ['claims pushes', 0, () => claimBatch(50)],
  ['matches', 0, () => createMatcher().work()],
  ['looks for new adverts', 0, () => listWaitingMatchJobs(20)],
  ['looks for changed adverts', adverts, () => listChangedMatchJobs(new Date(0))],
  ['loads the adverts', adverts, everyOpenJob],
  ['counts the adverts', adverts, countAllOpenJobs],
  ['makes digests', 0, () => makeDigestPage({ day: '2026-11-22', pushBy: clock.now() }, 200)],
  ['ends invitations to apply', 0, () => expireOverdueJobInvitations(500)],
  ['ends calls', 0, () => endStaleCalls(200)],
  ['removes licences', 0, () => removeStaleLicences(200)],
])('R-PUSH-2 P3 whoever %s reads an index, and %i rows at most', async (_name, rows, work) => {
  const reads = await readsOf(work)
  expect(reads.filter(({ planSummary = '' }) => /COLLSCAN/.test(planSummary))).toEqual([])
  expect(reads.length).toBeGreaterThan(0)
  for (const { keysExamined = 0, docsExamined = 0 } of reads) {
    // A key beyond either end of the range is looked at, too.
    expect(keysExamined).toBeLessThanOrEqual(rows + 2)
    expect(docsExamined).toBeLessThanOrEqual(rows + 1)
  }
})
