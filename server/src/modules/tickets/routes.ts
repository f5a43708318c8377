import { ticketsContract } from '@shared/tickets/contract'
import { defineRoutes } from '../../http/define-routes'
import { cancelRegistration } from './actions/cancel-registration'
import { chooseBoothResume } from './actions/choose-booth-resume'
import { describeMyTicket } from './actions/describe-my-ticket'
import { listMyTickets } from './actions/list-my-tickets'
import { listRegistrations } from './actions/list-registrations'
import { openTicketPdf } from './actions/open-ticket-pdf'
import { pardonTicket } from './actions/pardon-ticket'
import { registerForFair } from './actions/register-for-fair'
import { revokeTicket } from './actions/revoke-ticket'
import { showMyTicket } from './actions/show-my-ticket'
import { watchTicket } from './actions/watch-ticket'
import { presentRegistration } from './present'

export const ticketsRoutes = defineRoutes(ticketsContract, {
  register: async ({ actor, body }) => describeMyTicket(await registerForFair(actor, body.fairId)),
  listMine: ({ actor, query }) => listMyTickets(actor, query),
  showOne: ({ actor, params }) => showMyTicket(actor, params.id),
  watch: ({ actor, params }) => watchTicket(actor, params.id),
  cancel: async ({ actor, params, body }) => describeMyTicket(await cancelRegistration(actor, params.id, body.version)),
  chooseResume: async ({ actor, params, body }) => describeMyTicket(await chooseBoothResume(actor, params.id, body.choice)),
  pdf: ({ actor, params }) => openTicketPdf(actor, params.id),
  listOfFair: ({ actor, query }) => listRegistrations(actor, query),
  revoke: async ({ actor, params, body }) => presentRegistration(await revokeTicket(actor, params.id, body), actor),
  pardon: async ({ actor, params, body }) => presentRegistration(await pardonTicket(actor, params.id, body.version), actor),
})
