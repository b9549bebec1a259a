package paths;

import dev.narae.annotation.LambdaApp;

@LambdaApp(name = "paths")
public interface PathsApp {}
