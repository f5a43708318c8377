import { errorCatalogue } from '@shared/kernel/error-ids'
import { STATUS_CODES } from 'node:http'
import { type Duplex } from 'node:stream'
import { AppError } from '../errors'
import { isDatabaseAway } from '../http/is-database-away'
import { logger } from '../logger'

/** Answers a request for a socket that is not granted, as every refusal of the API. */
export function refuseUpgrade(socket: Duplex, error: unknown): void {
  const known = error instanceof AppError ? error : new AppError(isDatabaseAway(error) ? 'not_ready' : 'internal_error', undefined, { cause: error })
  if (known.id === 'internal_error') logger.error({ route: '/ws', err: error }, errorCatalogue.internal_error.message)
  const { message, next } = errorCatalogue[known.id]
  const body = JSON.stringify({ error: known.id, message, next })
  const head = [`HTTP/1.1 ${known.status} ${STATUS_CODES[known.status] ?? ''}`, 'Connection: close', 'Content-Type: application/json; charset=utf-8', `Content-Length: ${Buffer.byteLength(body)}`, 'Cache-Control: no-store']
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`)
}
