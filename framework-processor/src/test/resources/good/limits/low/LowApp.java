package limits.low;

import dev.narae.annotation.JsonLimits;
import dev.narae.annotation.LambdaApp;

/** Takes small bodies only. */
@LambdaApp(name = "low")
@JsonLimits(depth = 3, bytes = 120, tokens = 12, name = 8, number = 5, string = 20)
public interface LowApp {}
