import type { TemplateFieldKind } from './registry'

const limits = { thing: 20, phrase: 5, character_string: 32 } as const
const parts = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai', hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit',
})

/**
 * One value as WeChat takes it: one line of plain text within the kind's limit, without emoji, never empty.
 * Times are Asia/Shanghai: `2026年06月01日 09:30`.
 * @throws Error when a time is none, or a phrase or character string has nothing WeChat would take.
 */
export function fitValue(kind: TemplateFieldKind, value: unknown): string {
  if (kind === 'time' || kind === 'date') return fitTime(kind, value)
  const line = plainLine(value)
  if (kind === 'thing') return cut(line, limits.thing) || '无'
  const kept = kind === 'phrase' ? line.replace(/[^\p{Script=Han}]/gu, '').slice(0, limits.phrase) : line.replace(/[^\x21-\x7e]/g, '').slice(0, limits.character_string)
  if (!kept) throw new Error(`a ${kind} has no character that WeChat takes`)
  return kept
}

function fitTime(kind: 'time' | 'date', value: unknown): string {
  const time = value instanceof Date ? value : new Date(typeof value === 'string' ? value : Number.NaN)
  if (Number.isNaN(time.getTime())) throw new Error(`a ${kind} is not a time`)
  const part = Object.fromEntries(parts.formatToParts(time).map(({ type, value: text }) => [type, text]))
  const day = `${part.year}年${part.month}月${part.day}日`
  return kind === 'date' ? day : `${day} ${part.hour}:${part.minute}`
}

function plainLine(value: unknown): string {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  // Digits, # and * count as emoji components in Unicode, so pictographs, joiners and selectors are named instead.
  return text.replace(/\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\u200d|\u20e3|\ufe0e|\ufe0f/gu, '').replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim()
}

/** Cut by characters, not UTF-16 units, so that no rare name is split in half. */
function cut(text: string, max: number): string {
  const characters = Array.from(text)
  return characters.length <= max ? text : `${characters.slice(0, max - 1).join('')}…`
}
