package org.preceptor.content.yaml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    var bundles = new ArrayList<ContentBundle>();
    try (var entries = Files.list(home)) {
      for (var entry : entries.sorted().toList()) {
        var name = entry.getFileName().toString();
        if (Files.isDirectory(entry)) {
          bundles.add(ContentBundle.of(name, folder + "/" + name, filesOf(entry)));
        } else if (name.endsWith(".yaml")) {
          var slug = name.substring(0, name.length() - ".yaml".length());
          var files = new TreeMap<String, String>();
          files.put(name, textOf(entry));
          bundles.add(new ContentBundle(slug, folder, files));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bundles;
  }

  private static Map<String, String> filesOf(Path folder) throws IOException {
    var files = new TreeMap<String, String>();
    try (var walk = Files.walk(folder)) {
      for (var file : walk.filter(Files::isRegularFile).sorted().toList()) {
        files.put(folder.relativize(file).toString().replace('\\', '/'), textOf(file));
      }
    }
    return files;
  }

  /** Bytes that are no UTF-8 read as U+FFFD, which the YAML reader refuses with its place. */
  private static String textOf(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }
}
