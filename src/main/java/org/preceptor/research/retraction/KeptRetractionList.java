package org.preceptor.research.retraction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.preceptor.research.EditorialRecordsSilent;
import org.preceptor.research.Notice;
import org.preceptor.research.Reference;
import org.preceptor.research.RetractionList;
import org.preceptor.research.RetractionSettings;

/** The operator's file, read again when it was replaced. */
@ApplicationScoped
class KeptRetractionList implements RetractionList {

  private static final System.Logger LOG = System.getLogger(KeptRetractionList.class.getName());

  @Inject RetractionSettings settings;

  private @Nullable RetractionWatchFile list;
  private @Nullable FileTime readAt;

  @Override
  public boolean present() {
    return settings.file().filter(Files::isReadable).isPresent();
  }

  @Override
  public List<Notice> on(Reference reference) {
    return settings
        .file()
        .filter(Files::isReadable)
        .map(file -> on(file, reference))
        .orElse(List.of());
  }

  private synchronized List<Notice> on(Path file, Reference reference) {
    try {
      var changed = Files.getLastModifiedTime(file);
      if (list == null || !changed.equals(readAt)) {
        try (var reader = Files.newBufferedReader(file)) {
          list = RetractionWatchFile.read(reader);
        }
        readAt = changed;
        LOG.log(
            Level.INFO,
            "Retraction Watch: {0} lines, {1} of them without a known work",
            list.lines(),
            list.unread());
      }
      return list.on(reference);
    } catch (IOException e) {
      throw new EditorialRecordsSilent("Retraction Watch's list", e);
    }
  }
}
