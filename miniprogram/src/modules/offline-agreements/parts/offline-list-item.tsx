import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { turnLine } from '@/modules/signing/parts/turn-line'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { formatTime } from '@/ui/format-time'
import { ListItem } from '@/ui/list-item'
import { Tag } from '@/ui/tag'
import type { OfflineItem } from './offline-agreement'
import './offline-list-item.scss'
import { placeOfStep } from './place-of-step'

const go = (url: string) => () => { void Taro.navigateTo({ url }) }

/** One agreement of the list: with whom, where it stopped, and the one next thing. */
export function OfflineListItem({ item }: { item: OfflineItem }) {
  const { id, status, employerName, position, number, updatedAt } = item
  const turn = turnLine(status.turn, 'student')
  const key = status.key
  return (
    <View className="offline-item">
      <Card>
        <ListItem title={employerName || '未填写单位'} note={[position || '未填写岗位', number].filter(Boolean).join(' · ')} small={[turn, `${formatTime(updatedAt)} 更新`].filter(Boolean).join(' · ')}
          extra={<Tag tone={status.tone}>{status.label}</Tag>} onTap={go(key === 'draft' ? placeOfStep.entry(id) : placeOfStep.show(id))} />
        {key === 'awaiting_upload' && (
          <View className="ui-buttons"><Button kind="plain" small onTap={go(placeOfStep.download(id))}>下载协议书</Button><Button small onTap={go(placeOfStep.upload(id))}>上传签约资料</Button></View>
        )}
        {key === 'rejected' && <View className="ui-buttons"><Button kind="line" small onTap={go(placeOfStep.show(id))}>查看原因，再次提交</Button></View>}
      </Card>
    </View>
  )
}
