import { Page } from '@/ui/page'
import { StudentGate } from '@/ui/student-gate'
import { Inbox } from './parts/inbox'

/** 消息. */
export default function MessagesPage() {
  return <Page title="消息" tab><StudentGate note="签约邀请、审核结果和协议修改会出现在这里">{() => <Inbox />}</StudentGate></Page>
}
