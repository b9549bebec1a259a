package dev.narae.lambda;

import dev.narae.http.FilePart;
import dev.narae.validation.Violations;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the components of a record come from that is read as a whole: the query, a form, or the
 * claims of the caller. Each component is a parameter by its name; generated code reads them all,
 * checks them, and makes the record only if {@link #end()} says that nothing is wrong. Not safe for
 * use by several threads.
 */
public abstract class ParamSource {
  private final Violations violations;
  private final String place;
  private final int before;

  /**
   * @param place what violations say the parameters are in
   */
  ParamSource(Violations violations, String place) {
    this.violations = violations;
    this.place = place;
    this.before = violations.count();
    violations.enterGroup(place);
  }

  /** The first value of that name, or null. */
  abstract @Nullable String text(String name);

  /** All values of that name. */
  abstract List<String> texts(String name);

  /** The files of that name; only forms have some. */
  List<FilePart> parts(String name) {
    return List.of();
  }

  /** The parameter of that name; of several the first. */
  public final Param param(String name) {
    return new Param(violations, name, text(name));
  }

  /** Every value of the parameter of that name. */
  public final ParamList params(String name) {
    return new ParamList(violations, name, texts(name));
  }

  /** The files of that name. */
  public final FileParam files(String name) {
    return new FileParam(violations, name, parts(name));
  }

  /** What is wrong so far. A name given to it is that of a parameter. */
  public final Violations violations() {
    return violations;
  }

  /**
   * Says that all parameters are read and checked.
   *
   * @return whether nothing is wrong with any of them
   */
  public boolean end() {
    violations.exitGroup();
    return violations.count() == before;
  }

  /** Where findings about the record as a whole go, until {@link #done}. */
  public final Violations again() {
    violations.enterGroup(place);
    return violations;
  }

  /** The record after the checks of it as a whole. */
  public final <T> T done(T checked) {
    violations.exitGroup();
    return checked;
  }

  /**
   * Reports {@code invalid}: the record's own constructor refused its components.
   *
   * @return null, for the caller to return
   * @see Violations#refused(Class, IllegalArgumentException)
   */
  public <T> @Nullable T refused(Class<T> type, IllegalArgumentException e) {
    violations.enterGroup(place);
    violations.refused(type, e);
    violations.exitGroup();
    return null;
  }
}
