import { type Product } from './start-product'

/** Prints where everything is and who can log in. */
export function printAddresses({ urls, accounts, env }: Product): void {
  const rows: [string, string | undefined][] = [
    ['手机上的微信（沙箱） the WeChat sandbox', urls.sandbox],
    ['网页版 H5 and workbenches', urls.h5],
    ['接口文档 OpenAPI', `${urls.server}/api/openapi.json`],
    ['数据库 MongoDB', urls.mongodb.replace(/\/\/[^@/]*@/, '//***@')],
    ['日志 logs', `${env.DATA_DIR}/logs`],
  ]
  console.log('\n就业服务已启动 · The product is running.\n')
  for (const [label, address] of rows) if (address) console.log(`  ${label}\n      ${address}`)
  if (accounts.length > 0) console.log('\n演示账号 · Demonstration accounts')
  for (const { who, page, fields } of accounts) {
    console.log(`  ${who}${page ? `  ${urls.server}${page}` : ''}\n      ${Object.entries(fields).map(([label, value]) => `${label} ${value}`).join(' · ')}`)
  }
  console.log('\n按 Ctrl-C 停止 · Ctrl-C stops all of it.')
}
