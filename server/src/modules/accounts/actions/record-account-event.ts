import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { appendHistory, genesisHash, History, type HistoryRow } from '../../../db/history'
import { leaveInInbox } from '../../messages/actions/leave-in-inbox'
import { type AccountRow } from '../model'

/** What the owner is told, wherever it came from: they may not have done it themselves. */
const told = {
  registered: undefined,
  disabled: undefined,
  made_owner: undefined,
  made_member: undefined,
  bound: { title: '账号已绑定微信', path: 'modules/accounts/pages/binding/index' },
  unbound: { title: '账号已解除微信绑定', path: 'modules/accounts/pages/binding/index' },
  password_changed: { title: '密码已修改', path: 'modules/accounts/pages/devices/index' },
} as const

/**
 * Writes the next row of an account's chain and tells its owner. Call inside the transaction of the change and after the account was
 * written in it: of two changes at once the later one then waits, so that the chain has one next row.
 */
export async function recordAccountEvent(account: AccountRow, action: keyof typeof told, actor: Actor = ownerOf(account)): Promise<void> {
  const at = clock.now()
  const last = await History.findOne({ subjectKind: 'account', subjectId: account._id }).sort({ seq: -1 }).lean<HistoryRow>()
  const seq = (last?.seq ?? 0) + 1
  await appendHistory({
    subjectKind: 'account', subjectId: account._id, seq, at, actor, action, to: action, version: seq, changed: [], prevHash: last?.hash ?? genesisHash,
  })
  const notice = told[action]
  if (!notice) return
  const lines = [{ label: '提示', value: '如果不是你本人操作，请立即修改密码，并在「登录设备」中结束其他设备' }]
  await leaveInInbox({ accountId: account._id, kind: 'account_notice', dedupeKey: `account:${account._id.toString()}:${seq}`, lines, ...notice })
}

const ownerOf = ({ _id, role, name }: AccountRow): Actor => ({ role, id: _id.toString(), name })
