import { ApiError } from './api-error'

/** The refusal for a request that got no answer at all. */
export const networkError = (): ApiError =>
  new ApiError('network_error', { message: '暂时连不上服务器', next: '请检查网络后重试，已填写的内容不会丢失', status: 0 })
