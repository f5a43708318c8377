import { startTestApp, type TestApp } from '../../../test/test-app'
import { buildAccount } from '../accounts/factory'
import { Student } from './student-model'
import { rosterFile, rosterRow, uploadOf } from './testing/roster-file'

let app: TestApp
let files: { full: Buffer; tooLong: Buffer }
beforeAll(async () => {
  const rows = Array.from({ length: 10_001 }, (_, n) => rosterRow(n, n % 1000 === 999 ? { 性别: '男' } : {}))
  files = { full: await rosterFile(rows.slice(0, 10_000)), tooLong: await rosterFile(rows) }
  app = await startTestApp()
}, 120_000)
afterAll(() => app.stop())

it('R-ACC-1 imports 10,000 rows, of which some are bad, and refuses one more', async () => {
  const { token, schoolId } = await buildAccount('reviewer')
  const upload = (file: Buffer) => app.call('POST', '/api/schools/roster/imports', { token, form: uploadOf(file) })
  const preview = await upload(files.full)
  expect(preview.body).toMatchObject({ total: 10_000, valid: 9_990, added: 9_990, errorCount: 10 })
  const done = await app.call('POST', `/api/schools/roster/imports/${String(preview.body.id)}/confirm`, { token })
  expect(done.body).toMatchObject({ state: 'done', imported: 9_990 })
  expect(await Student.countDocuments({ schoolId })).toBe(9_990)
  expect(await upload(files.tooLong)).toMatchObject({ status: 422, body: { error: 'roster_too_long', details: { rows: 10_001 } } })
}, 120_000)
