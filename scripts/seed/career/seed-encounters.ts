import { type Actor } from '../../../server/src/actor'
import { AppError } from '../../../server/src/errors'
import { applyToJob } from '../../../server/src/modules/applications/actions/apply-to-job'
import { decideApplication } from '../../../server/src/modules/applications/actions/decide-application'
import { findApplications } from '../../../server/src/modules/applications/actions/find-applications'
import { showApplication } from '../../../server/src/modules/applications/actions/show-application'
import { inviteToApply } from '../../../server/src/modules/job-invitations/actions/invite-to-apply'
import { Job, type JobRow } from '../../../server/src/modules/jobs/model'
import { atTime } from '../at-time'

/** One application that led to 邀面试, and one invitation to apply that waits for an answer. What is there already is left alone. */
export async function seedEncounters({ seeker, software, data }: { seeker: Actor; software: Actor; data: Actor }): Promise<void> {
  const advertOf = (employer: Actor, title: string) => Job.findOne({ employerId: employer.employerId, title, open: true }).lean<JobRow>()
  const [analyst, frontEnd] = [await advertOf(data, '数据分析师'), await advertOf(software, 'Web 前端工程师')]
  if (!analyst || !frontEnd) return
  const studentId = seeker.studentId ?? ''
  if ((await findApplications(studentId, [analyst._id, frontEnd._id])).size > 0) return
  try {
    const { _id } = await atTime(28, () => applyToJob(seeker, { jobId: analyst._id.toString(), resume: { kind: 'online', language: 'zh' } }))
    await atTime(22, async () => { await showApplication(data, _id.toString(), true) })
    await atTime(21, () => decideApplication(data, _id.toString(), { action: 'inviteToInterview', said: '请于下周三 14:00 到宏洋大厦 12 层面试，带身份证和成绩单。' }))
    await atTime(5, () => inviteToApply(software, { studentId, jobId: frontEnd._id.toString(), note: '看了你的简历，很适合我们的前端组，欢迎投递。' }))
  } catch (error) {
    // Who has changed their résumé or whom they let find them has a story of their own already.
    if (!(error instanceof AppError)) throw error
  }
}
