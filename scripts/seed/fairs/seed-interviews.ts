import { type Actor } from '../../../server/src/actor'
import { AppError } from '../../../server/src/errors'
import { applyToJob } from '../../../server/src/modules/applications/actions/apply-to-job'
import { Application } from '../../../server/src/modules/applications/model'
import { openConversation } from '../../../server/src/modules/hall/actions/open-conversation'
import { sendMessage } from '../../../server/src/modules/hall/actions/send-message'
import { acceptInterview } from '../../../server/src/modules/interviews/actions/accept-interview'
import { inviteToInterview } from '../../../server/src/modules/interviews/actions/invite-to-interview'
import { Job, type JobRow } from '../../../server/src/modules/jobs/model'
import { atTime } from '../at-time'

const inHours = (hours: number): string => new Date(Math.round((Date.now() + hours * 3_600_000) / 600_000) * 600_000).toISOString()

/** A video interview that has begun, so that a call can be tried at once, with some words in the hall; and one on site that waits for an answer. */
export async function seedInterviews({ seeker, other, software, data }: { seeker?: Actor; other?: Actor; software: Actor; data: Actor }): Promise<void> {
  try {
    if (seeker) await talked(seeker, data)
    if (other) await asked(other, software)
  } catch (error) {
    // Who has gone on by themselves meanwhile has a story of their own.
    if (!(error instanceof AppError)) throw error
  }
}

async function talked(seeker: Actor, data: Actor): Promise<void> {
  const application = await Application.findOne({ studentId: seeker.studentId, employerId: data.employerId, status: 'interview' }, { _id: 1 }).lean()
  if (!application) return
  const applicationId = application._id.toString()
  const arrangement = { kind: 'video' as const, startsAt: inHours(-0.2), minutes: 60, place: '', note: '请提前五分钟进入，准备一个安静、光线充足的地方。', contactName: '赵主任', contactPhone: '0451-87770000' }
  const interview = await atTime(20, () => inviteToInterview(data, { applicationId, arrangement }))
  await atTime(18, () => acceptInterview(seeker, interview._id.toString(), interview.version))
  const { _id } = await atTime(17, () => openConversation(data, { about: 'interview', id: interview._id.toString() }))
  const said = (by: Actor, hoursAgo: number, clientId: string, text: string): Promise<unknown> => atTime(hoursAgo, () => sendMessage(by, _id.toString(), { clientId, text }))
  await said(data, 17, 'demo-0001', '张同学你好，已收到你的回复，明天的面试由数据治理组的两位同事参加。')
  await said(seeker, 16.5, 'demo-0002', '您好，收到。请问需要准备作品或者笔试吗？')
  await said(data, 16, 'demo-0003', '不用笔试，可以准备一个做过的数据分析项目，讲十分钟左右。')
}

async function asked(other: Actor, software: Actor): Promise<void> {
  const job = await Job.findOne({ employerId: software.employerId, open: true, deadline: { $gt: new Date() } }).sort({ publishedAt: -1 }).lean<JobRow>()
  if (!job) return
  const { _id } = await atTime(30, () => applyToJob(other, { jobId: job._id.toString(), resume: { kind: 'online', language: 'zh' } }))
  const arrangement = { kind: 'onsite' as const, startsAt: inHours(47), minutes: 45, place: '哈尔滨市松北区世茂大道 99 号创新中心 6 层', note: '请带身份证、成绩单和简历。', contactName: '王经理', contactPhone: '0451-88880000' }
  await atTime(4, () => inviteToInterview(software, { applicationId: _id.toString(), arrangement }))
}
