import { z } from 'zod'
import { type seeded } from '../../../server/test/seeded'
import { type Ledger } from './ledger'

/** The connection broke: what was asked may have happened or not. */
export class Broken extends Error {}

export interface World { url: string; ledger: Ledger; chance: ReturnType<typeof seeded>; /** Called as each writing request is on its way. */ onWrite: () => void }

const refused = [409, 422]

/** Somebody who uses the server over HTTP, one request at a time. */
export function person({ url, ledger, onWrite }: World, token: string) {
  let unanswered: { purpose: string; bytes: Buffer } | undefined

  async function send(method: string, path: string, body?: BodyInit): Promise<unknown> {
    const json = typeof body === 'string'
    const pending = fetch(url + path, { method, body, headers: { authorization: `Bearer ${token}`, ...(json ? { 'content-type': 'application/json' } : {}) } })
    if (method !== 'GET') onWrite()
    let response: Response
    let text: string
    try {
      response = await pending
      text = await response.text()
    } catch (error) {
      throw new Broken(`${method} ${path}`, { cause: error })
    }
    if (response.ok) return JSON.parse(text)
    // Somebody else was faster: read again. Everything else is a fault.
    if (refused.includes(response.status) && method !== 'GET') return undefined
    const failure = `${method} ${path} answered ${response.status}: ${text}`
    ledger.failures.push(failure)
    throw new Error(failure)
  }

  async function upload(purpose: string, bytes: Buffer): Promise<string | undefined> {
    const form = new FormData()
    form.set('file', new File([new Uint8Array(bytes)], '照片.jpg'))
    unanswered = { purpose, bytes }
    const answer = await send('POST', `/api/uploads/${purpose}`, form)
    unanswered = undefined
    if (answer === undefined) return undefined
    const { id } = z.object({ id: z.string() }).parse(answer)
    ledger.uploads.add(id)
    return id
  }

  return {
    get: (path: string) => send('GET', path),
    /** Undefined when it was refused. */
    ask: (method: 'POST' | 'PUT', path: string, body: object) => send(method, path, JSON.stringify(body)),
    upload,
    /** Sends the file again whose upload broke off, as a page does when the line is back. */
    async repeatUpload(): Promise<void> {
      if (unanswered) await upload(unanswered.purpose, unanswered.bytes)
    },
  }
}
export type Person = ReturnType<typeof person>
