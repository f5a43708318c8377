import Taro from '@tarojs/taro'
import { call } from '@/api/call'
import { useLoad } from '@/hooks/use-load'
import { Page } from '@/ui/page'
import { Empty } from '@/ui/states/empty'
import { Loaded } from '@/ui/states/loaded'
import { EditView } from '../../parts/edit-view'
import { formAction, formPlaces } from '../../parts/recommendation-form'

/** 编辑推荐表. What was handed in is not edited: the page says what to do instead. */
export default function EditPage() {
  const state = useLoad(() => call('GET /api/recommendation-form/mine'), [])
  const { data, error } = state
  // Without network what is typed stays on this device: the form goes on.
  if (data && (!error || error.id === 'network_error') && formAction(data, 'submit')) return <EditView key={data.student.id} form={data} reload={() => void state.reload()} />
  return (
    <Page title="编辑推荐表">
      <Loaded state={state} kept>
        {({ status }) => <Empty title={`现在不能编辑：${status.label}`} note={status.key === 'pending' ? '需要修改，先撤回再编辑' : '审核通过后不能修改；确需修改请联系学校退回重填'} action={{ label: '查看推荐表', onTap: () => void Taro.redirectTo({ url: formPlaces.show() }) }} />}
      </Loaded>
    </Page>
  )
}
