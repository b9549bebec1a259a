package library.app;

import dagger.BindsInstance;
import dagger.Component;
import dev.narae.config.Environment;
import jakarta.inject.Singleton;
import javax.annotation.processing.Generated;

/** Puts {@link Library} together. */
@Singleton
@Component(
    modules = LibraryBindings.class
)
@Generated("dev.narae.processor.NaraeProcessor")
public interface LibraryComponent {
  LibraryRouter router();

  /** Creates the component for an environment. */
  @Component.Factory
  interface Factory {
    LibraryComponent create(@BindsInstance Environment environment);
  }
}
