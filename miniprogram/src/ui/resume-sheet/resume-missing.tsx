import { View } from '@tarojs/components'
import { Button } from '../button'
import { openPage } from '../open-page'
import type { MissingPart } from './missing-parts'
import './index.scss'

/** As many as show what kind of thing is missing; the résumé itself lists the rest. */
const shown = 5

/** What the résumé lacks with the points each gives, and the way to it. */
export function ResumeMissing({ missing }: { missing: readonly MissingPart[] }) {
  const most = [...missing].sort((a, b) => b.points - a.points).slice(0, shown)
  return (
    <View className="resume-missing">
      {most.map(({ how, points }) => <View key={how} className="resume-missing-line"><View>{how}</View><View className="resume-missing-points">{`+${points}`}</View></View>)}
      {missing.length > shown && <View className="ui-note">{`还有 ${missing.length - shown} 项，在简历里查看`}</View>}
      <View className="ui-buttons"><Button kind="line" small onTap={() => openPage('/modules/resumes/pages/list/index')}>去完善简历</Button></View>
    </View>
  )
}
