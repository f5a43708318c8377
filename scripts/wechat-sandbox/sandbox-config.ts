import { madeUp } from './made-up'
import { templateMap } from './template-map'
import { officialTemplates, subscribeTemplates } from './templates'

const demonstration = [
  { key: 'zhang', nickname: '张雨桐', phone: '13900008872', follows: true },
  { key: 'ouyang', nickname: '欧阳明月', phone: '13900002203', follows: true },
  { key: 'ayi', nickname: '阿依古丽', phone: '13900003322', follows: false },
  { key: 'li', nickname: '李一鸣', phone: '13900004415', follows: false },
]

/** Every made-up credential of the sandbox; a function of nothing, so that two runs agree. */
export const sandboxConfig = {
  officialAccount: {
    name: '黑龙江高校就业创业',
    originalId: `gh_${madeUp.hex('original id', 12)}`,
    appid: `wx${madeUp.hex('official account', 16)}`,
    secret: madeUp.hex('official account secret', 32),
    token: madeUp.alnum('callback token', 24),
    aesKey: madeUp.aesKey('callback key'),
  },
  miniProgram: {
    name: '就业服务',
    appid: `wx${madeUp.hex('mini-program', 16)}`,
    secret: madeUp.hex('mini-program secret', 32),
  },
  templates: templateMap(officialTemplates),
  subscribeTemplates: templateMap(subscribeTemplates),
  people: demonstration.map((person) => ({
    nickname: person.nickname,
    phone: person.phone,
    follows: person.follows,
    openid: madeUp.id('official account', person.key),
    miniOpenid: madeUp.id('mini-program', person.key),
    unionid: madeUp.id('open platform', person.key),
  })),
}

export type SandboxConfig = typeof sandboxConfig
