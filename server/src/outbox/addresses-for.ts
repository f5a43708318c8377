import { wechatAddressesOf, type WechatAddress } from '../modules/accounts/actions/wechat-addresses-of'
import { kindsSwitchedOff } from '../modules/messages/actions/kinds-switched-off'
import { type OutboxRow } from './model'

/** Where each row of a batch goes in WeChat; none for who is not bound, and for a kind its person switched off (R-MSG-3): these stay in the inbox. */
export async function addressesFor(rows: readonly OutboxRow[]): Promise<(row: OutboxRow) => WechatAddress | undefined> {
  const accounts = rows.map(({ accountId }) => accountId)
  const [addresses, off] = await Promise.all([wechatAddressesOf(accounts), kindsSwitchedOff(accounts)])
  return ({ accountId, kind }) => (off.get(accountId.toString())?.includes(kind) ? undefined : addresses.get(accountId.toString()))
}
