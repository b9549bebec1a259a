package filters.app;

import dev.narae.annotation.Filters;
import dev.narae.annotation.LambdaApp;
import filters.shared.FilterModule;

/** An app with filters around all routes, those of the module included. */
@LambdaApp(name = "filters", includes = FilterModule.class)
@Filters({Trace.class, Gate.class})
public interface FilterApp {}
