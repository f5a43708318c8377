import { type contracts } from './contracts'
import { type ApiOf } from './kernel/endpoint'

type Contracts = typeof contracts
type Each<K extends keyof Contracts> = K extends keyof Contracts ? ApiOf<Contracts[K]> : never
type Merge<U> = (U extends unknown ? (x: U) => void : never) extends (x: infer I) => void ? I : never

/** What each 'METHOD /path' takes and answers. Types only: importing it pulls no zod into a page. */
export type Api = Merge<Each<keyof Contracts>>
export type ApiKey = keyof Api
