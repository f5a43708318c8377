import { beijingTyped } from '@shared/kernel/beijing-instant'
import { type FairContent } from './model'

/** What holders must know of a change, in one sentence; undefined when nothing of it concerns where they are to be when. */
export function describeChange(before: FairContent, after: FairContent): string | undefined {
  const time = (at: Date) => beijingTyped(at).replace('T', ' ')
  const moved = before.startsAt.getTime() !== after.startsAt.getTime() || before.endsAt.getTime() !== after.endsAt.getTime()
  const parts = [
    ...(moved ? [`时间改为 ${time(after.startsAt)} 至 ${time(after.endsAt)}`] : []),
    ...(before.place !== after.place ? [after.place ? `地点改为 ${after.place}` : '改为线上举行'] : []),
    ...(before.link !== after.link ? [after.link ? '线上链接已更新' : '不再提供线上链接'] : []),
  ]
  return parts.length > 0 ? parts.join('；') : undefined
}
