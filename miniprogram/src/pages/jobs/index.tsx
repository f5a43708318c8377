import { Page } from '@/ui/page'

export default function JobsPage() {
  return <Page title="职位" tab />
}
