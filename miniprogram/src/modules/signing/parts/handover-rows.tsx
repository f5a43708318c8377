import type { Handover } from '@shared/signing/terms'
import { Row } from '@/ui/row'

const parts = [{ key: 'archive', name: '档案', origin: '转回生源地' }, { key: 'hukou', name: '户口', origin: '迁回生源地' }] as const

/** Where archive and hukou go, as the student filled it in. */
export function HandoverRows({ handover }: { handover: Handover }) {
  return (
    <>
      {parts.flatMap(({ key, name, origin }) => {
        const to = handover[key]
        if (!to) return []
        if (to.to === 'origin') return [<Row key={key} label={name}>{origin}</Row>]
        return [
          <Row key={key} label={`${name}接收单位`}>{to.recipient}</Row>,
          <Row key={`${key}-address`} label={`${name}地址`}>{`${to.address}（${to.postcode}）`}</Row>,
          <Row key={`${key}-phone`} label={`${name}联系电话`}>{to.phone}</Row>,
        ]
      })}
    </>
  )
}
