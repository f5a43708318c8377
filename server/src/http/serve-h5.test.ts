import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startTestApp, type TestApp } from '../../test/test-app'

const folder = mkdtempSync(join(tmpdir(), 'h5-'))
let app: TestApp
beforeAll(async () => {
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>页</title>')
  writeFileSync(join(folder, 'app.0123456789.js'), `/*${'x'.repeat(2000)}*/`)
  app = await startTestApp({ H5_DIR: folder })
})
afterAll(async () => { await app.stop(); rmSync(folder, { recursive: true, force: true }) })

it('answers every page address with the one page, under a policy that lets only our own code run', async () => {
  const { bytes, headers } = await app.call('GET', '/m/modules/signing/pages/invitation/index?id=1')
  expect(bytes.toString()).toContain('页')
  expect(headers.get('content-security-policy')).toMatch(/default-src 'self'.*connect-src 'self' blob:.*form-action 'self'/)
})
it('lets hashed files be kept for a year and packs them', async () => {
  const { headers, status } = await app.call('GET', '/m/app.0123456789.js', { headers: { 'accept-encoding': 'gzip' } })
  expect([status, headers.get('content-encoding'), headers.get('cache-control')]).toEqual([200, 'gzip', expect.stringContaining('immutable')])
})
it('answers 404 for a file that is none, and lives on when the build is taken away', async () => {
  rmSync(folder, { recursive: true, force: true })
  expect((await app.call('GET', '/m/gone.js')).status).toBe(404)
  expect((await app.call('GET', '/m/')).status).toBe(200)
})
