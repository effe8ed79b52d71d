package org.preceptor.research;

import java.nio.file.Path;
import java.util.Optional;

/** Where the list of Retraction Watch is, or nowhere. */
public record RetractionSettings(Optional<Path> file) {}
