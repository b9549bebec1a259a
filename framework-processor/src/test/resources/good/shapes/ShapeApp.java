package shapes;

import dev.narae.annotation.LambdaApp;

/** An app whose company has an error format of its own. */
@LambdaApp(name = "shapes")
public interface ShapeApp {}
