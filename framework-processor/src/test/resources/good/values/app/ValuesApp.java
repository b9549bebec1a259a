package values.app;

import dev.narae.annotation.LambdaApp;
import values.shared.Shared;

/** Types of values, at every place they can have. */
@LambdaApp(name = "values", includes = Shared.class)
public interface ValuesApp {}
