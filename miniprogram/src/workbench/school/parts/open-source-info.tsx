import { call } from '@/api/call'
import type { OpenRecord } from '../../parts/open-record'
import { SourceInfoRecord } from './source-info-record'

/** Reads one student's source information to be decided. */
export async function openSourceInfo(id: string): Promise<OpenRecord> {
  const record = await call('GET /api/source-info/:id', { params: { id } })
  const { status, version, actions } = record
  return {
    id, status, version, actions, view: <SourceInfoRecord record={record} />,
    decision: {
      approves: ['approve'], approveLabel: `审核通过第 ${version} 版`, rejectLabel: '退回', approved: '已审核通过', rejected: '已退回修改',
      reasons: ['家庭地址不完整，请填写到门牌号', '生源地应为入学前户籍所在区县，请重新选择', '本人手机无法接通，请填写常用号码', '家庭邮编与地址不符，请核对', '家庭联系人请填写真实姓名'],
      approve: (seen) => call('POST /api/source-info/:id/approve', { params: { id }, body: { version: seen } }),
      reject: (seen, reason) => call('POST /api/source-info/:id/reject', { params: { id }, body: { version: seen, reason } }),
    },
  }
}
