import { readFileSync } from 'node:fs'

interface Callbacks { success?: (answer: unknown) => void; fail?: (error: { errMsg: string }) => void; complete?: (answer: unknown) => void }
export interface RequestOptions extends Callbacks { url: string; method?: string; data?: unknown; header?: Record<string, string>; timeout?: number }
export interface TransferOptions extends RequestOptions { filePath?: string; name?: string; fileName?: string }

/** wx.request, wx.uploadFile and wx.downloadFile over real HTTP; like WeChat's they keep no cookies. `done` is told after each answer. */
export function makeRequests(started: () => void, done: () => void, saveFile: (bytes: Uint8Array) => string) {
  const finish = (options: Callbacks, work: Promise<unknown>, name: string) => {
    started()
    void work.then(
      (answer) => { options.success?.(answer); options.complete?.(answer) },
      (error: unknown) => { const failure = { errMsg: `${name}:fail ${String(error)}` }; options.fail?.(failure); options.complete?.(failure) },
    ).finally(done)
    return { abort: () => undefined, onProgressUpdate: () => undefined, onHeadersReceived: () => undefined }
  }
  const signal = (options: RequestOptions) => AbortSignal.timeout(options.timeout ?? 60_000)
  const head = (answer: Response) => ({ statusCode: answer.status, header: Object.fromEntries(answer.headers), errMsg: 'request:ok' })
  return {
    request: (options: RequestOptions) => finish(options, send(options), 'request'),
    uploadFile: (options: TransferOptions) => finish(options, (async () => {
      const body = new FormData()
      body.append(options.name ?? 'file', new Blob([new Uint8Array(readFileSync(options.filePath ?? ''))]), options.fileName ?? 'file')
      const answer = await fetch(options.url, { method: 'POST', body, headers: options.header, signal: signal(options) })
      return { ...head(answer), data: await answer.text() }
    })(), 'uploadFile'),
    downloadFile: (options: TransferOptions) => finish(options, (async () => {
      const answer = await fetch(options.url, { headers: options.header, signal: signal(options) })
      return { ...head(answer), tempFilePath: saveFile(new Uint8Array(await answer.arrayBuffer())) }
    })(), 'downloadFile'),
  }

  async function send(options: RequestOptions): Promise<unknown> {
    const body = options.data === undefined || options.method === 'GET' ? undefined : typeof options.data === 'string' ? options.data : JSON.stringify(options.data)
    const answer = await fetch(options.url, { method: options.method ?? 'GET', headers: options.header, body, signal: signal(options), redirect: 'manual' })
    const text = await answer.text()
    let data: unknown = text
    try { data = JSON.parse(text) } catch { /* WeChat hands over text that is not JSON as it is */ }
    return { ...head(answer), data }
  }
}
