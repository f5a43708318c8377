import { decideOffline } from '@shared/check-in/decide-offline'
import type { Doubt } from '@shared/check-in/doubts'
import type { EventFacts } from '@shared/check-in/event-facts'
import { listKeys } from '@shared/check-in/list-keys'
import type { ScanMode } from '@shared/check-in/modes'
import type { OpenGcm } from '@shared/check-in/open-list-entry'
import { readScan } from '@shared/check-in/read-scan'
import type { Hmac } from '@shared/tickets/issue-ticket-code'
import { limits } from '@shared/kernel/limits'
import { ApiError } from '@/api/api-error'
import type { InputOf, ResponseOf } from '@/api/input-of'
import { inView } from '@/hooks/in-view'
import type { DeviceStore } from '@/platform/device-store'
import { answerNobody, answerOffline, answerOnline, type GateAnswer, type Station } from './gate-answer'
import { fetchKeptList, readKeptList, type KeptList } from './kept-list'
import { openKeptPasses } from './kept-passes'
import { openKeptScans, type KeptScan } from './kept-scans'
import { within } from './within'

type ScanResult = ResponseOf<'POST /api/check-in/scans'>
type ScanBody = InputOf<'POST /api/check-in/scans'>['body']
export interface GateTools {
  store: DeviceStore
  now: () => number
  newNonce: () => Promise<string>
  hmac: Hmac
  openGcm: OpenGcm
  askScan: (body: ScanBody) => Promise<ScanResult>
  askUpload: (body: InputOf<'POST /api/check-in/offline-scans'>['body']) => Promise<ResponseOf<'POST /api/check-in/offline-scans'>>
  askList: (after: string | undefined) => Promise<ResponseOf<'GET /api/check-in/offline-list'>>
  /** Plays the tone and shakes the phone. */
  signal: (answer: GateAnswer) => void
  /** Remembers the count of this device. */
  keepMine?: (mine: number) => void
  /** How long a queue waits for the server before the phone decides. */
  patienceMs?: number
}
/** An offline scan that the organiser will look at. */
export interface TellDoubt { nonce: string; doubt: Doubt; name?: string; at: string }
export interface GateNow {
  answer: GateAnswer | undefined
  busy: boolean
  offline: boolean
  waiting: { count: number; oldest: string } | undefined
  uploading: boolean
  list: { madeAt: string; size: number } | undefined
  loadingList: boolean
  doubts: readonly TellDoubt[]
  /** A refusal that is not about a ticket: no longer staff, the device cannot keep anything. */
  problem: ApiError | undefined
  mode: ScanMode
  gateId: string
  /** Let in on this device. */
  mine: number
}
export type Gate = Awaited<ReturnType<typeof openGate>>

const transient = (error: unknown): boolean => error instanceof ApiError && (error.id === 'network_error' || error.id === 'conflict' || error.id === 'rate_limited' || error.status >= 500)

/**
 * A gate at work, without any drawing (R-FAIR-4, R-FAIR-5). Each scan is kept on the device before anything else and let go of when the server has it, so
 * that an app closed in between loses none; its nonce is made once. Without an answer in time the phone decides with its list.
 */
export async function openGate(station: Station, start: { gateId: string; mine?: number; list?: KeptList }, tools: GateTools) {
  const { store, now } = tools
  const fairId = station.event.fairId
  const scans = await openKeptScans(store, fairId)
  const passes = await openKeptPasses(store, fairId)
  const view = inView(now)
  const listeners = new Set<() => void>()
  let list = start.list ?? await readKeptList(store, fairId)
  let event: EventFacts = station.event
  const waiting = () => { const all = scans.all(); return all[0] && { count: all.length, oldest: all[0].at } }
  let state: GateNow = {
    answer: undefined, busy: false, offline: false, waiting: waiting(), uploading: false, list: list && { madeAt: list.madeAt, size: list.size }, loadingList: false, doubts: [], problem: undefined,
    mode: 'entry', gateId: start.gateId, mine: start.mine ?? 0,
  }
  const set = (change: Partial<GateNow>) => {
    state = { ...state, ...change }
    listeners.forEach((listener) => listener())
  }
  const gateName = (id: string): string => station.gates.find((gate) => gate.id === id)?.name ?? ''
  const placeOf = (text: string): string | undefined => {
    const { code } = readScan(text, event.tag)
    return code && listKeys(code.code, fairId, tools.hmac).k
  }
  const show = (answer: GateAnswer) => {
    tools.signal(answer)
    const mine = state.mine + (answer.tone === 'good' && answer.mode === 'entry' ? 1 : 0)
    if (mine !== state.mine) tools.keepMine?.(mine)
    set({ answer, busy: false, waiting: waiting(), mine })
  }

  /** What the server said is known offline too, should the network go next. */
  async function learn(text: string, result: ScanResult): Promise<void> {
    const k = placeOf(text)
    if (!k || (result.outcome === 'refused' && !result.first)) return
    const first = result.outcome === 'admitted' ? { at: Date.parse(result.at), gate: result.gate } : result.first ? { at: Date.parse(result.first.at), gate: result.first.gate } : passes.seen(k)?.first
    if (first) await passes.remember(k, { inside: result.outcome !== 'left', first }, now())
  }

  async function decideHere(scan: KeptScan): Promise<void> {
    const answer = list && decideOffline({
      text: scan.code, event: { ...list.event, ...event }, mode: scan.mode, ms: Date.parse(scan.at), gate: gateName(scan.gateId), entryAt: list.entryAt, seen: passes.seen, hmac: tools.hmac, openGcm: tools.openGcm,
    })
    // Kept before it is shown: whoever saw green is on record.
    await scans.put({ ...scan, shown: answer ? { outcome: answer.outcome, reason: answer.reason, name: answer.name } : { outcome: 'refused' } })
    if (answer?.remember) await passes.remember(answer.remember.k, answer.remember.memory, now())
    show(answer ? answerOffline(answer, scan.mode, scan.at) : answerNobody(scan.mode, scan.at))
  }

  /** An answer that came after the phone had decided: the same, and nothing is left to do; another, and the upload will tell the organiser. */
  async function settleLate(asked: Promise<ScanResult>, nonce: string): Promise<void> {
    const result = await asked.catch(() => undefined)
    const kept = scans.all().find((scan) => scan.nonce === nonce)
    if (!result || kept?.shown?.outcome !== result.outcome) return
    await scans.settle([nonce])
    set({ waiting: waiting() })
  }

  async function askServer(scan: KeptScan): Promise<boolean> {
    const asked = tools.askScan({ code: scan.code, nonce: scan.nonce, mode: scan.mode, gateId: scan.gateId })
    try {
      const result = await within(asked, tools.patienceMs ?? 4_000)
      if (!result) {
        void settleLate(asked, scan.nonce)
        return false
      }
      await learn(scan.code, result)
      await scans.settle([scan.nonce])
      show(answerOnline(result))
      return true
    } catch (error) {
      if (transient(error)) return false
      await scans.settle([scan.nonce])
      view.forget()
      if (!(error instanceof ApiError)) throw error
      set({ busy: false, problem: error, waiting: waiting() })
      return true
    }
  }

  /** A text that the camera read; called many times a second. `asked`: not just because it is in view. */
  async function scan(text: string, asked = false): Promise<void> {
    if (state.busy || state.problem) return
    if (asked) view.forget()
    if (!view.saw(text)) return
    set({ busy: true })
    try {
      const made: KeptScan = { nonce: await tools.newNonce(), code: text, mode: state.mode, gateId: state.gateId, at: new Date(now()).toISOString() }
      await scans.put(made)
      if (!state.offline && await askServer(made)) return
      set({ offline: true })
      await decideHere(made)
    } catch (error) {
      view.forget()
      set({ busy: false })
      throw error
    }
  }

  /** A ticket found by name. Needs the network: the list cannot be searched. @throws ApiError */
  async function admit(ticketId: string, nonce: string): Promise<void> {
    const result = await tools.askScan({ ticketId, nonce, mode: state.mode, gateId: state.gateId })
    show(answerOnline(result))
  }

  /** Sends what waits, in batches; what the app had only asked for when it was closed is asked again with its nonce. */
  async function upload(): Promise<void> {
    if (state.uploading || scans.all().length === 0) return
    set({ uploading: true })
    try {
      for (;;) {
        const unasked = state.busy ? undefined : scans.all().find((one) => !one.shown)
        if (unasked) {
          const result = await tools.askScan({ code: unasked.code, nonce: unasked.nonce, mode: unasked.mode, gateId: unasked.gateId })
          await learn(unasked.code, result)
          await scans.settle([unasked.nonce])
          continue
        }
        const batch = scans.all().filter((one) => one.shown).slice(0, limits.offlineBatchMax)
        if (batch.length === 0) break
        const { stored } = await tools.askUpload({ scans: batch.map(({ nonce, code, mode, gateId, at, shown }) => ({ nonce, code, mode, gateId, at, outcome: shown?.outcome ?? 'refused', reason: shown?.reason })) })
        if (stored.length === 0) break
        const doubtful = stored.flatMap(({ nonce, doubt }) => {
          const one = batch.find((kept) => kept.nonce === nonce)
          return doubt && one ? [{ nonce, doubt, name: one.shown?.name, at: one.at }] : []
        })
        await scans.settle(stored.map(({ nonce }) => nonce))
        set({ waiting: waiting(), offline: false, doubts: [...state.doubts, ...doubtful] })
      }
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      if (transient(error)) set({ offline: true })
      else set({ problem: error })
    } finally {
      set({ uploading: false, waiting: waiting() })
    }
  }

  /** Fetches the list anew. What passed here since stays known. @throws ApiError */
  async function preload(): Promise<void> {
    // What waits must be in the list first, or the list would forget it.
    await upload()
    if (state.loadingList || scans.all().length > 0) return
    set({ loadingList: true })
    try {
      list = await fetchKeptList(store, fairId, tools.askList)
      event = list.event
      await passes.forgetBefore(Date.parse(list.madeAt))
      set({ list: { madeAt: list.madeAt, size: list.size } })
    } finally {
      set({ loadingList: false })
    }
  }

  return {
    scan, admit, upload, preload,
    read: () => state,
    subscribe: (listener: () => void) => { listeners.add(listener); return () => { listeners.delete(listener) } },
    next: () => set({ answer: undefined }),
    setMode: (mode: ScanMode) => set({ mode }),
    setGate: (gateId: string) => set({ gateId }),
    setOffline: (offline: boolean) => set({ offline }),
    refuse: (problem: ApiError) => set({ problem }),
    clearProblem: () => set({ problem: undefined }),
    clearDoubts: () => set({ doubts: [] }),
  }
}
