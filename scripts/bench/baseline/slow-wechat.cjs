// WeChat for P5, in a process of its own: hands out one token, answers each template message after ANSWER_MS.
const { createServer } = require('node:http')

const answerMs = Number(process.env.ANSWER_MS)
let msgid = 1_000_000
createServer((request, response) => {
  request.resume()
  const slow = request.url.includes('template/send')
  setTimeout(() => {
    response.setHeader('content-type', 'application/json')
    response.end(slow ? `{"errcode":0,"errmsg":"ok","msgid":${msgid += 1}}` : '{"access_token":"bench","expires_in":7200}')
  }, slow ? answerMs : 0)
}).listen(Number(process.env.PORT), '127.0.0.1')
