import { View } from '@tarojs/components'
import { Fragment, useState } from 'react'
import { Tap } from '@/platform/tap'
import { Card } from '@/ui/card'
import './question-list.scss'
import { questions } from './questions'

/** Questions that open where they stand; any number at once. */
export function QuestionList() {
  const [open, setOpen] = useState<readonly string[]>([questions[0]?.ask ?? ''])
  const toggle = (ask: string) => setOpen(open.includes(ask) ? open.filter((one) => one !== ask) : [...open, ask])
  return (
    <Card title="常见问题">
      {questions.map(({ ask, answer }) => {
        const on = open.includes(ask)
        return (
          <Fragment key={ask}>
            <Tap className={`question ${on ? 'question--open' : ''}`} selected={on} onTap={() => toggle(ask)}><View className="question-text">{ask}</View><View className="question-mark" /></Tap>
            {on && <View className="question-answer">{answer.map((line) => <View key={line} className="question-line">{line}</View>)}</View>}
          </Fragment>
        )
      })}
    </Card>
  )
}
