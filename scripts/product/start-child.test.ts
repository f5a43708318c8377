import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { root } from '../root'
import { type Child, startChild } from './start-child'

describe('startChild', () => {
  const folder = mkdtempSync(join(tmpdir(), 'start-child-'))
  const logFile = join(folder, 'logs', 'part.log')
  afterAll(() => rmSync(folder, { recursive: true }))

  function start(code: string): Child {
    writeFileSync(join(folder, 'part.cjs'), code)
    return startChild({ name: 'part', script: relative(root, join(folder, 'part.cjs')), env: { PATH: process.env.PATH }, logFile })
  }

  it('tells that a part ended by itself, with the end of its log', async () => {
    expect(await start('console.log("last words"); process.exitCode = 3').died).toMatch(/part ended by itself \(exit code 3\)[\s\S]*last words/)
  })

  it('stops a part with SIGTERM and is silent about it', async () => {
    const child = start('process.on("SIGTERM", () => { console.log("stopped well"); process.exit(0) }); setInterval(() => 0, 1000); process.send("up")')
    await child.said
    await child.stop()
    expect(readFileSync(logFile, 'utf8')).toContain('stopped well')
    expect(await Promise.race([child.died, Promise.resolve('silent')])).toBe('silent')
  })
})
