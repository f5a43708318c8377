import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { formatTime } from '@/ui/format-time'
import { Notice } from '@/ui/notice'
import { Refused } from '@/ui/refused'
import { role } from '@/ui/role'
import { Tag } from '@/ui/tag'
import { deskPages } from './desk-pages'
import { Figures } from '../../parts/figures'
import { RosterErrors } from './roster-errors'
import type { RosterImport, RosterImporting } from './use-roster-import'
import './roster.scss'

/** Third step: how far the import is, then what it did. */
export function RosterResult({ current, lost, refused, restart }: Pick<RosterImporting, 'lost' | 'refused' | 'restart'> & { current: RosterImport }) {
  const { imported, added, changed, total, valid, fileName, finishedAt } = current
  if (current.state !== 'done') {
    const percent = valid === 0 ? 0 : Math.min(100, Math.round((imported / valid) * 100))
    return (
      <Card title="正在导入" extra={<Tag tone="info">{`${percent}%`}</Tag>} note={fileName}>
        <View className="roster-rail" {...role('progressbar', `已导入 ${percent}%`)}><View className="roster-bar" style={{ width: `${percent}%` }} /></View>
        <View className="roster-progress"><View className="ui-strong">{`${imported} / ${valid} 行`}</View></View>
        <Refused error={refused} />
        {lost ? <Notice>暂时连不上服务器，导入仍在继续，正在自动重试。</Notice> : <View className="ui-note roster-note">可以离开这一页，导入会在后台继续，回来时接着显示进度。</View>}
      </Card>
    )
  }
  return (
    <>
      <Card title="导入完成" extra={<Tag tone="ok">已完成</Tag>} note={`${fileName}${finishedAt ? ` · ${formatTime(finishedAt)}` : ''}`}>
        <Figures few figures={[{ label: '已导入', count: imported, tone: 'ok' }, { label: '新增学生', count: added, tone: 'ok' }, { label: '信息更新', count: changed, tone: 'wait' }, { label: '错误行未导入', count: total - valid, tone: 'bad' }]} />
        <View className="roster-buttons">
          <Button kind="plain" onTap={restart}>继续导入</Button>
          <Button onTap={() => void Taro.redirectTo({ url: deskPages.home })}>回到工作台首页</Button>
        </View>
      </Card>
      <RosterErrors current={current} />
    </>
  )
}
