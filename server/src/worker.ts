import { careerHours } from './career-hours'
import { connectDatabase, disconnectDatabase, ensureIndexes } from './db/connect'
import { runOnce } from './db/run-once'
import { loadEnv } from './env'
import { markStopping } from './http/health'
import { outboxWaiting } from './http/metrics'
import { serveHealth } from './http/serve-health'
import { logger } from './logger'
import { endStaleCalls } from './modules/calls/actions/end-stale-calls'
import { remindOfDeadline } from './modules/destinations/actions/remind-of-deadline'
import { openKnownRegistrations } from './modules/employers/actions/open-known-registrations'
import { removeStaleLicences } from './modules/employers/actions/remove-stale-licences'
import { lookAfterFairs } from './modules/fairs/actions/look-after-fairs'
import { tellHolders } from './modules/fairs/actions/tell-holders'
import { planNightRun } from './modules/recommendations/actions/plan-night-run'
import { makeDigests } from './modules/recommendations/digest/make-digests'
import { createMatcher } from './modules/recommendations/matcher/create-matcher'
import { expireUnansweredInterviews } from './modules/interviews/actions/expire-unanswered-interviews'
import { expireOverdueJobInvitations } from './modules/job-invitations/actions/expire-overdue-job-invitations'
import { expireOverdueInvitations } from './modules/signing/actions/expire-overdue-invitations'
import { removeStaleUploads } from './modules/uploads/actions/remove-stale-uploads'
import { onStop } from './on-stop'
import { countWaiting } from './outbox/count-waiting'
import { startDispatcher } from './outbox/start-dispatcher'
import { startSchedule, type ScheduledJob } from './schedule'
import { repairWaiting } from './modules/review/actions/repair-waiting'
import './routes' // every model, so that repairs and checkpoints see every collection
import { makeCheckpoints } from './seal/make-checkpoints'
import { sealKeys } from './seal/seal-keys'
import { useSettings } from './settings'
import { processWechatEvents, type EventWork } from './wechat/events/process-wechat-events'
import { missingTemplates } from './wechat/templates/missing-templates'
import { sendNotice } from './wechat/templates/send-notice'
import { connectWechat } from './connect-wechat'

const matcher = createMatcher()
const jobs = (events: EventWork, digestsEvery: string): ScheduledJob[] => [
  // For tidiness only: the clock decides at the moment of acting (R-SIGN-4).
  { name: 'expire-overdue-invitations', every: '10 minutes', run: async () => { await expireOverdueInvitations(500) } },
  { name: 'expire-overdue-job-invitations', every: '10 minutes', run: async () => { await expireOverdueJobInvitations(500) } },
  { name: 'expire-unanswered-interviews', every: '10 minutes', run: async () => { await expireUnansweredInterviews(500) } },
  // Once a stage, from ten in the morning; the rest of the runs find nothing to do, or go on where a worker died.
  { name: 'remind-of-deadline', every: '10 minutes', run: remindOfDeadline },
  // From 02:30 in Asia/Shanghai; `match` does the work, chunk by chunk, after whoever waits.
  { name: 'plan-night-run', every: '10 minutes', run: planNightRun },
  { name: 'match', every: '5 seconds', run: async () => { await matcher.work() } },
  // From nine in the morning; later runs tell those for whom something came in the course of the day.
  { name: 'make-digests', every: digestsEvery, run: async () => { await makeDigests() } },
  // Changes and cancellations of events, and their reminders: holder by holder, going on where a worker died.
  { name: 'tell-holders', every: '5 seconds', run: tellHolders },
  { name: 'look-after-fairs', every: '1 minute', run: lookAfterFairs },
  { name: 'sweep-wechat-events', every: '30 seconds', run: async () => { await processWechatEvents(events) } },
  // The clock decides when a call was missed; this tells the screens that still ring.
  { name: 'end-stale-calls', every: '10 seconds', run: async () => { await endStaleCalls(200) } },
  { name: 'seal-history', every: '10 minutes', run: async () => { await makeCheckpoints(sealKeys()) } },
  { name: 'remove-stale-uploads', every: '1 hour', run: async () => { while (await removeStaleUploads(200) === 200); } },
  { name: 'remove-stale-licences', every: '1 hour', run: async () => { while (await removeStaleLicences(200) === 200); } },
  { name: 'open-known-registrations', every: '1 day', run: () => runOnce('open known registrations', () => openKnownRegistrations()) },
  // Data older than the review desk: here and not at the start, for it reads every record that waits.
  { name: 'repair-waiting', every: '1 day', run: () => runOnce('repair waiting', async () => { logger.info({ missing: await repairWaiting() }, 'records older than the review desk were put on it') }) },
  { name: 'measure-outbox', every: '30 seconds', run: async () => { outboxWaiting.set(await countWaiting()) } },
]

async function main(): Promise<void> {
  const env = loadEnv(process.env)
  useSettings(env)
  careerHours.set(env.CAREER_HOURS)
  await connectDatabase(env.MONGODB_URI)
  await ensureIndexes()
  const health = env.METRICS_PORT === undefined ? undefined : await serveHealth(env.METRICS_PORT, env.HOST)
  const { officialAccount, miniProgram, eventWork } = connectWechat(env)
  const dispatcher = startDispatcher({ send: (notice) => sendNotice({ env, officialAccount, miniProgram }, notice) })
  const schedule = await startSchedule(env.MONGODB_URI, jobs(eventWork, careerHours.always ? '2 seconds' : '10 minutes'))
  const missing = missingTemplates(env)
  if (missing.length > 0) logger.warn({ missing }, 'WECHAT_TEMPLATE_IDS names no template of these kinds: their pushes stay in the inbox')
  logger.info('worker runs')
  onStop(async () => {
    markStopping()
    await health?.close()
    await schedule.stop()
    await dispatcher.stop()
    await disconnectDatabase()
  })
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  // The database's sockets would keep a process alive that serves nothing.
  process.exit(1)
})
