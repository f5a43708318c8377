import { View } from '@tarojs/components'
import { Tap } from '@/platform/tap'
import { Card } from '@/ui/card'
import { Tag } from '@/ui/tag'
import './branch-picture.scss'

const later = [{ name: '线下签约', who: '学生发起' }, { name: '其他去向登记', who: '不用签协议书' }] as const

/** The three ways of 签约及去向登记, one of which a student takes. What is not there yet is said, not offered. */
export function BranchPicture({ onOnline }: { onOnline: () => void }) {
  return (
    <Card title="签约指南" note="三类只选其中一类办理">
      <View className="branches">
        <View className="branches-root">签约及去向登记</View>
        <View className="branches-stem" />
        <View className="branches-row">
          <View className="branch branch--first">
            <Tap className="branch-box branch-box--open" label="线上签约，用人单位发起，可办理" onTap={onOnline}>
              <View className="ui-strong">线上签约</View><View className="branch-who">用人单位发起</View><Tag tone="ok">可办理</Tag>
            </Tap>
          </View>
          {later.map((one, index) => (
            <View key={one.name} className={`branch ${index === later.length - 1 ? 'branch--last' : ''}`}>
              <View className="branch-box"><View className="branch-name">{one.name}</View><View className="branch-who">{one.who}</View><Tag tone="off">即将开放</Tag></View>
            </View>
          ))}
        </View>
      </View>
      <View className="branches-steps">线上签约：单位发出邀请 → 你查看并同意 → 学校审核 → 协议生效，去向自动登记</View>
      <View className="ui-note">线下签约和其他去向登记尚未开放，现在需要办理请联系学校就业部门。</View>
    </Card>
  )
}
