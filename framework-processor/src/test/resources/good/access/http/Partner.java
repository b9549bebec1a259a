package access.http;

import java.time.Instant;
import java.util.Optional;

/** What is known of a partner. */
record Partner(
    PartnerId partner, Plan plan, int limit, boolean trusted, Instant since, Optional<String> note) {}
