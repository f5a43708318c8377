import { ApiError } from './api-error'

/** The refusal for a request that got no answer at all; `typed`: something filled in was to be sent. */
export const networkError = (typed = false): ApiError =>
  new ApiError('network_error', { message: '暂时连不上服务器', next: typed ? '请检查网络后重试，已填写的内容不会丢失' : '请检查网络后重试', status: 0 })
