import { randomBytes, randomInt } from 'node:crypto'
import { sandboxConfig } from '../sandbox-config'
import { type PushAttempt, type SandboxStore } from '../state/sandbox-store'
import { sealMessage } from './seal-message'
import { signParts } from './sign-parts'
import { writeXml } from './write-xml'

/** `forged` spoils msg_signature, `plaintext` leaves the message open: both what a stranger could send. */
export type PushDisguise = 'forged' | 'plaintext' | undefined

function makeRequest(target: string, xml: string, openid: string, disguise: PushDisguise): { url: string; body: string } {
  const { token, aesKey, appid, originalId } = sandboxConfig.officialAccount
  // The real time, not the sandbox clock: the server compares it with its own.
  const timestamp = String(Math.floor(Date.now() / 1000))
  const nonce = String(randomInt(100_000_000, 2_000_000_000))
  const url = new URL(target)
  const query = { signature: signParts(token, timestamp, nonce), timestamp, nonce, openid }
  for (const [key, value] of Object.entries(query)) url.searchParams.set(key, value)
  if (disguise === 'plaintext') return { url: url.href, body: xml }
  const sealed = sealMessage(aesKey, xml, appid)
  const signature = signParts(token, timestamp, nonce, sealed)
  url.searchParams.set('encrypt_type', 'aes')
  url.searchParams.set('msg_signature', disguise === 'forged' ? randomBytes(20).toString('hex') : signature)
  return { url: url.href, body: writeXml({ ToUserName: originalId, Encrypt: sealed }) }
}

/** Read by shape: fetch's errors are not of one class. */
function explainFailure(error: unknown, timeoutMs: number): string {
  const { name, message, cause }: { name?: unknown; message?: unknown; cause?: unknown } = typeof error === 'object' && error !== null ? error : {}
  if (name === 'TimeoutError') return `${timeoutMs} 毫秒内没有应答`
  const deeper = typeof cause === 'object' && cause !== null && 'message' in cause ? String(cause.message) : ''
  return deeper || String(message ?? error)
}

/** Posts one push once and says what came back; never throws. */
export async function postPush(store: SandboxStore, xml: string, openid: string, timeoutMs: number, disguise?: PushDisguise): Promise<PushAttempt> {
  const began = Date.now()
  const done = (part: Partial<PushAttempt>): PushAttempt =>
    ({ at: new Date(store.now()).toISOString(), url: '', status: 0, answer: '', error: '', ms: Date.now() - began, ...part })
  if (!store.pushTarget) return done({ error: '没有设置服务器地址' })
  const { url, body } = makeRequest(store.pushTarget, xml, openid, disguise)
  try {
    const response = await fetch(url, { method: 'POST', headers: { 'Content-Type': 'text/xml' }, body, redirect: 'manual', signal: AbortSignal.timeout(timeoutMs) })
    return done({ url, status: response.status, answer: await response.text() })
  } catch (error) {
    return done({ url, error: explainFailure(error, timeoutMs) })
  }
}
