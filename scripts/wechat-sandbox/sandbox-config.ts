import { createHash } from 'node:crypto'
import { templateMap } from './template-map'
import { officialTemplates, subscribeTemplates } from './templates'

const digest = (label: string): Buffer => createHash('sha256').update(`wechat sandbox: ${label}`).digest()
const alnum = (label: string, length: number): string =>
  (digest(label).toString('base64') + digest(`${label}, more`).toString('base64')).replace(/[^A-Za-z0-9]/g, '').slice(0, length)

/** An AES key as WeChat hands it out: 43 letters and digits that are 32 bytes in base64. */
function aesKey(label: string): string {
  for (let n = 0; ; n++) {
    const key = digest(`${label} ${n}`).toString('base64').slice(0, 43)
    if (/^[A-Za-z0-9]{43}$/.test(key)) return key
  }
}

/** An openid or unionid: 28 characters, the same for the same label on every machine. */
export const madeUpId = (account: string, label: string): string =>
  `o${alnum(account, 5)}${digest(`${account} ${label}`).toString('base64url').slice(0, 22)}`

const demonstration = [
  { key: 'zhang', nickname: '张雨桐', phone: '13900008872', follows: true },
  { key: 'ouyang', nickname: '欧阳明月', phone: '13900002203', follows: true },
  { key: 'ayi', nickname: '阿依古丽', phone: '13900003322', follows: false },
  { key: 'li', nickname: '李一鸣', phone: '13900004415', follows: false },
]

/** Every made-up credential of the sandbox; a function of nothing, so that two runs agree. */
export const sandboxConfig = {
  officialAccount: {
    name: '毕业生就业服务',
    originalId: `gh_${digest('original id').toString('hex').slice(0, 12)}`,
    appid: `wx${digest('official account').toString('hex').slice(0, 16)}`,
    secret: digest('official account secret').toString('hex').slice(0, 32),
    token: alnum('callback token', 24),
    aesKey: aesKey('callback key'),
  },
  miniProgram: {
    name: '就业服务',
    appid: `wx${digest('mini-program').toString('hex').slice(0, 16)}`,
    secret: digest('mini-program secret').toString('hex').slice(0, 32),
  },
  templates: templateMap(officialTemplates),
  subscribeTemplates: templateMap(subscribeTemplates),
  people: demonstration.map((person) => ({
    nickname: person.nickname,
    phone: person.phone,
    follows: person.follows,
    openid: madeUpId('official account', person.key),
    miniOpenid: madeUpId('mini-program', person.key),
    unionid: madeUpId('open platform', person.key),
  })),
}

export type SandboxConfig = typeof sandboxConfig
