import mongoose from 'mongoose'
import { RateLimiterMongo, RateLimiterRes } from 'rate-limiter-flexible'
import { AppError } from '../errors'
import { type ErrorId } from '@shared/kernel/error-ids'

export interface RateLimit { name: string; points: number; seconds: number; blockSeconds?: number; error?: ErrorId }

const made = new Map<string, RateLimiterMongo>()

function limiterFor(limit: RateLimit): RateLimiterMongo {
  // One limiter a connection: tests of different files use different databases.
  const key = `${mongoose.connection.name}/${limit.name}`
  let limiter = made.get(key)
  if (!limiter) {
    limiter = new RateLimiterMongo({
      storeClient: mongoose.connection, dbName: mongoose.connection.name, tableName: 'rate_limits', keyPrefix: limit.name,
      points: limit.points, duration: limit.seconds, blockDuration: limit.blockSeconds ?? 0,
    })
    made.set(key, limiter)
  }
  return limiter
}

/**
 * Counts one use by `subject` (never a personal value in clear: pass an id or a blind index). Counters are in MongoDB, so all processes share them.
 * @throws AppError rate_limited (or the limit's own error) with retryAfterSeconds
 */
export async function useRate(limit: RateLimit, subject: string, points = 1): Promise<void> {
  try {
    await limiterFor(limit).consume(subject, points)
  } catch (error) {
    if (error instanceof RateLimiterRes) throw new AppError(limit.error ?? 'rate_limited', { retryAfterSeconds: Math.ceil(error.msBeforeNext / 1000) })
    throw error
  }
}

/** Counts one use by `subject` that only a success costs: taken before `work` begins, given back when it fails. @throws as useRate() and `work` */
export async function spendRate<T>(limit: RateLimit, subject: string, work: () => Promise<T>): Promise<T> {
  await useRate(limit, subject)
  try {
    return await work()
  } catch (error) {
    await refundRate(limit, subject)
    throw error
  }
}

/** Forgets what `subject` used, e.g. failures after a good log-in. */
export async function forgiveRate(limit: RateLimit, subject: string): Promise<void> { await limiterFor(limit).delete(subject) }

/** Gives one use back, where only failures count but the attempt had to be counted before it was known. */
export async function refundRate(limit: RateLimit, subject: string, points = 1): Promise<void> { await limiterFor(limit).reward(subject, points) }
