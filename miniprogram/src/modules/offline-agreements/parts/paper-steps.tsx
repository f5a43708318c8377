import { Steps, type Step } from '@/ui/steps'
import { Card } from '@/ui/card'
import type { OfflineAgreement } from './offline-agreement'

const oneStage = ['录入生成', '下载盖章', '上传送审', '学校审核'] as const
const twoStage = ['录入生成', '信息审核', '下载盖章', '上传送审', '学校审核'] as const

/** The way of the agreement after it was made; with two-stage review the school looks at the data first. */
export function PaperSteps({ agreement: { status, twoStageReview, submittedAt }, at }: { agreement: OfflineAgreement; /** On a page of its own step. */ at?: '下载盖章' | '上传送审' }) {
  const labels: readonly string[] = twoStageReview ? twoStage : oneStage
  const now = at ?? ({ draft: '录入生成', data_review: '信息审核', awaiting_upload: '下载盖章', in_review: '学校审核', rejected: twoStageReview && !submittedAt ? '信息审核' : '学校审核' }[status.key] ?? '')
  const index = labels.indexOf(now)
  const state = (of: number): Step['state'] => {
    if (status.key === 'in_force' || of < index) return 'done'
    if (of !== index) return 'todo'
    return status.key === 'rejected' ? 'bad' : 'now'
  }
  if (status.key === 'discarded' || status.key === 'terminated') return null
  return <Card><Steps steps={labels.map((label, place) => ({ label, state: state(place) }))} /></Card>
}
