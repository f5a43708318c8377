import Taro from '@tarojs/taro'
import { Card } from '@/ui/card'
import { ListItem } from '@/ui/list-item'
import { Notice } from '@/ui/notice'
import { Page } from '@/ui/page'
import { Tag } from '@/ui/tag'

const coming = [
  ['搜索职位', '按城市、行业、薪资和学历筛选全省岗位'],
  ['精准推荐', '按你的求职意向匹配岗位，说明匹配的原因'],
  ['职位收藏夹', '收藏感兴趣的岗位，批量申请'],
  ['职位申请与邀请记录', '投递到哪一步、哪些单位邀请你投递'],
] as const

/** 职位: honest about what is not there yet. */
export default function JobsPage() {
  return (
    <Page title="职位" tab>
      <Notice tone="info">职位服务正在建设中，开放后会在首页告知。线上签约现在就可以办理。</Notice>
      <Card title="即将开放">
        {coming.map(([title, note]) => <ListItem key={title} title={title} note={note} extra={<Tag tone="off">即将开放</Tag>} />)}
      </Card>
      <Card><ListItem title="去看签约邀请" note="单位发来的签约邀请在“签约”里" onTap={() => void Taro.switchTab({ url: '/pages/sign/index' })} /></Card>
    </Page>
  )
}
