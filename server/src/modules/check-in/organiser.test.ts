import { limits } from '@shared/kernel/limits'
import { startTestApp, type TestApp } from '../../../test/test-app'
import { useTestClock } from '../../../test/use-test-clock'
import { Account } from '../accounts/model'
import { buildAccount } from '../accounts/factory'
import { Fair } from '../fairs/model'
import { buildTicket } from '../tickets/factory'
import { StaffCode } from './code-model'
import { addGateRow, buildGate, codeOf, scanBody, type BuiltGate } from './factory'
import { Gate } from './gate-model'

let app: TestApp
const time = useTestClock()
beforeAll(async () => { app = await startTestApp() })
afterAll(() => app.stop())

const desk = ({ fair, organiser }: BuiltGate, method: string, what: string, body?: object) => app.call(method, `/api/check-in/fairs/${fair._id.toString()}/${what}`, { token: organiser?.token, body })
const join = (code: unknown, name = '赵检票') => app.call('POST', '/api/check-in/join', { body: { code, name, client: 'mini' } })

describe('staff', () => {
  it('R-FAIR-4 join by a code, are signed in, and scan at once', async () => {
    const scene = await buildGate()
    const made = await desk(scene, 'POST', 'codes', { gateId: scene.gate._id.toString(), supervisor: true })
    expect(made.body).toMatchObject({ supervisor: true, gate: { name: '东门' }, joined: 0, expiresAt: new Date(time.now.getTime() + 6 * 3_600_000).toISOString() })
    const { status, body } = await join(String(made.body.code).toLowerCase().replace(/^(.{4})/, '$1 '))
    expect([status, body]).toMatchObject([200, { me: { role: 'staff', name: '赵检票' }, station: { event: { fairId: scene.fair._id.toString() }, gates: [{ name: '东门' }], me: { supervisor: true, gateId: scene.gate._id.toString() } } }])
    const { row } = await buildTicket({ fair: scene.fair })
    expect((await app.call('POST', '/api/check-in/scans', { token: String(body.token), body: scanBody(scene.gate, codeOf(row)) })).body.outcome).toBe('admitted')
    expect((await desk(scene, 'GET', 'codes')).body.items).toMatchObject([{ joined: 1 }])
  })
  it('R-FAIR-4 a code is good for a day, until it is revoked, until the event ends', async () => {
    const scene = await buildGate()
    await Fair.updateOne({ _id: scene.fair._id }, { endsAt: new Date(time.now.getTime() + 80 * 3_600_000) })
    const [first, second] = [await desk(scene, 'POST', 'codes', {}), await desk(scene, 'POST', 'codes', {})]
    await app.call('DELETE', `/api/check-in/codes/${String(first.body.id)}`, { token: scene.organiser?.token })
    expect((await join(first.body.code)).body.error).toBe('staff_code_invalid')
    time.pass(limits.staffCodeHours * 3_600_000)
    expect((await join(second.body.code)).body.error).toBe('staff_code_invalid')
    expect((await join('ABCD2345')).body.error).toBe('staff_code_invalid')
  })
  it('R-FAIR-4 the code lies in the database as a digest alone', async () => {
    const scene = await buildGate()
    const { body } = await desk(scene, 'POST', 'codes', {})
    expect(body.code).toMatch(/^[A-HJ-NP-Z2-9]{8}$/)
    expect(JSON.stringify(await StaffCode.find({ fairId: scene.fair._id }).lean())).not.toContain(String(body.code))
  })
  it('R-FAIR-4 whom the organiser ends is told so at the next request', async () => {
    const scene = await buildGate()
    const { body } = await desk(scene, 'GET', 'staff')
    expect(body.items).toMatchObject([{ id: scene.staff._id.toString(), name: '李检票', supervisor: false, gate: { name: '东门' } }])
    expect((await app.call('DELETE', `/api/check-in/staff/${scene.staff._id.toString()}`, { token: scene.organiser?.token })).status).toBe(204)
    expect((await app.call('GET', '/api/check-in/station', { token: scene.staff.token })).body.error).toBe('staff_ended')
    expect((await Account.findById(scene.staff._id).orFail()).staffOf?.endedAt).toEqual(time.now)
  })
  it('R-FAIR-4 whom the organiser ends does not come back by the same code', async () => {
    const scene = await buildGate()
    const code = (await desk(scene, 'POST', 'codes', {})).body
    const [ended, other] = [await join(code.code), await join(code.code, '钱检票')]
    const { accountId } = ended.body.me as unknown as { accountId: string }
    await app.call('DELETE', `/api/check-in/staff/${accountId}`, { token: scene.organiser?.token })
    expect((await join(code.code)).body.error).toBe('staff_code_invalid')
    expect((await app.call('GET', '/api/check-in/station', { token: String(other.body.token) })).status).toBe(200)
    expect((await StaffCode.findById(String(code.id)).orFail()).revokedAt).toEqual(time.now)
  })
  it('R-FAIR-4 a code takes so many people and no more', async () => {
    const scene = await buildGate()
    const code = (await desk(scene, 'POST', 'codes', {})).body
    await StaffCode.updateOne({ _id: String(code.id) }, { joined: limits.staffPerCodeMax - 1 })
    const answers = await Promise.all([join(code.code), join(code.code)])
    expect(answers.map(({ status, body }) => body.error ?? status).sort()).toEqual([200, 'staff_code_used_up'])
    expect(await Account.countDocuments({ 'staffOf.fairId': scene.fair._id })).toBe(2)
  })
  it('R-FAIR-4 codes that are guessed are soon refused', async () => {
    const answers = []
    for (let n = 0; n < 40; n += 1) answers.push((await join(`WRONG${n}`)).body.error)
    expect(answers).toContain('rate_limited')
  })
})

describe('the organiser', () => {
  it('R-FAIR-4 opens and closes gates; a closed one keeps its record and scans no more', async () => {
    const scene = await buildGate()
    expect((await desk(scene, 'POST', 'gates', { name: '东门' })).body.error).toBe('gate_exists')
    const west = (await desk(scene, 'POST', 'gates', { name: '西门' })).body
    expect((await desk(scene, 'GET', 'gates')).body.items).toMatchObject([{ name: '东门' }, { name: '西门' }])
    await app.call('DELETE', `/api/check-in/gates/${scene.gate._id.toString()}`, { token: scene.organiser?.token })
    time.pass(1_001)
    const { row } = await buildTicket({ fair: scene.fair })
    expect((await app.call('POST', '/api/check-in/scans', { token: scene.staff.token, body: scanBody(scene.gate, codeOf(row)) })).body.error).toBe('not_found')
    expect((await desk(scene, 'GET', 'gates')).body.items).toEqual([west])
    expect(await Gate.countDocuments({ fairId: scene.fair._id })).toBe(2)
  })
  it('R-FAIR-4 sees live counts per gate, no older than a second', async () => {
    const scene = await buildGate({ values: { reentry: 'yes' } })
    const west = await addGateRow(scene.fair._id, '西门')
    time.pass(1_001)
    const [a, b] = [await buildTicket({ fair: scene.fair }), await buildTicket({ fair: scene.fair })]
    const scan = (gate: typeof west, code: string, mode: 'entry' | 'exit' = 'entry') => app.call('POST', '/api/check-in/scans', { token: scene.staff.token, body: scanBody(gate, code, { mode }) })
    await scan(scene.gate, codeOf(a.row))
    await scan(west, codeOf(b.row))
    await scan(west, codeOf(b.row))
    await scan(scene.gate, codeOf(a.row), 'exit')
    time.pass(1_001)
    const counts = { entered: 2, left: 1, refused: 1, held: 2, admitted: 2, inside: 1, conflicts: 0, gates: [{ name: '东门', entered: 1, left: 1, refused: 0 }, { name: '西门', entered: 1, left: 0, refused: 1 }] }
    expect((await desk(scene, 'GET', 'counts')).body).toMatchObject(counts)
    expect((await app.call('GET', '/api/check-in/counts', { token: scene.staff.token })).body).toMatchObject(counts)
  })
  it('R-FAIR-4 reads the record by page and gate, masked', async () => {
    const scene = await buildGate()
    const { row } = await buildTicket({ fair: scene.fair })
    for (let n = 0; n < 3; n += 1) { await app.call('POST', '/api/check-in/scans', { token: scene.staff.token, body: scanBody(scene.gate, codeOf(row)) }); time.pass(1_000) }
    const { body } = await desk(scene, 'GET', `scans?limit=2&gateId=${scene.gate._id.toString()}`)
    expect(body.items).toMatchObject([{ outcome: 'refused', reason: 'already-admitted', mayUndo: false, name: '张**' }, { outcome: 'refused' }])
    expect((await desk(scene, 'GET', `scans?cursor=${String(body.next)}`)).body).toMatchObject({ items: [{ outcome: 'admitted', mayUndo: true }] })
    expect((await app.call('GET', '/api/check-in/scans', { token: scene.staff.token })).body.items).toMatchObject([{ outcome: 'refused' }, { outcome: 'refused' }, { outcome: 'admitted', mayUndo: false }])
  })
  it('R-FAIR-4 finds the scans of a whole name or number, however many came after, and reads its own students in full', async () => {
    const scene = await buildGate()
    const own = await buildTicket({ fair: scene.fair, student: await buildAccount('student', { schoolId: scene.organiser?.schoolId }) })
    const scan = (code: string) => app.call('POST', '/api/check-in/scans', { token: scene.staff.token, body: scanBody(scene.gate, code) })
    await scan(codeOf(own.row))
    for (let n = 0; n < 2; n += 1) { time.pass(1_000); await scan(codeOf((await buildTicket({ fair: scene.fair })).row)) }
    const { studentName: name, studentNo } = own.row
    for (const q of [studentNo, `${studentNo}&gateId=${scene.gate._id.toString()}`]) expect((await desk(scene, 'GET', `scans?limit=1&q=${q}`)).body.items).toMatchObject([{ outcome: 'admitted', mayUndo: true, name, studentNo }])
    expect((await desk(scene, 'GET', `scans?q=${studentNo.slice(0, -1)}`)).body.items).toEqual([])
    const [stranger] = (await desk(scene, 'GET', `scans?q=${encodeURIComponent(name)}`)).body.items as unknown[]
    expect(stranger).toMatchObject({ name: '张**', studentNo: expect.stringMatching(/^\*+/) })
    expect((await app.call('GET', '/api/check-in/scans', { token: scene.staff.token })).body.items).toMatchObject([{ name: '张**' }, { name: '张**' }, { name: own.row.maskedName }])
  })
  it('R-FAIR-4 of another event sees and changes nothing', async () => {
    const [scene, stranger] = [await buildGate(), await buildAccount('reviewer')]
    const code = (await desk(scene, 'POST', 'codes', {})).body
    const own = { ...scene, organiser: stranger }
    for (const what of ['gates', 'codes', 'staff', 'counts', 'scans', 'conflicts', 'trend']) expect((await desk(own, 'GET', what)).body.error).toBe('not_found')
    for (const path of [`gates/${scene.gate._id.toString()}`, `codes/${String(code.id)}`, `staff/${scene.staff._id.toString()}`]) {
      expect((await app.call('DELETE', `/api/check-in/${path}`, { token: stranger.token })).body.error).toBe('not_found')
    }
    expect((await StaffCode.findById(String(code.id)).orFail()).revokedAt).toBeUndefined()
  })
})
