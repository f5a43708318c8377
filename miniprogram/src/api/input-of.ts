import type { Api } from '@shared/api'

export type ApiKey = keyof Api & string
type Nothing = Record<never, never>
type Part = 'params' | 'query' | 'body'
type Needed<K extends ApiKey> = { [P in Part as Api[K][P] extends undefined ? never : Nothing extends Api[K][P] ? never : P]: Api[K][P] }
type Optional<K extends ApiKey> = { [P in Part as Api[K][P] extends undefined ? never : Nothing extends Api[K][P] ? P : never]?: Api[K][P] }

/** What an endpoint takes; parts it does not have are absent, parts without required fields are optional. */
export type InputOf<K extends ApiKey> = Needed<K> & Optional<K>
/** The input as a rest argument: endpoints that need nothing are called without one. */
export type InputArgs<K extends ApiKey> = Nothing extends InputOf<K> ? [input?: InputOf<K>] : [input: InputOf<K>]
export type ResponseOf<K extends ApiKey> = Api[K]['response']
