import { spawn } from 'node:child_process'
import { correctionWorkflow } from '@shared/corrections/workflow'
import mongoose, { Types } from 'mongoose'
import { root } from '../../../scripts/root'
import { testEnv } from '../../test/test-env'
import { type Actor } from '../actor'
import { clock } from '../clock'
import { History } from '../db/history'
import { openRecord } from '../db/open-record'
import { transition } from '../db/transition'
import { Correction } from '../modules/corrections/model'
import { useSettings } from '../settings'
import { HistoryCheckpoint } from './history-checkpoint'
import { type HistoryFault } from './history-fault'
import { makeCheckpoints } from './make-checkpoints'
import { sealKeys } from './seal-keys'
import { verifyHistory } from './verify-history'

const student: Actor = { role: 'student', id: new Types.ObjectId().toString(), name: '张雨桐' }
const fields = () => ({ schoolId: new Types.ObjectId(), studentId: new Types.ObjectId(), target: 'source_info', subjectId: new Types.ObjectId(), before: { a: 1 }, after: { a: 2 }, changedCount: 1, reason: '写错了' })
const ids: Types.ObjectId[] = []

/** Everything so far as if it were two minutes old. */
async function seal() {
  const back = clock.use(() => new Date(Date.now() + 120_000))
  try {
    return await makeCheckpoints(sealKeys())
  } finally {
    back()
  }
}

async function faults(noted?: string): Promise<string[]> {
  const found: HistoryFault[] = []
  await verifyHistory({ keys: sealKeys(), expect: noted, report: (fault) => found.push(fault) })
  return found.map(({ kind, what }) => `${kind}: ${what}`)
}

beforeAll(async () => {
  await Promise.all([Correction.createIndexes(), History.createIndexes(), HistoryCheckpoint.createIndexes()])
})
beforeEach(async () => {
  useSettings(testEnv())
  await Promise.all([Correction.deleteMany({}), History.deleteMany({}), HistoryCheckpoint.deleteMany({})])
  ids.length = 0
  for (let n = 0; n < 3; n++) ids.push((await openRecord({ model: Correction, workflow: correctionWorkflow, actor: student, fields: fields() }))._id)
  for (const id of ids.slice(1)) await transition({ model: Correction, workflow: correctionWorkflow, id, action: 'withdraw', actor: student })
  await seal()
})

/** What someone with the database does to the last record: its second row goes, the head says so. */
async function cutTail(): Promise<void> {
  const [first] = await History.find({ subjectId: ids[2] }).sort({ seq: 1 }).lean()
  await History.deleteOne({ subjectId: ids[2], seq: 2 })
  await mongoose.connection.collection('corrections').updateOne({ _id: ids[2] }, { $set: { historySeq: 1, historyHash: first?.hash, status: 'pending' } })
}

describe('makeCheckpoints', () => {
  it('R-DST-3 seals every settled row once, and nothing when there is nothing new', async () => {
    expect(await HistoryCheckpoint.find().lean()).toMatchObject([{ seq: 1, count: 5, keyId: sealKeys().checkpoint.keyId }])
    expect(await seal()).toEqual([])
  })

  it('R-DST-3 leaves a row alone that is not a minute old: its transaction may still be open', async () => {
    await openRecord({ model: Correction, workflow: correctionWorkflow, actor: student, fields: fields() })
    expect(await makeCheckpoints(sealKeys())).toEqual([])
  })

  it('R-DST-3 makes one checkpoint when two workers are at it', async () => {
    await HistoryCheckpoint.deleteMany({})
    const made = await Promise.all([seal(), seal()])
    expect(made.flat()).toHaveLength(1)
    expect(await HistoryCheckpoint.countDocuments()).toBe(1)
  })
})

describe('verifyHistory', () => {
  it('R-DST-3 passes an untouched history, before it is sealed and after', async () => {
    await HistoryCheckpoint.deleteMany({})
    const before = await verifyHistory({ keys: sealKeys(), report: () => undefined })
    await seal()
    const after = await verifyHistory({ keys: sealKeys(), report: () => undefined })
    expect(before).toMatchObject({ rows: 5, records: 3, checkpoints: 0, unsealedRows: 5, faults: 0 })
    expect(after).toMatchObject({ rows: 5, records: 3, checkpoints: 1, unsealedRows: 0, faults: 0 })
  })

  it('R-DST-3 finds a row that somebody put in with a date before the last checkpoint', async () => {
    await openRecord({ model: Correction, workflow: correctionWorkflow, actor: student, fields: fields() })
    expect(await faults()).toEqual([expect.stringContaining('of its 5 rows there are 6: some were put in')])
  })

  it('R-DST-3 goes through the collection of every model that carries a history', async () => {
    const { workflowModels } = await import('./workflow-models')
    await import('../routes')
    const carriers = Object.values(mongoose.models).filter((model) => model.schema.path('historyHash')).map((model) => model.collection.collectionName)
    expect(workflowModels().map((model) => model.collection.collectionName).sort()).toEqual([...new Set(carriers)].sort())
    expect(carriers.length).toBeGreaterThan(3)
  })

  it.each<[string, () => Promise<unknown>, string[]]>([
    ['a changed row', () => History.updateOne({ subjectId: ids[0] }, { reason: '改了' }), ['correction: the row was changed']],
    ['a status that no action set', () => mongoose.connection.collection('corrections').updateOne({ _id: ids[0] }, { $set: { status: 'approved' } }), ['correction: the record is approved, its history ends with pending']],
    ['a history without a record', () => Correction.deleteOne({ _id: ids[0] }), ['correction: there is a history, but no record']],
    ['a record without a history', () => History.deleteOne({ subjectId: ids[0] }), ['corrections: there is a record, but no history', 'checkpoint: of its 5 rows there are 4: some were removed']],
    ['a tail cut with its head', cutTail, ['checkpoint: of its 5 rows there are 4: some were removed']],
    ['a changed checkpoint', () => HistoryCheckpoint.updateOne({}, { count: 4 }), ['checkpoint: it was changed', 'checkpoint: of its 4 rows there are 5: some were put in']],
    ['a row with an _id of another kind', async () => {
      const row = await History.findOne({ subjectId: ids[0] }).lean()
      await History.deleteOne({ _id: row?._id })
      await mongoose.connection.collection<{ _id: string | Types.ObjectId }>('history').insertOne({ ...row, _id: 'mine' })
    }, ['history: the row has an _id that we never give', 'checkpoint: of its 5 rows there are 4: some were removed']],
  ])('R-DST-3 finds %s', async (_name, tamper, expected) => {
    await tamper()
    expect((await faults()).map((fault) => fault.replace(/ \(rows .*/u, ''))).toEqual(expected)
  })

  it('R-DST-3 does not find a tail cut with its head when the checkpoints are gone too, except against a noted hash', async () => {
    const [checkpoint] = await HistoryCheckpoint.find().lean()
    await cutTail()
    await HistoryCheckpoint.deleteMany({})
    expect(await faults()).toEqual([])
    expect(await faults(checkpoint?.hash)).toEqual(['checkpoint: this checkpoint was noted and is gone: the last ones were cut off or made anew'])
  })
})

/** Runs the command on this file's database. */
function command(...args: string[]): Promise<{ code: number | null; output: string }> {
  const { port, name } = mongoose.connection
  const env = { ...process.env, MONGODB_URI: `mongodb://127.0.0.1:${port}/${name}?replicaSet=rs0`, SEAL_KEY_FILE: testEnv().SEAL_KEY_FILE }
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/history-verify.ts', ...args], { cwd: root, env })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => { output += part.toString() })
  return new Promise((resolve) => { child.on('close', (code) => resolve({ code, output })) })
}

describe('npm run history:verify', () => {
  it('R-DST-3 says that an untouched history holds, and names the last checkpoint', async () => {
    const [checkpoint] = await HistoryCheckpoint.find().lean()
    const { code, output } = await command('--expect', checkpoint?.hash ?? '')
    expect([code, output.includes('The history holds.'), output.includes(`Last checkpoint: ${checkpoint?.hash}`)]).toEqual([0, true, true])
  }, 120_000)

  it('R-DST-3 ends with 1 and names the checkpoint when a tail was cut with its head', async () => {
    await cutTail()
    const { code, output } = await command()
    expect(code).toBe(1)
    expect(output).toMatch(/FAULT {2}checkpoint [0-9a-f]{24}, number 1: of its 5 rows there are 4/u)
  }, 120_000)
})
