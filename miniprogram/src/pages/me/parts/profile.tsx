import { View } from '@tarojs/components'
import type { Me } from '@/hooks/use-me'
import { Card } from '@/ui/card'
import { Tag } from '@/ui/tag'
import './profile.scss'

/** Who is logged in: the last character of the name stands for a picture. */
export function Profile({ me }: { me: Me }) {
  return (
    <Card>
      <View className="profile">
        <View className="profile-picture" aria-hidden="true">{me.name.slice(-1)}</View>
        <View className="profile-text">
          <View className="profile-name">{me.name}</View>
          <View className="ui-mid">{[me.school?.name, me.student?.major].filter(Boolean).join(' · ')}</View>
          <View className="ui-mid">{[me.student && `学号 ${me.student.studentNo}`, me.phoneMasked].filter(Boolean).join(' · ')}</View>
        </View>
      </View>
      <View className="profile-tag"><Tag tone={me.bound ? 'ok' : 'wait'}>{me.bound ? '微信已绑定' : '微信未绑定'}</Tag></View>
    </Card>
  )
}
