import { View } from '@tarojs/components'
import { Tap } from '@/platform/tap'
import { Card } from '@/ui/card'
import { openPage } from '@/ui/open-page'
import { Tag } from '@/ui/tag'
import './branch-picture.scss'

const branches = [{ key: 'online', name: '线上签约', who: '用人单位发起' }, { key: 'offline', name: '线下签约', who: '学生发起' }, { key: 'other', name: '其他去向登记', who: '不用签协议书' }] as const
export type BranchWay = (typeof branches)[number]['key']
interface BranchPictureProps { /** Where each way leads, and why it cannot be taken now. */ ways: Readonly<Record<BranchWay, { path: string; barred: boolean }>>; /** The way that was taken. */ taken: BranchWay | undefined }

/** The three ways of 签约及去向登记, one of which a student takes. */
export function BranchPicture({ ways, taken }: BranchPictureProps) {
  const state = (key: BranchWay) => (key === taken ? { tone: 'info', label: '已选' } as const : ways[key].barred ? { tone: 'off', label: '不能再办' } as const : { tone: 'ok', label: '可办理' } as const)
  return (
    <Card title="签约指南" note="三类只选其中一类办理">
      <View className="branches">
        <View className="branches-root">签约及去向登记</View>
        <View className="branches-stem" />
        <View className="branches-row">
          {branches.map(({ key, name, who }, index) => {
            const { tone, label } = state(key)
            return (
              <View key={key} className={`branch ${index === 0 ? 'branch--first' : ''} ${index === branches.length - 1 ? 'branch--last' : ''}`}>
                <Tap className={`branch-box ${tone === 'off' ? '' : 'branch-box--open'}`} label={`${name}，${who}，${label}`} onTap={() => openPage(ways[key].path)}>
                  <View className="branch-name">{name}</View><View className="branch-who">{who}</View><Tag tone={tone}>{label}</Tag>
                </Tap>
              </View>
            )
          })}
        </View>
      </View>
    </Card>
  )
}
