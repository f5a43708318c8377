const eightHoursMs = 8 * 3_600_000

/** An instant as `YYYY-MM-DD HH:mm` in Asia/Shanghai, which has had no summer time since 1991. Ten times as fast as Intl: a list asks for it half a million times. */
export const chinaTime = (at: Date): string => new Date(at.getTime() + eightHoursMs).toISOString().slice(0, 16).replace('T', ' ')
