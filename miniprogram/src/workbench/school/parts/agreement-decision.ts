import { call } from '@/api/call'
import type { ResponseOf } from '@/api/input-of'
import type { Decision } from './queue-record-view'

/** How an agreement is decided. */
export const agreementDecision: Decision<ResponseOf<'GET /api/destinations/:id'>> = {
  approveLabel: () => '审核通过，协议生效',
  rejectLabel: '审核不通过',
  question: { title: '审核通过这份协议', text: '通过后协议立即生效，之后只能通过解约改变', confirm: '确认审核通过' },
  approved: '已审核通过',
  rejected: '已审核不通过',
  reasons: ['报到时间早于毕业时间，请单位核实', '档案接收信息不完整，请补充接收单位和地址', '档案接收单位没有接收资格，请更正', '岗位或待遇与约定不一致，请双方核实', '其他约定含有不当条款，请单位修改'],
  approve: (id, version) => call('POST /api/destinations/:id/approve', { params: { id }, body: { version } }),
  reject: (id, version, reason) => call('POST /api/destinations/:id/reject', { params: { id }, body: { version, reason } }),
}
