package dev.narae.http;

/**
 * Stands around routes: before one is called, and after. {@code @Filters} says around which, and in
 * which order. Dagger creates it for every request, unless its class is a {@code @Singleton}; then
 * it has to cope with several threads at once.
 */
public interface Filter {

  /**
   * Answers a request, usually by what follows.
   *
   * @param call the request, and the route that takes it
   * @param next the filters inside of this one and the route; what they throw can be caught here:
   *     wrong parameters are a {@link Problem} of status 422
   * @return the answer of {@code next}, changed or not, or one of its own
   * @throws Exception what is answered as if the route had thrown it
   */
  Answer filter(Call call, Next next) throws Exception;
}
