import { View } from '@tarojs/components'
import { Card } from '@/ui/card'
import { Files } from '@/ui/files'
import { ContentRows } from './content-rows'
import { fieldGroups } from './field-groups'
import type { OtherDestination } from './other-destination'

/** What was submitted, card by card, with its proofs. */
export function OtherContentCards({ content }: { content: NonNullable<OtherDestination['content']> }) {
  const { branch, label, code, values, proofs } = content
  const kinds = [...new Set(proofs.map((proof) => proof.label))]
  const groups = fieldGroups(branch).filter((group) => group.names.some((name) => values[name]))
  return (
    <>
      {groups.map((group, index) => <Card key={group.title} title={group.title} extra={index === 0 ? `${label} · ${code}` : undefined}><ContentRows branch={branch} values={values} names={group.names} /></Card>)}
      <Card title="证明材料" note={proofs.length === 0 ? '没有上传证明材料' : undefined}>
        {kinds.map((kind) => <View key={kind}><View className="ui-mid">{kind}</View><Files files={proofs.filter((proof) => proof.label === kind).map((proof) => proof.file)} /></View>)}
      </Card>
    </>
  )
}
