import { call } from '@/api/call'

/** How a step of a termination is taken by the student. `asks`: it needs a reason, put together from these sentences; otherwise it is confirmed. */
export interface Answer {
  kind: 'primary' | 'line' | 'plain'
  confirm: string
  said: string
  /** What follows from it. */
  means: string
  asks?: readonly string[]
  act: (input: { params: { id: string }; body: { version: number } }, reason: string) => Promise<unknown>
}
const withReason = <T extends { body: { version: number } }>(input: T, reason: string) => ({ ...input, body: { ...input.body, reason } })

/** Every step of the workflow that is the student's, by its key; the order is that of the buttons. */
export const answers: Readonly<Record<string, Answer>> = {
  withdraw: { kind: 'plain', confirm: '确认撤回', said: '申请已撤回', means: '撤回后不再解约（解除），这份去向继续有效；需要时可以重新申请。', act: (input) => call('POST /api/terminations/:id/withdraw', input) },
  studentRefuse: {
    kind: 'plain', confirm: '确认不同意', said: '已答复不同意', means: '不同意后协议继续有效。单位可以说明情况再次申请、申请学校协调，或撤回申请。',
    asks: ['希望继续履行协议', '请先按协议约定处理违约事宜', '单位没有与我协商一致'], act: (input, reason) => call('POST /api/terminations/:id/refuse', withReason(input, reason)),
  },
  askSchool: {
    kind: 'line', confirm: '提交学校', said: '已申请学校协调', means: '学校会看到双方的全部说明，与单位沟通后转请单位重新考虑，或答复你；学校不能替单位同意。',
    asks: ['与单位多次沟通未能一致，请学校协调', '联系不上单位，请学校协助'], act: (input, reason) => call('POST /api/terminations/:id/ask-school', withReason(input, reason)),
  },
  studentAgree: { kind: 'primary', confirm: '同意解约', said: '已同意，等待学校审核', means: '你同意后由学校审核；学校同意后协议解除，不能恢复，你可以重新签约或登记其他去向。协议约定了违约金的，请先与单位协商好。', act: (input) => call('POST /api/terminations/:id/agree', input) },
  askEmployerAgain: {
    kind: 'primary', confirm: '再次申请', said: '已再次申请，等待单位答复', means: '单位会看到你补充的说明，再次答复同意或不同意。',
    asks: ['已与单位联系人沟通，请再考虑', '愿意按协议约定承担违约责任，请同意解约'], act: (input, reason) => call('POST /api/terminations/:id/ask-again', withReason(input, reason)),
  },
}
