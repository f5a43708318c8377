import { ExportForm } from '../../parts/export-form'
import { SchoolDesk } from '../../parts/school-desk'
import { useWaiting } from '../../parts/use-waiting'

/** 去向登记名单导出 (R-DST-5): which students, which columns. */
export default function ExportPage() {
  const waiting = useWaiting()
  return <SchoolDesk title="去向导出" waiting={waiting}><ExportForm colleges={waiting.data?.colleges} /></SchoolDesk>
}
