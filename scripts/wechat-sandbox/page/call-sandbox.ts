import { SandboxCallError } from './sandbox-call-error'

/** POSTs to the control interface; a refusal is thrown with its Chinese sentence and status. */
export async function callSandbox(name: string, body: Record<string, unknown>): Promise<Record<string, unknown>> {
  const response = await fetch(`/_sandbox/${name}`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) })
  const answer: unknown = await response.json()
  const record: Record<string, unknown> = typeof answer === 'object' && answer !== null ? { ...answer } : {}
  if (!response.ok) throw new SandboxCallError(response.status, String(record.message ?? '沙箱没有应答'))
  return record
}
