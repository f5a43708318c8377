import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { call } from '@/api/call'
import { useLoad } from '@/hooks/use-load'
import { Card } from '@/ui/card'
import { formatSpan } from '@/ui/format-span'
import { ListItem } from '@/ui/list-item'

/** 招聘会与宣讲会 on a desk's home: what takes registrations now, and how many wait to be published. */
export function EventsCard({ pages }: { pages: { fairs: string } }) {
  const { data } = useLoad(() => call('GET /api/fairs/mine', { query: { status: 'open', limit: 3 } }), [])
  const open = (query: string) => void Taro.redirectTo({ url: `${pages.fairs}?${query}` })
  const { counts, items = [] } = data ?? {}
  return (
    <Card title="招聘会与宣讲会" extra={counts && `报名中 ${counts.open ?? 0} · 已发布 ${counts.published ?? 0} · 草稿 ${counts.draft ?? 0}`}>
      {items.map(({ id, title, startsAt, endsAt, taken, capacity, waiting }) => (
        <ListItem key={id} title={title} note={`${startsAt && endsAt ? `${formatSpan(startsAt, endsAt)} · ` : ''}报名 ${taken}/${capacity ?? 0}${waiting > 0 ? `，候补 ${waiting}` : ''}`} onTap={() => open(`id=${id}&status=open`)} />
      ))}
      {data && items.length === 0 && <View className="ui-card-note">没有正在报名的活动。</View>}
      <ListItem title="举办活动" note="发布招聘会或宣讲会，安排展位，报名、检票和现场数据都在一处" onTap={() => open('status=draft')} />
    </Card>
  )
}
