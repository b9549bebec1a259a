package dev.narae.local.template;

/**
 * A CloudFormation intrinsic function that is still to be evaluated.
 *
 * @param name the short name, such as {@code Ref}, {@code GetAtt} or {@code Sub}
 * @param argument what it applies to: text, a list or a map
 */
record Intrinsic(String name, Object argument) {}
