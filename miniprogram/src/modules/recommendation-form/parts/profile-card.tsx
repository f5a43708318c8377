import Taro from '@tarojs/taro'
import { Card } from '@/ui/card'
import { ListItem } from '@/ui/list-item'
import { Row } from '@/ui/row'
import type { RecommendationForm } from './recommendation-form'

/** What the school's record says about the student: printed as it is, changed elsewhere. */
export function ProfileCard({ profile }: Pick<RecommendationForm, 'profile'>) {
  return (
    <Card title="基本信息" extra="由学校登记" note="打印在推荐表上，不在这里修改">
      {profile.map((line) => <Row key={line.label} label={line.label}>{line.value}</Row>)}
      <ListItem title="信息有误？" note="在生源信息核对里修改，或申请信息纠错" onTap={() => void Taro.navigateTo({ url: '/modules/source-info/pages/view/index' })} />
    </Card>
  )
}
