package org.preceptor.content.yaml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.preceptor.content.AuthoredFiles;
import org.preceptor.content.ContentBundle;

/** Authored files in a folder of the file system: a checkout, or the classes of the server. */
public final class FolderFiles implements AuthoredFiles {

  private final Path root;

  public FolderFiles(Path root) {
    this.root = root;
  }

  @Override
  public List<ContentBundle> under(String folder) {
    var home = root.resolve(folder);
    if (!Files.isDirectory(home)) {
      return List.of();
    }
    try (var entries = Files.list(home)) {
      return entries.sorted().toList().parallelStream()
          .flatMap(entry -> bundle(folder, entry).stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<ContentBundle> bundle(String folder, Path entry) {
    var name = entry.getFileName().toString();
    if (Files.isDirectory(entry)) {
      return Optional.of(ContentBundle.of(name, folder + "/" + name, filesOf(entry)));
    }
    if (!name.endsWith(".yaml")) {
      return Optional.empty();
    }
    var slug = name.substring(0, name.length() - ".yaml".length());
    return Optional.of(ContentBundle.of(slug, folder, Map.of(name, textOf(entry))));
  }

  private static Map<String, String> filesOf(Path folder) {
    var files = new TreeMap<String, String>();
    try (var walk = Files.walk(folder)) {
      walk.filter(Files::isRegularFile)
          .forEach(
              file ->
                  files.put(folder.relativize(file).toString().replace('\\', '/'), textOf(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  /** Bytes that are no UTF-8 read as U+FFFD, which the YAML reader refuses with its place. */
  private static String textOf(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
