import { View } from '@tarojs/components'
import { branchOf, type BranchKey } from '@shared/other-destinations/branches'
import { Card } from '@/ui/card'
import { Row } from '@/ui/row'
import './wizard-questions.scss'

/** The branch the answers lead to, and what it will ask for. */
export function WizardResult({ branch }: { branch: BranchKey }) {
  const { label, code, about, fields, proofs } = branchOf(branch)
  const required = Object.values(fields).filter((field) => field.required && !field.when).length
  return (
    <Card>
      <View className="ui-note">你的去向类型</View>
      <View className="wizard-result">{label}</View>
      <View className="ui-mid">{about}</View>
      <View className="wizard-needs">
        <Row label="去向代码">{code}</Row>
        <Row label="要填写的">{`${required} 项必填，内容自动保存`}</Row>
        {proofs.map((proof) => <Row key={proof.key} label={proof.required ? '证明材料（必需）' : '证明材料（可选）'}>{proof.hint ? `${proof.label}，${proof.hint}` : proof.label}</Row>)}
      </View>
    </Card>
  )
}
