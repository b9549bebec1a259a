/**
 * The annotations a developer writes. They carry no logic: {@code narae-processor} reads them while
 * the code is compiled, and nothing looks at them at run time.
 */
package dev.narae.annotation;
