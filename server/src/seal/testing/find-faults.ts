import { findChainFault } from '../../db/find-chain-fault'
import { digestRows } from '../digest-rows'
import { type SealKeys } from '../seal-keys'
import { whyCheckpointBroken } from '../why-checkpoint-broken'
import { whyStretchBroken } from '../why-stretch-broken'
import { type World } from './build-world'
import { type StoredRow } from './chain-row'

/** What the command finds, over a history held in memory: the same judgements, other reading. */
export function findFaults({ rows, heads, checkpoints, noted }: World, keys: SealKeys, options: { ignoreCheckpoints?: boolean } = {}): string[] {
  const chains = new Map<string, StoredRow[]>()
  for (const row of rows) {
    const key = `${row.subjectKind} ${String(row.subjectId)}`
    const chain = chains.get(key)
    if (chain) chain.push(row)
    else chains.set(key, [row])
  }
  const faults: string[] = []
  const found = (what: string | undefined): void => { if (what) faults.push(what) }
  const records = new Map(heads.map((head) => [`correction ${head._id.toString()}`, head]))
  for (const [key, chain] of chains) {
    const head = records.get(key)
    found(head ? findChainFault(chain.sort((a, b) => a.seq - b.seq), head)?.what : 'no record')
  }
  for (const key of records.keys()) found(chains.has(key) ? undefined : 'no history')
  if (options.ignoreCheckpoints) return faults

  const inOrder = [...rows].sort((a, b) => (String(a._id) < String(b._id) ? -1 : 1))
  let next = 0
  for (const [at, checkpoint] of checkpoints.entries()) {
    found(whyCheckpointBroken(checkpoint, checkpoints[at - 1], keys))
    const digest = digestRows()
    for (let row = inOrder[next]; row && String(row._id) <= String(checkpoint.throughId); row = inOrder[++next]) digest.add(row)
    found(whyStretchBroken(checkpoint, digest.result()))
  }
  found(checkpoints.some((one) => one.hash === noted) ? undefined : 'the noted checkpoint is gone')
  return faults
}
