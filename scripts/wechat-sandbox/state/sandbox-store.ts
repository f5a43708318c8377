import { randomBytes } from 'node:crypto'
import { EventEmitter } from 'node:events'
import { firstState } from './first-state'
import { type ChatEntry, type Person, type SandboxState } from './sandbox-state'

/** A fault to play; `rule` is an errcode or a name from README.md, `path` narrows API faults to one call. */
export interface Fault { rule: string; times: number; path?: string }

export interface RequestRecord { id: number; at: string; method: string; path: string; query: string; body: string; status: number; answer: string; ms: number }

export interface PushAttempt { at: string; url: string; status: number; answer: string; error: string; ms: number }

export interface PushRecord { id: number; at: string; openid: string; what: string; eventKey: string; xml: string; attempts: PushAttempt[]; done: boolean; answered: boolean }

const KEPT = 200

/** What the sandbox knows. Everything that must outlive a restart is in `state`; the rest is a look at the last traffic. */
export class SandboxStore {
  state: SandboxState
  requests: RequestRecord[] = []
  pushes: PushRecord[] = []
  faults: Fault[] = []
  pushTarget: string | null = null
  publicUrl = ''
  readonly events = new EventEmitter()
  private offset = 0
  private serial = 0

  constructor(state?: SandboxState) {
    this.state = state ?? firstState(Date.now())
    this.events.setMaxListeners(0)
  }

  /** Milliseconds since the epoch, on a clock that a test may push ahead. */
  now(): number { return Date.now() + this.offset }
  seconds(): number { return Math.floor(this.now() / 1000) }
  advance(seconds: number): void { this.offset += seconds * 1000 }
  /** Goes on from the instant `at` (milliseconds). */
  setClock(at: number): void { this.offset = at - Date.now() }
  nextId(): number { return ++this.serial }

  /** A message number as large as WeChat's own: no JavaScript number holds it. */
  nextMessageId(): string { return String((BigInt(Date.now()) << 20n) | BigInt((++this.serial * 7919 + 1) & 0xfffff)) }

  /** Tells the page and the disk that something changed. */
  changed(): void { this.events.emit('change') }

  addRequest(record: RequestRecord): void { this.requests = [...this.requests, record].slice(-KEPT); this.changed() }
  addPush(record: PushRecord): void { this.pushes = [...this.pushes, record].slice(-KEPT); this.changed() }

  addChat(entry: Omit<ChatEntry, 'id' | 'at'>): void {
    this.state.chat.push({ id: randomBytes(8).toString('hex'), at: this.now(), ...entry })
    this.changed()
  }

  /** The first waiting fault that fits, counted down; undefined when none does. */
  takeFault(fits: (fault: Fault) => boolean): Fault | undefined {
    const fault = this.faults.find((one) => one.times > 0 && fits(one))
    if (!fault) return undefined
    fault.times -= 1
    this.faults = this.faults.filter((one) => one.times > 0)
    this.changed()
    return fault
  }

  byOpenid(openid: unknown): Person | undefined { return this.state.people.find((person) => person.openid === openid) }
  byMiniOpenid(openid: unknown): Person | undefined { return this.state.people.find((person) => person.miniOpenid === openid) }

  /** Back to the demonstration people; the address pushed to stays. */
  reset(): void {
    this.state = firstState(Date.now())
    this.requests = []
    this.pushes = []
    this.faults = []
    this.offset = 0
    this.changed()
  }
}
