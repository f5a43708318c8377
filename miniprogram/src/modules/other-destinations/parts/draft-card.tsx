import { branchOf } from '@shared/other-destinations/branches'
import { Card } from '@/ui/card'
import { formatTime } from '@/ui/format-time'
import { Row } from '@/ui/row'
import { Tag } from '@/ui/tag'
import type { OtherDestination } from './other-destination'

/** What is being filled in and not submitted: which type, how far. */
export function DraftCard({ record: { draft, problems } }: { record: OtherDestination }) {
  if (!draft.branch) return null
  const { label, code } = branchOf(draft.branch)
  return (
    <Card title="正在填写" extra={<Tag tone={problems.length > 0 ? 'wait' : 'ok'}>{problems.length > 0 ? `还有 ${problems.length} 项` : '可以送审'}</Tag>}>
      <Row label="去向类型">{`${label}（${code}）`}</Row>
      <Row label="证明材料">{`${draft.proofs.length} 个文件`}</Row>
      {draft.savedAt && <Row label="最近保存">{formatTime(draft.savedAt)}</Row>}
    </Card>
  )
}
