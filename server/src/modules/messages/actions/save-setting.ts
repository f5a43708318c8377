import { type SwitchableKind } from '@shared/messages/kinds'
import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { NotificationSettings } from '../settings-model'
import { showSettings } from './show-settings'

/** Switches the push of one kind on or off (R-MSG-3); two at once do not undo each other. */
export async function saveSetting(actor: Actor, { kind, on }: { kind: SwitchableKind; on: boolean }) {
  const change = on ? { $pull: { off: kind } } : { $addToSet: { off: kind } }
  await NotificationSettings.updateOne({ _id: actor.id }, { ...change, $set: { updatedAt: clock.now() } }, { upsert: true })
  return showSettings(actor)
}
