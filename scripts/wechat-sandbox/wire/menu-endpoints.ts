import { type MenuButton } from '../state/sandbox-state'
import { type Endpoint } from './endpoint'
import { readMenu } from './read-menu'
import { WechatRefusal } from './wechat-refusal'

const asWritten = (button: MenuButton): MenuButton => ({ ...button, sub_button: button.sub_button?.map(asWritten) ?? [] })

export const menuEndpoints: Endpoint[] = [
  { method: 'POST', path: '/cgi-bin/menu/create', token: 'oa', daily: 1000, handle: ({ store, body }) => {
    store.state.menu = readMenu(body)
    store.changed()
    return { json: { errcode: 0, errmsg: 'ok' } }
  } },
  { method: 'GET', path: '/cgi-bin/menu/get', token: 'oa', daily: 10_000, handle: ({ store }) => {
    if (!store.state.menu) throw new WechatRefusal(46003)
    return { json: { menu: { button: store.state.menu.map(asWritten) } } }
  } },
  { method: 'GET', path: '/cgi-bin/menu/delete', token: 'oa', daily: 1000, handle: ({ store }) => {
    store.state.menu = null
    store.changed()
    return { json: { errcode: 0, errmsg: 'ok' } }
  } },
  { method: 'GET', path: '/cgi-bin/get_current_selfmenu_info', token: 'oa', daily: 10_000, handle: ({ store }) => ({
    json: { is_menu_open: store.state.menu ? 1 : 0, ...(store.state.menu ? { selfmenu_info: { button: store.state.menu } } : {}) },
  }) },
]
