import mongoose from 'mongoose'
import { startTestApp, type TestApp } from '../../../../test/test-app'
import { useTestClock } from '../../../../test/use-test-clock'
import { Account } from '../../accounts/model'
import { buildAccount } from '../../accounts/factory'
import { buildJob } from '../../jobs/factory'
import { Job } from '../../jobs/model'
import { planNightRun } from '../actions/plan-night-run'
import { leaseMs, withLease } from '../lease'
import { Recommendation } from '../model'
import { Profile } from '../profile-model'
import { Run } from '../run-model'
import { createMatcher } from './create-matcher'
import { JobCache } from './job-cache'
import { ProfileCache } from './profile-cache'
import { rebuildChunk } from './rebuild-chunk'

let app: TestApp
const time = useTestClock('2026-11-23T18:30:00Z')
beforeAll(async () => { app = await startTestApp() })
afterAll(() => app.stop())
beforeEach(async () => {
  await Promise.all([Job, Recommendation, Run, Account, Profile].map(async (model) => { await model.collection.deleteMany({}) }))
  await buildJob()
  for (let n = 0; n < 5; n += 1) await buildAccount('student')
})
/** What a process that holds the lease leaves behind when it is killed. */
const leaveLease = () => mongoose.connection.collection<{ _id: string }>('recommendation_leases').updateOne({ _id: 'matching' }, { $set: { leaseId: 'dead', until: new Date(time.now.getTime() + leaseMs) } }, { upsert: true })
const night = () => Run.findOne({ kind: 'night' }).lean()

it('R-PUSH-1 asks for one rebuild a night, from half past two in China', async () => {
  time.now = new Date('2026-11-23T18:29:00Z')
  await planNightRun()
  expect(await Run.countDocuments({})).toBe(0)
  time.pass(60_000)
  await Promise.all([planNightRun(), planNightRun()])
  expect(await Run.find({}).lean()).toMatchObject([{ key: 'night:2026-11-24' }])
})

it('R-PUSH-1 a rebuild goes on where a killed process stopped, once its lease is over', async () => {
  await planNightRun()
  await leaveLease()
  await rebuildChunk(new JobCache(), 2)
  expect(await night()).toMatchObject({ done: 2, total: 5 })
  expect(await createMatcher({ chunk: 2 }).work()).toBe(false)
  expect(await night()).toMatchObject({ done: 2 })
  time.pass(leaseMs)
  expect(await createMatcher({ chunk: 2 }).work()).toBe(true)
  expect(await night()).toMatchObject({ done: 5, total: 5, matched: 5, doneAt: time.now })
  expect(await Recommendation.countDocuments({ 'items.0': { $exists: true } })).toBe(5)
})

it('R-PUSH-1 of two processes one matches', async () => {
  await planNightRun()
  const answers = await Promise.all([createMatcher({ chunk: 1 }).work(), createMatcher({ chunk: 1 }).work()])
  expect(answers.filter((one) => one)).toHaveLength(1)
  expect(await night()).toMatchObject({ done: 5 })
})

it('R-PUSH-1 a new job does not wait for the rebuild to end', async () => {
  const matcher = createMatcher({ chunk: 5 })
  await planNightRun()
  await matcher.work()
  const { row } = await buildJob({ values: { title: '刚发布' } })
  await matcher.work()
  expect(await Recommendation.countDocuments({ 'items.jobId': row._id })).toBe(5)
})

it('R-PUSH-1 a chunk that takes longer than a lease keeps it, and leaves nothing held at its end', async () => {
  const held = async (): Promise<boolean> => !(await withLease('slow', () => Promise.resolve()))
  await withLease('slow', async () => {
    time.pass(leaseMs - 1)
    const [until] = [time.now.getTime() + leaseMs]
    const lease = mongoose.connection.collection<{ _id: string; until: Date }>('recommendation_leases')
    while ((await lease.findOne({ _id: 'slow' }))?.until.getTime() !== until);
    time.pass(leaseMs - 1)
    expect(await held()).toBe(true)
  }, 5)
  expect(await held()).toBe(false)
})

it('R-PUSH-1 what changed while a clock was ahead is known once the clock is right again', async () => {
  const [jobs, profiles] = [new JobCache(), new ProfileCache()]
  const right = time.now
  time.pass(24 * 3_600_000)
  await planNightRun()
  await createMatcher().work()
  expect([(await jobs.fresh()).size, (await profiles.fresh()).size]).toEqual([1, 5])
  time.now = new Date(right.getTime() + 600_000)
  await buildJob()
  await buildAccount('student')
  await Run.deleteMany({})
  await planNightRun()
  await createMatcher().work()
  expect([(await jobs.fresh()).size, (await profiles.fresh()).size]).toEqual([2, 6])
})

it('R-PUSH-1 a worker that runs for long does not keep what expired', async () => {
  const jobs = new JobCache()
  expect((await jobs.fresh()).size).toBe(1)
  time.pass(40 * 24 * 3_600_000)
  await buildJob()
  expect((await jobs.fresh()).size).toBe(1)
})
