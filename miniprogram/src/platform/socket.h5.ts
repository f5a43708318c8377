import type { Socket, SocketEvents } from './socket'

/** One socket to our server, as the person signed in here: the browser sends the session's cookie along. */
export function openSocket(path: string, events: SocketEvents): Socket {
  const socket = new WebSocket(`${window.location.protocol === 'https:' ? 'wss' : 'ws'}://${window.location.host}${path}`)
  let over = false
  socket.onopen = () => { if (!over) events.onOpen() }
  socket.onmessage = ({ data }: MessageEvent<unknown>) => { if (!over && typeof data === 'string') events.onText(data) }
  // An error is always followed by a close.
  socket.onclose = ({ code }) => {
    if (over) return
    over = true
    events.onClose(code)
  }
  return {
    send: (text) => { if (socket.readyState === WebSocket.OPEN) socket.send(text) },
    close: () => { over = true; socket.close() },
  }
}
