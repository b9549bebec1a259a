package dev.narae.sample.notes;

import dagger.Module;
import dagger.Provides;
import java.time.Clock;

/** A plain Dagger module: whatever it provides can be injected. */
@Module
public interface ClockModule {
  @Provides
  static Clock clock() {
    return Clock.systemUTC();
  }
}
