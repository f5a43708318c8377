import { createServer } from 'node:net'

const bind = (port: number): Promise<number | undefined> => new Promise((done) => {
  const server = createServer()
  server.once('error', () => done(undefined))
  server.listen(port, '127.0.0.1', () => {
    const address = server.address()
    server.close(() => done(typeof address === 'object' && address ? address.port : undefined))
  })
})

/** A port of 127.0.0.1 that was free a moment ago: the wanted one, else any. */
export async function freePort(wanted = 0): Promise<number> {
  const port = await bind(wanted) ?? await bind(0)
  if (port === undefined) throw new Error('No port of 127.0.0.1 is free.')
  return port
}
