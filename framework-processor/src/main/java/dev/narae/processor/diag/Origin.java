package dev.narae.processor.diag;

/**
 * A place in the source, by name: it outlives the round in which it was read and is looked up again
 * when it is printed, because an element kept from an earlier round has lost its line by then.
 *
 * @param type qualified name of the class
 * @param member name of a field or method of it, or {@link #CONSTRUCTOR}; empty for the class
 *     itself
 * @param ordinal which of the methods of that name, from 0 in source order; -1 for a field
 * @param parameter name of a parameter of that method; empty for the member itself
 * @param annotation qualified name of an annotation of the place; empty for the place itself
 * @param annotationMember name of a member of that annotation; empty for the annotation itself
 */
public record Origin(
    String type,
    String member,
    int ordinal,
    String parameter,
    String annotation,
    String annotationMember) {

  /** The name that constructors have as members (JVMS 2.9.1). */
  public static final String CONSTRUCTOR = "<init>";

  /** The place of a class. */
  public static Origin type(String qualifiedName) {
    return new Origin(qualifiedName, "", -1, "", "", "");
  }

  /** The place of a field of this class; a record's component is the field of its name. */
  public Origin field(String name) {
    return new Origin(type, name, -1, "", "", "");
  }

  /** The place of the {@code ordinal}-th method of that name. */
  public Origin method(String name, int ordinal) {
    return new Origin(type, name, ordinal, "", "", "");
  }

  /** The place of a parameter of this method. */
  public Origin parameter(String name) {
    return new Origin(type, member, ordinal, name, "", "");
  }

  /** The place of an annotation on this element. */
  public Origin annotation(String qualifiedName) {
    return new Origin(type, member, ordinal, parameter, qualifiedName, "");
  }

  /** The place of a value in an annotation on this element. */
  public Origin annotation(String qualifiedName, String memberName) {
    return new Origin(type, member, ordinal, parameter, qualifiedName, memberName);
  }

  /** {@code NoteRoutes.list}, to name a second place within a message. */
  public String shortName() {
    String simple = type.substring(type.lastIndexOf('.') + 1);
    return member.isEmpty() || member.equals(CONSTRUCTOR) ? simple : simple + "." + member;
  }
}
