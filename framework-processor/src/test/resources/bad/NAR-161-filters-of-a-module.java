package bad;

import dev.narae.annotation.*;
import dev.narae.dynamodb.*;
import dev.narae.http.*;
import jakarta.inject.Inject;
import jakarta.validation.constraints.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@NaraeModule
@Filters(A.class) // NAR-161
interface App {}

class A implements Filter {
  @Inject
  A() {}

  @Override
  public Answer filter(Call call, Next next) throws Exception {
    return next.proceed();
  }
}
