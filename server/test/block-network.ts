import { Socket } from 'node:net'

const loopback = new Set(['127.0.0.1', '::1', 'localhost', undefined, null, ''])

/** The host of socket.connect(options | port, host | [options, callback]); undefined means this machine. */
function hostOf(first: unknown, second: unknown): unknown {
  const target: unknown = Array.isArray(first) ? first[0] : first
  if (typeof target === 'object' && target !== null) return 'host' in target ? target.host : undefined
  return typeof second === 'string' ? second : undefined
}

/**
 * Makes every connection to another machine fail.
 * @param onAttempt told the host of each attempt
 * @returns how to undo it
 */
export function blockNetwork(onAttempt: (host: string) => void): () => void {
  const connect = Socket.prototype.connect
  function guarded(this: Socket, ...args: unknown[]): Socket {
    const host = hostOf(args[0], args[1])
    if (loopback.has(host as string)) return Reflect.apply(connect, this, args)
    onAttempt(String(host))
    queueMicrotask(() => this.destroy(new Error(`the test tried to reach ${String(host)}`)))
    return this
  }
  Socket.prototype.connect = guarded
  return () => { Socket.prototype.connect = connect }
}
