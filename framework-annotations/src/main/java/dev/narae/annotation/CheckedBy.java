package dev.narae.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the class that checks a value: a plain class that implements {@code
 * dev.narae.validation.ConstraintCheck} and is created once.
 *
 * <p>On a component, a parameter or a type argument it is a constraint itself. On an annotation of
 * your own it makes that one a constraint, and its members, in their order, are the arguments of
 * the class's constructor.
 */
@Documented
@Repeatable(CheckedBy.List.class)
@Target({
  ElementType.FIELD,
  ElementType.METHOD,
  ElementType.PARAMETER,
  ElementType.TYPE_USE,
  ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.CLASS)
public @interface CheckedBy {
  /**
   * The class; its type argument is a type that the value has. Its constructor takes what the
   * annotation says, or nothing.
   */
  Class<?> value();

  /**
   * What a client is told, or a key of the messages in braces, such as <code>{sku}</code>. On an
   * annotation with a {@code String message()} of its own the use of that one comes first.
   */
  String message() default "";

  /** Several on one value. */
  @Documented
  @Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
  @Retention(RetentionPolicy.CLASS)
  @interface List {
    /** All of them. */
    CheckedBy[] value();
  }
}
