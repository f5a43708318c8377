/** A made-up WeChat user: one openid in each account and one unionid over both. */
export interface Person {
  nickname: string
  phone: string
  openid: string
  miniOpenid: string
  unionid: string
  follows: boolean
  /** Seconds since the epoch of the last follow; 0 when never. */
  subscribeTime: number
  subscribeScene: string
  qrScene: string
  /** Milliseconds of the last message, tap or follow: customer messages are allowed for 48 h after it. */
  lastActive: number
}

export type AccountKind = 'oa' | 'mp'

export interface AccessToken { value: string; account: AccountKind; source: 'normal' | 'stable'; issuedAt: number; expiresAt: number; killed: boolean }

export interface WebToken { accessToken: string; refreshToken: string; openid: string; scope: string; expiresAt: number }

/** A code that a browser, phone or control call may hand to the server exactly once. */
export interface OneTimeCode { code: string; use: 'mini' | 'web' | 'phone'; openid: string; scope: string; snapshot: boolean; expiresAt: number; used: boolean }

export interface SceneQr { ticket: string; url: string; scene: string; permanent: boolean; createdAt: number; expiresAt: number }

export interface CardField { label: string; value: string }

export interface Card { title: string; fields: CardField[]; url: string; pagepath: string }

/** One bubble of the official-account chat. */
export interface ChatEntry { id: string; openid: string; at: number; from: 'person' | 'account' | 'system'; text?: string; card?: Card }

/** A message the server sent, with the wire's own body beside what became of it. */
export interface SentMessage {
  kind: 'template' | 'subscribe' | 'custom'
  openid: string
  msgid: string
  at: string
  title: string
  status: 'accepted' | 'success' | 'failed:user block' | 'failed: system failed'
  body: Record<string, unknown>
}

export interface MenuButton { name: string; type?: string; key?: string; url?: string; appid?: string; pagepath?: string; sub_button?: MenuButton[] }

/** All that outlives a restart of the sandbox; plain JSON. */
export interface SandboxState {
  people: Person[]
  tokens: AccessToken[]
  webTokens: WebToken[]
  codes: OneTimeCode[]
  ticket: { value: string; expiresAt: number } | null
  qrCodes: SceneQr[]
  chat: ChatEntry[]
  sent: SentMessage[]
  dedupe: Record<string, { msgid: string; at: number }>
  menu: MenuButton[] | null
  /** `miniOpenid template_id` → sends still allowed. */
  grants: Record<string, number>
  /** `account path day` → calls. */
  quota: Record<string, number>
  forcedRefreshAt: Record<string, number>
}
