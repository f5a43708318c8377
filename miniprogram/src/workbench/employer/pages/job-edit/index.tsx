import Taro, { useRouter } from '@tarojs/taro'
import { call } from '@/api/call'
import { useLoad } from '@/hooks/use-load'
import { Empty } from '@/ui/states/empty'
import { Loaded } from '@/ui/states/loaded'
import { deskPages } from '../../parts/desk-pages'
import { DraftJob } from '../../parts/draft-job'
import { EmployerDesk } from '../../parts/employer-desk'
import { ReviseJob } from '../../parts/revise-job'
import { useWaiting } from '../../parts/use-waiting'

/** 编辑职位: a draft, or a published advert that changes. */
export default function JobEditPage() {
  const { id = '' } = useRouter().params
  const waiting = useWaiting()
  const state = useLoad(() => call('GET /api/jobs/:id/mine', { params: { id } }), [id])
  const { data, error } = state
  const status = data?.status.key
  const open = () => void Taro.redirectTo({ url: `${deskPages.jobs}?id=${id}` })
  // Without network what is typed stays on this device: the form goes on.
  const kept = data !== undefined && (!error || error.id === 'network_error')
  return (
    <EmployerDesk title={status === 'published' ? '修改职位' : '编辑职位'} waiting={waiting}>
      {kept && status === 'draft' && <DraftJob key={`${data.id} ${data.version}`} job={data} reload={() => void state.reload()} />}
      {kept && status === 'published' && <ReviseJob key={`${data.id} ${data.version}`} job={data} />}
      {(!kept || (status !== 'draft' && status !== 'published')) && (
        <Loaded state={state} cards={3} kept>{(job) => <Empty title={`职位${job.status.label}，不能修改`} note="可以复制成新的草稿，修改后再发布" action={{ label: '查看职位', onTap: open }} />}</Loaded>
      )}
    </EmployerDesk>
  )
}
