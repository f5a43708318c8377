import { type Server } from 'node:http'

const sentences: Record<string, string> = { EADDRINUSE: 'is taken by another program', EADDRNOTAVAIL: 'is not an address of this machine', EACCES: 'may not be opened by this user' }

/** Begins to listen. @throws Error naming PORT and HOST when that cannot be */
export async function listen(server: Server, port: number, host: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(new Error(`PORT ${port} of HOST ${host} ${sentences[error.code ?? ''] ?? error.message}.`, { cause: error })))
    server.listen(port, host, resolve)
  })
}

/** Takes no new connection and resolves when the last answer is out; connections kept alive are closed as they fall idle. */
export async function close(server: Server): Promise<void> {
  const sweep = setInterval(() => server.closeIdleConnections(), 100)
  await new Promise<void>((resolve) => { server.close(() => resolve()); server.closeIdleConnections() })
  clearInterval(sweep)
}
