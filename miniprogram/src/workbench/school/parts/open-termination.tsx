import { call } from '@/api/call'
import { Notice } from '@/ui/notice'
import { TerminationRecord } from '../../parts/termination-record'
import type { OpenRecord } from '../../parts/open-record'

const think = ['请双方先当面协商，再答复是否同意', '学校已与双方沟通，请结合实际情况重新考虑', '申请方已补充说明，请重新考虑']

const mediation = <Notice>一方不同意解约，申请学校协调。学校不能替任何一方同意：可以转请对方重新考虑，或不同意解除，协议继续有效。</Notice>

/** Reads one termination to be decided, or to be mediated: then one side is asked to think again. */
export async function openTermination(id: string): Promise<OpenRecord> {
  const record = await call('GET /api/terminations/:id', { params: { id } })
  const { status, version, actions, destination } = record
  const refer = actions.find((action) => action.key.startsWith('referTo') && !action.why)
  return {
    id, status, version, actions, view: <TerminationRecord record={record} note={status.key === 'mediation' && mediation} />,
    decision: {
      approves: ['approve'], approveLabel: '同意解除', rejectLabel: '不同意解除', approved: '已同意解除', rejected: '已答复不同意解除',
      question: { title: '同意解除', text: `同意后${destination.kindLabel}立即解除，学生恢复为未确认，可以重新签约或登记；已解除的不能恢复。`, confirm: '确认同意解除' },
      reasons: ['解除理由不充分，请与对方协商后再申请', '证明材料不足，请补充后重新申请', '请先按协议约定处理违约事宜', '对方不同意解除，请继续协商'],
      refer: refer && { label: refer.label, said: '已转请对方重新考虑', reasons: think, act: (seen, reason) => call('POST /api/terminations/:id/refer', { params: { id }, body: { version: seen, reason } }) },
      approve: (seen) => call('POST /api/terminations/:id/approve', { params: { id }, body: { version: seen } }),
      reject: (seen, reason) => call('POST /api/terminations/:id/reject', { params: { id }, body: { version: seen, reason } }),
    },
  }
}
