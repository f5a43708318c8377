import { KeptTickets } from '@/ui/kept-tickets'
import { Page } from '@/ui/page'
import { StudentGate } from '@/ui/student-gate'
import { StudentHome } from './parts/student-home'
import { VisitorHome } from './parts/visitor-home'

/** 首页. */
export default function HomePage() {
  return (
    <Page title="首页" tab columns>
      <StudentGate note="登录后查看办理进度" visitor={<VisitorHome />} offline={<KeptTickets />}>{(me) => <StudentHome me={me} />}</StudentGate>
    </Page>
  )
}
