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
import type { Picks } from './use-picks'

interface ApplicantListProps { status: ApplicationStatus; jobId: string | undefined; /** Changes when somebody was answered. */ turn: number; chosen: string | undefined; picks: Picks; /** Keys j and k walk this list. */ keys?: boolean; onChoose: (id: string) => void }

/** Applicants in one state, the newest first: a column of the board, or the list beside a record. */
export function ApplicantList({ status, jobId, turn, chosen, picks, keys, onChoose }: ApplicantListProps) {
  const list = usePaged((cursor) => call('GET /api/applications', { query: { cursor, status, jobId } }), [status, jobId, turn])
  const step = (by: number) => {
    const items = list.items ?? []
    const at = items.findIndex(({ id }) => id === chosen)
    const next = items[at < 0 ? 0 : at + by]
    if (next) onChoose(next.id)
  }
  useKeys(keys ? { j: () => step(1), k: () => step(-1) } : {})
  useEffect(() => { if (keys && chosen) reveal('.ui-desk-item--on') }, [chosen])
  return (
    <ListView list={list} keyOf={(item) => item.id} empty={{ title: `没有“${applicantLabel(status)}”的应聘者`, note: keys ? '换一种状态看看' : undefined }}>
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
