import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { ResponseOf } from '@/api/input-of'
import type { Paged } from '@/hooks/use-paged'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { formatTime } from '@/ui/format-time'
import { ListItem } from '@/ui/list-item'
import { ErrorState } from '@/ui/states/error-state'
import { Skeleton } from '@/ui/states/skeleton'
import { Tag } from '@/ui/tag'
import { terminationPlaces } from './termination'

/** My requests, newest first, without the one that is shown above. */
export function EarlierRequests({ list, open }: { list: Paged<ResponseOf<'GET /api/terminations'>['items'][number]>; open: string | undefined }) {
  if (!list.items) return list.error ? <ErrorState error={list.error} onRetry={() => void list.reload()} /> : <Skeleton cards={1} />
  const items = list.items.filter((item) => item.id !== open)
  return (
    <Card title="以前的申请" note={items.length === 0 ? '还没有办过解约或去向解除' : undefined}>
      {items.map((item) => (
        <ListItem key={item.id} title={item.title} note={item.startedBy === 'student' ? '本人申请' : '单位申请'} small={`${formatTime(item.updatedAt)} 更新`} extra={<Tag tone={item.status.tone}>{item.status.label}</Tag>}
          onTap={() => void Taro.navigateTo({ url: terminationPlaces.show(item.id) })} />
      ))}
      {list.error && <View className="ui-note">{list.error.message}</View>}
      {list.more && <View className="ui-buttons"><Button kind="plain" small busy={list.loading} onTap={() => void list.loadMore()}>加载更多</Button></View>}
    </Card>
  )
}
