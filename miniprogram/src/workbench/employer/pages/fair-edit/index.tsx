import { FairEditPage } from '@/workbench/fairs/fair-edit-page'
import { organiser } from '../../parts/organiser'

/** 编辑活动. */
export default function EmployerFairEditPage() {
  return <FairEditPage organiser={organiser} />
}
