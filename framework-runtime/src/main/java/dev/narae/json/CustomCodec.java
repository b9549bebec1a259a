package dev.narae.json;

import org.jspecify.annotations.Nullable;

/**
 * A type that code of the user's reads and writes. Generated classes call that code.
 *
 * @param <T> the type
 */
public abstract class CustomCodec<T> extends JsonCodec<T> {
  private final Class<?>[] owners;

  /**
   * For generated classes.
   *
   * @param owners the classes whose code reads the values, and whose words a client may see
   */
  protected CustomCodec(Class<?>... owners) {
    this.owners = owners.clone();
  }

  /**
   * Has the user's code read one value.
   *
   * @throws IllegalArgumentException if it refuses the value, wherever in it the reader stands
   */
  protected abstract @Nullable T make(JsonReader json);

  @Override
  public final @Nullable T read(JsonReader json) {
    JsonReader.Mark mark = json.mark();
    try {
      return make(json);
    } catch (IllegalArgumentException e) {
      json.leave(mark);
      json.violations().refused(thrower(e), e);
      return null;
    }
  }

  private Class<?> thrower(IllegalArgumentException e) {
    StackTraceElement[] trace = e.getStackTrace();
    for (Class<?> owner : owners) {
      if (trace.length > 0 && trace[0].getClassName().equals(owner.getName())) {
        return owner;
      }
    }
    return owners[0];
  }
}
