import { call } from '@/api/call'
import { AgreementRecord } from './agreement-record'
import type { OpenRecord } from '../../parts/open-record'

/** Reads one online agreement to be decided. */
export async function openAgreement(id: string): Promise<OpenRecord> {
  const record = await call('GET /api/destinations/:id', { params: { id } })
  const { status, version, actions } = record
  return {
    id, status, version, actions, view: <AgreementRecord record={record} />,
    decision: {
      approves: ['approve'], approveLabel: '审核通过，协议生效', rejectLabel: '审核不通过', approved: '已审核通过', rejected: '已审核不通过',
      question: { title: '审核通过这份协议', text: '通过后协议立即生效，之后只能通过解约改变', confirm: '确认审核通过' },
      reasons: ['报到时间早于毕业时间，请单位核实', '档案接收信息不完整，请补充接收单位和地址', '档案接收单位没有接收资格，请更正', '岗位或待遇与约定不一致，请双方核实', '其他约定含有不当条款，请单位修改'],
      approve: (seen) => call('POST /api/destinations/:id/approve', { params: { id }, body: { version: seen } }),
      reject: (seen, reason) => call('POST /api/destinations/:id/reject', { params: { id }, body: { version: seen, reason } }),
    },
  }
}
