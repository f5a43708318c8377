import { call } from '@/api/call'

/** How a step of a termination is taken by the employer. `asks`: it needs a reason, put together from these sentences; otherwise it is confirmed with `means`. */
export interface TerminationAnswer {
  kind: 'primary' | 'line' | 'plain' | 'danger'
  said: string
  placeholder?: string
  asks?: readonly string[]
  means?: string
  act: (id: string, version: number, reason: string) => Promise<unknown>
}

/** Every step of the workflow that is the employer's, by its key; the order is that of the buttons. */
export const terminationAnswers: Readonly<Record<string, TerminationAnswer>> = {
  withdraw: { kind: 'plain', said: '申请已撤回', means: '撤回后解约不再办理，协议继续有效；需要时可以重新申请。', act: (id, version) => call('POST /api/terminations/:id/withdraw', { params: { id }, body: { version } }) },
  employerRefuse: {
    kind: 'plain', said: '已答复不同意', placeholder: '学生和学校都会看到这段话', asks: ['岗位已为学生保留，希望继续履行协议', '请先按协议约定处理违约事宜', '请与我单位联系人当面沟通后再议', '离约定报到时间过近，无法另行招聘'],
    act: (id, version, reason) => call('POST /api/terminations/:id/refuse', { params: { id }, body: { version, reason } }),
  },
  askSchool: {
    kind: 'plain', said: '已申请学校协调', placeholder: '学校会看到双方的全部说明', asks: ['双方多次沟通未能达成一致，请学校协调', '学生联系不上，请学校协助'],
    act: (id, version, reason) => call('POST /api/terminations/:id/ask-school', { params: { id }, body: { version, reason } }),
  },
  employerAgree: { kind: 'primary', said: '已同意解约，等待学校审核', means: '你单位同意后由学校审核；学校同意解除后协议失效，不能恢复。', act: (id, version) => call('POST /api/terminations/:id/agree', { params: { id }, body: { version } }) },
  askStudentAgain: {
    kind: 'primary', said: '已再次申请，等待学生答复', placeholder: '请补充说明情况，学生会看到', asks: ['我单位情况已有变化，请重新考虑', '我单位愿意按约定承担违约责任，请同意解约'],
    act: (id, version, reason) => call('POST /api/terminations/:id/ask-again', { params: { id }, body: { version, reason } }),
  },
}
