import { call } from '@/api/call'
import type { ResponseOf } from '@/api/input-of'
import type { Decision } from './queue-record-view'

/** How a correction is decided. */
export const correctionDecision: Decision<ResponseOf<'GET /api/corrections/:id'>> = {
  approveLabel: () => '同意更正',
  rejectLabel: '不同意',
  approved: '已同意更正',
  rejected: '已答复不同意',
  reasons: ['与学籍系统登记一致，不需要更正', '请写明更正的依据后重新申请', '请先到学院核实并提交证明材料', '此项由教务部门修改，请先联系教务处'],
  approve: (id, version) => call('POST /api/corrections/:id/approve', { params: { id }, body: { version } }),
  reject: (id, version, reason) => call('POST /api/corrections/:id/reject', { params: { id }, body: { version, reason } }),
}
