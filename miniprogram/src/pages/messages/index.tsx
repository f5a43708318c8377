import { Page } from '@/ui/page'

export default function MessagesPage() {
  return <Page title="消息" tab />
}
