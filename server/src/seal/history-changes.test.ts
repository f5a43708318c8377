import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeSealKeys } from '../../../scripts/product/make-seal-keys'
import { seeded } from '../../test/seeded'
import { testEnv } from '../../test/test-env'
import { loadSealKeys } from './load-seal-keys'
import { buildWorld, type World } from './testing/build-world'
import { findFaults } from './testing/find-faults'
import { tampers } from './testing/tampers'

const keys = loadSealKeys(testEnv().SEAL_KEY_FILE ?? '')
const folder = mkdtempSync(join(tmpdir(), 'seal-'))
writeFileSync(join(folder, 'keys.pem'), makeSealKeys())
const strangers = loadSealKeys(join(folder, 'keys.pem'))
afterAll(() => rmSync(folder, { recursive: true }))

const untouched = buildWorld(10, keys)
const copy = (world: World): World => ({
  ...world, rows: world.rows.map((row) => ({ ...row })), heads: world.heads.map((head) => ({ ...head })), checkpoints: world.checkpoints.map((one) => ({ ...one })),
})
const all = Object.entries({ ...tampers.brokenChains, ...tampers.wholeChains, ...tampers.brokenCheckpoints })
const EACH = Math.ceil(10_000 / all.length)

describe('R5 changes to the history', () => {
  it('R-DST-3 finds nothing in an untouched history', () => {
    expect(untouched.checkpoints.length).toBeGreaterThan(2)
    expect(findFaults(copy(untouched), keys)).toEqual([])
  })

  it.each(all)(`R-DST-3 finds each of ${EACH} histories where somebody %s`, (name, tamper) => {
    const chance = seeded(name.length * 7919)
    const missed: number[] = []
    for (let change = 0; change < EACH; change++) {
      const world = copy(untouched)
      tamper(world, chance, strangers)
      if (findFaults(world, keys).length === 0) missed.push(change)
    }
    expect(missed).toEqual([])
  }, 60_000)

  // The twin that shows what the checkpoints are for.
  it.each(Object.entries(tampers.wholeChains))('R-DST-3 without the checkpoints nobody sees that somebody %s', (_name, tamper) => {
    const world = copy(untouched)
    tamper(world, seeded(1), strangers)
    expect(findFaults(world, keys, { ignoreCheckpoints: true })).toEqual([])
  })

  it('R-DST-3 finds that the last checkpoint was cut off with its rows, against the hash noted elsewhere alone', () => {
    const world = copy(untouched)
    const cut = world.checkpoints.pop()
    const gone = new Set(world.rows.filter((row) => String(row._id) >= String(cut?.fromId)))
    world.rows = world.rows.filter((row) => !gone.has(row))
    world.heads = world.heads.flatMap((head) => {
      const last = world.rows.filter((row) => row.subjectId.equals(head._id)).at(-1)
      return last ? [{ _id: head._id, historySeq: last.seq, historyHash: last.hash, status: last.to }] : []
    })
    expect(findFaults(world, keys)).toEqual(['the noted checkpoint is gone'])
  })

  it('R-DST-3 still knows checkpoints of an earlier key whose public half was kept', () => {
    const kept = { ...strangers, checkpointKeys: new Map([...strangers.checkpointKeys, ...keys.checkpointKeys]) }
    expect([findFaults(copy(untouched), kept), findFaults(copy(untouched), strangers).length > 0]).toEqual([[], true])
  })
})
