import { View } from '@tarojs/components'
import { useEffect, useRef } from 'react'
import { Tap } from '@/platform/tap'
import { Button } from '@/ui/button'
import { role } from '@/ui/role'
import type { GateAnswer } from './gate-answer'
import { clockText } from './clock-text'
import './answer-screen.scss'

/** Long enough to be seen, short enough for a queue; what is refused stays until it was read. */
const goodMs = 1_600
const marks = { good: '✓', bad: '✕', care: '!' } as const

interface AnswerScreenProps { answer: GateAnswer; gate: string; mayUndo: boolean; /** Something lies over it: it waits. */ held: boolean; onUndo: (scanId: string) => void; onNext: () => void }

/** R-FAIR-4: the whole screen says yes or no, readable at arm's length and in poor light. A tap anywhere goes on. */
export function AnswerScreen({ answer, gate, mayUndo, held, onUndo, onNext }: AnswerScreenProps) {
  const { tone, word, name, first, note, at, offline, scanId } = answer
  const next = useRef(onNext)
  next.current = onNext
  useEffect(() => {
    if (tone !== 'good' || held) return undefined
    const timer = setTimeout(() => next.current(), goodMs)
    return () => clearTimeout(timer)
  }, [answer, tone, held])
  return (
    <View className={`answer answer--${tone}`} {...role('alertdialog', word)}>
      <Tap className="answer-face" label={`${word}，继续`} testId="answer" onTap={onNext}>
        <View className="answer-mark">{marks[tone]}</View>
        <View className="answer-word">{word}</View>
        {name !== undefined && <View className="answer-name">{name}</View>}
        {first && <View className="answer-first">{`首次入场 ${clockText(first.at)} · ${first.gate}`}</View>}
        {note !== undefined && <View className="answer-note">{note}</View>}
        <View className="answer-small">{[clockText(at), gate, offline ? '离线核验' : ''].filter(Boolean).join(' · ')}</View>
      </Tap>
      <View className="answer-foot">
        {mayUndo && scanId !== undefined && <Button kind="plain" onTap={() => onUndo(scanId)}>撤销</Button>}
        <Button kind="plain" onTap={onNext}>{tone === 'good' ? '下一位' : '知道了，继续'}</Button>
      </View>
    </View>
  )
}
