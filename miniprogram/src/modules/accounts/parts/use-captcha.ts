import { useState } from 'react'
import { ApiError } from '@/api/api-error'
import { call } from '@/api/call'
import type { ResponseOf } from '@/api/input-of'
import { useLoad, type Loaded } from '@/hooks/use-load'

type Picture = ResponseOf<'POST /api/accounts/captchas'>
export interface Captcha {
  picture: Loaded<Picture>
  answer: string
  error: string | undefined
  type: (answer: string) => void
  /** Another picture, the answer emptied. */
  renew: () => void
  /** True when something was typed. */
  check: () => boolean
  /** What goes into a request. */
  body: { id: string; answer: string }
  /** A picture is good once: after any refusal another is shown. True when the refusal was about the answer itself and is said at the field. */
  refused: (error: unknown) => boolean
}

/** The picture that keeps programs out, and what someone read in it. */
export function useCaptcha(): Captcha {
  const picture = useLoad(() => call('POST /api/accounts/captchas'), [])
  const [answer, setAnswer] = useState('')
  const [error, setError] = useState<string>()
  const renew = () => { setAnswer(''); setError(undefined); void picture.reload() }
  return {
    picture, answer, error, renew,
    type: (text) => { setAnswer(text); setError(undefined) },
    check: () => {
      setError(answer.trim() === '' ? '请填写验证码' : undefined)
      return answer.trim() !== ''
    },
    body: { id: picture.data?.id ?? '', answer },
    refused: (caught) => {
      renew()
      const about = caught instanceof ApiError && caught.id === 'captcha_wrong' ? caught : undefined
      if (about) setError(`${about.message}，已换一张`)
      return about !== undefined
    },
  }
}
