import { serverNow } from '@/api/server-time'
import { formatTime } from '@/ui/format-time'

const dayMs = 24 * 3_600_000

/** How long an invitation sent now is good for; `days` as typed, empty: as the school has set. */
export function validityLine(days: string, now: number = serverNow()): string {
  const until = days === '' ? '发出后按学校设置的天数内有效' : `发出后 ${days} 天内有效，现在发出则 ${formatTime(new Date(now + Number(days) * dayMs).toISOString(), now)} 到期`
  return `${until}；有效期内不能向该学生再发邀请，可以撤回。`
}
