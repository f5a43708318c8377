import { errorCatalogue } from '@shared/kernel/error-ids'
import { STATUS_CODES } from 'node:http'
import { type Duplex } from 'node:stream'
import { toAppError } from '../http/to-app-error'
import { observeRequest } from '../http/metrics'
import { logger } from '../logger'

/** Answers a request for a socket that is not granted, as every refusal of the API; said in the log too, for its page only takes the slower road and nobody notices. */
export function refuseUpgrade(socket: Duplex, error: unknown, ms: number): void {
  const known = toAppError(error)
  if (known.id === 'internal_error') logger.error({ route: '/ws', err: error }, errorCatalogue.internal_error.message)
  observeRequest('/ws', known.status, ms / 1000)
  logger.info({ route: '/ws', status: known.status, error: known.id, ms: Math.round(ms) }, 'request')
  const { message, next } = errorCatalogue[known.id]
  const body = JSON.stringify({ error: known.id, message, next })
  const head = [`HTTP/1.1 ${known.status} ${STATUS_CODES[known.status] ?? ''}`, 'Connection: close', 'Content-Type: application/json; charset=utf-8', `Content-Length: ${Buffer.byteLength(body)}`, 'Cache-Control: no-store']
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`)
}
