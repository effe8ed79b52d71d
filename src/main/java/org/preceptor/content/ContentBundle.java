package org.preceptor.content;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One thing that was authored, whole: its files by path from its own folder, in the order of their
 * names. What a run, an exam form or a certificate was made of is kept in this form.
 *
 * @param slug the folder's name, or the file's without its ending
 * @param home the folder from the repository's root, for messages: {@code modules/2-06-competence}
 */
public record ContentBundle(String slug, String home, SortedMap<String, String> files) {

  private static final String MARK = "\u001e";

  public ContentBundle {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  public static ContentBundle of(String slug, String home, Map<String, String> files) {
    return new ContentBundle(slug, home, new TreeMap<>(files));
  }

  /** The files one after the other, each as record separator, path, line feed, text; UTF-8. */
  public byte[] bytes() {
    var all = new StringBuilder();
    files.forEach((path, text) -> all.append(MARK).append(path).append('\n').append(text));
    return all.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Reads what {@link #bytes} wrote. */
  public static ContentBundle parse(String slug, String home, byte[] bytes) {
    var files = new TreeMap<String, String>();
    for (var part : new String(bytes, StandardCharsets.UTF_8).split(MARK, -1)) {
      int end = part.indexOf('\n');
      if (end > 0) {
        files.put(part.substring(0, end), part.substring(end + 1));
      }
    }
    return new ContentBundle(slug, home, files);
  }

  /** SHA-256 of {@link #bytes}, in lower-case hexadecimal. */
  public String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Where its first file begins, for messages about all of it. */
  public SourceSpan start() {
    return new SourceSpan(name(files.firstKey()), 1, 1);
  }

  /** How a file is called in messages. */
  public String name(String path) {
    return home + "/" + path;
  }
}
