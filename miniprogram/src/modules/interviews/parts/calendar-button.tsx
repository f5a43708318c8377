import { useAction } from '@/hooks/use-action'
import { addToCalendar } from '@/platform/calendar'
import { Button } from '@/ui/button'
import { isH5 } from '@/ui/is-h5'
import { toast } from '@/ui/toast'
import type { Interview } from './interview'

/** Into the phone's calendar, or as a calendar file in a browser (R-INT-1). */
export function CalendarButton({ interview: { id, kind, employer, job, startsAt, endsAt, place, note } }: { interview: Interview }) {
  const add = useAction(async () => {
    const title = `${kind.label}：${employer.name}（${job.title}）`
    const added = await addToCalendar({ title, startsAt, endsAt, place, note, file: { url: `/api/interviews/${id}/calendar`, name: `面试-${employer.name}.ics` } })
    if (!isH5) toast(added ? '已加入手机日历' : '没有加入：请允许本小程序使用日历')
  })
  return <Button kind="line" small busy={add.busy} onTap={() => void add.run()}>{isH5 ? '下载日历文件' : '加入手机日历'}</Button>
}
