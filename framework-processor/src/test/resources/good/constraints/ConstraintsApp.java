package constraints;

import dev.narae.annotation.LambdaApp;

/** Constraints at all the places where they can stand. */
@LambdaApp(name = "constraints")
public interface ConstraintsApp {}
