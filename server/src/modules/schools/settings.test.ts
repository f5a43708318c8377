import { startTestApp, type TestApp } from '../../../test/test-app'
import { clock } from '../../clock'
import { buildAccount } from '../accounts/factory'
import { actorOf } from '../signing/factory'
import { getSchool } from './actions/get-school'
import { saveSettings } from './actions/save-settings'
import { defaultSettings } from './default-settings'
import { School } from './school-model'
import { SettingsChange } from './settings-change-model'

let app: TestApp
beforeAll(async () => { app = await startTestApp() })
afterAll(() => app.stop())

const contact = { department: '就业指导中心', person: '王老师', phone: '0451-86390000', address: '哈尔滨市南岗区学府路 74 号', postcode: '150080' }
const show = (token: string) => app.call('GET', '/api/schools/settings', { token })
const save = (token: string, revision: number, changes: object) => app.call('PUT', '/api/schools/settings', { token, body: { revision, settings: { ...defaultSettings, ...changes } } })

describe('school settings', () => {
  it('begin with the defaults', async () => {
    const { token } = await buildAccount('reviewer')
    expect((await show(token)).body).toEqual({ settings: defaultSettings, revision: 0, changes: [] })
  })
  it('are saved whole and shown', async () => {
    const { token } = await buildAccount('reviewer')
    await save(token, 0, { validityDays: 7, twoStageReview: true, maxTerminations: 2, contact })
    expect((await show(token)).body).toMatchObject({ revision: 1, settings: { validityDays: 7, agreementCopies: 3, twoStageReview: true, maxTerminations: 2, contact } })
  })
  it('say who changed what, from what to what', async () => {
    const { token, name } = await buildAccount('reviewer')
    const { body } = await save(token, 0, { registrationDeadline: '07-15', maxTerminations: 1 })
    expect(body).toMatchObject({ changedBy: name, changes: [
      { by: name, label: '每人解约次数上限', before: '不限', after: '1' }, { by: name, label: '去向登记截止日（月-日）', before: '8 月 31 日', after: '7 月 15 日' },
    ] })
  })
  it('are not overwritten by someone who read older ones', async () => {
    const { token } = await buildAccount('reviewer')
    await save(token, 0, { validityDays: 7 })
    expect(await save(token, 0, { validityDays: 9 })).toMatchObject({ status: 409, body: { error: 'stale_version', details: { revision: 1 } } })
    expect((await show(token)).body).toMatchObject({ settings: { validityDays: 7 } })
  })
  it('saved twice at the same instant are saved once', async () => {
    const { token } = await buildAccount('reviewer')
    const answers = await Promise.all([save(token, 0, { validityDays: 7 }), save(token, 0, { validityDays: 9 })])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    expect((await show(token)).body).toMatchObject({ revision: 1, changes: [{ before: '5' }] })
  })
  it('saved as they are change nothing', async () => {
    const { token } = await buildAccount('reviewer')
    expect((await save(token, 0, {})).body).toMatchObject({ revision: 0, changes: [] })
  })
  it('show the last twenty saves, the newest first', async () => {
    const account = await buildAccount('reviewer')
    for (let revision = 0; revision < 21; revision += 1) await saveSettings(actorOf(account), { revision, settings: { ...defaultSettings, validityDays: revision + 6 } })
    const { changes } = (await show(account.token)).body
    expect(changes).toHaveLength(20)
    expect(changes).toMatchObject({ 0: { after: '26' }, 19: { after: '7' } })
  })
  it('are another school’s own', async () => {
    const [one, other] = [await buildAccount('reviewer'), await buildAccount('reviewer')]
    await save(one.token, 0, { validityDays: 7, contact })
    expect((await show(other.token)).body).toEqual({ settings: defaultSettings, revision: 0, changes: [] })
  })
  it.each(['student', 'employer'] as const)('are no business of a %s', async (role) => {
    const { token } = await buildAccount(role)
    expect((await show(token)).status).toBe(403)
    expect((await save(token, 0, { validityDays: 7 })).status).toBe(403)
  })
  it.each([
    ['a validity of 31 days', { validityDays: 31 }], ['no copies', { agreementCopies: 0 }], ['a gate above 100', { resumeGatePercent: 101 }], ['a countdown of 2 s', { consentCountdownSeconds: 2 }],
    ['a limit of 0', { maxTerminations: 0 }], ['30 February', { registrationDeadline: '02-30' }], ['29 February', { registrationDeadline: '02-29' }], ['half a fen', { mailingPriceFen: 0.5 }],
    ['a phone with letters', { contact: { ...contact, phone: 'call me' } }], ['no department', { contact: { ...contact, department: '' } }],
  ])('refuse %s', async (_what, changes) => {
    const { token } = await buildAccount('reviewer')
    expect((await save(token, 0, changes)).body.error).toBe('validation_failed')
  })
  it('have their defaults in a row older than they are, and can be saved there', async () => {
    const { token, schoolId } = await buildAccount('reviewer')
    await School.collection.updateOne({ _id: schoolId }, { $set: { settings: { validityDays: 8 } }, $unset: { settingsRevision: 1 } })
    expect(await getSchool(schoolId ?? '')).toMatchObject({ settingsRevision: 0, settings: { ...defaultSettings, validityDays: 8 } })
    expect((await save(token, 0, { validityDays: 9 })).body).toMatchObject({ revision: 1, settings: { validityDays: 9 } })
  })
  it('are saved with the note of who did it, or not at all', async () => {
    const account = await buildAccount('reviewer')
    await SettingsChange.create([{ schoolId: account.schoolId, revision: 1, at: clock.now(), byId: 'x', byName: 'x', changes: [] }])
    await expect(saveSettings(actorOf(account), { revision: 0, settings: { ...defaultSettings, validityDays: 9 } })).rejects.toThrow(/duplicate/)
    expect((await getSchool(account.schoolId ?? '')).settings.validityDays).toBe(5)
  })
})
