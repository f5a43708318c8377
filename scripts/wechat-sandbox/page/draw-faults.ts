import { type PageState } from '../control/page-state'
import { callSandbox } from './call-sandbox'
import { element } from './element'
import { showToast } from './show-toast'

const codes: Record<string, string> = {
  '-1': '系统繁忙', 40001: '令牌失效', 42001: '令牌过期', 40003: 'openid 无效', 43004: '用户未关注', 43101: '用户未订阅', 45009: '每日次数用完', 45011: '每分钟次数用完', 47003: '模板参数有误', 48001: '接口无权限',
}

function attempt(work: Promise<Record<string, unknown>>, said: (answer: Record<string, unknown>) => string): void {
  work.then((answer) => showToast(said(answer)), (error: unknown) => showToast(error instanceof Error ? error.message : '沙箱没有应答'))
}

function drawFault(state: PageState, rule: string, label: string): HTMLElement {
  const times = state.faults.filter((fault) => fault.rule === rule).reduce((sum, fault) => sum + fault.times, 0)
  const turn = (): void => { callSandbox('faults', { rule, times: times > 0 ? 0 : 1 }).catch(() => showToast('沙箱没有应答')) }
  return element('button', { class: `fault${times > 0 ? ' on' : ''}`, 'data-testid': `fault-${rule}`, 'aria-pressed': String(times > 0), onClick: turn },
    element('span', {}, label), times > 0 ? element('span', {}, `下 ${times} 次`) : element('code', {}, rule))
}

/** The switch panel: a tap arms a fault for the next call or push, another disarms it. */
export function drawFaults(state: PageState): HTMLElement[] {
  const tool = (id: string, label: string, act: () => void): HTMLElement => element('button', { class: 'btn plain', 'data-testid': id, onClick: act }, label)
  return [element('div', { class: 'switches' },
    element('section', {}, element('h3', {}, '接口返回错误码'), element('p', { class: 'note' }, '点一下，下一次接口调用就返回它；再点一下取消。'),
      element('div', { class: 'grid' }, ...Object.entries(codes).map(([rule, label]) => drawFault(state, rule, label)))),
    element('section', {}, element('h3', {}, '网络、推送与授权'), element('p', { class: 'note' }, '对下一次调用、推送或授权生效。'),
      element('div', { class: 'grid' }, ...Object.entries(state.faultRules).map(([rule, label]) => drawFault(state, rule, label)))),
    element('section', {}, element('h3', {}, '工具'), element('p', { class: 'note' }, `推送地址 ${state.pushTarget ?? '未设置'}`),
      element('div', { class: 'tools' },
        tool('tool-verify', '校验服务器地址', () => attempt(callSandbox('verify', {}), (answer) => (answer.ok === true ? '服务器地址校验通过' : `校验失败（${String(answer.status)}）`))),
        tool('tool-clock', '时间快进 2 小时', () => attempt(callSandbox('clock', { advanceSeconds: 7200 }), () => '令牌、票据和二维码的时间快进了 2 小时')),
        tool('tool-reset', '重置沙箱', () => { if (confirm('清空全部用户、消息和记录？')) attempt(callSandbox('reset', {}), () => '已重置') }))))]
}
