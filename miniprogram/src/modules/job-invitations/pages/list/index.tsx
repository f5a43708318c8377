import { View } from '@tarojs/components'
import { call } from '@/api/call'
import { usePaged } from '@/hooks/use-paged'
import { useNow } from '@/hooks/use-now'
import { useShownAgain } from '@/hooks/use-shown-again'
import { Card } from '@/ui/card'
import { formatLeftWords } from '@/ui/format-left-words'
import { formatTime } from '@/ui/format-time'
import { ListItem } from '@/ui/list-item'
import { ListView } from '@/ui/list-view'
import { openPage } from '@/ui/open-page'
import { Page } from '@/ui/page'
import { Tag } from '@/ui/tag'

/** 职位邀请记录: which employers found the reader and ask for an application. */
export default function JobInvitationsPage() {
  const list = usePaged((cursor) => call('GET /api/job-invitations', { query: { cursor } }), [])
  useShownAgain(() => void list.reload())
  const now = useNow(list.items?.some((item) => item.status.key === 'open') === true)
  return (
    <Page title="职位邀请记录" columns>
      <View className="ui-wide">
        <ListView grid list={list} keyOf={(item) => item.id}
          empty={{ title: '还没有职位邀请', note: '在“隐私”里允许单位搜索到你之后，合适的单位可以邀请你投递', action: { label: '隐私设置', onTap: () => openPage('/modules/privacy/pages/show/index') } }}>
          {(item) => {
            const left = Date.parse(item.validUntil) - now
            const open = item.status.key === 'open' && left > 0
            return (
              <Card>
                <ListItem title={item.employer.name} note={`邀请你投递：${item.job.title}`} unread={open && !item.opened} testId={`job-invitation-${item.id}`}
                  small={open ? `还剩 ${formatLeftWords(left)}` : `${formatTime(item.createdAt)} 发出`} extra={<Tag tone={item.status.key === 'open' && !open ? 'off' : item.status.tone}>{item.status.key === 'open' && !open ? '已过期' : item.status.label}</Tag>}
                  onTap={() => openPage(`/modules/job-invitations/pages/show/index?id=${item.id}`)} />
              </Card>
            )
          }}
        </ListView>
      </View>
    </Page>
  )
}
