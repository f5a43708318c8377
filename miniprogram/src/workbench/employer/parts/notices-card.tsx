import { call } from '@/api/call'
import type { ResponseOf } from '@/api/input-of'
import { useLoad } from '@/hooks/use-load'
import { useShownAgain } from '@/hooks/use-shown-again'
import { Card } from '@/ui/card'
import { formatTime } from '@/ui/format-time'
import { ListItem } from '@/ui/list-item'
import { openPage } from '@/ui/open-page'
import { Empty } from '@/ui/states/empty'
import { Loaded } from '@/ui/states/loaded'

type Message = ResponseOf<'GET /api/messages'>['items'][number]

const open = async (message: Message) => {
  // Reading must not keep anyone from the page it is about.
  if (!message.readAt) await call('POST /api/messages/:id/read', { params: { id: message.id } }).catch(() => undefined)
  openPage(message.path)
}

/** The last messages; each opens what it is about. */
export function NoticesCard() {
  const state = useLoad(() => call('GET /api/messages', { query: { limit: 6 } }), [])
  useShownAgain(() => void state.reload())
  return (
    <Card title="最近消息">
      <Loaded state={state} cards={1}>
        {({ items }) => items.length === 0
          ? <Empty title="还没有消息" note="学生应约、拒绝或学校、平台审核后，会在这里告诉你；新投递和投递邀请请看上面的数字" />
          : items.map((message) => (
            <ListItem key={message.id} title={message.title} unread={message.readAt === undefined} note={message.lines.filter((line) => line.label !== '用人单位' && line.label !== '时间').slice(0, 2).map((line) => line.value).join(' · ')}
              small={formatTime(message.createdAt)} onTap={() => void open(message)} />
          ))}
      </Loaded>
    </Card>
  )
}
