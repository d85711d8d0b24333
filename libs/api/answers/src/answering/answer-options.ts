/** Times of an answer in milliseconds; the app provides them from the environment (STREAM_*). */
export abstract class AnswerOptions {
  /** A whole answer, tools included. */
  abstract readonly streamTimeoutMs: number;
  /** Text that comes faster than this goes out together. */
  abstract readonly bufferMs: number;
}
