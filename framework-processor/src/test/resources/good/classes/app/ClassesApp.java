package classes.app;

import classes.shared.Shared;
import dev.narae.annotation.LambdaApp;

/** Types that are no records. */
@LambdaApp(name = "classes", includes = Shared.class)
interface ClassesApp {}
