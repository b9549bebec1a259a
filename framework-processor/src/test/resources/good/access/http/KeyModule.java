package access.http;

import dagger.Module;
import dagger.Provides;
import dev.narae.config.Environment;

@Module
interface KeyModule {
  @Provides
  static KeyRing keyRing(Environment environment) {
    return new KeyRing(environment.required("PARTNER_KEY"));
  }
}
