import { type BranchKey } from '@shared/other-destinations/branches'
import { startTestApp, type TestApp } from '../../../test/test-app'
import { verifyChain } from '../../db/verify-chain'
import { WaitingItem } from '../../db/waiting-item'
import { Outbox } from '../../outbox/model'
import { actorOf } from '../signing/factory'
import { buildAccount } from '../accounts/factory'
import { releaseOtherDestination } from '../other-destinations/actions/release-other-destination'
import { buildOtherDestination, type OtherDestinationState } from '../other-destinations/factory'
import { OtherDestination } from '../other-destinations/model'
import { buildUpload } from '../uploads/factory'
import { Correction } from './model'

let app: TestApp
beforeAll(async () => { app = await startTestApp() })
afterAll(() => app.stop())

const ask = (token: string, changes: object, more: object = {}) => app.call('POST', '/api/corrections', { token, body: { target: 'other_destination', changes, reason: '岗位写错了', ...more } })
const decide = (token: string, id: string, action: string, body: object = {}) => app.call('POST', `/api/corrections/${id}/${action}`, { token, body: { version: 1, ...body } })
const mine = (token: string) => app.call('GET', '/api/other-destinations/mine', { token })
/** A registration that the school approved and whose student asks for `changes`. */
const build = async (changes: object = { position: '开发工程师' }, branch: BranchKey = 'labour_contract') => {
  const built = await buildOtherDestination({ state: 'approved', branch })
  const answer = await ask(built.student.token, changes)
  return { ...built, answer, correction: String(answer.body.id) }
}
const terminate = (token: string, destinationId: string, proof: string) => app.call('POST', '/api/terminations', { token, body: { destinationId, reason: '单位裁员', proofs: [proof] } })

describe('asking', () => {
  it.each<OtherDestinationState>(['draft', 'pending', 'recalled', 'rejected', 'released'])('R-OTH-2 is refused in %s: it can be changed directly', async (state) => {
    const { student } = await buildOtherDestination({ state, branch: 'seeking' })
    expect(await ask(student.token, { intention: '测试' })).toMatchObject({ status: 409, body: { error: 'other_not_approved' } })
  })
  it('R-OTH-2 changes nothing before the school agrees', async () => {
    const { student, answer } = await build()
    expect(answer).toMatchObject({ status: 200, body: { target: 'other_destination', status: { key: 'pending' }, differences: [{ label: '岗位', before: '测试工程师', after: '开发工程师', changed: true }], actions: [{ key: 'withdraw' }] } })
    expect((await mine(student.token)).body).toMatchObject({ version: 2, content: { values: { position: '测试工程师' } }, correction: { status: { key: 'pending' } }, canCorrect: false })
  })
  it.each([
    ['a field of another branch', { admittedBy: '某大学' }, 'unknown_field'], ['the code', { code: '80' }, 'unknown_field'], ['nothing new', { position: '测试工程师' }, 'correction_without_change'],
    ['a wrong credit code', { creditCode: '91350100M000100Y4Z' }, 'other_fields_invalid'], ['an emptied field', { position: '' }, 'other_fields_invalid'],
    ['a contradiction to what stays', { unitNature: '10' }, 'unit_nature_contradiction'], ['a choice that asks for more', { hukouTo: 'recipient', hukouAddress: '' }, 'other_fields_invalid'],
  ])('R-OTH-2 refuses %s', async (_name, changes, error) => {
    const { answer } = await build(changes)
    expect(answer.body.error).toBe(error)
  })
  it('R-OTH-2 takes with a choice what belonged to the other', async () => {
    const { answer } = await build({ archiveTo: 'origin' })
    expect((answer.body.differences as { field: string; after: string }[]).map(({ field, after }) => [field, after])).toEqual([
      ['archiveTo', '转回生源地'], ['archiveUnit', ''], ['archiveAddress', ''], ['archivePostcode', ''], ['archiveRecipient', ''], ['archivePhone', ''],
    ])
  })
  it('R-OTH-2 allows one open correction per record', async () => {
    const { student } = await build()
    expect(await ask(student.token, { workplace: '大庆' })).toMatchObject({ status: 409, body: { error: 'correction_open' } })
  })
  it('R-OTH-2 shows the school proofs, and takes no file of another', async () => {
    const { student, reviewer } = await buildOtherDestination({ state: 'approved', branch: 'seeking' })
    const [own, foreign] = [await buildUpload({ student, purpose: 'proof' }), await buildUpload({ student: await buildAccount('student'), purpose: 'proof' })]
    expect((await ask(student.token, { intention: '开发' }, { proofs: [foreign._id.toString()] })).body.error).toBe('upload_not_found')
    const { body } = await ask(student.token, { intention: '开发' }, { proofs: [own._id.toString()] })
    expect((await app.call('GET', `/api/corrections/${String(body.id)}`, { token: reviewer.token })).body.proofs).toMatchObject([{ id: own._id.toString() }])
    expect((await app.call('GET', `/api/uploads/${own._id.toString()}`, { token: reviewer.token })).status).toBe(200)
  })
  it('R-OTH-2 keeps personal values sealed', async () => {
    const { correction } = await build({ archivePhone: '0451-87654321' })
    expect(JSON.stringify(await Correction.findById(correction).lean())).not.toMatch(/87654321|82280002/)
  })
  it('R-OTH-2 tells the review desk what it is about', async () => {
    const { correction } = await build({ position: '开发工程师', workplace: '大庆' })
    expect(await WaitingItem.findById(correction)).toMatchObject({ kind: 'correction', summary: '其他去向：岗位、工作地点' })
  })
})

describe('deciding', () => {
  it('R-OTH-2 on approval the record changes, as a new version with its history', async () => {
    const { id, student, reviewer, correction } = await build({ employerName: '大庆示范石化有限公司', archivePhone: '0459-1234567' })
    expect(await decide(reviewer.token, correction, 'approve')).toMatchObject({ status: 200, body: { status: { key: 'approved' }, differences: [{ before: '哈尔滨示范软件有限公司', after: '大庆示范石化有限公司' }, { after: '0459-1234567' }] } })
    expect((await mine(student.token)).body).toMatchObject({ status: { key: 'approved' }, version: 3, active: true, content: { values: { employerName: '大庆示范石化有限公司', archivePhone: '0459-1234567', position: '测试工程师' } }, canCorrect: true })
    const row = await OtherDestination.findById(id).orFail().lean()
    expect([row.title, await verifyChain('other-destination', row)]).toEqual(['大庆示范石化有限公司', undefined])
  })
  it('R-OTH-2 a refusal carries its reason, changes nothing and frees the way for another', async () => {
    const { student, reviewer, correction } = await build()
    expect(await decide(reviewer.token, correction, 'reject', { reason: '请附新合同' })).toMatchObject({ status: 200, body: { decisionReason: '请附新合同' } })
    expect((await mine(student.token)).body).toMatchObject({ version: 2, content: { values: { position: '测试工程师' } } })
    expect((await ask(student.token, { workplace: '大庆' })).status).toBe(200)
  })
  it('R-OTH-2 may be withdrawn by its student, and then not be approved', async () => {
    const { student, reviewer, correction } = await build()
    expect(await decide(student.token, correction, 'withdraw')).toMatchObject({ body: { status: { key: 'withdrawn' } } })
    expect(await decide(reviewer.token, correction, 'approve')).toMatchObject({ status: 409, body: { error: 'illegal_transition' } })
    const list = (target: string) => app.call('GET', `/api/corrections/mine?target=${target}`, { token: student.token })
    expect([(await list('other_destination')).body.items, (await list('source_info')).body.items]).toMatchObject([[{ id: correction }], []])
  })
  it('R-OTH-2 of two approvals at once one wins, and the record changes once', async () => {
    const { id, reviewer, correction } = await build()
    const answers = await Promise.all([decide(reviewer.token, correction, 'approve'), decide(reviewer.token, correction, 'approve')])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(await OtherDestination.findById(id)).toMatchObject({ version: 3 })
  })
  it('R-OTH-2 the student is told, and led to the registration', async () => {
    const { student, reviewer, correction } = await build()
    await decide(reviewer.token, correction, 'approve')
    expect(await Outbox.findOne({ dedupeKey: `correction:${correction}` })).toMatchObject({ accountId: student._id, kind: 'review_result', notice: { path: 'modules/other-destinations/pages/show/index', data: { subject: '去向信息纠错', result: '通过' } } })
  })
  it("R-OTH-2 does not exist for another student and another school's reviewer", async () => {
    const { correction } = await build({ intention: '开发' }, 'seeking')
    const [student, reviewer] = [await buildAccount('student'), await buildAccount('reviewer')]
    expect([(await decide(student.token, correction, 'withdraw')).status, (await decide(reviewer.token, correction, 'approve')).status]).toEqual([404, 404])
  })
})

describe('beside a termination', () => {
  it('R-OTH-2 cannot be asked for while one is under way', async () => {
    const { id, student } = await buildOtherDestination({ state: 'approved', branch: 'seeking' })
    const proof = (await buildUpload({ student, purpose: 'proof' }))._id.toString()
    expect((await terminate(student.token, id, proof)).status).toBe(200)
    expect(await ask(student.token, { intention: '开发' })).toMatchObject({ status: 409, body: { error: 'termination_open' } })
    expect((await mine(student.token)).body).toMatchObject({ canCorrect: false, termination: { status: { key: 'in_review' } }, whyNotTerminable: { error: 'termination_open' } })
  })
  it('R-OTH-2 asked for before, it is not agreed to while one is under way', async () => {
    const { id, student, reviewer, correction } = await build({ intention: '开发' }, 'seeking')
    const proof = (await buildUpload({ student, purpose: 'proof' }))._id.toString()
    await terminate(student.token, id, proof)
    expect(await decide(reviewer.token, correction, 'approve')).toMatchObject({ status: 409, body: { error: 'termination_open' } })
    expect(await Correction.findById(correction)).toMatchObject({ status: 'pending' })
  })
  it('R-OTH-2 asked for before a release, it is refused with the reason, also after another registration, and can be turned down', async () => {
    const { id, student, reviewer, correction } = await build({ intention: '开发' }, 'seeking')
    const approve = () => decide(reviewer.token, correction, 'approve')
    await releaseOtherDestination({ actor: actorOf(reviewer), id, reason: '已落实单位' })
    expect(await approve()).toMatchObject({ status: 409, body: { error: 'correction_subject_changed' } })
    const values = { intention: '运维', support: 'none', archiveTo: 'origin', hukouTo: 'origin' }
    await app.call('POST', '/api/other-destinations/mine/submit', { token: student.token, body: { version: 2, branch: 'seeking', values, proofs: [] } })
    await app.call('POST', `/api/other-destinations/${id}/approve`, { token: reviewer.token, body: { version: 3 } })
    expect(await approve()).toMatchObject({ status: 409, body: { error: 'correction_subject_changed' } })
    expect((await mine(student.token)).body).toMatchObject({ status: { key: 'approved' }, content: { values: { intention: '运维' } } })
    expect((await decide(reviewer.token, correction, 'reject', { reason: '去向已变更' })).status).toBe(200)
  })
})
