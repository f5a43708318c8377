import type { TemplateFieldKind } from './registry'

const limits = { thing: 20, phrase: 5, character_string: 32 } as const
// Asia/Shanghai has had no daylight saving since 1991, so an offset serves and costs a fiftieth of Intl.
const beijingOffsetMs = 8 * 3_600_000

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
  const local = new Date(time.getTime() + beijingOffsetMs).toISOString()
  const day = `${local.slice(0, 4)}年${local.slice(5, 7)}月${local.slice(8, 10)}日`
  return kind === 'date' ? day : `${day} ${local.slice(11, 16)}`
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
