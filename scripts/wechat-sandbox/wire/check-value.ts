const hasChinese = /\p{Script=Han}/u
const control = /\p{Cc}/u
const emoji = /\p{Extended_Pictographic}/u
const day = /^\d{4}(-|\/|年)\d{1,2}(-|\/|月)\d{1,2}日?/
const moment = /^(\d{4}(-|\/|年)\d{1,2}(-|\/|月)\d{1,2}日?)?\s?(\d{1,2}:\d{2}(:\d{2})?)?$/

const rules: Record<string, (value: string) => boolean> = {
  thing: (value) => length(value) <= 20,
  number: (value) => value.length <= 32 && /^-?\d+(\.\d+)?$/.test(value),
  letter: (value) => /^[A-Za-z]{1,32}$/.test(value),
  symbol: (value) => length(value) <= 5,
  character_string: (value) => value.length <= 32 && !hasChinese.test(value),
  time: (value) => value.split('~').every((part) => part.trim() !== '' && moment.test(part.trim())),
  date: (value) => value.split('~').every((part) => day.test(part.trim()) && moment.test(part.trim())),
  amount: (value) => /^[¥￥$]?\d{1,10}(\.\d{1,2})?元?$/.test(value),
  phone_number: (value) => value.length <= 17 && /^[\d+\-() ]+$/.test(value),
  car_number: (value) => length(value) <= 8,
  name: (value) => (hasChinese.test(value) ? length(value) <= 10 : value.length <= 20),
  phrase: (value) => length(value) <= 5,
  const: (value) => length(value) <= 20,
}

const length = (value: string): number => [...value].length

/**
 * Whether WeChat takes `value` for the template key (`thing1`, `time2`, …): plain, one line, no emoji, the limit of its kind,
 * and never more than `most` characters.
 */
export function checkValue(key: string, value: unknown, most: number): boolean {
  if (typeof value !== 'string' && typeof value !== 'number') return false
  const text = String(value)
  if (text === '' || control.test(text) || emoji.test(text.replace(/[\d#*]/g, '')) || length(text) > most) return false
  const rule = rules[key.replace(/\d+$/, '')]
  return rule ? rule(text) : true
}
