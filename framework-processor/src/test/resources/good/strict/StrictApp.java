package strict;

import dev.narae.annotation.LambdaApp;

/** Bodies that may say nothing unknown. */
@LambdaApp(name = "strict")
public interface StrictApp {}
