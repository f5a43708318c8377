import mongoose, { type mongo } from 'mongoose'
import { setTimeout as pause } from 'node:timers/promises'
import { logger } from '../logger'
import { type LiveChange, livePipeline } from './live-change'

const retryMs = 500
// Where the stream left off is no longer in the oplog, or cannot be gone on from.
const lost = new Set([280, 286])

export interface Following { close(): Promise<void> }

/**
 * Follows the changes of the database for this process; resolves once it does. A stream that breaks is opened again where it left off (the token is kept in
 * memory alone); `onLost` is called when that cannot be, after the new stream stands: whoever listens then asks for what was missed.
 */
export async function followChanges(onChange: (change: LiveChange) => void, onLost: () => void): Promise<Following> {
  let closed = false
  let stream = open(undefined)
  const take = (change: LiveChange | null): void => { if (change) onChange(change) }
  const follow = async (): Promise<void> => {
    while (!closed) {
      try {
        take(await stream.next())
      } catch (error) {
        if (closed) return
        logger.warn({ err: error }, 'the stream of changes broke, it is opened again')
        await reopen(error)
      }
    }
  }
  const reopen = async (error: unknown): Promise<void> => {
    const token = isLost(error) ? undefined : stream.resumeToken
    await stream.close().catch(() => undefined)
    await pause(retryMs)
    if (closed) return
    stream = open(token)
    if (token !== undefined) return
    // The first answer says that the server has opened it.
    take(await stream.tryNext().catch(() => null))
    onLost()
  }
  take(await stream.tryNext())
  const following = follow()
  return {
    async close() {
      closed = true
      await stream.close().catch(() => undefined)
      await following
    },
  }
}

function open(token: mongo.ResumeToken): mongo.ChangeStream<mongo.Document, LiveChange> {
  const { db } = mongoose.connection
  if (!db) throw new Error('the database is not connected')
  return db.watch<mongo.Document, LiveChange>(livePipeline, { fullDocument: 'updateLookup', maxAwaitTimeMS: 1_000, ...(token === undefined ? {} : { resumeAfter: token }) })
}

const isLost = (error: unknown): boolean => error instanceof mongoose.mongo.MongoServerError && lost.has(Number(error.code))
