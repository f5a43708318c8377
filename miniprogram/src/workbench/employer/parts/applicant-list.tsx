import { View } from '@tarojs/components'
import { useEffect } from 'react'
import type { ApplicationStatus } from '@shared/applications/workflow'
import { call } from '@/api/call'
import { usePaged } from '@/hooks/use-paged'
import { reveal } from '@/platform/reveal'
import { useKeys } from '@/platform/use-keys'
import { DeskItem } from '@/ui/desk/desk-item'
import { formatTime } from '@/ui/format-time'
import { ListView } from '@/ui/list-view'
import { Tag } from '@/ui/tag'
import { applicantLabel, isOpenState } from './applicant-columns'
import { nextOf } from './next-of'
import type { Decided } from './use-decided'
import type { Picks } from './use-picks'

/** So many are read ahead of the one that is open. */
const ahead = 3

interface ApplicantListProps {
  status: ApplicationStatus; jobId: string | undefined; /** In full; empty is everybody. */ name: string; /** Changes when the list is to be read again. */ turn: number; chosen: string | undefined; picks: Picks; decided: Decided
  /** Keys j and k walk this list, and who was answered is followed by the next. */ keys?: boolean; onChoose: (id: string) => void
}

/** Applicants in one state, the newest first: a column of the board, or the list beside a record. */
export function ApplicantList({ status, jobId, name, turn, chosen, picks, decided, keys, onChoose }: ApplicantListProps) {
  const list = usePaged((cursor) => call('GET /api/applications', { query: { cursor, status, jobId, name: name || undefined } }), [status, jobId, name, turn])
  const ids = (list.items ?? []).map(({ id }) => id)
  const step = (by: 1 | -1) => {
    const next = nextOf(ids, chosen, by, decided.ids)
    if (next !== undefined) onChoose(next)
  }
  useKeys(keys ? { j: () => step(1), k: () => step(-1) } : {})
  useEffect(() => { if (keys && chosen) reveal('.ui-desk-item--on') }, [chosen])
  const answered = chosen !== undefined && decided.ids.has(chosen)
  // After the last one nobody follows: what was decided stays to be read.
  useEffect(() => { if (keys && answered) step(1) }, [answered])
  const left = chosen === undefined ? ids.length : ids.length - 1 - ids.indexOf(chosen)
  useEffect(() => { if (keys && left < ahead && list.more && !list.loading && !list.error) void list.loadMore() }, [left, list.more, list.loading])
  const shown = list.items?.filter(({ id }) => !decided.ids.has(id))
  return (
    <ListView list={{ ...list, items: shown }} keyOf={(item) => item.id} empty={{ title: name ? `没有叫“${name}”的` : `没有“${applicantLabel(status)}”的应聘者`, note: keys ? (name ? '请填写完整的姓名' : '换一种状态看看') : undefined }}>
      {({ id, student, job, appliedAt, invited }) => (
        <View>
          <DeskItem title={student.name} note={[student.major, student.degree].join(' · ')} small={[student.school, jobId ? '' : job.title, `${formatTime(appliedAt)} 投递`].filter(Boolean).join(' · ')}
            extra={invited ? <Tag tone="info">应邀</Tag> : undefined} on={id === chosen} onTap={() => onChoose(id)}
            pick={picks.on && isOpenState(status) ? { on: picks.chosen.has(id), label: `选中 ${student.name}`, onTap: () => picks.toggle(id, student.name) } : undefined} />
        </View>
      )}
    </ListView>
  )
}
