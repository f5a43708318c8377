export default definePageConfig({ navigationBarTitleText: '上传签约资料' })
