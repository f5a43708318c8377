import { View } from '@tarojs/components'
import { useRef, useState } from 'react'
import { limits } from '@shared/kernel/limits'
import { ApiError } from '@/api/api-error'
import { call } from '@/api/call'
import type { ResponseOf } from '@/api/input-of'
import { inView } from '@/hooks/in-view'
import { useAction } from '@/hooks/use-action'
import { Scanner } from '@/platform/scanner'
import { TextArea } from '@/platform/text-area'
import { tone } from '@/platform/tone'
import { vibrate } from '@/platform/vibrate'
import { boothLabel } from '@/ui/booth-label'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import { Refused } from '@/ui/refused'
import { Sheet } from '@/ui/sheet'
import { toast } from '@/ui/toast'
import { BoothVisitors } from './booth-visitors'
import './booth-scan.scss'

type Visit = ResponseOf<'POST /api/booth-visits'>
interface BoothScanProps { fair: { id: string; title: string; startsAt: string; endsAt: string }; boothNo: string; paused: boolean; onChoose: () => void }

/** Scans visitors at a stand, one after the other; who was scanned, and a note while one still remembers. */
export function BoothScan({ fair, boothNo, paused, onChoose }: BoothScanProps) {
  const [visit, setVisit] = useState<Visit>()
  const [note, setNote] = useState('')
  const [count, setCount] = useState(0)
  const [error, setError] = useState<ApiError>()
  const [asking, setAsking] = useState(false)
  const going = useRef(false)
  const seen = useRef(inView(Date.now))
  const read = async (code: string, asked: boolean) => {
    if (going.current) return
    if (asked) seen.current.forget()
    if (!seen.current.saw(code)) return
    going.current = true
    setAsking(true)
    setError(undefined)
    try {
      const made = await call('POST /api/booth-visits', { body: { fairId: fair.id, code } })
      tone('good')
      vibrate('short')
      setNote(made.note)
      setVisit(made)
      setCount((before) => before + 1)
    } catch (caught) {
      if (!(caught instanceof ApiError)) throw caught
      // Without an answer the same ticket may be tried again at once.
      if (caught.id === 'network_error') seen.current.forget()
      tone('bad')
      vibrate('long')
      setError(caught)
    } finally {
      going.current = false
      setAsking(false)
    }
  }
  const save = useAction(async () => {
    if (!visit) return
    if (note.trim() !== visit.note) {
      await call('PUT /api/booth-visits/:id/note', { params: { id: visit.id }, body: { note: note.trim() } })
      toast('备注已保存', 'success')
      setCount((before) => before + 1)
    }
    setVisit(undefined)
  }, { quiet: true })
  return (
    <View className="booth-scan">
      <View className="booth-scan-head">
        <View className="booth-scan-where"><View className="ui-strong">{fair.title}</View><View className="ui-mid">{boothLabel(boothNo)}</View></View>
        <Button small kind="plain" onTap={onChoose}>换活动</Button>
      </View>
      <Scanner onRead={(code, asked) => void read(code, asked)} paused={paused || visit !== undefined} answering={asking || visit !== undefined || error !== undefined} />
      {error && <><Refused error={error} /><Button small kind="line" onTap={() => setError(undefined)}>继续扫码</Button></>}
      <BoothVisitors key={count} fairId={fair.id} />
      <Sheet open={visit !== undefined} title={visit?.again ? '今天已经登记过' : '已登记到访'} onClose={() => setVisit(undefined)} problem={save.error && <Refused error={save.error} />}
        foot={<Button busy={save.busy} onTap={() => void save.run()}>保存，扫下一位</Button>}>
        {visit && (
          <>
            <View className="booth-scan-name">{visit.name}</View>
            <View className="ui-mid">{[visit.school, visit.college, visit.major].filter(Boolean).join(' · ')}</View>
            <Notice tone={visit.resume ? 'ok' : 'info'}>{visit.resume ? `同学同意你查看${visit.resume}，在到访名单里可以打开` : '同学没有授权简历，姓名只显示一部分'}</Notice>
            <View className="booth-scan-note"><TextArea id="visit-note" label="备注" value={note} limit={limits.boothNoteMax} placeholder="趁还记得写一句，只有本单位能看到" onInput={setNote} /></View>
          </>
        )}
      </Sheet>
    </View>
  )
}
