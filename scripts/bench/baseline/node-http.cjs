// The floor of P1 and P2: bare node:http, and node:http with the mongodb driver reading the same document.
const { createServer } = require('node:http')
const { MongoClient } = require('mongodb')

const json = { 'content-type': 'application/json; charset=utf-8' }
async function main() {
  const client = process.env.MONGODB_URI ? await MongoClient.connect(process.env.MONGODB_URI) : undefined
  const schools = client?.db().collection('schools')
  const server = createServer(async (request, response) => {
    if (request.url === '/healthz') { response.writeHead(200, json); response.end('{"ok":true}'); return }
    const items = await schools.find({}, { projection: { code: 1, name: 1 } }).toArray()
    response.writeHead(200, json)
    response.end(JSON.stringify({ items: items.map(({ _id, code, name }) => ({ id: _id.toString(), code, name })) }))
  })
  server.listen(Number(process.env.PORT), '127.0.0.1')
}
main()
