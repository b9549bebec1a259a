package groups;

import dev.narae.annotation.LambdaApp;

/** Records that are made of parameters. */
@LambdaApp(name = "groups")
public interface GroupsApp {}
