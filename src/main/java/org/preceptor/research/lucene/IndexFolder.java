package org.preceptor.research.lucene;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;

/** A folder with one folder for each index, and a file that names the current one. */
final class IndexFolder implements IndexHome {

  private static final String CURRENT = "current";
  private static final Pattern NAME = Pattern.compile("index-\\d+");

  private final Path folder;

  IndexFolder(Path folder) {
    this.folder = folder;
  }

  @Override
  public Optional<String> current() throws IOException {
    var file = folder.resolve(CURRENT);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    var name = Files.readString(file, StandardCharsets.ISO_8859_1).strip();
    return NAME.matcher(name).matches() && Files.isDirectory(folder.resolve(name))
        ? Optional.of(name)
        : Optional.empty();
  }

  @Override
  public Directory open(String name) throws IOException {
    return FSDirectory.open(Files.createDirectories(folder.resolve(name)));
  }

  @Override
  public void makeCurrent(String name) throws IOException {
    var next = folder.resolve(CURRENT + ".next");
    Files.writeString(next, name + "\n", StandardCharsets.ISO_8859_1);
    IOUtils.fsync(next, false);
    Files.move(
        next,
        folder.resolve(CURRENT),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
    IOUtils.fsync(folder, true);
  }

  @Override
  public void throwAwayAllBut(String name) throws IOException {
    for (var other : others(name)) {
      IOUtils.rm(other);
    }
  }

  private List<Path> others(String name) throws IOException {
    try (var all = Files.list(folder)) {
      return all.filter(path -> NAME.matcher(path.getFileName().toString()).matches())
          .filter(path -> !path.getFileName().toString().equals(name))
          .toList();
    }
  }
}
