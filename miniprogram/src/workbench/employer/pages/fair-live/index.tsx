import { LivePage } from '@/workbench/fairs/live-page'
import { organiser } from '../../parts/organiser'

/** 现场数据. */
export default function EmployerFairLivePage() {
  return <LivePage organiser={organiser} />
}
