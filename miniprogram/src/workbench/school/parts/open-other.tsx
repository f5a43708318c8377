import { call } from '@/api/call'
import type { OpenRecord } from '../../parts/open-record'
import { OtherRecord } from './other-record'

/** Reads one 其他去向登记 to be decided. */
export async function openOther(id: string): Promise<OpenRecord> {
  const record = await call('GET /api/other-destinations/:id', { params: { id } })
  const { status, version, actions } = record
  return {
    id, status, version, actions, view: <OtherRecord record={record} />,
    decision: {
      approves: ['approve'], approveLabel: `审核通过第 ${version} 版`, rejectLabel: '审核不通过', approved: '已审核通过', rejected: '已审核不通过',
      reasons: ['证明材料不清晰，请重新拍照上传', '证明材料与所选去向不符，请更换', '证明材料缺少单位盖章或签字', '单位信息与证明材料不一致，请核对', '所选去向类别不对，请重新选择'],
      approve: (seen) => call('POST /api/other-destinations/:id/approve', { params: { id }, body: { version: seen } }),
      reject: (seen, reason) => call('POST /api/other-destinations/:id/reject', { params: { id }, body: { version: seen, reason } }),
    },
  }
}
