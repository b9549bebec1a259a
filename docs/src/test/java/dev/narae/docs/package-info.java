/**
 * Keeps the documentation true. A comment directly before a fenced block says what the block is:
 *
 * <ul>
 *   <li>{@code <!-- file: PATH -->}: a file of this repository, or with {@code PATH#PART} the type
 *       or method of that name in a Java file, the entry of that key in a YAML file, the element
 *       with that {@code artifactId} in a {@code pom.xml};
 *   <li>{@code <!-- excerpt: PATH -->}: lines of that file, or of the files of that folder, with
 *       {@code …} where some are left out;
 *   <li>{@code <!-- command: NAME -->}: the one command to {@code run} or to {@code test}.
 * </ul>
 *
 * <p>With {@code -Ddocs.update=true} the tests write the files and the list of diagnostics instead
 * of comparing them.
 */
package dev.narae.docs;
