import { MongoBackend } from '@agendajs/mongo-backend'
import { Agenda } from 'agenda'
import { logger } from './logger'

/** Something done again and again; several workers share the list, Agenda's lock lets one do each. */
export interface ScheduledJob { name: string; every: string; run: () => Promise<void> }

/** Runs `jobs` on Agenda over its own collection in the same database. */
export async function startSchedule(mongodbUri: string, jobs: readonly ScheduledJob[]): Promise<{ stop(): Promise<void> }> {
  const agenda = new Agenda({ backend: new MongoBackend({ address: mongodbUri, collection: 'schedules' }), processEvery: '5 seconds', defaultLockLifetime: 60_000 })
  agenda.on('error', (error: unknown) => logger.error({ err: error }, 'schedule error'))
  for (const { name, run } of jobs) {
    agenda.define(name, async () => {
      await run().catch((error: unknown) => { logger.error({ err: error, job: name }, 'scheduled job failed'); throw error })
    })
  }
  await agenda.start()
  for (const { name, every } of jobs) await agenda.every(every, name)
  return { stop: async () => { await agenda.stop() } }
}
