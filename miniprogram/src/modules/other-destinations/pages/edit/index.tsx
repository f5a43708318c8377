import Taro from '@tarojs/taro'
import { call } from '@/api/call'
import { useLoad } from '@/hooks/use-load'
import { Page } from '@/ui/page'
import { Empty } from '@/ui/states/empty'
import { Loaded } from '@/ui/states/loaded'
import { EditView } from '../../parts/edit-view'
import { otherPlaces, submitAction } from '../../parts/other-destination'

/** 登记去向: the form of the branch. Not read again when the page comes back: what is typed counts, and a picked file must not disturb it. */
export default function EditPage() {
  const state = useLoad(() => call('GET /api/other-destinations/mine'), [])
  const { data, error } = state
  // Without network what is typed stays on this device: the form goes on.
  if (data && (!error || error.id === 'network_error') && submitAction(data)) return <EditView key={data.student.id} record={data} reload={() => void state.reload()} />
  return (
    <Page title="登记去向">
      <Loaded state={state} kept>
        {({ status }) => <Empty title={`现在不能修改：${status.label}`} note="审核通过后发现有误，请用信息纠错申请更正" action={{ label: '查看登记情况', onTap: () => void Taro.redirectTo({ url: otherPlaces.show() }) }} />}
      </Loaded>
    </Page>
  )
}
