import { sandboxConfig } from '../sandbox-config'
import { type SandboxStore } from '../state/sandbox-store'
import { faultRules } from './fault-rules'
import { readBindings } from './read-bindings'

const SHOWN = 40

/** All that the phone page draws, for the person it is. */
export function pageState(store: SandboxStore, openid: string) {
  const bound = readBindings(store)
  return {
    account: sandboxConfig.officialAccount.name,
    program: { name: sandboxConfig.miniProgram.name, appid: sandboxConfig.miniProgram.appid },
    publicUrl: store.publicUrl,
    pushTarget: store.pushTarget,
    people: store.state.people.map(({ nickname, openid: id, miniOpenid, unionid, follows }) => ({
      nickname, openid: id, miniOpenid, unionid, follows, bound: bound.includes(id),
      unread: store.state.chat.filter((entry) => entry.openid === id && entry.from === 'account').length,
    })),
    chat: store.state.chat.filter((entry) => entry.openid === openid).slice(-80),
    menu: store.state.menu ?? [],
    qrCodes: store.state.qrCodes.filter((qr) => qr.expiresAt > store.now()).slice(-12).reverse().map(({ ticket, scene, createdAt }) => ({ ticket, scene, createdAt })),
    faults: store.faults,
    faultRules,
    requests: store.requests.slice(-SHOWN).reverse(),
    pushes: store.pushes.slice(-SHOWN).reverse(),
  }
}

export type PageState = ReturnType<typeof pageState>
