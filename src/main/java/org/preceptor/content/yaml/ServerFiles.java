package org.preceptor.content.yaml;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.preceptor.content.AuthoredFiles;
import org.preceptor.content.ContentBundle;

/** The authored files that the archive carries, where the server has unpacked its classes. */
@ApplicationScoped
class ServerFiles implements AuthoredFiles {

  @Override
  public List<ContentBundle> under(String folder) {
    try {
      var content =
          Objects.requireNonNull(getClass().getResource("/content"), "the content folder");
      return new FolderFiles(Path.of(content.toURI()).resolveSibling("")).under(folder);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
