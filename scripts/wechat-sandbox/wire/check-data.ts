import { type MessageTemplate } from '../message-template'
import { checkValue } from './check-value'
import { readRecord } from './read-record'
import { WechatRefusal } from './wechat-refusal'
import { type CardField } from '../state/sandbox-state'

/** The filled card, or 47003 naming the first key that is missing or not plain enough. Keys the template lacks are not shown. */
export function checkData(template: MessageTemplate, body: Record<string, unknown>, most: number): CardField[] {
  const data = readRecord(body, 'data')
  if (!data) throw new WechatRefusal(47003, 'data is empty')
  return Object.entries(template.fields).map(([key, label]) => {
    const value = readRecord(data, key)?.value
    if (value === undefined) throw new WechatRefusal(47003, `data.${key}.value is empty`)
    if (!checkValue(key, value, most)) throw new WechatRefusal(47003, `data.${key}.value invalid`)
    return { label, value: String(value) }
  })
}
