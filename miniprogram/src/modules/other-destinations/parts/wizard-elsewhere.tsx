import { View } from '@tarojs/components'
import { Card } from '@/ui/card'
import './wizard-questions.scss'

const ways = {
  online: { title: '用“线上签约”办理', note: '单位在平台上向你发出签约邀请，你查看后同意，学校审核通过即生效，去向自动登记，不用再填写。', open: '去线上签约', path: '/modules/signing/pages/invitations/index' },
  offline: { title: '用“线下签约”办理', note: '单位不在平台上时，由你录入协议书，下载打印，双方签字盖章后上传，学校审核通过即生效，去向自动登记。', open: '去线下签约', path: '/modules/offline-agreements/pages/list/index' },
} as const

/** Where somebody goes who signs an agreement: not registered here. */
export const elsewhere = (way: keyof typeof ways) => ways[way]

/** Says that an agreement is the destination itself. */
export function WizardElsewhere({ way }: { way: keyof typeof ways }) {
  return <Card><View className="ui-note">不在这里登记</View><View className="wizard-result">{ways[way].title}</View><View className="ui-mid">{ways[way].note}</View></Card>
}
