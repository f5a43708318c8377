import Taro, { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { errorCatalogue } from '@shared/kernel/error-ids'
import { call } from '@/api/call'
import { useLoad } from '@/hooks/use-load'
import { usePaged } from '@/hooks/use-paged'
import { MyCorrections } from '@/modules/source-info/parts/my-corrections'
import { Page } from '@/ui/page'
import { Segments } from '@/ui/segments'
import { Empty } from '@/ui/states/empty'
import { Loaded } from '@/ui/states/loaded'
import { OtherCorrectionForm } from '../../parts/other-correction-form'
import { otherPlaces } from '../../parts/other-destination'

const tabs = [{ value: 'new', label: '申请纠错' }, { value: 'mine', label: '我的申请' }]

/** 信息纠错 of an approved registration (R-OTH-2); and what became of earlier ones. */
export default function CorrectPage() {
  const [tab, setTab] = useState(useRouter().params.tab === 'mine' ? 'mine' : 'new')
  const state = useLoad(() => call('GET /api/other-destinations/mine'), [])
  const list = usePaged((cursor) => call('GET /api/corrections/mine', { query: { cursor, target: 'other_destination' } }), [])
  const reload = () => { void list.reload(); void state.reload() }
  return (
    <Page title="信息纠错">
      <Segments label="信息纠错" value={tab} options={tabs} onPick={setTab} />
      {tab === 'mine' ? <MyCorrections list={list} of="去向登记" onChanged={reload} /> : (
        <Loaded state={state}>
          {(record) => {
            if (record.canCorrect && record.content) return <OtherCorrectionForm record={record} content={record.content} reload={reload} onSent={() => { reload(); setTab('mine') }} />
            const { message, next } = record.status.key !== 'approved' ? errorCatalogue.other_not_approved : record.termination ? errorCatalogue.termination_open : errorCatalogue.correction_open
            const action = record.status.key === 'approved' && !record.termination ? { label: '查看我的申请', onTap: () => setTab('mine') } : { label: '查看登记情况', onTap: () => void Taro.redirectTo({ url: otherPlaces.show() }) }
            return <Empty title={message} note={next} action={action} />
          }}
        </Loaded>
      )}
    </Page>
  )
}
