const dayMs = 86_400_000
const shanghaiMs = 8 * 3_600_000
const slackMs = 5 * 60_000

/** When WeChat's daily quotas are open again: five minutes past the next midnight in Asia/Shanghai. */
export function nextQuotaDay(now: Date): Date {
  const startOfDay = Math.floor((now.getTime() + shanghaiMs) / dayMs) * dayMs
  return new Date(startOfDay + dayMs - shanghaiMs + slackMs)
}
