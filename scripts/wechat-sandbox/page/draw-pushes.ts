import { type PageState } from '../control/page-state'
import { drawRecord } from './draw-record'
import { element } from './element'
import { indentXml } from './indent-xml'

const eventNames: Record<string, string> = {
  subscribe: '关注', unsubscribe: '取消关注', SCAN: '扫码', CLICK: '点击菜单', VIEW: '打开菜单链接', view_miniprogram: '打开小程序', TEMPLATESENDJOBFINISH: '模板消息送达结果', text: '文字消息',
}

function outcome(push: PageState['pushes'][number]): { tag: string; text: string } {
  if (push.answered) return { tag: 'ok', text: push.attempts.length > 1 ? `第 ${push.attempts.length} 次成功` : '成功' }
  if (!push.done) return { tag: 'wait', text: push.attempts.length > 0 ? `重试 ${push.attempts.length}` : '等待应答' }
  return { tag: 'bad', text: push.attempts.length > 0 ? '失败' : '丢失' }
}

/** What was pushed to the server and what it answered, newest first. */
export function drawPushes(state: PageState): HTMLElement[] {
  const names = new Map(state.people.map((person) => [person.openid, person.nickname]))
  return state.pushes.map((push) => {
    const { tag, text } = outcome(push)
    const attempts = push.attempts.map((one, at): [string, string] => [`第 ${at + 1} 次 · ${one.ms} ms`, one.error || `${one.status} ${one.answer || '（空）'}`])
    return drawRecord(push.id, 'push', push.at, [
      element('span', { class: 'what', title: push.what }, element('b', {}, eventNames[push.what] ?? push.what), ` · ${names.get(push.openid) ?? push.openid}`),
      element('span', { class: 'side' }, element('span', { class: `tag ${tag}` }, text)),
    ], [['明文 XML', indentXml(push.xml)], ...attempts])
  })
}
