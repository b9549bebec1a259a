package values.app;

import dev.narae.json.JsonValue;
import dev.narae.json.Patch;

/** A change of something free. */
record FreePatch(Patch<JsonValue> settings) {}
