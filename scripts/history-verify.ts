import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import '../server/src/routes' // every model, so every collection with a history
import { ensureIndexes } from '../server/src/db/connect'
import { loadSealKeys } from '../server/src/seal/load-seal-keys'
import { makeCheckpoints } from '../server/src/seal/make-checkpoints'
import { type HistoryFault } from '../server/src/seal/history-fault'
import { verifyHistory } from '../server/src/seal/verify-history'
import { openDatabase } from './product/open-database'

const sentence = ({ kind, id, seq, what }: HistoryFault): string => `FAULT  ${kind} ${id}${seq === undefined ? '' : `, number ${seq}`}: ${what}`

/** `npm run history:verify [-- --checkpoint] [-- --expect HASH]`, with MONGODB_URI and SEAL_KEY_FILE or on DATA_DIR. Ends with 0: all holds, 1: a fault, 2: could not look. */
async function main(): Promise<number> {
  const { values } = parseArgs({ options: { checkpoint: { type: 'boolean' }, expect: { type: 'string' } } })
  const dataDir = resolve(process.env.DATA_DIR ?? '.data')
  const keys = loadSealKeys(process.env.SEAL_KEY_FILE ?? join(dataDir, 'seal-keys.pem'))
  const leave = await openDatabase({ uri: process.env.MONGODB_URI, dataDir, port: Number(process.env.MONGOD_PORT ?? 27117) })
  try {
    if (values.checkpoint) {
      await ensureIndexes() // the one that keeps two checkpoints from having one number
      const made = await makeCheckpoints(keys)
      console.log(made.length === 0 ? 'No checkpoint made: no row waits that is older than a minute.' : `Checkpoints made: ${made.length}.`)
    }
    const summary = await verifyHistory({ keys, expect: values.expect, report: (fault) => console.log(sentence(fault)) })
    console.log(`${summary.rows} history rows of ${summary.records} records, ${summary.checkpoints} checkpoints; ${summary.unsealedRows} rows are not sealed yet.`)
    if (summary.lastHash) console.log(`Last checkpoint: ${summary.lastHash}\nNote it elsewhere: --expect <it> finds later that checkpoints were cut off.`)
    console.log(summary.faults === 0 ? 'The history holds.' : `The history does not hold: ${summary.faults} faults.`)
    return summary.faults === 0 ? 0 : 1
  } finally {
    await leave()
  }
}

main().then(
  (code) => process.exit(code), // rate limiters and WeChat's client keep timers
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exit(2) // nothing was verified
  },
)
