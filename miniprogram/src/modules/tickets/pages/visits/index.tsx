import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { call } from '@/api/call'
import { usePaged } from '@/hooks/use-paged'
import { useShownAgain } from '@/hooks/use-shown-again'
import { boothLabel } from '@/ui/booth-label'
import { Card } from '@/ui/card'
import { formatTime } from '@/ui/format-time'
import { ListItem } from '@/ui/list-item'
import { ListView } from '@/ui/list-view'
import { openPage } from '@/ui/open-page'
import { Page } from '@/ui/page'
import { Tag } from '@/ui/tag'

/** 我今天见过的单位: stands that scanned the reader, of one event or of all. */
export default function VisitsPage() {
  const { fairId } = useRouter().params
  const list = usePaged((cursor) => call('GET /api/booth-visits/mine', { query: { cursor, fairId } }), [fairId])
  useShownAgain(() => void list.reload())
  const title = fairId ? '我今天见过的单位' : '我见过的单位'
  return (
    <Page title={title} columns>
      <View className="ui-wide">
        <ListView grid list={list} keyOf={(visit) => visit.id} empty={{ title: '还没有展位扫过你的码', note: '在展位出示入场码，单位扫码后会记在这里，之后可以找到它的职位' }}>
          {(visit) => (
            <Card>
              <ListItem title={visit.employer.name} note={`${boothLabel(visit.boothNo)} · ${formatTime(visit.at)}`} small={fairId ? undefined : visit.fair.title}
                extra={<Tag tone={visit.resume ? 'ok' : 'off'}>{visit.resume ? `已提供${visit.resume}` : '未提供简历'}</Tag>} onTap={() => openPage(`/modules/jobs/pages/employer/index?id=${visit.employer.id}`)} />
            </Card>
          )}
        </ListView>
      </View>
    </Page>
  )
}
