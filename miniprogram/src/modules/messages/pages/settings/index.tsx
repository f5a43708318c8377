import { call } from '@/api/call'
import { useLoad } from '@/hooks/use-load'
import { Page } from '@/ui/page'
import { Loaded } from '@/ui/states/loaded'
import { NotificationSwitches } from '../../parts/notification-switches'

/** 通知设置 (R-MSG-3). */
export default function NotificationSettingsPage() {
  const state = useLoad(() => call('GET /api/messages/settings'), [])
  return <Page title="通知设置"><Loaded state={state}>{(settings) => <NotificationSwitches first={settings} />}</Loaded></Page>
}
