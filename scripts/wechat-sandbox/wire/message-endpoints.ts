import { officialTemplates } from '../templates'
import { type Endpoint } from './endpoint'
import { sendCustom } from './send-custom'
import { sendSubscribe } from './send-subscribe'
import { sendTemplate } from './send-template'

export const messageEndpoints: Endpoint[] = [
  { method: 'POST', path: '/cgi-bin/message/template/send', token: 'oa', daily: 100_000, handle: sendTemplate },
  { method: 'POST', path: '/cgi-bin/message/subscribe/send', token: 'mp', daily: 3_000_000, handle: sendSubscribe },
  { method: 'POST', path: '/cgi-bin/message/custom/send', token: 'oa', daily: 500_000, handle: sendCustom },
  { method: 'GET', path: '/cgi-bin/template/get_all_private_template', token: 'oa', handle: () => ({
    json: {
      template_list: officialTemplates.map((template) => ({
        template_id: template.id, title: template.title, primary_industry: '教育', deputy_industry: '院校',
        content: Object.entries(template.fields).map(([key, label]) => `${label}:{{${key}.DATA}}\n`).join(''),
        example: Object.entries(template.fields).map(([key, label]) => `${label}:${template.example[key] ?? ''}\n`).join(''),
      })),
    },
  }) },
]
