package texts;

import dev.narae.annotation.LambdaApp;

/** Says some things in words of its own, if the build has copied its properties files. */
@LambdaApp(name = "texts")
public interface TextsApp {}
