import { call } from '@/api/call'
import type { OpenRecord, Reopening } from '@/workbench/parts/open-record'
import { RegistrationRecord } from './registration-record'

const ofPaper = ['证照不清晰或不完整，请重新上传', '单位名称与证照不一致，请核对', '统一社会信用代码与证照不一致，请核对', '证照已过有效期，请上传有效的证照', '联系电话无法接通，请更正']
const ofConduct = ['收到学生投诉，经核实发布虚假职位', '以招聘名义收费或培训', '证照已注销或吊销', '长期无法联系']

const reopenings: readonly { key: string; of: (id: string) => Reopening }[] = [
  { key: 'suspend', of: (id) => ({
    label: '暂停资格', note: '暂停后，该单位的职位从搜索中消失，不能发布职位和发出邀请；可以恢复。', said: '已暂停资格', reasons: ofConduct,
    act: (version, reason) => call('POST /api/employers/registrations/:id/suspend', { params: { id }, body: { version, reason } }),
  }) },
  { key: 'restore', of: (id) => ({
    label: '恢复资格', note: '恢复后，该单位在招的职位重新出现在搜索中，可以发布职位和发出邀请。', said: '已恢复资格',
    act: (version) => call('POST /api/employers/registrations/:id/restore', { params: { id }, body: { version } }),
  }) },
]

/** Reads one registration to be decided: taken in or not; later suspended, or restored. */
export async function openRegistration(id: string): Promise<OpenRecord> {
  const record = await call('GET /api/employers/registrations/:id', { params: { id } })
  const { status, version, actions } = record
  return {
    id, status, version, actions, view: <RegistrationRecord record={record} />,
    decision: {
      approves: ['approve'], approveLabel: '审核通过', rejectLabel: '不通过', approved: '已通过，单位可以发布职位', rejected: '已不通过，单位会看到原因', reasons: ofPaper,
      approve: (seen) => call('POST /api/employers/registrations/:id/approve', { params: { id }, body: { version: seen } }),
      reject: (seen, reason) => call('POST /api/employers/registrations/:id/reject', { params: { id }, body: { version: seen, reason } }),
      reopen: reopenings.find(({ key }) => actions.some((action) => action.key === key))?.of(id),
    },
  }
}
