import { sandboxConfig, type SandboxConfig } from './sandbox-config'
import { type MessageTemplate } from './message-template'
import { type SandboxStore } from './state/sandbox-store'
import { officialTemplates, subscribeTemplates } from './templates'

/** All that a server or a test client needs to know; `env` is the settings of the server, ready to pass on. */
export interface DescribedConfig extends SandboxConfig {
  baseUrl: string
  pushTarget: string | null
  publicUrl: string
  templateList: readonly MessageTemplate[]
  subscribeTemplateList: readonly MessageTemplate[]
  env: Record<string, string>
}

/** The sandbox's configuration as GET /_sandbox/config answers it. */
export function describeConfig(store: SandboxStore, baseUrl: string): DescribedConfig {
  const { officialAccount: oa, miniProgram: mp, templates } = sandboxConfig
  const mini = Object.entries(sandboxConfig.subscribeTemplates).map(([kind, id]) => [`mini:${kind}`, id])
  return {
    ...sandboxConfig,
    baseUrl,
    pushTarget: store.pushTarget,
    publicUrl: store.publicUrl,
    templateList: officialTemplates,
    subscribeTemplateList: subscribeTemplates,
    env: {
      WECHAT_API_BASE: baseUrl,
      WECHAT_OA_APPID: oa.appid, WECHAT_OA_SECRET: oa.secret, WECHAT_OA_TOKEN: oa.token, WECHAT_OA_AES_KEY: oa.aesKey,
      WECHAT_MP_APPID: mp.appid, WECHAT_MP_SECRET: mp.secret,
      WECHAT_TEMPLATE_IDS: JSON.stringify({ ...templates, ...Object.fromEntries(mini) }),
    },
  }
}
