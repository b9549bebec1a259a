package values.app;

import dev.narae.annotation.Default;
import values.shared.Grid;

/** A group of parameters. */
record Colors(@Default("[\"RED\"]") Grid.Color[] color) {}
