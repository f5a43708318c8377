import type { ResponseOf } from '@/api/input-of'
import { boothLabel } from '@/ui/booth-label'
import { formatSpan } from '@/ui/format-span'
import { Facts } from '@/workbench/parts/facts'
import { RecordHead } from '@/workbench/parts/record-head'
import { Section } from '@/workbench/parts/section'
import { BoothJobs } from './booth-jobs'
import { BoothVisitors } from './booth-visitors'

type Exhibit = ResponseOf<'GET /api/fairs/exhibiting'>['items'][number]
const over: readonly string[] = ['closed', 'cancelled']

/** One stand of this unit: where and when, which jobs it shows, who came by. */
export function ExhibitView({ fair, booth, onChanged }: Exhibit & { onChanged: () => void }) {
  const facts = [
    { label: '展位', value: booth.boothNo }, { label: '类型', value: fair.kind.label }, { label: '主办', value: fair.organiser.name },
    { label: '时间', value: formatSpan(fair.startsAt, fair.endsAt), wide: true }, { label: fair.online ? '方式' : '地点', value: fair.online ? '线上' : fair.place, wide: true }, { label: '面向', value: fair.audience.label },
  ]
  return (
    <>
      <RecordHead title={fair.title} status={fair.status} lines={[boothLabel(booth.boothNo)]} />
      <Section title="活动"><Facts facts={facts} /></Section>
      <BoothJobs booth={booth} fixed={over.includes(fair.status.key)} onChanged={onChanged} />
      <BoothVisitors fairId={fair.id} />
    </>
  )
}
