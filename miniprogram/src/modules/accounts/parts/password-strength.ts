import { limits } from '@shared/kernel/limits'

export interface Strength { level: 0 | 1 | 2 | 3; label: string; note: string }

/** How hard a password is to guess, and what it lacks; level 0 is refused by the server. Undefined while nothing is typed. */
export function passwordStrength(text: string): Strength | undefined {
  if (text === '') return undefined
  const lacks = [
    text.length < limits.passwordMin && `至少 ${limits.passwordMin} 位`,
    !/[A-Za-z]/.test(text) && '要有字母',
    !/\d/.test(text) && '要有数字',
  ].filter((one) => one !== false)
  if (lacks.length > 0) return { level: 0, label: '太简单', note: `还缺：${lacks.join('、')}` }
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/].filter((kind) => kind.test(text)).length
  const score = kinds + (text.length >= 12 ? 1 : 0)
  if (score >= 4) return { level: 3, label: '强', note: '不容易被猜到' }
  if (score === 3) return { level: 2, label: '中', note: '可以使用；更长或加符号会更安全' }
  return { level: 1, label: '弱', note: '可以使用；建议加大写字母或符号' }
}
