import { FairEditPage } from '@/workbench/fairs/fair-edit-page'
import { organiser } from '../../parts/organiser'

/** 编辑活动. */
export default function SchoolFairEditPage() {
  return <FairEditPage organiser={organiser} />
}
