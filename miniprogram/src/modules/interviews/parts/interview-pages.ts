import type { TalkGround } from '@shared/hall/talk-grounds'

const page = (name: string): string => `/modules/interviews/pages/${name}/index`

/** Addresses of 我的面试, of one interview, of the hall (`about`: whose other side) and of the video page, which both sides use. */
export const interviewPages = {
  list: page('list'),
  show: (id: string): string => `${page('show')}?id=${id}`,
  hall: page('hall'),
  chat: (conversationId: string): string => `${page('hall')}?id=${conversationId}`,
  chatAbout: (about: TalkGround, id: string): string => `${page('hall')}?about=${about}&with=${id}`,
  call: (interviewId: string): string => `${page('call')}?interview=${interviewId}`,
} as const
