/**
 * The checks that need more than a JDK, run with the Maven profile {@code full}: Chromium for the
 * page at {@code /docs}, Python and Node.js for the tools that read generated documents.
 */
package dev.narae.docs.full;
