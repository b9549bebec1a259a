package unions;

import dev.narae.annotation.LambdaApp;

/** Sealed types at every place of a value. */
@LambdaApp(name = "unions")
public interface UnionsApp {}
