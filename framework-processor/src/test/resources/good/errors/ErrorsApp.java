package errors;

import dev.narae.annotation.LambdaApp;

/** A bank whose failures are answered by its own methods. */
@LambdaApp(name = "errors")
public interface ErrorsApp {}
