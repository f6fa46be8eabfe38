export {
  useDidHide as usePageHide,
  useDidShow as usePageShow,
  useLoad as usePageLoad,
  useReachBottom,
  usePullDownRefresh,
} from '@tarojs/taro';
