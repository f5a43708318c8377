import { LivePage } from '@/workbench/fairs/live-page'
import { organiser } from '../../parts/organiser'

/** 现场数据. */
export default function SchoolFairLivePage() {
  return <LivePage organiser={organiser} />
}
