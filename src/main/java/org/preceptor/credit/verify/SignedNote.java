package org.preceptor.credit.verify;

import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A checkpoint as it is handed out: origin, size and root, an empty line, and a signature line.
 * Other signatures may follow ours, as witnesses add theirs.
 */
record SignedNote(List<String> lines) {

  static final int ORIGIN = 0;
  static final int SIZE = 1;
  static final int ROOT = 2;
  static final int EMPTY = 3;
  static final int SIGNATURE = 4;

  private static final int ID_LENGTH = 4;
  private static final int SIGNATURE_LENGTH = 64;
  private static final Pattern SIGNED = Pattern.compile("\u2014 ([^\\s+]+) ([A-Za-z0-9+/]+={0,2})");
  private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,17}");
  private static final Pattern HASH = Pattern.compile("[A-Za-z0-9+/]{43}=");

  SignedNote {
    lines = List.copyOf(lines);
  }

  static SignedNote parse(String text) {
    return new SignedNote(Arrays.asList(text.strip().split("\n", -1)));
  }

  /** The line that isn't shaped as it must be, or -1. */
  int misshapen() {
    if (lines.size() <= SIGNATURE) {
      return lines.size();
    }
    if (lines.get(ORIGIN).isEmpty()) {
      return ORIGIN;
    }
    if (!NUMBER.matcher(lines.get(SIZE)).matches()) {
      return SIZE;
    }
    if (!HASH.matcher(lines.get(ROOT)).matches()) {
      return ROOT;
    }
    if (!lines.get(EMPTY).isEmpty()) {
      return EMPTY;
    }
    for (int i = SIGNATURE; i < lines.size(); i++) {
      if (!SIGNED.matcher(lines.get(i)).matches()) {
        return i;
      }
    }
    return -1;
  }

  String origin() {
    return lines.get(ORIGIN);
  }

  long size() {
    return Long.parseLong(lines.get(SIZE));
  }

  /** Compares texts, so that a root written in another way is not ours. */
  boolean hasRoot(String hex) {
    return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hex)).equals(lines.get(ROOT));
  }

  /** Whether the first signature line is the key's, by name and id. */
  boolean names(OpenKey key) {
    var line = SIGNED.matcher(lines.get(SIGNATURE));
    return line.matches()
        && line.group(1).equals(key.name())
        && HexFormat.of().formatHex(bytes(line.group(2)), 0, ID_LENGTH).equals(key.id());
  }

  boolean isSignedBy(OpenKey key) {
    var line = SIGNED.matcher(lines.get(SIGNATURE));
    if (!names(key) || !line.matches()) {
      return false;
    }
    var signed = bytes(line.group(2));
    var body = String.join("\n", lines.subList(ORIGIN, EMPTY)) + "\n";
    return signed.length == ID_LENGTH + SIGNATURE_LENGTH
        && key.signed(body, Arrays.copyOfRange(signed, ID_LENGTH, signed.length));
  }

  /** Never shorter than an id, and nothing where the text is not Base64 at all. */
  private static byte[] bytes(String base64) {
    try {
      var decoded = Base64.getDecoder().decode(base64);
      return Base64.getEncoder().encodeToString(decoded).equals(base64)
          ? Arrays.copyOf(decoded, Math.max(decoded.length, ID_LENGTH))
          : new byte[ID_LENGTH];
    } catch (IllegalArgumentException e) {
      return new byte[ID_LENGTH];
    }
  }
}
