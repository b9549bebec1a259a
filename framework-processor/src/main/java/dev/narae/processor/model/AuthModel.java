package dev.narae.processor.model;

import java.util.List;

/** How callers are told from strangers. */
public sealed interface AuthModel {
  /** The simple name of the annotation that says so. */
  String annotation();

  /** Nobody asks. */
  record Public() implements AuthModel {
    @Override
    public String annotation() {
      return "Public";
    }
  }

  /** A JSON Web Token of an issuer, for one of these audiences. */
  record Jwt(DeclaredText issuer, List<DeclaredText> audiences) implements AuthModel {
    public Jwt {
      audiences = List.copyOf(audiences);
    }

    @Override
    public String annotation() {
      return "JwtAuth";
    }
  }

  /** A signature with AWS credentials. */
  record Iam() implements AuthModel {
    @Override
    public String annotation() {
      return "IamAuth";
    }
  }

  /**
   * A class of the user's that decides.
   *
   * @param claims the record of what it says about a caller
   * @param headers in lower case
   */
  record Lambda(TypeName authorizer, TypeName claims, List<String> headers, int cacheSeconds)
      implements AuthModel {
    public Lambda {
      headers = List.copyOf(headers);
    }

    @Override
    public String annotation() {
      return "LambdaAuth";
    }

    /** The generated class that Lambda instantiates for it. */
    public TypeName handlerType() {
      return authorizer.sibling("Handler");
    }

    /** The Dagger component that it is made by. */
    public TypeName componentType() {
      return authorizer.sibling("Component");
    }
  }
}
