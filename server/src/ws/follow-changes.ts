import mongoose, { type mongo } from 'mongoose'
import { setTimeout as pause } from 'node:timers/promises'
import { followsChanges } from '../http/metrics'
import { logger } from '../logger'
import { type LiveChange, livePipeline } from './live-change'

const retryMs = 500

export interface Following { close(): Promise<void> }

/**
 * Follows the changes of the database for this process; resolves once it does. A stream that breaks is opened again where it left off (the token is kept in
 * memory alone); `onLost` is called when that cannot be, after the new stream stands: whoever listens then asks for what was missed.
 */
export async function followChanges(onChange: (change: LiveChange) => void, onLost: () => void): Promise<Following> {
  let closed = false
  let stream = open(undefined)
  const take = (change: LiveChange | null): void => { if (change) onChange(change) }
  const broke = (error: unknown): void => {
    followsChanges.set(0)
    logger.warn({ err: error }, 'the stream of changes broke, it is opened again')
  }
  const follow = async (): Promise<void> => {
    while (!closed) {
      try {
        take(await stream.next())
      } catch (error) {
        if (closed) return
        broke(error)
        await reopen(stream.resumeToken)
      }
    }
  }
  const reopen = async (from: mongo.ResumeToken): Promise<void> => {
    let token = from
    for (let stands = false; !stands;) {
      await stream.close().catch(() => undefined)
      await pause(retryMs)
      if (closed) return
      stream = open(token)
      try {
        // The first answer says that MongoDB has opened it.
        take(await stream.tryNext())
        stands = true
      } catch (error) {
        if (closed) return
        broke(error)
        if (isLost(error)) token = undefined
      }
    }
    followsChanges.set(1)
    logger.info({ lost: token === undefined }, 'the stream of changes stands again')
    if (token === undefined) onLost()
  }
  take(await stream.tryNext())
  followsChanges.set(1)
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

/** MongoDB answers that it does not go on from there (no longer in the oplog, the database was restored); a network that fails says nothing of it. */
const isLost = (error: unknown): boolean => error instanceof mongoose.mongo.MongoServerError && !error.hasErrorLabel('ResumableChangeStreamError')
