import { call } from '@/api/call'
import { OfflineRecord } from './offline-record'
import type { OpenRecord } from '../../parts/open-record'

const ofData = ['单位名称与公章、营业执照不一致，请核对', '统一社会信用代码与单位名称不符，请核对', '档案转寄地址不完整，请补充到门牌号', '档案收件人须为接收单位的工作人员', '岗位或待遇填写有误，请与单位核实']
const ofPaper = ['盖章件不清晰，请重新拍照上传', '盖章件缺页，请上传全部页面', '缺少单位公章或经办人签字', '缺少学生本人签字', '盖章件内容与系统中的协议不一致，请核对']

/** Reads one offline agreement to be decided: its data (two-stage review), or the stamped copy. */
export async function openOffline(id: string): Promise<OpenRecord> {
  const record = await call('GET /api/offline-agreements/:id', { params: { id } })
  const { status, version, actions } = record
  const data = status.key === 'data_review'
  return {
    id, status, version, actions, view: <OfflineRecord record={record} />,
    decision: {
      approves: ['approveData', 'approve'], rejectLabel: '审核不通过', rejected: '已审核不通过', reasons: data ? ofData : ofPaper,
      approveLabel: data ? '信息无误，可以盖章' : '审核通过，协议生效', approved: data ? '信息审核通过，学生可以下载盖章' : '已审核通过',
      question: data ? undefined : { title: '审核通过这份协议', text: '通过后协议立即生效，之后只能通过解约改变', confirm: '确认审核通过' },
      approve: (seen) => call('POST /api/offline-agreements/:id/approve', { params: { id }, body: { version: seen } }),
      reject: (seen, reason) => call('POST /api/offline-agreements/:id/reject', { params: { id }, body: { version: seen, reason } }),
    },
  }
}
