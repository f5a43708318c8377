import { Page } from '@/ui/page'

export default function SignPage() {
  return <Page title="签约" tab />
}
