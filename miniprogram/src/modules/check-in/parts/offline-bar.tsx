import { View } from '@tarojs/components'
import { doubts as doubtWords } from '@shared/check-in/doubts'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import type { GateNow } from './gate'
import { clockText } from './clock-text'

interface OfflineBarProps { now: GateNow; onSync: () => void; onPreload: () => void; onDoubtsRead: () => void }

/** R-FAIR-5: whether the gate could stand alone, what waits and since when, and what the organiser will look at. */
export function OfflineBar({ now, onSync, onPreload, onDoubtsRead }: OfflineBarProps) {
  const { offline, waiting, uploading, list, loadingList, doubts, busy } = now
  const shown = waiting && !(busy && waiting.count === 1) ? waiting : undefined
  return (
    <>
      {offline && (list
        ? <Notice>{`没有网络，正在离线核验 · 名单 ${list.size} 人，${clockText(list.madeAt)} 更新`}</Notice>
        : <Notice tone="bad"><View className="ui-strong">没有网络，也没有离线名单</View><View>现在不能核验入场券；扫码会先记录，联网后上传</View></Notice>)}
      {shown && (
        <Notice tone={offline ? 'wait' : 'info'}>
          <View className="ui-item-head">
            <View className="ui-strong">{`离线待上传 ${shown.count} 条，最早 ${clockText(shown.oldest)}`}</View>
            <Button small kind="line" busy={uploading} onTap={onSync}>{offline ? '重试' : '上传'}</Button>
          </View>
          <View className="ui-note">保存在本机，关闭页面也不会丢失</View>
        </Notice>
      )}
      {doubts.length > 0 && (
        <Notice tone="bad">
          <View className="ui-strong">{`${doubts.length} 条离线记录有冲突，已报给主办方`}</View>
          {doubts.slice(0, 5).map((one) => <View key={one.nonce}>{`${clockText(one.at)} ${one.name ?? '未识别'}：${doubtWords[one.doubt]}`}</View>)}
          <Button small kind="plain" onTap={onDoubtsRead}>知道了</Button>
        </Notice>
      )}
      {!offline && !loadingList && !list && <Notice tone="info"><View className="ui-item-head"><View>离线名单还没有下载，断网时不能核验</View><Button small kind="line" onTap={onPreload}>下载</Button></View></Notice>}
      {loadingList && !list && <View className="ui-note">正在下载离线名单…</View>}
      {!offline && list && <View className="ui-note">{`离线名单已备好：${list.size} 人 · ${clockText(list.madeAt)} 更新，断网也能核验`}</View>}
    </>
  )
}
