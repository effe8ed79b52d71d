package org.preceptor.content;

import java.util.List;

/** The files that authors wrote, wherever this program finds them. */
public interface AuthoredFiles {

  /**
   * Everything directly under a folder, by slug: each sub-folder with all its files, and each YAML
   * file by itself.
   *
   * @param folder from the repository's root, such as {@code modules} or {@code content/courses}
   */
  List<ContentBundle> under(String folder);
}
