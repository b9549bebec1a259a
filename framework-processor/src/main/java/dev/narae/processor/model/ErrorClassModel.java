package dev.narae.processor.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A class with {@code @OnError} methods.
 *
 * @param ofRoutes whether it has routes: then it answers for these only
 * @param caught the nearest exceptions first: a class comes before its superclasses
 */
public record ErrorClassModel(TypeName type, boolean ofRoutes, List<Caught> caught) {

  /**
   * An exception and the method that answers for it.
   *
   * @param depth how many superclasses it has: those of a subclass are more
   * @param javaMethod name of the method
   * @param javaName name of the generated method; differs for every exception of the class
   * @param withRequest whether the method takes the request after the exception
   * @param response what its {@code Response} holds; empty if it returns a {@code Problem}
   * @param status of the response, as {@code @ResponseStatus} documents it; 0 if it does not
   */
  public record Caught(
      TypeName exception,
      int depth,
      String javaMethod,
      String javaName,
      boolean withRequest,
      Optional<ResultModel> response,
      int status) {
    /** The nearest first; by name where neither is a subclass of the other. */
    public static final Comparator<Caught> NEAREST_FIRST =
        Comparator.comparingInt(Caught::depth).reversed().thenComparing(Caught::exception);
  }

  public ErrorClassModel {
    caught = caught.stream().sorted(Caught.NEAREST_FIRST).toList();
  }

  /** The generated class that calls the methods. */
  public TypeName adapterType() {
    return type.sibling("ErrorAdapter");
  }
}
