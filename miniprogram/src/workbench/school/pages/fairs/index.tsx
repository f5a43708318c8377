import { FairsPage } from '@/workbench/fairs/fairs-page'
import { organiser } from '../../parts/organiser'

/** 招聘会与宣讲会 of the school. */
export default function SchoolFairsPage() {
  return <FairsPage organiser={organiser} />
}
