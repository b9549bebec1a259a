package texts;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Size;

record Draft(@Size(max = 2) String title, @Max(1) int count) {}
