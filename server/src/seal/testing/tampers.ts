import { Types } from 'mongoose'
import { type ChainHead } from '../../db/find-chain-fault'
import { type seeded } from '../../../test/seeded'
import { type SealKeys } from '../seal-keys'
import { signCheckpoint } from '../sign-checkpoint'
import { type World } from './build-world'
import { chainRow, type StoredRow } from './chain-row'

type Chance = ReturnType<typeof seeded>
type Tamper = (world: World, chance: Chance, strangers: SealKeys) => void

/** Another value of the same type, as near as one byte. */
function nudge(value: unknown, { below }: Chance): unknown {
  if (value instanceof Date) return new Date(value.getTime() + 1 + below(1000))
  if (value instanceof Types.ObjectId) return new Types.ObjectId(nudgeText(value.toHexString(), '0123456789abcdef', below))
  if (typeof value === 'number') return value + 1 + below(255)
  if (Array.isArray(value)) return [...value, 'name']
  return typeof value === 'string' ? nudgeText(value, 'abcdefghijklmnopqrstuvwxyz0123456789', below) : value
}

function nudgeText(text: string, letters: string, below: Chance['below']): string {
  const at = below(Math.max(1, text.length))
  const first = below(letters.length)
  const other = [letters[first], letters[(first + 1) % letters.length]].find((letter) => letter !== text[at]) ?? ''
  return text.slice(0, at) + other + text.slice(at + 1)
}

const nudgeField = (target: object, field: string, chance: Chance): void => { Reflect.set(target, field, nudge(Reflect.get(target, field), chance)) }
const chainOf = ({ rows }: World, head: ChainHead): StoredRow[] => rows.filter((row) => row.subjectId.equals(head._id)).sort((a, b) => a.seq - b.seq)
const remove = (world: World, gone: readonly StoredRow[]): void => { world.rows = world.rows.filter((row) => !gone.includes(row)) }
const setHead = (head: ChainHead, row: StoredRow): void => { Object.assign(head, { historySeq: row.seq, historyHash: row.hash, status: row.to }) }
/** A record with `rows` rows or more. */
const long = (world: World, rows: number, chance: Chance): ChainHead => chance.one(world.heads.filter((head) => head.historySeq >= rows))
/** Puts `chain` anew in the place of the record's own: every hash is right again, and the head. */
function relay(world: World, head: ChainHead, chain: readonly StoredRow[]): void {
  remove(world, chainOf(world, head))
  let before: StoredRow | undefined
  for (const row of chain) world.rows.push(before = chainRow(row, before))
  if (before) setHead(head, before)
}

/** Changes that leave every chain whole, so that only the checkpoints can see them. */
const wholeChains: Record<string, Tamper> = {
  'cuts a tail and sets the head back': (world, chance) => {
    const head = long(world, 2, chance)
    const chain = chainOf(world, head)
    const keep = 1 + chance.below(chain.length - 1)
    remove(world, chain.slice(keep))
    const last = chain[keep - 1]
    if (last) setHead(head, last)
  },
  'rewrites a row and every hash after it': (world, chance) => {
    const head = chance.one(world.heads)
    const chain = chainOf(world, head)
    const at = chance.below(chain.length)
    relay(world, head, chain.map((row, n) => (n === at ? { ...row, reason: `${row.reason ?? ''}${chance.below(1e9)}` } : row)))
  },
  'takes a middle row out and mends the chain': (world, chance) => {
    const head = long(world, 3, chance)
    relay(world, head, chainOf(world, head).filter((row) => row.seq !== 2))
  },
  'puts a forged row in and mends the chain': (world, chance) => {
    const head = chance.one(world.heads)
    const chain = chainOf(world, head)
    const like = chance.one(chain)
    const forged = { ...like, _id: new Types.ObjectId(like._id.toHexString().slice(0, 8) + 'ffffffffffffffff'), reason: '伪造' }
    relay(world, head, [...chain.slice(0, like.seq), forged, ...chain.slice(like.seq)])
  },
  'removes a record with its history': (world, chance) => {
    const head = chance.one(world.heads)
    remove(world, chainOf(world, head))
    world.heads = world.heads.filter((one) => one !== head)
  },
  'changes the _id of a row': (world, chance) => { nudgeField(chance.one(world.rows), '_id', chance) },
}

/** Changes to rows and heads that a chain sees by itself. */
const brokenChains: Record<string, Tamper> = {
  'changes a byte of a row': (world, chance) => {
    const row = chance.one(world.rows)
    nudgeField(row, chance.one(Object.keys(row).filter((field) => field !== '_id')), chance)
  },
  'changes a byte of a head': (world, chance) => { nudgeField(chance.one(world.heads), chance.one(['historySeq', 'historyHash', 'status']), chance) },
  'cuts a tail': (world, chance) => { remove(world, chainOf(world, long(world, 2, chance)).slice(-1)) },
  'takes a middle row out': (world, chance) => { remove(world, chainOf(world, long(world, 3, chance)).slice(1, 2)) },
  'exchanges two rows': (world, chance) => {
    const [first, , third] = chainOf(world, long(world, 3, chance))
    if (first && third) [first.seq, third.seq] = [third.seq, first.seq]
  },
  'removes a record and leaves its history': (world, chance) => {
    const head = chance.one(world.heads)
    world.heads = world.heads.filter((one) => one !== head)
  },
  'removes the history of a record': (world, chance) => { remove(world, chainOf(world, chance.one(world.heads))) },
}

/** Changes to the checkpoints. */
const brokenCheckpoints: Record<string, Tamper> = {
  'changes a byte of a checkpoint': (world, chance) => {
    const row = chance.one(world.checkpoints)
    nudgeField(row, chance.one(Object.keys(row).filter((field) => field !== '_id')), chance)
  },
  'takes a checkpoint out': (world, chance) => { world.checkpoints.splice(chance.below(world.checkpoints.length), 1) },
  'exchanges two checkpoints': (world, chance) => {
    const at = chance.below(world.checkpoints.length - 1)
    world.checkpoints.splice(at, 2, ...world.checkpoints.slice(at, at + 2).reverse())
  },
  'signs a changed stretch with another key': (world, chance, strangers) => {
    wholeChains['rewrites a row and every hash after it']?.(world, chance, strangers)
    const last = world.checkpoints.pop()
    const ids = world.rows.filter((row) => String(row._id) >= String(last?.fromId)).sort((a, b) => (String(a._id) < String(b._id) ? -1 : 1))
    if (last) world.checkpoints.push(signCheckpoint(ids, world.checkpoints.at(-1), { throughId: last.throughId, at: last.at, keys: strangers }))
  },
}

/** What somebody with the whole database in hand could do to a history. */
export const tampers = { brokenChains, wholeChains, brokenCheckpoints }
