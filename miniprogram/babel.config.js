// WeChat's own engines and its browser, on phones of the last six years: written for older ones, each async function would be a state machine of its own.
module.exports = {
  presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5', targets: { ios: '13', chrome: '78' } }]],
}
