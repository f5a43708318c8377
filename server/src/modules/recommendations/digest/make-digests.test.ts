import { Types } from 'mongoose'
import { startTestApp, type TestApp } from '../../../../test/test-app'
import { useTestClock } from '../../../../test/use-test-clock'
import { registry } from '../../../http/metrics'
import { buildAccount } from '../../accounts/factory'
import { buildJob } from '../../jobs/factory'
import { Job } from '../../jobs/model'
import { Digest } from '../digest-model'
import { createMatcher } from '../matcher/create-matcher'
import { Recommendation } from '../model'
import { planNightRun } from '../actions/plan-night-run'
import { makeDigests } from './make-digests'

let app: TestApp
useTestClock('2026-11-23T02:00:00Z')
beforeAll(async () => { app = await startTestApp() })
afterAll(() => app.stop())

it('R-PUSH-2 a student of whom no digest can be made keeps it from nobody else, and is thought of tomorrow', async () => {
  const { row } = await buildJob()
  const students = await Promise.all(Array.from({ length: 7 }, () => buildAccount('student')))
  await planNightRun()
  await createMatcher().work()
  // An advert as no action writes it.
  const broken = new Types.ObjectId()
  await Job.collection.insertOne({ ...row, _id: broken, publishedAt: new Date(0), deadline: undefined })
  const [, , unlucky] = students
  await Recommendation.updateOne({ _id: unlucky?.studentId }, { $push: { items: { jobId: broken, score: 100, freshAt: new Date(0), at: new Date(0) } } })
  await makeDigests(5)
  expect(await Digest.countDocuments({})).toBe(6)
  expect(await Digest.countDocuments({ studentId: unlucky?.studentId })).toBe(0)
  expect(await Recommendation.findOne({ _id: unlucky?.studentId }).lean()).toMatchObject({ offer: true, digestDay: '2026-11-23' })
  expect(await registry.metrics()).toMatch(/^career_items_total\{kind="digest"\} 6$/m)
  expect(await registry.metrics()).toMatch(/^career_items_total\{kind="night"\} 7$/m)
})
