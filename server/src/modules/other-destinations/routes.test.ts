import { branchKeys, branchOf, type BranchKey } from '@shared/other-destinations/branches'
import { goodValues } from '@shared/other-destinations/good-values'
import { startTestApp, type TestApp } from '../../../test/test-app'
import { clock } from '../../clock'
import { verifyChain } from '../../db/verify-chain'
import { WaitingItem } from '../../db/waiting-item'
import { useRate } from '../../http/rate-limit'
import { Outbox } from '../../outbox/model'
import { buildAccount, buildSession } from '../accounts/factory'
import { readRegistrations } from '../destinations/actions/read-registrations'
import { buildAgreement } from '../destinations/factory'
import { buildInvitation } from '../signing/factory'
import { buildUpload } from '../uploads/factory'
import { Upload } from '../uploads/model'
import { releaseOtherDestination } from './actions/release-other-destination'
import { buildOtherDestination, buildProofs, openRegistration } from './factory'
import { OtherDestination } from './model'

let app: TestApp
beforeAll(async () => { app = await startTestApp() })
afterAll(() => app.stop())
let restore: (() => void) | undefined
afterEach(() => { restore?.(); restore = undefined })

type Body = Record<string, unknown>
const mine = (token: string) => app.call('GET', '/api/other-destinations/mine', { token })
const save = (token: string, body: Body) => app.call('PUT', '/api/other-destinations/mine/draft', { token, body: { revision: 0, values: {}, proofs: [], ...body } })
const submit = (token: string, body: Body) => app.call('POST', '/api/other-destinations/mine/submit', { token, body: { version: 1, proofs: [], ...body } })
const recall = (token: string, version = 2) => app.call('POST', '/api/other-destinations/mine/recall', { token, body: { version } })
const show = (token: string, id: string) => app.call('GET', `/api/other-destinations/${id}`, { token })
const decide = (token: string, id: string, action: 'approve' | 'reject', body: Body = {}) =>
  app.call('POST', `/api/other-destinations/${id}/${action}`, { token, body: { version: 2, ...(action === 'reject' ? { reason: '合同没有签章页' } : {}), ...body } })
const newStudent = async () => {
  const student = await buildAccount('student')
  await openRegistration(student)
  return student
}
const formOf = async (student: Awaited<ReturnType<typeof newStudent>>, branch: BranchKey = 'labour_contract') => ({ branch, values: goodValues(branch), proofs: await buildProofs(student, branch) })
const problemsOf = (answer: { body: Body }) => (answer.body.details as { problems: { field: string }[] }).problems.map(({ field }) => field)

describe('the form', () => {
  it('R-OTH-1 is empty before anything was saved, and stores nothing by being looked at', async () => {
    const student = await newStudent()
    const { status, body } = await mine(student.token)
    expect([status, body]).toMatchObject([200, { status: { key: 'unconfirmed' }, version: 1, revision: 0, draft: { values: {}, proofs: [] }, problems: [{ field: 'branch' }], actions: [{ key: 'submit', why: { error: 'other_fields_invalid' } }] }])
    expect([body.id, await OtherDestination.countDocuments({ studentId: student.studentId })]).toEqual([undefined, 0])
  })
  it('R-OTH-1 is saved as typed, however incomplete, and comes back', async () => {
    const student = await newStudent()
    const { body } = await save(student.token, { branch: 'further_study', values: { admittedBy: '哈尔滨工业大学', level: '' } })
    expect(body).toMatchObject({ revision: 1 })
    expect(body.problems).toContainEqual({ field: 'admittedMajor', message: '请填写录取专业', level: 'error' })
    expect((await mine(student.token)).body).toMatchObject({ revision: 1, draft: { branch: 'further_study', values: { admittedBy: '哈尔滨工业大学' } } })
  })
  it('R-OTH-1 is not overwritten by a page that is behind', async () => {
    const student = await newStudent()
    await save(student.token, { branch: 'seeking', values: { intention: '测试' } })
    expect(await save(student.token, { branch: 'seeking', values: { intention: '旧页面' } })).toMatchObject({ status: 409, body: { error: 'stale_version', details: { revision: 1 } } })
    expect((await mine(student.token)).body).toMatchObject({ draft: { values: { intention: '测试' } } })
  })
  it('R-OTH-1 of two first savings at once one is kept', async () => {
    const student = await newStudent()
    const answers = await Promise.all(['甲', '乙'].map((intention) => save(student.token, { branch: 'seeking', values: { intention } })))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(await OtherDestination.countDocuments({ studentId: student.studentId })).toBe(1)
  })
  it.each([
    ['a field of another branch', { branch: 'seeking', values: { intention: '测试', salaryYuan: '1' } }], ['a field of no branch', { branch: 'seeking', values: { constructor: '1' } }],
    ['fields of no branch chosen', { values: { intention: '测试' } }], ['a proof of another branch', { branch: 'seeking', proofs: [{ kind: 'contract', upload: '0'.repeat(24) }] }],
  ])('R-OTH-1 refuses %s as a whole', async (_name, body) => {
    const student = await newStudent()
    await save(student.token, { branch: 'seeking', values: { intention: '原来的' } })
    expect(await save(student.token, { revision: 1, ...body })).toMatchObject({ status: 400, body: { error: 'unknown_field' } })
    expect((await mine(student.token)).body).toMatchObject({ revision: 1, draft: { values: { intention: '原来的' } } })
  })
  it('R-OTH-1 takes no file of another student, and none sent for something else', async () => {
    const [student, other] = [await newStudent(), await newStudent()]
    const foreign = await buildUpload({ student: other, purpose: 'proof' })
    const photo = await buildUpload({ student, purpose: 'stamped_copy' })
    for (const { _id } of [foreign, photo]) expect((await save(student.token, { branch: 'labour_contract', proofs: [{ kind: 'contract', upload: _id.toString() }] })).body.error).toBe('upload_not_found')
  })
  it('R-OTH-1 keeps the files of a draft beyond the week, unseen by the school', async () => {
    const { student, reviewer } = await buildOtherDestination({ state: 'draft' })
    const file = await Upload.findOne({ studentId: student.studentId }).orFail()
    expect(file.staleAt?.getTime()).toBeGreaterThan(clock.ms() + 300 * 86_400_000)
    expect((await app.call('GET', `/api/uploads/${file._id.toString()}`, { token: reviewer.token })).status).toBe(404)
  })
  it('R-OTH-1 keeps personal values sealed at rest', async () => {
    const { row } = await buildOtherDestination()
    const stored = JSON.stringify(await OtherDestination.findById(row._id).lean())
    expect(stored).toContain('哈尔滨示范软件有限公司')
    for (const key of ['archivePhone', 'archiveAddress', 'archiveRecipient', 'hukouAddress', 'contactPhone']) expect(stored).not.toContain(goodValues('labour_contract')[key])
  })
})

describe('submitting', () => {
  it.each(branchKeys)('R-OTH-1 takes %s and stores its code', async (branch) => {
    const student = await newStudent()
    const answer = await submit(student.token, await formOf(student, branch))
    expect(answer).toMatchObject({ status: 200, body: { status: { key: 'pending' }, version: 2, active: true, problems: [], content: { branch, code: branchOf(branch).code, values: goodValues(branch) } } })
    expect(await OtherDestination.findOne({ studentId: student.studentId })).toMatchObject({ content: { branch, code: branchOf(branch).code } })
  })
  it.each(branchKeys.filter((branch) => branchOf(branch).proofs.some((proof) => proof.required)))('R-OTH-1 refuses %s without its proof', async (branch) => {
    const student = await newStudent()
    const answer = await submit(student.token, { branch, values: goodValues(branch) })
    expect([answer.status, answer.body.error, problemsOf(answer)]).toEqual([422, 'proof_required', [`proofs.${branchOf(branch).proofs[0]?.key ?? ''}`]])
    expect(await OtherDestination.countDocuments({ studentId: student.studentId })).toBe(0)
  })
  it('R-OTH-1 names every field that is wrong', async () => {
    const student = await newStudent()
    const form = await formOf(student)
    const answer = await submit(student.token, { ...form, values: { ...form.values, creditCode: '91350100M000100Y4Z', archiveAddress: '南岗区', archiveRecipient: student.name, endsOn: '2020-01-01' } })
    expect([answer.status, answer.body.error, problemsOf(answer).sort()]).toEqual([422, 'other_fields_invalid', ['archiveAddress', 'archiveRecipient', 'creditCode', 'endsOn']])
  })
  it('R-OTH-1 refuses a unit nature that contradicts the branch', async () => {
    const student = await newStudent()
    const form = await formOf(student)
    const answer = await submit(student.token, { ...form, values: { ...form.values, unitNature: '10' } })
    expect([answer.status, answer.body.error, problemsOf(answer)]).toEqual([422, 'unit_nature_contradiction', ['unitNature']])
  })
  it('R-OTH-1 refuses an unknown field as a whole', async () => {
    const student = await newStudent()
    const form = await formOf(student)
    expect((await submit(student.token, { ...form, values: { ...form.values, code: '80' } })).body.error).toBe('unknown_field')
    expect((await mine(student.token)).body).toMatchObject({ status: { key: 'unconfirmed' } })
  })
  it('R-OTH-1 stores nothing that belongs to another choice', async () => {
    const student = await newStudent()
    const form = await formOf(student)
    const { body } = await submit(student.token, { ...form, values: { ...form.values, archiveTo: 'origin' } })
    expect(Object.keys((body.content as { values: object }).values).filter((key) => key.startsWith('archive'))).toEqual(['archiveTo'])
  })
  it('R-DST-5 stands in the registration list with its code, opened', async () => {
    const { row } = await buildOtherDestination({ state: 'approved' })
    expect((await readRegistrations([row.studentId])).get(row.studentId.toString())).toMatchObject({ kind: 'other', code: '11', state: 'approved', employerName: '哈尔滨示范软件有限公司', archive: { phone: '0451-82280002', recipient: '刘敏' } })
  })
  it('R-OTH-1 shows the proofs to the school once submitted', async () => {
    const { id, reviewer } = await buildOtherDestination()
    const { body } = await show(reviewer.token, id)
    const [proof] = (body.content as { proofs: { label: string; file: { path: string } }[] }).proofs
    expect(proof?.label).toBe('劳动合同')
    expect((await app.call('GET', proof?.file.path ?? '', { token: reviewer.token })).status).toBe(200)
  })
  it('R-OTH-2 is possible until the registration deadline, by the clock', async () => {
    const student = await newStudent()
    const form = await formOf(student)
    const deadline = new Date(String((await mine(student.token)).body.deadline))
    let now = deadline
    restore = clock.use(() => now)
    const token = await buildSession(student)
    now = new Date(deadline.getTime() + 1)
    expect(await submit(token, form)).toMatchObject({ status: 409, body: { error: 'registration_closed' } })
    expect((await mine(token)).body.actions).toMatchObject([{ key: 'submit', why: { error: 'registration_closed' } }])
    now = deadline
    expect(await submit(token, form)).toMatchObject({ status: 200 })
  })
  it('R-SIGN-7 is refused while an online agreement holds the place, and says so beforehand', async () => {
    const { student } = await buildAgreement()
    await openRegistration(student)
    expect(await submit(student.token, await formOf(student))).toMatchObject({ status: 409, body: { error: 'destination_active' } })
    expect((await mine(student.token)).body.actions).toMatchObject([{ key: 'submit', why: { error: 'destination_active' } }])
  })
  it('R-SIGN-7 of an acceptance and a submission at once exactly one takes the place', async () => {
    const student = await newStudent()
    const { row } = await buildInvitation({ student, state: 'consented' })
    const form = await formOf(student)
    const answers = await Promise.all([submit(student.token, form), app.call('POST', `/api/signing/invitations/${row._id.toString()}/accept`, { token: student.token, body: { version: 1, handover: { archive: { to: 'origin' }, hukou: { to: 'origin' } } } })])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(await OtherDestination.db.collection('destinations').countDocuments({ studentId: student.studentId, active: true })).toBe(1)
  })
})

describe('until reviewed', () => {
  it('R-OTH-2 may be changed and submitted again: a new version, and a decision on the old one gets 409', async () => {
    const { id, student, reviewer } = await buildOtherDestination()
    const form = await formOf(student)
    expect((await submit(student.token, { ...form, version: 2, values: { ...form.values, position: '开发工程师' } })).body).toMatchObject({ status: { key: 'pending' }, version: 3 })
    expect(await decide(reviewer.token, id, 'approve')).toMatchObject({ status: 409, body: { error: 'stale_version', details: { version: 3 } } })
    expect((await decide(reviewer.token, id, 'approve', { version: 3 })).body).toMatchObject({ status: { key: 'approved' }, content: { values: { position: '开发工程师' } } })
  })
  it('R-OTH-2 may switch to another branch', async () => {
    const { student, reviewer, id } = await buildOtherDestination()
    expect((await submit(student.token, { ...await formOf(student, 'further_study'), version: 2 })).body).toMatchObject({ content: { code: '80' } })
    expect((await show(reviewer.token, id)).body).toMatchObject({ content: { label: '升学' } })
  })
  it('R-OTH-2 what is typed meanwhile is not submitted, and not shown to the school', async () => {
    const { id, student, reviewer, row } = await buildOtherDestination()
    expect((await save(student.token, { revision: row.revision, branch: 'seeking', values: { intention: '私下的打算' } })).status).toBe(200)
    const { body } = await show(reviewer.token, id)
    expect(body).toMatchObject({ content: { branch: 'labour_contract' }, draft: { values: {}, proofs: [] }, problems: [] })
    expect(JSON.stringify(body)).not.toContain('私下的打算')
  })
  it('R-OTH-2 may be taken back: the place is free, the form keeps what was submitted', async () => {
    const { student } = await buildOtherDestination()
    expect((await recall(student.token)).body).toMatchObject({ status: { key: 'unconfirmed' }, active: false, draft: { branch: 'labour_contract', values: goodValues('labour_contract') } })
    expect((await buildInvitation({ student, state: 'accepted' })).row.status).toBe('accepted')
  })
  it('R-OTH-2 taken back, it shows the school nothing of what was submitted, and cannot be decided', async () => {
    const { id, reviewer } = await buildOtherDestination({ state: 'recalled' })
    expect((await show(reviewer.token, id)).body.content).toBeUndefined()
    expect(await decide(reviewer.token, id, 'approve')).toMatchObject({ status: 409, body: { error: 'illegal_transition' } })
  })
  it('R-OTH-2 two submissions at once do not share a version', async () => {
    const { student } = await buildOtherDestination()
    const form = { ...await formOf(student), version: 2 }
    const answers = await Promise.all([submit(student.token, form), submit(student.token, form)])
    expect(answers.map(({ status, body }) => [status, body.version ?? body.error]).sort()).toEqual([[200, 3], [409, 'stale_version']])
  })
  it('R-OTH-2 of two first submissions at once one comes too late, and replaces nothing', async () => {
    const student = await newStudent()
    const form = await formOf(student)
    const answers = await Promise.all(['甲岗', '乙岗'].map((position) => submit(student.token, { ...form, values: { ...form.values, position } })))
    expect(answers.map(({ status, body }) => [status, body.version ?? body.error]).sort()).toEqual([[200, 2], [409, 'stale_version']])
  })
  it('R-OTH-2 can be submitted twenty times a day', async () => {
    const { student } = await buildOtherDestination()
    const form = { ...await formOf(student), version: 2 }
    await useRate({ name: 'submission', points: 20, seconds: 86_400 }, `${student.studentId?.toString() ?? ''}/other-destination`, 19)
    expect([(await submit(student.token, { ...form, version: 1 })).status, (await submit(student.token, form)).status]).toEqual([409, 200])
    expect(await submit(student.token, { ...form, version: 3 })).toMatchObject({ status: 429, body: { error: 'rate_limited' } })
  })
})

describe('deciding', () => {
  it('R-OTH-2 shows the school fields and choices as people read them', async () => {
    const { id, reviewer } = await buildOtherDestination()
    const fields = ((await show(reviewer.token, id)).body.content as { fields: { label: string; value: string }[] }).fields
    expect(fields).toEqual(expect.arrayContaining([expect.objectContaining({ label: '单位性质', value: '其他企业' }), expect.objectContaining({ label: '月薪（元，税前）', value: '6,500 元' }), expect.objectContaining({ label: '档案去向', value: '转到接收单位' }), expect.objectContaining({ label: '合同开始日期', value: '2026年7月6日' })]))
  })
  it('R-OTH-2 approved, only a correction or a termination changes it', async () => {
    const { id, student, reviewer } = await buildOtherDestination({ state: 'approved' })
    expect(await submit(student.token, await formOf(student))).toMatchObject({ status: 409, body: { error: 'illegal_transition', details: { label: '审核通过' } } })
    expect(await save(student.token, { revision: 3, branch: 'seeking' })).toMatchObject({ status: 409, body: { error: 'illegal_transition' } })
    expect((await mine(student.token)).body).toMatchObject({ actions: [], canCorrect: true, active: true })
    expect((await show(reviewer.token, id)).body).toMatchObject({ actions: [], canCorrect: false })
  })
  it('R-OTH-2 rejected with a reason, it is changed and submitted again; the school sees what changed', async () => {
    const { id, student, reviewer } = await buildOtherDestination({ state: 'rejected' })
    expect((await mine(student.token)).body).toMatchObject({ active: false, reason: '合同没有签章页', actions: [{ key: 'submit' }], draft: { branch: 'labour_contract' } })
    const form = await formOf(student)
    await submit(student.token, { ...form, version: 2, values: { ...form.values, position: '开发工程师' } })
    expect((await show(reviewer.token, id)).body.differences).toEqual([
      { field: 'position', label: '岗位', before: '测试工程师', after: '开发工程师', changed: true }, { field: 'proofs', label: '证明材料', before: '1 个文件', after: '1 个文件（有更换）', changed: true },
    ])
  })
  it('R-OTH-2 needs a reason to reject', async () => {
    const { id, reviewer } = await buildOtherDestination()
    expect((await decide(reviewer.token, id, 'reject', { reason: ' ' })).body.error).toBe('validation_failed')
  })
  it('R-OTH-2 of two decisions at once one wins', async () => {
    const { id, reviewer } = await buildOtherDestination()
    const answers = await Promise.all([decide(reviewer.token, id, 'approve'), decide(reviewer.token, id, 'reject')])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  })
  it('R-OTH-2 waits on the review desk until decided', async () => {
    const { id, reviewer } = await buildOtherDestination()
    expect(await WaitingItem.findById(id)).toMatchObject({ kind: 'other-destination', version: 2, summary: '哈尔滨示范软件有限公司' })
    await decide(reviewer.token, id, 'approve')
    expect(await WaitingItem.findById(id)).toBeNull()
  })
  it.each([['approved', '通过'], ['rejected', '不通过']] as const)('R-MSG-1 tells the student that it is %s', async (state, result) => {
    const { student } = await buildOtherDestination({ state })
    expect(await Outbox.find({ accountId: student._id })).toMatchObject([{ kind: 'review_result', notice: { path: 'modules/other-destinations/pages/show/index', data: { subject: '其他去向登记', result } } }])
  })
  it('R-DST-3 has a chain that verifies through every step', async () => {
    const { row } = await buildOtherDestination({ state: 'released' })
    expect([await verifyChain('other-destination', row), row.historySeq]).toEqual([undefined, 4])
  })
})

describe('whose it is', () => {
  it('R-OTH-2 does not exist for a reviewer before it was submitted', async () => {
    const { id, reviewer } = await buildOtherDestination({ state: 'draft' })
    for (const answer of [await show(reviewer.token, id), await decide(reviewer.token, id, 'approve'), await decide(reviewer.token, id, 'reject')]) expect(answer.status).toBe(404)
  })
  it("R-OTH-2 does not exist for another school's reviewer", async () => {
    const { id } = await buildOtherDestination()
    const { token } = await buildAccount('reviewer')
    for (const answer of [await show(token, id), await decide(token, id, 'approve'), await decide(token, id, 'reject')]) expect(answer.status).toBe(404)
  })
  it('R-OTH-2 is each student’s own: another has nothing to take back', async () => {
    await buildOtherDestination()
    const other = await newStudent()
    expect([(await recall(other.token)).status, (await mine(other.token)).body.id]).toEqual([404, undefined])
  })
})

describe('released by a termination', () => {
  it('R-TERM-1 goes back to 未确认, empty, with its place free, and can be registered again', async () => {
    const { student, row } = await buildOtherDestination({ state: 'released' })
    expect(row.released).toMatchObject([{ version: 2, content: { branch: 'labour_contract' } }])
    const { body } = await mine(student.token)
    expect(body).toMatchObject({ status: { key: 'unconfirmed' }, active: false, draft: { values: {}, proofs: [] }, actions: [{ key: 'submit' }] })
    expect([body.content, body.decidedAt, body.submittedAt]).toEqual([undefined, undefined, undefined])
    expect((await submit(student.token, { ...await formOf(student, 'seeking'), version: 2 })).body).toMatchObject({ status: { key: 'pending' }, version: 3, content: { code: '70' } })
  })
  it('R-TERM-1 is released from 审核通过 only', async () => {
    const { id, reviewer } = await buildOtherDestination()
    const actor = { role: 'reviewer' as const, id: reviewer._id.toString(), name: reviewer.name, schoolId: reviewer.schoolId?.toString() }
    await expect(releaseOtherDestination({ actor, id, reason: '单位裁员' })).rejects.toMatchObject({ id: 'illegal_transition' })
  })
})
