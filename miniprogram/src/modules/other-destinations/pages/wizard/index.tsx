import Taro from '@tarojs/taro'
import { call } from '@/api/call'
import { useLoad } from '@/hooks/use-load'
import { Page } from '@/ui/page'
import { Empty } from '@/ui/states/empty'
import { Loaded } from '@/ui/states/loaded'
import { otherPlaces, submitAction } from '../../parts/other-destination'
import { WizardView } from '../../parts/wizard-view'

/** 选择去向类型. Once approved the type is fixed: the page says what to do instead. */
export default function WizardPage() {
  const state = useLoad(() => call('GET /api/other-destinations/mine'), [])
  if (state.data && !state.error && submitAction(state.data)) return <WizardView key={state.data.student.id} record={state.data} />
  return (
    <Page title="选择去向类型">
      <Loaded state={state}>
        {({ status }) => <Empty title={`现在不能更换去向类型：${status.label}`} note="审核通过后，内容有误用信息纠错；类型要换，先申请解除再重新登记" action={{ label: '查看登记情况', onTap: () => void Taro.redirectTo({ url: otherPlaces.show() }) }} />}
      </Loaded>
    </Page>
  )
}
