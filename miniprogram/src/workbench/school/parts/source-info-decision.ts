import { call } from '@/api/call'
import type { ResponseOf } from '@/api/input-of'
import type { Decision } from './queue-record-view'

/** How source information is decided. */
export const sourceInfoDecision: Decision<ResponseOf<'GET /api/source-info/:id'>> = {
  approveLabel: (record) => `审核通过第 ${record.version} 版`,
  rejectLabel: '退回',
  approved: '已审核通过',
  rejected: '已退回修改',
  reasons: ['家庭地址不完整，请填写到门牌号', '生源地应为入学前户籍所在区县，请重新选择', '本人手机无法接通，请填写常用号码', '家庭邮编与地址不符，请核对', '家庭联系人请填写真实姓名'],
  approve: (id, version) => call('POST /api/source-info/:id/approve', { params: { id }, body: { version } }),
  reject: (id, version, reason) => call('POST /api/source-info/:id/reject', { params: { id }, body: { version, reason } }),
}
