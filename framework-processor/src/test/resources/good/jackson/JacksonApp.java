package jackson;

import dev.narae.annotation.LambdaApp;

/** Records with Jackson's annotations. */
@LambdaApp(name = "jackson")
public interface JacksonApp {}
