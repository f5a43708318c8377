import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { maskIp } from '../../../http/mask-ip'
import { type Signature } from '../signature'

/** The actor's signature under `version`, now. */
export function signVersion(actor: Actor, ip: string, version: number): Signature {
  return { role: actor.role, accountId: actor.id, name: actor.name, at: clock.now(), channel: actor.channel ?? 'h5', ipMasked: maskIp(ip), version }
}
export { type Signature }
