/** WeChat brings the mini program's screens itself, before it opens them. */
export const fetchScreen = (): null => null;
