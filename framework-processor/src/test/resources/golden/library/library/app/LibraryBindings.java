package library.app;

import dagger.Module;
import dagger.Provides;
import dev.narae.config.Environment;
import dev.narae.dynamodb.DynamoClient;
import dev.narae.dynamodb.transport.DynamoTransports;
import jakarta.inject.Singleton;
import javax.annotation.processing.Generated;

/** What {@link Library} can inject. */
@Module
@Generated("dev.narae.processor.NaraeProcessor")
public interface LibraryBindings {
  @Provides
  @Singleton
  static DynamoClient dynamoClient(Environment environment) {
    return DynamoTransports.create(environment);
  }

  @Provides
  @Singleton
  static BookTable bookTable(DynamoClient client, Environment environment) {
    return new BookTable(client, environment.required("NARAE_TABLE_BOOKS"));
  }

  @Provides
  @Singleton
  static LoanTable loanTable(DynamoClient client, Environment environment) {
    return new LoanTable(client, environment.required("NARAE_TABLE_LOANS"));
  }
}
