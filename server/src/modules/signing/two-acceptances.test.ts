import { invitationWorkflow } from '@shared/signing/workflow'
import { Types } from 'mongoose'
import { startTestApp, type TestApp } from '../../../test/test-app'
import { clock } from '../../clock'
import { History } from '../../db/history'
import { openRecords } from '../../db/open-records'
import { buildAccount, buildSession } from '../accounts/factory'
import { Account } from '../accounts/model'
import { OnlineAgreement } from '../destinations/online-agreement-model'
import { buildStudent } from '../schools/factory'
import { Student } from '../schools/student-model'
import { actorOf, sampleTerms } from './factory'
import { SigningInvitation } from './model'

interface Round { studentId: Types.ObjectId; token: string; ids: string[] }
let app: TestApp
beforeAll(async () => { app = await startTestApp() })
afterAll(() => app.stop())

/** Students with two invitations each, their countdowns served: made in bulk, because only the signing is the test. */
async function prepare(count: number): Promise<Round[]> {
  const pattern = await buildStudent()
  const student = await buildAccount('student', { schoolId: pattern.schoolId, studentId: pattern._id })
  const employers = [await buildAccount('employer'), await buildAccount('employer')]
  const students = Array.from({ length: count }, (_, i) => ({ ...pattern, _id: new Types.ObjectId(), fields: { ...pattern.fields, studentNo: `${pattern._id.toString()}-${i}` } }))
  await Student.insertMany(students)
  const at = clock.now()
  const common = {
    schoolId: pattern.schoolId, terms: sampleTerms, validUntil: new Date(at.getTime() + 86_400_000), consent: { at, version: 1, readyAt: at },
    signature: { role: 'employer', accountId: 'test', name: '王经理', at, channel: 'h5', ipMasked: '203.0.*.*', version: 1 },
    employerName: '某单位', studentName: '张雨桐', studentNo: '1', college: '软件学院', major: '软件工程', schoolName: '某校',
  }
  const fields = students.flatMap(({ _id }) => employers.map(({ employerId }) => ({ ...common, studentId: _id, employerId })))
  await openRecords({ model: SigningInvitation, workflow: invitationWorkflow, actor: actorOf(student), fields })
  const rounds: Round[] = []
  for (const { _id: studentId, fields: { studentNo } } of students) {
    const rows = await SigningInvitation.find({ studentId }, { _id: 1 })
    const account = { ...student, _id: new Types.ObjectId(), studentId, studentNo }
    await Account.create([account])
    rounds.push({ studentId, token: await buildSession(account), ids: rows.map((row) => row._id.toString()) })
  }
  return rounds
}

/** Both invitations signed at the same instant over HTTP: what each was answered, and how many active destinations there are now. */
async function race({ studentId, token, ids }: Round) {
  const answers = await Promise.all(ids.map((id) => app.call('POST', `/api/signing/invitations/${id}/accept`, { token, body: { version: 1 } })))
  return { said: answers.map((answer) => answer.body.error ?? answer.status).sort(), active: await OnlineAgreement.countDocuments({ studentId, active: true }) }
}

describe('two acceptances at the same instant', () => {
  it('R-SIGN-7 in 200 rounds leave exactly one active destination, a clear refusal, and nothing half-done', async () => {
    const rounds = await prepare(200)
    for (const round of rounds) expect(await race(round)).toEqual({ said: [200, 'destination_active'], active: 1 })
    const ids = rounds.flatMap((round) => round.ids)
    expect(await OnlineAgreement.countDocuments({ studentId: { $in: rounds.map((round) => round.studentId) } })).toBe(200)
    expect([await SigningInvitation.countDocuments({ _id: { $in: ids }, status: 'accepted' }), await SigningInvitation.countDocuments({ _id: { $in: ids }, status: 'open' })]).toEqual([200, 200])
    expect(await History.countDocuments({ subjectId: { $in: ids }, action: 'accept' })).toBe(200)
  }, 300_000)

  it('R-SIGN-7 would leave two if the one-active index were not there', async () => {
    const rounds = await prepare(40)
    await OnlineAgreement.collection.dropIndex('one_active')
    let most = 0
    for (const round of rounds) if (most < 2) most = Math.max(most, (await race(round)).active)
    expect(most).toBe(2)
  }, 120_000)
})
