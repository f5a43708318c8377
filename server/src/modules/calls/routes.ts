import { callsContract } from '@shared/calls/contract'
import { type Actor } from '../../actor'
import { defineRoutes } from '../../http/define-routes'
import { answerCall } from './actions/answer-call'
import { currentCall } from './actions/current-call'
import { getCall, type CallRow } from './actions/get-call'
import { hangUp } from './actions/hang-up'
import { listSignals } from './actions/list-signals'
import { refuseCall } from './actions/refuse-call'
import { sendSignal } from './actions/send-signal'
import { showIceServers } from './actions/show-ice-servers'
import { signRoom } from './actions/sign-room'
import { startCall } from './actions/start-call'
import { callScope } from './policy'
import { presentCall } from './present'

const shown = (actor: Actor, row: CallRow) => presentCall(row, actor.role === 'student' ? 'student' : 'employer')

export const callsRoutes = defineRoutes(callsContract, {
  start: async ({ actor, body }) => shown(actor, await startCall(actor, body.interviewId)),
  current: async ({ actor }) => {
    const row = await currentCall(actor)
    return { call: row && shown(actor, row) }
  },
  showOne: async ({ actor, params }) => shown(actor, await getCall(params.id, callScope(actor))),
  answer: async ({ actor, params, body }) => shown(actor, await answerCall(actor, params.id, body.version)),
  refuse: async ({ actor, params, body }) => shown(actor, await refuseCall(actor, params.id, body.version)),
  hangUp: async ({ actor, params }) => shown(actor, await hangUp(actor, params.id, callScope(actor))),
  signal: ({ actor, params, body }) => sendSignal(actor, params.id, body),
  signals: ({ actor, params, query }) => listSignals(actor, params.id, query.after),
  iceServers: ({ actor, params }) => showIceServers(actor, params.id),
  voip: ({ actor, params, body }) => signRoom(actor, params.id, body.code),
})
