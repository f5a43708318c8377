import type { Env } from '../env'

export interface MenuLeaf { type: 'view'; name: string; url: string }
export interface MenuGroup { name: string; sub_button: MenuLeaf[] }
export interface OfficialMenu { button: MenuGroup[] }

/** The one description of the official account's menu: at most 3 groups of 5. `path` is a page of the H5 under /m/. */
const groups = [
  { name: '用户中心', pages: [
    { name: '我是学生', path: '/m/modules/accounts/pages/binding/index' },
    { name: '我的报名', path: '/m/modules/tickets/pages/list/index' },
    { name: '我的面试', path: '/m/modules/interviews/pages/list/index' },
    { name: '我的', path: '/m/pages/me/index' },
  ] },
  { name: '求职服务', pages: [
    { name: '为我推荐', path: '/m/modules/recommendations/pages/list/index' },
    { name: '推荐设置', path: '/m/modules/recommendations/pages/settings/index' },
    { name: '找职位', path: '/m/pages/jobs/index' },
    { name: '我的简历', path: '/m/modules/resumes/pages/list/index' },
    { name: '招聘会', path: '/m/modules/fairs/pages/list/index' },
  ] },
  { name: '签约服务', pages: [
    { name: '签约及去向登记', path: '/m/pages/sign/index' },
    { name: '生源信息核对', path: '/m/modules/source-info/pages/view/index' },
    { name: '我的消息', path: '/m/pages/messages/index' },
  ] },
] as const

/** The menu as WeChat takes it. Every entry logs in silently through OAuth, then opens its page. */
export function buildMenu(env: Pick<Env, 'PUBLIC_URL'>): OfficialMenu {
  return {
    button: groups.map((group) => ({
      name: group.name,
      sub_button: group.pages.map(({ name, path }) => ({ type: 'view', name, url: entryUrl(env, path) })),
    })),
  }
}

function entryUrl(env: Pick<Env, 'PUBLIC_URL'>, path: string): string {
  const url = new URL('/wechat/oauth/start', env.PUBLIC_URL)
  url.searchParams.set('next', path)
  return url.href
}
