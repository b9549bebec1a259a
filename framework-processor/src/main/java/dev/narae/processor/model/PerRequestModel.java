package dev.narae.processor.model;

import java.util.List;

/**
 * A {@code @PerRequest} method.
 *
 * @param owner its class or interface
 * @param made the type of its result
 * @param javaName name of the generated method; differs from {@code javaMethod} for overloads
 */
public record PerRequestModel(
    TypeName owner, TypeName made, String javaMethod, String javaName, List<ParamModel> params) {

  public PerRequestModel {
    params = List.copyOf(params);
  }

  /** The generated class that binds the parameters and calls the method. */
  public TypeName adapterType() {
    return owner.sibling("PerRequest");
  }
}
