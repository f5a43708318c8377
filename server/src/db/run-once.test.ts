import { startTestApp, type TestApp } from '../../test/test-app'
import { runOnce } from './run-once'

let app: TestApp
beforeAll(async () => { app = await startTestApp() })
afterAll(() => app.stop())

it('runs a step once in the life of a database, and again when it failed', async () => {
  let runs = 0
  const step = (): Promise<void> => { runs += 1; return runs === 1 ? Promise.reject(new Error('away')) : Promise.resolve() }
  await expect(runOnce('a step', step)).rejects.toThrow('away')
  await runOnce('a step', step)
  await runOnce('a step', step)
  expect(runs).toBe(2)
})
