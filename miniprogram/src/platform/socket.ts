import Taro from '@tarojs/taro'
import { apiBase } from '@/api/api-base'
import { requestHeaders } from '@/api/request-headers'

export interface SocketEvents { onOpen: () => void; onText: (text: string) => void; /** Once, for whatever reason, also when it never opened. */ onClose: (code: number) => void }
export interface Socket { send: (text: string) => void; close: () => void }

/** As a browser has it for a line that broke. */
const abnormal = 1006

/** One socket to our server, as the person signed in here. WeChat sends our token as a header and keeps no cookie. */
export function openSocket(path: string, events: SocketEvents): Socket {
  let task: Taro.SocketTask | undefined
  let over = false
  const end = (code: number) => {
    if (over) return
    over = true
    events.onClose(code)
  }
  Taro.connectSocket({ url: `${apiBase().replace(/^http/, 'ws')}${path}`, header: requestHeaders() }).then((opened) => {
    if (over) { opened.close({}); return }
    task = opened
    opened.onOpen(() => { if (!over) events.onOpen() })
    opened.onMessage<unknown>(({ data }) => { if (!over && typeof data === 'string') events.onText(data) })
    opened.onClose(({ code }) => end(code))
    opened.onError(() => end(abnormal))
  }, () => end(abnormal))
  return {
    // A frame that cannot go out is noticed by the close that follows.
    send: (text) => { task?.send({ data: text, fail: () => undefined }) },
    close: () => { over = true; task?.close({}) },
  }
}
