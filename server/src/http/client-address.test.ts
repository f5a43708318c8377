import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { testEnv } from '../../test/test-env'
import { buildApp } from '../app'
import { maskIp } from './mask-ip'

/** The address the server believes, when `forwarded` arrives over `proxies` proxies of ours. */
function addressBehind(proxies: string, forwarded: string): string {
  const request = new IncomingMessage(new Socket())
  request.headers['x-forwarded-for'] = forwarded
  return buildApp(testEnv({ TRUST_PROXY: proxies })).createContext(request, new ServerResponse(request)).ip
}

it('without a proxy of ours nothing that a client writes is its address', () => expect(addressBehind('0', '6.6.6.6')).not.toBe('6.6.6.6'))
it('behind one proxy the address is what that proxy saw', () => expect(addressBehind('1', '6.6.6.6, 203.0.113.9')).toBe('203.0.113.9'))
it('behind two proxies it is what the outer one saw', () => expect(addressBehind('2', '6.6.6.6, 203.0.113.9, 10.0.0.1')).toBe('203.0.113.9'))
it.each([['203.0.113.9', '203.0.*.*'], ['::ffff:203.0.113.9', '203.0.*.*'], ['2001:db8:1::9', '2001:db8:*'], ['<b>学校</b>', '未知'], ['', '未知']])('R-SIGN-6 a signature shows %j as %s', (ip, shown) => {
  expect(maskIp(ip)).toBe(shown)
})
