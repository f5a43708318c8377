import Taro from '@tarojs/taro'
import { useEffect } from 'react'
import { useLoad } from '@/hooks/use-load'
import { keepOffline } from '@/platform/keep-offline'
import { Page } from '@/ui/page'
import { Empty } from '@/ui/states/empty'
import { Loaded } from '@/ui/states/loaded'
import { GateDesk } from '../../parts/gate-desk'
import { joinPage } from '../../parts/join-page'
import { openThisGate } from '../../parts/open-this-gate'

/** 检票: for staff of one event, with or without a network. */
export default function GatePage() {
  const state = useLoad(openThisGate, [])
  useEffect(keepOffline, [])
  const join = () => void Taro.reLaunch({ url: joinPage })
  if (state.data) return <GateDesk {...state.data} />
  if (state.error && [401, 403].includes(state.error.status)) {
    return <Page title="检票"><Empty title={state.error.id === 'staff_ended' ? state.error.message : '请先加入检票'} note="向活动主办方要检票码，用检票码和自己的姓名加入" action={{ label: '用检票码加入', onTap: join }} /></Page>
  }
  return <Page title="检票"><Loaded state={state}>{() => null}</Loaded></Page>
}
