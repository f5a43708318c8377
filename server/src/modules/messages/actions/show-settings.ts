import { messageKinds, switchableKinds } from '@shared/messages/kinds'
import { type Actor } from '../../../actor'
import { NotificationSettings, type NotificationSettingsRow } from '../settings-model'

/** 通知设置 of the actor: every kind that has a switch, and whether WeChat pushes it. */
export async function showSettings(actor: Actor) {
  const row = await NotificationSettings.findById(actor.id).lean<NotificationSettingsRow>()
  return { kinds: switchableKinds.map((kind) => ({ kind, label: messageKinds[kind].label, on: !(row?.off ?? []).includes(kind) })) }
}
