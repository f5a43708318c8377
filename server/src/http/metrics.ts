import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'

export const registry = new Registry()
collectDefaultMetrics({ register: registry })

/** Labelled by route pattern, never by address: ids are personal. */
const requestSeconds = new Histogram({
  name: 'http_request_seconds', help: 'Time to answer, by route and status class', labelNames: ['route', 'class'], registers: [registry],
  buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
})
export const outboxSent = new Counter({ name: 'outbox_messages_total', help: 'Outbox rows ended, by outcome', labelNames: ['outcome'], registers: [registry] })
export const outboxWaiting = new Gauge({ name: 'outbox_waiting', help: 'Outbox rows that wait', registers: [registry] })
export const historyCheckpoints = new Counter({ name: 'history_checkpoints_total', help: 'History checkpoints signed by this process', registers: [registry] })
export const wechatErrors = new Counter({ name: 'wechat_errors_total', help: 'Refusals by WeChat, by code', labelNames: ['errcode'], registers: [registry] })
export const openSocketCount = new Gauge({ name: 'ws_open_sockets', help: 'WebSockets open on this process', registers: [registry] })
export const followsChanges = new Gauge({ name: 'ws_follows_changes', help: '1 while this process hears of what others write: without it sockets are silent', registers: [registry] })
export const socketFrames = new Counter({ name: 'ws_frames_total', help: 'Frames that clients sent, by what they ask and what became of it', labelNames: ['frame', 'outcome'], registers: [registry] })
export const scansMade = new Counter({ name: 'check_in_scans_total', help: 'Scans at gates with a network: admitted, left, or why not', labelNames: ['outcome'], registers: [registry] })
const kind = { labelNames: ['kind'], registers: [registry] }
export const careerItems = new Counter({ name: 'career_items_total', help: 'Adverts matched (new_jobs), lists made anew (night, manual, preferences), digests made (digest)', ...kind })
export const careerMatches = new Counter({ name: 'career_matches_total', help: 'Matches that were not on the lists before', ...kind })
export const careerSeconds = new Counter({ name: 'career_busy_seconds_total', help: 'Time spent on them', ...kind })

const observers = new Map<string, { observe(seconds: number): void }>()

/** Counts one answered request. The labelled histogram is looked up once a route and status class, not once a request. */
export function observeRequest(route: string, status: number, seconds: number): void {
  const key = `${status < 300 ? '2xx' : status < 400 ? '3xx' : status < 500 ? '4xx' : '5xx'} ${route}`
  let observer = observers.get(key)
  if (!observer) observers.set(key, observer = requestSeconds.labels({ route, class: key.slice(0, 3) }))
  observer.observe(seconds)
}
