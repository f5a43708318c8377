import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { call } from '@/api/call'
import { useLoad } from '@/hooks/use-load'
import { Button } from '@/ui/button'
import { Loaded } from '@/ui/states/loaded'
import { AgreementRecord } from './agreement-record'
import { AmendForm } from './amend-form'
import { deskPages } from './desk-pages'
import { StartTermination } from './start-termination'

/** One agreement, read or being changed. */
export function AgreementView({ id, onChanged }: { id: string; onChanged: () => void }) {
  const state = useLoad(() => call('GET /api/destinations/:id', { params: { id } }), [id])
  const [editing, setEditing] = useState(false)
  const reload = () => { setEditing(false); void state.reload(); onChanged() }
  return (
    <Loaded state={state} cards={3}>
      {(agreement) => {
        const offered = agreement.actions.find((action) => action.key === 'amend' || action.key === 'reoffer')
        const { termination, status } = agreement
        if (editing && offered) return <AmendForm key={agreement.version} agreement={agreement} title={offered.label} onDone={reload} onCancel={() => setEditing(false)} />
        return (
          <>
            <AgreementRecord agreement={agreement} />
            {(offered || termination || status.key === 'in_force') && (
              <View className="ui-desk-foot">
                <View className="record-buttons">
                  {termination && <Button onTap={() => void Taro.redirectTo({ url: `${deskPages.terminations}?id=${termination.id}` })}>查看解约申请</Button>}
                  {!termination && status.key === 'in_force' && <StartTermination agreement={agreement} />}
                  {offered && <Button kind={offered.key === 'reoffer' ? 'primary' : 'line'} why={offered.why && `${offered.why.message}，${offered.why.next}`} onTap={() => setEditing(true)}>{offered.label}</Button>}
                </View>
              </View>
            )}
          </>
        )
      }}
    </Loaded>
  )
}
