package answers;

import jakarta.inject.Inject;

/** Writes anything; inherits what it implements. */
class AnyWriter extends TextWriter<Object> {
  @Inject
  AnyWriter() {}
}
