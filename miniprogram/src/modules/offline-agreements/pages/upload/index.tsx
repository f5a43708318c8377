import Taro from '@tarojs/taro'
import { Page } from '@/ui/page'
import { Empty } from '@/ui/states/empty'
import { Loaded } from '@/ui/states/loaded'
import { placeOfStep } from '../../parts/place-of-step'
import { UploadView } from '../../parts/upload-view'
import { useAgreement } from '../../parts/use-agreement'

/** 上传签约资料. Once it was handed in there is nothing to upload: the page says so. */
export default function UploadPage() {
  const state = useAgreement()
  const { data } = state
  if (data?.status.key === 'awaiting_upload' && !state.error) return <UploadView key={data.id} agreement={data} reload={() => void state.reload()} />
  return (
    <Page title="上传签约资料">
      <Loaded state={state}>
        {({ id, status }) => <Empty title={`现在不能上传：${status.label}`} note="需要更换盖章件时，在办理情况里撤回或重新上传" action={{ label: '查看办理情况', onTap: () => void Taro.redirectTo({ url: placeOfStep.show(id) }) }} />}
      </Loaded>
    </Page>
  )
}
