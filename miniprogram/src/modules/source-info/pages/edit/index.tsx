import { useRouter } from '@tarojs/taro'
import { call } from '@/api/call'
import { useLoad } from '@/hooks/use-load'
import { goBack } from '@/ui/go-back'
import { Page } from '@/ui/page'
import { Empty } from '@/ui/states/empty'
import { Loaded } from '@/ui/states/loaded'
import { EditForm } from '../../parts/edit-form'

/** 编辑: the eight fields a student may change (R-SRC-2). `reviewed` comes from 核对无误，送审. */
export default function SourceInfoEditPage() {
  const { reviewed } = useRouter().params
  const state = useLoad(() => call('GET /api/source-info/mine'), [])
  const info = state.data
  const action = info?.actions.find((one) => one.key === 'submit')
  if (info && action && !action.why && !state.error) return <EditForm info={info} reviewed={reviewed === 'yes'} />
  return (
    <Page title="编辑生源信息">
      <Loaded state={state}>
        {() => (
          <Empty title={action?.why?.message ?? '现在不能修改生源信息'} note={action?.why?.next ?? '学校已审核通过；发现有误请用“信息纠错”申请更正'} action={{ label: '返回', onTap: goBack }} />
        )}
      </Loaded>
    </Page>
  )
}
