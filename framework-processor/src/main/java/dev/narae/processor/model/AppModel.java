package dev.narae.processor.model;

import java.util.List;

/**
 * One service: what {@code @LambdaApp} says and everything it serves, included modules merged in.
 *
 * @param name the service's name
 * @param memory of the function in megabytes
 * @param timeout of the function in seconds
 * @param architecture as Lambda spells it: {@code arm64} or {@code x86_64}
 * @param daggerModules the application's own Dagger modules
 */
public record AppModel(
    String name,
    Docs docs,
    int memory,
    int timeout,
    String architecture,
    List<TypeName> daggerModules,
    ModuleModel module) {

  public AppModel {
    daggerModules = List.copyOf(daggerModules);
  }

  public TypeName type() {
    return module.type();
  }

  /** The class that Lambda instantiates. */
  public TypeName handlerType() {
    return type().sibling("Handler");
  }

  public TypeName routerType() {
    return type().sibling("Router");
  }

  public TypeName componentType() {
    return type().sibling("Component");
  }

  /** The Dagger module with what the processor provides. */
  public TypeName bindingsType() {
    return type().sibling("Bindings");
  }

  /** The folder of this app's documents in the class output. */
  public String documentFolder() {
    return "META-INF/narae/" + name + "/";
  }
}
