package org.preceptor.research;

import java.nio.file.Path;
import java.time.Duration;

/**
 * Where the index stands, and how long one search may take.
 *
 * @param folder can be thrown away at any time; the index is then made anew
 */
public record SearchSettings(Path folder, Duration patience) {}
