import { View } from '@tarojs/components'
import { useNow } from '@/hooks/use-now'
import { Card } from '@/ui/card'
import { formatLeftWords } from '@/ui/format-left-words'
import { formatTime } from '@/ui/format-time'
import { ListItem } from '@/ui/list-item'
import { openPage } from '@/ui/open-page'
import { Tag } from '@/ui/tag'
import type { Progress } from './what-now'

const dayMs = 86_400_000

/** Invitations that wait for an answer, the most urgent first; each with the time left by the server's clock. */
export function InvitationsCard({ invitations }: { invitations: Progress['openInvitations'] }) {
  const now = useNow(invitations.length > 0)
  if (invitations.length === 0) return null
  const sorted = [...invitations].sort((a, b) => Date.parse(a.validUntil) - Date.parse(b.validUntil))
  return (
    <Card title="待回复的签约邀请" extra={`${invitations.length} 份`}>
      <View>
        {sorted.map(({ id, employer, position, validUntil }) => {
          const left = Date.parse(validUntil) - now
          return (
            <ListItem key={id} title={employer} note={position} small={`${formatTime(validUntil)} 前有效`}
              extra={<Tag tone={left <= 0 ? 'off' : left < 2 * dayMs ? 'bad' : 'wait'}>{left > 0 ? `还剩 ${formatLeftWords(left)}` : '已过期'}</Tag>}
              onTap={() => openPage(`/modules/signing/pages/invitation/index?id=${id}`)} />
          )
        })}
      </View>
    </Card>
  )
}
