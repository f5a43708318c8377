import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { scanModes, type ScanMode } from '@shared/check-in/modes'
import { session } from '@/api/session'
import { useAction } from '@/hooks/use-action'
import { useBrightScreen } from '@/platform/use-bright-screen'
import { Scanner } from '@/platform/scanner'
import { Tap } from '@/platform/tap'
import { Button } from '@/ui/button'
import { Page } from '@/ui/page'
import { Segments } from '@/ui/segments'
import { ConfirmSheet } from '@/ui/sheet/confirm-sheet'
import { Notice } from '@/ui/notice'
import { AnswerScreen } from './answer-screen'
import { chosenGate } from './chosen-gate'
import { FindSheet } from './find-sheet'
import { GateCounts } from './gate-counts'
import './gate-desk.scss'
import { GateSheet } from './gate-sheet'
import { joinPage } from './join-page'
import { keptStation } from './kept-station'
import { notKept } from './not-kept'
import { OfflineBar } from './offline-bar'
import type { GateHere } from './open-this-gate'
import { RecordSheet } from './record-sheet'
import { UndoSheet } from './undo-sheet'
import { useGate } from './use-gate'

const modes = Object.entries(scanModes).map(([value, label]) => ({ value, label }))
const isMode = (value: string): value is ScanMode => value in scanModes

/** A gate in one hand: camera on top, the answer over everything, the rest below. */
export function GateDesk({ station, gate }: GateHere) {
  const { now, counts, sync } = useGate(gate)
  const [sheet, setSheet] = useState<'gate' | 'find' | 'record' | 'leave' | undefined>(now.gateId === '' ? 'gate' : undefined)
  const [undoing, setUndoing] = useState<string>()
  useBrightScreen(true)
  const gateName = station.gates.find((one) => one.id === now.gateId)?.name ?? ''
  const preload = useAction(() => gate.preload())
  const leave = useAction(async () => {
    await session.end()
    await keptStation.forget()
    await Taro.reLaunch({ url: joinPage })
  })
  const pickGate = (gateId: string) => { gate.setGate(gateId); chosenGate.save(gateId); setSheet(undefined) }
  const join = () => void Taro.reLaunch({ url: joinPage })
  const read = (text: string, asked: boolean) => {
    void gate.scan(text, asked).catch((error: unknown) => gate.refuse(notKept(error)))
  }
  const still = sheet !== undefined || undoing !== undefined || now.problem !== undefined || now.gateId === ''
  return (
    <Page title={station.event.title} aside={
      <>
        <GateCounts counts={counts} gateId={now.gateId} mine={now.mine} />
        <View className="gate-more">
          <Button kind="plain" onTap={() => setSheet('record')}>扫码记录</Button>
          <Button kind="plain" onTap={() => setSheet('leave')}>结束检票</Button>
        </View>
      </>
    } foot={<Button kind="line" onTap={() => setSheet('find')}>手动查找（没带手机）</Button>}>
      {now.problem && (
        <Notice tone="bad">
          <View className="ui-strong">{now.problem.message}</View><View>{now.problem.next}</View>
          <View className="ui-buttons"><Button small kind="line" onTap={join}>用检票码重新加入</Button><Button small kind="plain" onTap={gate.clearProblem}>再试一次</Button></View>
        </Notice>
      )}
      <Tap className="gate-where" label={`入口：${gateName || '请选择'}`} onTap={() => setSheet('gate')}>
        <View className="gate-where-name">{gateName || '请选择入口'}</View>
        <View className="ui-note">{`检票员 ${station.me.name}${station.me.supervisor ? ' · 主管' : ''}`}</View>
      </Tap>
      {station.event.reentry && <Segments label="方向" value={now.mode} options={modes} onPick={(mode) => { if (isMode(mode)) gate.setMode(mode) }} />}
      <View><Scanner onRead={read} paused={still} answering={now.answer !== undefined || now.busy} /></View>
      <OfflineBar now={now} onSync={() => void sync()} onPreload={() => void preload.run()} onDoubtsRead={gate.clearDoubts} />
      {now.answer && <AnswerScreen answer={now.answer} gate={gateName} mayUndo={station.me.supervisor && !now.offline} held={undoing !== undefined} onUndo={setUndoing} onNext={gate.next} />}
      <GateSheet open={sheet === 'gate'} station={station} gateId={now.gateId} onPick={pickGate} onClose={() => setSheet(undefined)} />
      <FindSheet open={sheet === 'find'} offline={now.offline} mode={now.mode} admit={gate.admit} onClose={() => setSheet(undefined)} />
      <RecordSheet open={sheet === 'record' && undoing === undefined} gateId={now.gateId} onUndo={setUndoing} onClose={() => setSheet(undefined)} />
      <UndoSheet scanId={undoing} onDone={() => { setUndoing(undefined); gate.next(); void preload.run() }} onClose={() => setUndoing(undefined)} />
      <ConfirmSheet open={sheet === 'leave'} title="结束检票" confirm="结束并退出" danger busy={leave.busy} onConfirm={() => void leave.run()} onClose={() => setSheet(undefined)}>
        <View className="ui-mid">{now.waiting ? `还有 ${now.waiting.count} 条离线记录没有上传，它们留在本机；要上传，请联网后再用检票码加入。` : '退出后要用检票码重新加入。'}</View>
      </ConfirmSheet>
    </Page>
  )
}
