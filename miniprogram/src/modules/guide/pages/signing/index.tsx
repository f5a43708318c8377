import { View } from '@tarojs/components'
import { Card } from '@/ui/card'
import { Page } from '@/ui/page'
import { QuestionList } from '../../parts/question-list'
import { changes } from '../../parts/questions'
import { WayCard } from '../../parts/way-card'
import { ways } from '../../parts/ways'
import { WaysPicture } from '../../parts/ways-picture'

/** 签约使用指南: which way is mine, what it needs, whose turn it is, what can be changed until when. Nothing is loaded: it reads without a login. */
export default function SigningGuidePage() {
  return (
    <Page title="签约使用指南" aside={<><ChangeCard /><QuestionList /></>}>
      <WaysPicture />
      {ways.map((way) => <WayCard key={way.key} way={way} />)}
    </Page>
  )
}

function ChangeCard() {
  return (
    <Card title="什么时候还能改">
      {changes.map(({ what, before, after }) => <View key={what} className="change"><View className="ui-strong">{what}</View><View className="ui-mid">{before}</View><View className="ui-mid">{after}</View></View>)}
    </Card>
  )
}
