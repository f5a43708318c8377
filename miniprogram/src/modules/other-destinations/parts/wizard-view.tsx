import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { branchOf, branchKeys, type BranchKey } from '@shared/other-destinations/branches'
import { stepBack } from '@/modules/offline-agreements/parts/step-back'
import { Tap } from '@/platform/tap'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { goBack } from '@/ui/go-back'
import { ListItem } from '@/ui/list-item'
import { Notice } from '@/ui/notice'
import { Page } from '@/ui/page'
import { Sheet } from '@/ui/sheet'
import { ConfirmSheet } from '@/ui/sheet/confirm-sheet'
import { lostBySwitch } from './lost-by-switch'
import { otherPlaces, whyNotAtAll, type OtherDestination } from './other-destination'
import { endOf, follow, trailTo, type Trail } from './trail'
import { useOtherDraft } from './use-other-draft'
import { WizardElsewhere, elsewhere } from './wizard-elsewhere'
import { WizardQuestions } from './wizard-questions'
import { WizardResult } from './wizard-result'
import { WizardTrail } from './wizard-trail'

/** 去向向导: plain questions with a way back that end at one branch, or at the place where agreements are signed. */
export function WizardView({ record }: { record: OtherDestination }) {
  const draft = useOtherDraft(record)
  const chosen = draft.content.branch
  const [trail, setTrail] = useState<Trail>(() => (chosen ? trailTo(chosen) : []))
  const [listing, setListing] = useState(false)
  const [switching, setSwitching] = useState<BranchKey>()
  const end = endOf(trail)
  const why = whyNotAtAll(record)
  const take = (branch: BranchKey) => {
    if (branch !== chosen) draft.setBranch(branch)
    void draft.flush()
    setSwitching(undefined)
    stepBack(otherPlaces.edit)
  }
  const choose = (branch: BranchKey) => { if (lostBySwitch(draft.content, branch).lost.length > 0) setSwitching(branch); else take(branch) }
  const way = 'elsewhere' in end ? elsewhere(end.elsewhere) : undefined
  const foot = (
    <>
      <Button kind={'question' in end ? 'line' : 'plain'} onTap={() => (trail.length > 0 ? setTrail(trail.slice(0, -1)) : goBack())}>{trail.length > 0 ? '上一题' : '返回'}</Button>
      {'branch' in end && <Button onTap={() => choose(end.branch)}>{end.branch === chosen ? '继续填写' : '开始填写'}</Button>}
      {way && <Button onTap={() => void Taro.navigateTo({ url: way.path })}>{way.open}</Button>}
    </>
  )
  const change = switching && lostBySwitch(draft.content, switching)
  return (
    <Page title="选择去向类型" foot={foot} aside={<Card title="为什么先问几个问题"><View className="ui-mid">每种去向要填的内容和证明材料不同，教育部规定的去向代码也不同。按实际情况回答，系统为你选对类型。</View><View className="ui-mid">已经在平台上签了协议（线上或线下）的，去向自动登记，不用在这里填写。</View></Card>}>
      {why && <Notice><View className="ui-strong">{why.message}</View><View>{`${why.next}。可以先看看要准备什么。`}</View></Notice>}
      <WizardTrail trail={trail} onBackTo={(index) => setTrail(trail.slice(0, index))} />
      {'question' in end && <WizardQuestions trail={trail} question={end.question} onAnswer={(answer) => setTrail(follow(trail, answer))} />}
      {'branch' in end && <WizardResult branch={end.branch} />}
      {'elsewhere' in end && <WizardElsewhere way={end.elsewhere} />}
      {'question' in end && <Tap className="wizard-all" onTap={() => setListing(true)}>我知道自己的类型，直接选择</Tap>}
      <Sheet open={listing} title="全部去向类型" onClose={() => setListing(false)}>
        {branchKeys.map((key) => <ListItem key={key} title={branchOf(key).label} note={branchOf(key).about} selected={key === chosen} onTap={() => { setTrail(trailTo(key)); setListing(false) }} />)}
      </Sheet>
      <ConfirmSheet open={switching !== undefined} title="更换去向类型" confirm="更换" onConfirm={() => { if (switching) take(switching) }} onClose={() => setSwitching(undefined)}>
        <View>{`换成“${switching ? branchOf(switching).label : ''}”后，下面已填的内容用不上，不再保留：`}</View>
        <View className="ui-strong">{change?.lost.join('、')}</View>
        {change && change.kept.length > 0 && <View className="ui-card-note">{`会保留：${change.kept.join('、')}`}</View>}
      </ConfirmSheet>
    </Page>
  )
}
