import type { ApiError } from '@/api/api-error'
import type { DraftState } from '@/hooks/draft-store'
import { Refused } from '../refused'

const next: Record<DraftState, string> = {
  saved: '内容已保存，请再点【保存并送审】', waiting: '正在保存，请稍后再点【保存并送审】', saving: '正在保存，请稍后再点【保存并送审】',
  offline: '请联网后再点【保存并送审】', refused: '请按下面的提示修改后，再点【保存并送审】', conflict: '请先选择保留哪一份，再点【保存并送审】',
}

/** 保存并送审 that did not go through, in sight until the next attempt. `unsaved`: the draft itself could not be saved; else `error` says why. */
export function NotSubmitted({ unsaved, state, error }: { unsaved: boolean; state: DraftState; error: ApiError | undefined }) {
  return <Refused error={unsaved ? { message: '没有送审', next: next[state] } : error} />
}
