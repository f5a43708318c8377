import Taro, { useRouter } from '@tarojs/taro'
import { call } from '@/api/call'
import { useLoad } from '@/hooks/use-load'
import { Empty } from '@/ui/states/empty'
import { Loaded } from '@/ui/states/loaded'
import { DraftFair } from './draft-fair'
import type { Organiser } from './organiser'
import { ReviseFair } from './revise-fair'

const changing: readonly string[] = ['published', 'open']

/** 编辑活动: a draft, or a published event that changes. */
export function FairEditPage({ organiser }: { organiser: Organiser }) {
  const { id = '' } = useRouter().params
  const state = useLoad(() => call('GET /api/fairs/:id/mine', { params: { id } }), [id])
  const { data, error } = state
  const { Desk, pages } = organiser
  // Without network what is typed stays on this device: the form goes on.
  const kept = data !== undefined && (!error || error.id === 'network_error') ? data : undefined
  const key = kept?.status.key ?? ''
  return (
    <Desk title={changing.includes(key) ? '修改活动' : '编辑活动'}>
      {kept && key === 'draft' && <DraftFair key={`${kept.id} ${kept.version}`} fair={kept} organiser={organiser} reload={() => void state.reload()} />}
      {kept && changing.includes(key) && <ReviseFair key={`${kept.id} ${kept.version}`} fair={kept} organiser={organiser} />}
      {key !== 'draft' && !changing.includes(key) && (
        <Loaded state={state} cards={3} kept>{(fair) => <Empty title={`活动${fair.status.label}，不能修改`} note="可以复制成新的草稿，修改后再发布" action={{ label: '查看活动', onTap: () => void Taro.redirectTo({ url: `${pages.fairs}?id=${id}` }) }} />}</Loaded>
      )}
    </Desk>
  )
}
