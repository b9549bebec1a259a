package types;

import dev.narae.annotation.LambdaApp;

/** What parameters and results can be made of. */
@LambdaApp(name = "types")
public interface TypesApp {}
