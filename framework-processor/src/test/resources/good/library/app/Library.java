package library.app;

import dev.narae.annotation.LambdaApp;
import library.shared.Shared;

/** Books and who reads them. */
@LambdaApp(name = "library", includes = Shared.class)
public interface Library {}
