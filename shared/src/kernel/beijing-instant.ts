/** The instant of a day and time as typed in China (2026-07-10T14:00). Undefined when it is none. */
export function beijingInstant(typed: string | undefined): Date | undefined {
  if (!typed || !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(typed)) return undefined
  const at = new Date(`${typed}:00+08:00`)
  return !Number.isNaN(at.getTime()) && beijingTyped(at) === typed ? at : undefined
}

/** An instant as it is typed in China. No time zones are asked of the engine: WeChat's has none. */
export const beijingTyped = (at: Date): string => new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 16)
