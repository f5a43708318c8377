import { defaultOpinion, opinionMax } from '@shared/recommendation-form/sections'
import { call } from '@/api/call'
import { FormRecord } from './form-record'
import type { OpenRecord } from '../../parts/open-record'

const templates = [
  defaultOpinion,
  '该生思想进步，学习认真，综合素质良好，同意推荐。',
  '该生专业基础扎实，实践能力较强，同意推荐。',
  '该生品学兼优，担任学生干部认真负责，同意优先推荐。',
]

const againReasons = ['学生申请更新内容，请修改后重新送审', '审核后发现内容与事实不符，请更正', '照片不符合证件照要求，请更换', '奖惩情况有变化，请补充后重新送审']

/** Reads one recommendation form to be decided; the yes carries 院系意见. An approved one can be opened again (R-REC-2). */
export async function openForm(id: string): Promise<OpenRecord> {
  const record = await call('GET /api/recommendation-form/:id', { params: { id } })
  const { status, version, actions } = record
  const again = actions.find((action) => action.key === 'reopen' && !action.why)
  return {
    id, status, version, actions, view: <FormRecord id={id} record={record} />,
    decision: {
      approves: ['approve'], approveLabel: '审核通过', rejectLabel: '退回修改', approved: '已审核通过', rejected: '已退回修改',
      opinion: { label: '院系意见', start: record.opinion ?? defaultOpinion, limit: opinionMax, templates },
      reasons: ['自我鉴定过于简单，请充实后重新提交', '奖惩情况请写明时间、级别和颁发单位', '照片不符合证件照要求，请重新上传', '社会实践请写明时间和单位', '内容与事实不符，请核对'],
      reopen: again && {
        label: again.label, note: '退回后学生可以修改；重新审核通过前，不能再下载正式的推荐表', said: '已退回，学生可以修改后重新送审', reasons: againReasons,
        act: (seen, reason) => call('POST /api/recommendation-form/:id/reopen', { params: { id }, body: { version: seen, reason } }),
      },
      approve: (seen, opinion) => call('POST /api/recommendation-form/:id/approve', { params: { id }, body: { version: seen, opinion } }),
      reject: (seen, reason) => call('POST /api/recommendation-form/:id/reject', { params: { id }, body: { version: seen, reason } }),
    },
  }
}
