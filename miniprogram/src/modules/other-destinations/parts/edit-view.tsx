import Taro from '@tarojs/taro'
import { Page } from '@/ui/page'
import { Empty } from '@/ui/states/empty'
import { EditForm } from './edit-form'
import { otherPlaces, type OtherDestination } from './other-destination'
import { useOtherDraft } from './use-other-draft'

/** The form of the branch chosen; without one the wizard comes first. */
export function EditView({ record, reload }: { record: OtherDestination; reload: () => void }) {
  const draft = useOtherDraft(record)
  const { branch } = draft.content
  if (branch) return <EditForm key={branch} record={record} draft={draft} branch={branch} reload={reload} />
  return (
    <Page title="登记去向">
      <Empty title="还没有选择去向类型" note="先回答两三个问题，系统按你的实际情况选对类型" action={{ label: '选择去向类型', onTap: () => void Taro.redirectTo({ url: otherPlaces.wizard }) }} />
    </Page>
  )
}
