import { Page } from '@/ui/page'
import { StudentGate } from '@/ui/student-gate'
import { SignDesk } from './sign-desk'

/** 签约: the three ways, where the student stands, what waits for an answer. */
export default function SignPage() {
  return (
    <Page title="签约" tab columns>
      <StudentGate note="登录后可以查看签约邀请、协议书和去向登记">{() => <SignDesk />}</StudentGate>
    </Page>
  )
}
