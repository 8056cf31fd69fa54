/** A reader of texts that is given something else says so, as of any text that it does not understand. */
import { malformed, type Failure, type Result } from '../../engine/index.ts';

export function ofText<Others extends readonly unknown[], Value>(
  read: (text: string, ...others: Others) => Result<Value, Failure>,
): (text: string, ...others: Others) => Result<Value, Failure> {
  return (text, ...others) =>
    typeof text === 'string' ? read(text, ...others) : malformed('document', 'a text', text);
}
