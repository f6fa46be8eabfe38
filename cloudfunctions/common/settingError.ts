/** A setting of the function that its operator has to mend. The message goes to the log; it never holds a value. */
export class SettingError extends Error {
  override readonly name = 'SettingError';
}
