export default definePageConfig({ navigationBarTitleText: '编辑生源信息' })
