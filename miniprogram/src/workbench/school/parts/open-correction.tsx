import { call } from '@/api/call'
import { CorrectionRecord } from './correction-record'
import type { OpenRecord } from '../../parts/open-record'

/** Reads one correction to be decided. */
export async function openCorrection(id: string): Promise<OpenRecord> {
  const record = await call('GET /api/corrections/:id', { params: { id } })
  const { status, version, actions } = record
  return {
    id, status, version, actions, view: <CorrectionRecord record={record} />,
    decision: {
      approves: ['approve'], approveLabel: '同意更正', rejectLabel: '不同意', approved: '已同意更正', rejected: '已答复不同意',
      reasons: ['与学籍系统登记一致，不需要更正', '请写明更正的依据后重新申请', '证明材料不足以说明要更正的内容，请补充', '请先到学院核实并提交证明材料', '此项由教务部门修改，请先联系教务处'],
      approve: (seen) => call('POST /api/corrections/:id/approve', { params: { id }, body: { version: seen } }),
      reject: (seen, reason) => call('POST /api/corrections/:id/reject', { params: { id }, body: { version: seen, reason } }),
    },
  }
}
