import { limits } from '@shared/kernel/limits'
import { Types } from 'mongoose'
import { startTestApp, type TestApp } from '../../../test/test-app'
import { clock } from '../../clock'
import { buildAccount } from '../accounts/factory'
import { buildEmployer } from '../employers/factory'
import { TalentProfile } from '../talents/model'
import { PrivacySettings } from './model'

let app: TestApp
beforeAll(async () => { app = await startTestApp() })
afterAll(() => app.stop())

const save = (token: string, body: object) => app.call('PUT', '/api/privacy', { token, body })
const block = (token: string, employerId: string) => app.call('POST', '/api/privacy/blocked-employers', { token, body: { employerId } })

describe('what employers may see', () => {
  it('R-ACC-7 begins with nobody finding the student and nobody blocked', async () => {
    const { token, studentId } = await buildAccount('student')
    expect((await app.call('GET', '/api/privacy', { token })).body).toEqual({ findable: false, hidePhone: false, blockedEmployers: [], blockedMax: limits.blockedEmployersMax })
    expect(await PrivacySettings.countDocuments({ studentId })).toBe(0)
  })
  it('R-ACC-7 is saved, and the talent search follows at once', async () => {
    const { token, studentId } = await buildAccount('student')
    expect(await save(token, { findable: true, hidePhone: true })).toMatchObject({ status: 200, body: { findable: true, hidePhone: true } })
    expect(await TalentProfile.findOne({ studentId }).lean()).toMatchObject({ maskedName: '张**', degree: '本科' })
    await save(token, { findable: false, hidePhone: true })
    expect(await TalentProfile.countDocuments({ studentId })).toBe(0)
    expect(await PrivacySettings.findOne({ studentId }).lean()).toMatchObject({ findable: false, hidePhone: true })
  })
  it.each([{ findable: true }, { findable: 'yes', hidePhone: false }, { findable: true, hidePhone: false, blocked: [] }])('R-ACC-7 refuses %j', async (body) => {
    const { token, studentId } = await buildAccount('student')
    expect((await save(token, body)).status).toBe(400)
    expect(await PrivacySettings.countDocuments({ studentId })).toBe(0)
  })
})

describe('blocking an employer', () => {
  it('R-ACC-7 finds approved employers by the beginning of their name, as text', async () => {
    const { token } = await buildAccount('student')
    const employer = await buildEmployer({ name: '漠河.*金矿有限公司' })
    await buildEmployer({ name: '漠河未获批有限公司', approved: false })
    const find = async (q: string) => (await app.call('GET', `/api/privacy/employers?q=${encodeURIComponent(q)}`, { token })).body.items
    expect(await find('漠河')).toEqual([{ id: employer._id.toString(), name: employer.name }])
    expect(await find('漠.*')).toEqual([])
  })
  it('R-ACC-7 is kept with the name, once, and taken back', async () => {
    const { token, studentId } = await buildAccount('student')
    const employer = await buildEmployer()
    const id = employer._id.toString()
    await block(token, id)
    expect(await block(token, id)).toMatchObject({ status: 200, body: { blockedEmployers: [{ id, name: employer.name }] } })
    expect((await PrivacySettings.findOne({ studentId }).orFail()).blocked).toHaveLength(1)
    expect(await app.call('DELETE', `/api/privacy/blocked-employers/${id}`, { token })).toMatchObject({ status: 200, body: { blockedEmployers: [] } })
    expect((await PrivacySettings.findOne({ studentId }).orFail()).blocked).toHaveLength(0)
  })
  it('R-ACC-7 twice at once is once', async () => {
    const { token, studentId } = await buildAccount('student')
    const id = (await buildEmployer())._id.toString()
    const answers = await Promise.all([block(token, id), block(token, id), block(token, id)])
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    expect((await PrivacySettings.findOne({ studentId }).orFail()).blocked).toHaveLength(1)
  })
  it('R-ACC-7 of somebody unknown does not exist, nor does taking back what is not there', async () => {
    const { token } = await buildAccount('student')
    expect((await block(token, new Types.ObjectId().toString())).body.error).toBe('not_found')
    expect((await app.call('DELETE', `/api/privacy/blocked-employers/${(await buildEmployer())._id.toString()}`, { token })).body.error).toBe('not_found')
  })
  it('R-ACC-7 ends at its limit', async () => {
    const { token, studentId } = await buildAccount('student')
    const blocked = Array.from({ length: limits.blockedEmployersMax }, () => ({ employerId: new Types.ObjectId(), name: '某单位', at: clock.now() }))
    await PrivacySettings.create([{ studentId, blocked, updatedAt: clock.now() }])
    expect(await block(token, (await buildEmployer())._id.toString())).toMatchObject({ status: 409, body: { error: 'employer_blocked_limit' } })
    expect((await PrivacySettings.findOne({ studentId }).orFail()).blocked).toHaveLength(limits.blockedEmployersMax)
  })
})
