import { type Context } from 'koa'

/** Aborted once the client is gone before its answer: work that only waits need not begin. */
export function whenGone({ req, res }: Pick<Context, 'req' | 'res'>): AbortSignal {
  const gone = new AbortController()
  const note = (): void => { if (!res.writableFinished) gone.abort() }
  if (req.socket.destroyed) gone.abort()
  else res.once('close', note)
  return gone.signal
}
