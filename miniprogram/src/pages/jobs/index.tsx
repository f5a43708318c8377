import { Page } from '@/ui/page'
import { StudentGate } from '@/ui/student-gate'
import { JobMarket } from './parts/job-market'

/** 职位. */
export default function JobsPage() {
  return <Page title="职位" tab columns><StudentGate note="登录后可以搜索全省职位、收藏、投递，并按你的意向获得推荐">{() => <JobMarket />}</StudentGate></Page>
}
