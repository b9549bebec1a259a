package generics.app;

import dev.narae.annotation.LambdaApp;
import generics.shared.Common;

/** Generic and recursive types. */
@LambdaApp(name = "generics", includes = Common.class)
public interface GenericsApp {}
