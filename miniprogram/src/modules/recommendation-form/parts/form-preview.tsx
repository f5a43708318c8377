import { View } from '@tarojs/components'
import { formSections } from '@shared/recommendation-form/sections'
import { Card } from '@/ui/card'
import { countOf } from './form-counts'
import './form-preview.scss'
import { PhotoFrame } from './photo-frame'
import { sectionKeys, type RecommendationForm } from './recommendation-form'

/** What is on the form: head with photo, the five sections, the school's opinion. */
export function FormPreview({ form: { student, texts, photo, opinion, opinionBy } }: { form: RecommendationForm }) {
  return (
    <Card title="推荐表内容">
      <View className="form-head">
        <PhotoFrame photo={photo} />
        <View className="form-who"><View className="form-name">{student.name}</View><View className="ui-mid">{student.studentNo}</View><View className="ui-mid">{student.school}</View><View className="ui-mid">{[student.college, student.major].filter(Boolean).join(' · ')}</View></View>
      </View>
      {sectionKeys.map((key) => (
        <View key={key} className="form-section">
          <View className="ui-item-head"><View className="ui-strong">{formSections[key].label}</View><View className="ui-note">{countOf(texts[key], formSections[key].limit).said}</View></View>
          <View className={texts[key] ? 'form-words' : 'ui-note'}>{texts[key] || '未填写'}</View>
        </View>
      ))}
      <View className="form-section">
        <View className="ui-strong">院系意见</View>
        <View className={opinion ? 'form-words' : 'ui-note'}>{opinion ? `${opinion}${opinionBy ? `（${opinionBy}）` : ''}` : '由学校审核时填写'}</View>
      </View>
    </Card>
  )
}
