package dev.narae.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Carried by the generated index class of a module: what the processor has read from its sources,
 * so that later compilations can read it back from the class file. Not for hand-written code.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface ModuleIndex {
  /** Version of the text's format; another version than the reader's own is refused. */
  int format();

  /**
   * The module's model as text, to be joined in order; in pieces because a class file's string
   * constant holds at most 65,535 bytes (JVMS §4.4.7).
   */
  String[] value();
}
