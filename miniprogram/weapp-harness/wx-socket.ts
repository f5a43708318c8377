import { WebSocket } from 'ws'

export interface SocketOptions { url: string; header?: Record<string, string>; success?: (answer: { errMsg: string }) => void; fail?: (error: { errMsg: string }) => void }
interface SendOptions { data: string; success?: () => void; fail?: (error: { errMsg: string }) => void }
type Listener = (event: Record<string, unknown>) => void

/** wx.connectSocket over a real WebSocket: headers go along, cookies and an origin do not. `changed` is told of everything that arrives. */
export function makeSockets(changed: () => void) {
  const open = new Set<WebSocket>()
  let over = false
  const connectSocket = ({ url, header, success }: SocketOptions) => {
    const socket = new WebSocket(url, { headers: header })
    open.add(socket)
    const listen = (bind: (tell: Listener) => void) => (listener: Listener) => { bind((event) => { if (over) return; listener(event); changed() }) }
    success?.({ errMsg: 'connectSocket:ok' })
    socket.on('close', () => { open.delete(socket) })
    socket.on('error', () => undefined)
    return {
      onOpen: listen((tell) => { socket.on('open', () => tell({})) }),
      onMessage: listen((tell) => { socket.on('message', (data) => tell({ data: String(data) })) }),
      onClose: listen((tell) => { socket.on('close', (code, reason) => tell({ code, reason: String(reason) })) }),
      onError: listen((tell) => { socket.on('error', (error) => tell({ errMsg: error.message })) }),
      send: ({ data, success: sent, fail }: SendOptions) => {
        if (socket.readyState === WebSocket.OPEN) socket.send(data, () => sent?.())
        else fail?.({ errMsg: 'sendSocketMessage:fail' })
      },
      close: () => socket.close(),
    }
  }
  /** Cuts every line, as a lost network does. */
  const drop = () => { for (const socket of open) socket.terminate() }
  return { connectSocket, drop, /** The app is put away: it hears nothing any more, or it would connect again. */ stop: () => { over = true; drop() } }
}
