import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { ApiError } from '@/api/api-error'
import { call } from '@/api/call'
import { useAction } from '@/hooks/use-action'
import { usePaged } from '@/hooks/use-paged'
import { useShownAgain } from '@/hooks/use-shown-again'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { ListView } from '@/ui/list-view'
import { Page } from '@/ui/page'
import { Refused } from '@/ui/refused'
import { OfflineListItem } from '../../parts/offline-list-item'
import { useWhyNotBegin } from '../../parts/use-why-not-begin'
import { placeOfStep } from '../../parts/place-of-step'

/** 线下签约: every agreement I entered and where each one stopped. */
export default function OfflineListPage() {
  const list = usePaged((cursor) => call('GET /api/offline-agreements', { query: { cursor } }), [])
  const why = useWhyNotBegin()
  useShownAgain(() => void list.reload())
  const draft = list.items?.find((item) => item.status.key === 'draft')
  const begin = useAction(async () => {
    try {
      const { id } = await call('POST /api/offline-agreements', { body: {} })
      await Taro.navigateTo({ url: placeOfStep.entry(id, 'employer') })
    } catch (error) {
      if (error instanceof ApiError && error.id === 'offline_draft_open') await list.reload()
      throw error
    }
  }, { quiet: true })
  const foot = draft
    ? <Button onTap={() => void Taro.navigateTo({ url: placeOfStep.entry(draft.id) })}>继续填写草稿</Button>
    : <Button busy={begin.busy} why={why} onTap={() => void begin.run()}>录入协议书</Button>
  return (
    <Page title="线下签约" foot={list.items ? foot : undefined} aside={<Card title="怎样办理">{how.map((line, index) => <View key={line} className="ui-mid">{`${index + 1}. ${line}`}</View>)}</Card>}>
      <Refused error={begin.error} />
      <ListView list={list} keyOf={(item) => item.id} empty={{ title: '还没有线下签约', note: '用人单位不在平台上时，由你录入协议书，下载后双方盖章，再上传送学校审核' }}>
        {(item) => <OfflineListItem item={item} />}
      </ListView>
    </Page>
  )
}

const how = ['录入单位、岗位与待遇、档案户口，内容自动保存，可以分几次填', '预览两页协议书，确认后生成；生成后内容不能再改', '下载打印，本人签字、单位盖章', '拍照上传盖好章的协议书，提交学校审核', '学校审核通过，签约完成，去向自动登记'] as const
