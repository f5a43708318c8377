import { type SandboxStore } from '../state/sandbox-store'

const TOKEN_PATHS = ['/cgi-bin/token', '/cgi-bin/stable_token']
const TOKEN_RULES = ['40125', '40013', '40164', '41002', '41004']

/** What a waiting fault does to this call: an errcode, 'timeout', 'reset', or undefined. A fault without a path spares the token calls, unless its code is theirs. */
export function takeApiFault(store: SandboxStore, path: string): number | 'timeout' | 'reset' | undefined {
  const isTokenCall = TOKEN_PATHS.includes(path)
  const fault = store.takeFault(({ rule, path: only }) => {
    const isCode = /^-?\d+$/.test(rule)
    if (!isCode && rule !== 'timeout' && rule !== 'reset') return false
    if (only) return path === only
    return isTokenCall === TOKEN_RULES.includes(rule)
  })
  if (!fault) return undefined
  if (fault.rule === 'timeout' || fault.rule === 'reset') return fault.rule
  return Number(fault.rule)
}
