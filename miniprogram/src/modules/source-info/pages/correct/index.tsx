import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { errorCatalogue } from '@shared/kernel/error-ids'
import { call } from '@/api/call'
import { useLoad } from '@/hooks/use-load'
import { usePaged } from '@/hooks/use-paged'
import { Page } from '@/ui/page'
import { Segments } from '@/ui/segments'
import { Empty } from '@/ui/states/empty'
import { Loaded } from '@/ui/states/loaded'
import { CorrectionForm } from '../../parts/correction-form'
import { MyCorrections } from '../../parts/my-corrections'

const tabs = [{ value: 'new', label: '申请纠错' }, { value: 'mine', label: '我的申请' }]

/** 信息纠错 (R-SRC-4): ask the school to change an approved record; see what became of it. */
export default function CorrectPage() {
  const [tab, setTab] = useState(useRouter().params.tab === 'mine' ? 'mine' : 'new')
  const state = useLoad(() => call('GET /api/source-info/mine'), [])
  const list = usePaged((cursor) => call('GET /api/corrections/mine', { query: { cursor, target: 'source_info' } }), [])
  const reload = () => { void list.reload(); void state.reload() }
  const showMine = () => setTab('mine')
  return (
    <Page title="信息纠错">
      <Segments label="信息纠错" value={tab} options={tabs} onPick={setTab} />
      {tab === 'mine' ? <MyCorrections list={list} onChanged={reload} /> : (
        <Loaded state={state}>
          {(info) => {
            if (info.canCorrect) return <CorrectionForm info={info} onSent={() => { reload(); showMine() }} />
            const { message, next } = info.status.key === 'approved' ? errorCatalogue.correction_open : errorCatalogue.source_info_not_approved
            return <Empty title={message} note={next} action={info.correction ? { label: '查看我的申请', onTap: showMine } : undefined} />
          }}
        </Loaded>
      )}
    </Page>
  )
}
