/** Why there is no own picture or sound, and what to do about it. */
export const mediaWords = {
  insecure: { message: '这个页面不能使用摄像头', next: '请通过 https 网址打开，或换用手机自带的浏览器' },
  denied: { message: '没有允许使用摄像头和话筒，对方看不到也听不到你', next: '请在浏览器地址栏左侧（手机在系统设置的浏览器权限里）允许后重试' },
  busy: { message: '摄像头或话筒正被其他程序占用', next: '请关闭其他视频程序后重试' },
  missing: { message: '没有找到摄像头或话筒', next: '请接好设备后重试；没有摄像头也可以只用语音' },
} as const
