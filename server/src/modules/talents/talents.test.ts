import { Types } from 'mongoose'
import { startTestApp, type TestApp } from '../../../test/test-app'
import { useRate } from '../../http/rate-limit'
import { buildAccount } from '../accounts/factory'
import { type AccountRow } from '../accounts/model'
import { buildApplication } from '../applications/factory'
import { Employer } from '../employers/model'
import { buildJobInvitation } from '../job-invitations/factory'
import { saveSection } from '../resumes/actions/save-section'
import { setDefaultResume } from '../resumes/actions/set-default-resume'
import { readResume } from '../resumes/read-resume'
import { Student } from '../schools/student-model'
import { actorOf } from '../signing/factory'
import { refreshTalent } from './actions/refresh-talent'
import { buildTalent } from './factory'
import { findCityCodes } from './find-city-codes'
import { hideContacts } from './hide-contacts'
import { TalentProfile } from './model'
import { talentLimits } from './talent-limits'

interface Found { items: { handle: string; name: string }[]; next?: string }
let app: TestApp
let employer: AccountRow & { token: string }
beforeAll(async () => {
  app = await startTestApp()
  employer = await buildAccount('employer')
})
beforeEach(() => TalentProfile.deleteMany({}))
afterAll(() => app.stop())

const search = async (query = '', token = employer.token) => (await app.call('GET', `/api/talents${query}`, { token })).body as unknown as Found
const show = (handle = '', token = employer.token) => app.call('GET', `/api/talents/${handle}`, { token })
const write = async (student: AccountRow, section: 'selfDescription', text: string) => {
  const actor = actorOf(student)
  return saveSection(actor, { language: 'zh', section }, { revision: (await readResume(actor.studentId ?? '', 'zh')).row.revision, values: { text } })
}

describe('who is found', () => {
  it('R-JOB-4 R-ACC-7 only who lets themselves be found, and not by an employer they blocked', async () => {
    const [student] = [await buildTalent(), await buildAccount('student')]
    expect((await search()).items).toHaveLength(1)
    await app.call('POST', '/api/privacy/blocked-employers', { token: student.token, body: { employerId: String(employer.employerId) } })
    expect((await search()).items).toHaveLength(0)
    expect((await search('', (await buildAccount('employer')).token)).items).toHaveLength(1)
  })
  it.each([
    ['?q=Java', 1], [`?q=${encodeURIComponent('后端开发')}`, 1], [`?q=${encodeURIComponent('护士')}`, 0], ['?degree=bachelor', 1], ['?degree=college', 1], ['?degree=master', 0], ['?majorClass=0809', 1], ['?majorClass=0101', 0],
    ['?cityCode=230100', 1], ['?cityCode=310100', 0], ['?category=c01', 1], ['?category=c17', 0], [`?q=Java&degree=bachelor&majorClass=0809&cityCode=230100&category=c01`, 1], [`?q=${encodeURIComponent('张雨桐')}`, 0], ['?q=13800002201', 0],
  ])('R-JOB-4 asked %s finds %i', async (query, count) => {
    await buildTalent()
    expect((await search(query)).items).toHaveLength(count)
  })
  it.each(['?q[$ne]=x', '?degree[$gt]=', '?q=.*', '?q=%7B%22$gt%22:%22%22%7D', '?category=$where'])('R-JOB-4 %s is text or refused, and finds nobody', async (query) => {
    await buildTalent()
    expect((await search(query)).items ?? []).toHaveLength(0)
  })
  it('R-JOB-4 is in step with the résumé and the roster', async () => {
    const student = await buildTalent()
    await write(student, 'selfDescription', '喜欢研究鸿蒙操作系统，做过三个应用。')
    expect((await search(`?q=${encodeURIComponent('鸿蒙')}`)).items).toHaveLength(1)
    await Student.updateOne({ _id: student.studentId }, { 'fields.degreeLevel': '硕士研究生' })
    await refreshTalent(String(student.studentId))
    expect((await search('?degree=master')).items).toHaveLength(1)
  })
  it('R-JOB-4 pages neither skip nor repeat', async () => {
    for (let n = 0; n < 3; n++) await buildTalent({ resume: false })
    const first = await search('?limit=2')
    const rest = await search(`?limit=2&cursor=${first.next ?? ''}`)
    expect([first.items.length, rest.items.length, rest.next]).toEqual([2, 1, undefined])
  })
  it('R-ACC-8 an employer not approved finds and reads nobody', async () => {
    const other = await buildAccount('employer')
    await Employer.updateOne({ _id: other.employerId }, { approved: false })
    expect(await app.call('GET', '/api/talents', { token: other.token })).toMatchObject({ status: 403, body: { error: 'employer_not_approved' } })
    expect((await show('x', other.token)).body.error).toBe('employer_not_approved')
  })
  it('R-JOB-4 searching has a limit an hour', async () => {
    const other = await buildAccount('employer')
    await useRate(talentLimits.searches, String(other.employerId), talentLimits.searches.points)
    expect((await app.call('GET', '/api/talents', { token: other.token })).status).toBe(429)
  })
})

describe('what is shown', () => {
  it('R-ACC-7 is the résumé without name, number or a way past the platform', async () => {
    const student = await buildTalent()
    await write(student, 'selfDescription', '我是张雨桐，电话 138-0000-2201，邮箱 me@example.com，擅长后端开发，做过三个完整的项目。')
    const [one] = (await search()).items
    const answer = await show(one?.handle)
    expect(answer).toMatchObject({ status: 200, body: { name: '张**', degree: '本科', resume: { language: 'zh' } } })
    expect(answer.bytes.toString()).toContain('擅长后端开发')
    for (const secret of ['张雨桐', '13800002201', '138-0000-2201', 'me@example.com', 'zyt@example', String(student.studentNo), String(student.studentId)]) expect(answer.bytes.toString()).not.toContain(secret)
  })
  it('R-ACC-7 of an English résumé neither the name that is typed there', async () => {
    const student = await buildTalent()
    const actor = actorOf(student)
    const { revision } = await saveSection(actor, { language: 'en', section: 'basic' }, { revision: 0, values: { name: 'Zhang Yutong' } })
    await saveSection(actor, { language: 'en', section: 'selfDescription' }, { revision, values: { text: 'I am Yutong Zhang and like compilers.' } })
    await setDefaultResume(actor, 'en')
    const [one] = (await search('?q=compilers')).items
    expect((await show(one?.handle)).bytes.toString()).toMatch(/I am （已隐藏） and like compilers/)
    expect((await search('?q=yutong')).items).toHaveLength(0)
  })
  it('R-ACC-7 nothing that identifies lies in the search’s own rows', async () => {
    const student = await buildTalent()
    expect(JSON.stringify(await TalentProfile.findOne({ studentId: student.studentId }).lean())).not.toMatch(/张雨桐|雨桐|13800002201|zyt@example/)
  })
  it('R-JOB-4 says what there is between the two already', async () => {
    const { student, job, employer: inviter } = await buildJobInvitation()
    const { id } = await buildApplication({ student, employer: inviter })
    const [one] = (await search('', inviter.token)).items
    expect((await show(one?.handle, inviter.token)).body).toMatchObject({ invitedJobIds: [job._id.toString()], applications: [{ id }] })
  })
  it('R-JOB-4 a handle is the employer’s own, cannot be guessed, and ends with the permission', async () => {
    const student = await buildTalent()
    const [one] = (await search()).items
    const other = await buildAccount('employer')
    expect((await show(one?.handle, other.token)).body.error).toBe('student_not_findable')
    for (const guess of [String(student.studentId), new Types.ObjectId().toString(), 'constructor']) expect((await show(guess)).body.error).toBe('student_not_findable')
    await app.call('PUT', '/api/privacy', { token: student.token, body: { findable: false, hidePhone: false } })
    expect((await show(one?.handle)).body.error).toBe('student_not_findable')
  })
})

it.each([['微信 13800002201', '微信 （已隐藏）'], ['+86 138 0000 2201', '（已隐藏）'], ['a.b@c.edu.cn', '（已隐藏）'], ['0451-88880000', '（已隐藏）'], ['11010519491231002X', '（已隐藏）'], ['2025-07-01 至 2025-12-20', '2025-07-01 至 2025-12-20'], ['CET-6 520 分', 'CET-6 520 分']])('R-ACC-7 of “%s” shows “%s”', (typed, shown) => expect(hideContacts(typed, '张雨桐')).toBe(shown))
it.each([['哈尔滨、大庆', ['230100', '230600']], ['延边或上海', ['222400', '310100']], ['哪里都行', []]])('R-JOB-4 the cities of “%s”', (typed, codes) => expect(findCityCodes(typed)).toEqual(codes))
