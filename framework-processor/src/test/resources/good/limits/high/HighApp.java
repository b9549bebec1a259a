package limits.high;

import dev.narae.annotation.JsonLimits;
import dev.narae.annotation.LambdaApp;

/** Takes deep bodies with long numbers. */
@LambdaApp(name = "high")
@JsonLimits(depth = 1000, number = 10_000)
public interface HighApp {}
