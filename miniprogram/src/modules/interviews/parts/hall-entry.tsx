import { call } from '@/api/call'
import { useLoad } from '@/hooks/use-load'
import { useShownAgain } from '@/hooks/use-shown-again'
import { Badge } from '@/ui/badge'
import { Card } from '@/ui/card'
import { ListItem } from '@/ui/list-item'
import { openPage } from '@/ui/open-page'
import { interviewPages } from './interview-pages'

/** The way to 洽谈面试大厅, with how much is unread there. */
export function HallEntry() {
  const { data, reload } = useLoad(() => call('GET /api/hall/unread'), [])
  useShownAgain(() => void reload())
  return (
    <Card>
      <ListItem title="洽谈面试大厅" note="和投递过、邀请过你的单位文字交谈，到时间后视频面试" extra={<Badge count={data?.count} />} onTap={() => openPage(interviewPages.hall)} />
    </Card>
  )
}
