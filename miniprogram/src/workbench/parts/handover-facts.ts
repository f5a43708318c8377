import type { Handover } from '@shared/signing/terms'
import type { Fact } from './facts'

const parts = [{ key: 'archive', name: '档案', origin: '转回生源地' }, { key: 'hukou', name: '户口', origin: '迁回生源地' }] as const

/** Where archive and hukou go, as the student filled it in. */
export function handoverFacts(handover: Handover): Fact[] {
  return parts.flatMap(({ key, name, origin }): Fact[] => {
    const to = handover[key]
    if (!to) return []
    if (to.to === 'origin') return [{ label: `${name}去处`, value: origin, wide: true }]
    return [
      { label: `${name}接收单位`, value: to.recipient, wide: true }, { label: `${name}接收地址`, value: to.address, wide: true },
      { label: `${name}邮编`, value: to.postcode }, { label: `${name}联系电话`, value: to.phone },
    ]
  })
}
