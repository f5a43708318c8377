import { type Answer } from './endpoint'

/** Compact JSON; `big` digits are written as bare numbers, which JSON.stringify cannot do. */
export function writeJson({ json, big = {} }: Answer): string {
  const extra = Object.entries(big).map(([key, digits]) => `${JSON.stringify(key)}:${digits}`).join(',')
  const text = JSON.stringify(json)
  return extra ? `${text.slice(0, -1)}${text === '{}' ? '' : ','}${extra}}` : text
}
