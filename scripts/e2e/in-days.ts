const dayMs = 86_400_000

/** The day so many days from now in Asia/Shanghai, YYYY-MM-DD. */
export const inDays = (days: number): string => new Date(Date.now() + days * dayMs + dayMs / 3).toISOString().slice(0, 10)
