package org.preceptor.credit.verify;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One entry of an export.
 *
 * @param members what the text says; empty where the line is sealed
 */
record EntryLine(long position, String leaf, String rootBefore, Map<String, String> members) {

  private static final String HASH = "([0-9a-f]{64})";
  private static final String ID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
  private static final String PLACE = HASH + " " + HASH;
  private static final String NUMBER = "(0|[1-9][0-9]{0,17})";
  private static final Pattern SEALED = Pattern.compile("sealed " + NUMBER + " " + PLACE);
  private static final Pattern OPEN =
      Pattern.compile(
          "entry %s (award|correction|reversal) ([0-9TZ:.-]+) (-|%s) (%s) %s %s (\\{.*})"
              .formatted(NUMBER, ID, ID, PLACE, HASH),
          Pattern.DOTALL);

  static EntryLine parse(String line) {
    var sealed = SEALED.matcher(line);
    if (sealed.matches()) {
      return new EntryLine(
          Long.parseLong(sealed.group(1)), sealed.group(2), sealed.group(3), Map.of());
    }
    var open = OPEN.matcher(line);
    if (!open.matches()) {
      throw new BrokenLine("this is not the line of an entry");
    }
    var salt = HexFormat.of().parseHex(open.group(8));
    var text = open.group(9);
    var commitment = Sha256.of(salt, text.getBytes(StandardCharsets.UTF_8));
    if (!Sha256.leaf(HexFormat.of().parseHex(commitment)).equals(open.group(6))) {
      throw new BrokenLine("the text, the salt or the leaf of this entry was changed");
    }
    var entry =
        new EntryLine(
            Long.parseLong(open.group(1)), open.group(6), open.group(7), JsonMembers.read(text));
    entry.mustSay("position", open.group(1));
    entry.mustSay("kind", open.group(2));
    entry.mustSay("entered-at", open.group(3));
    entry.mustSay("award-key", open.group(4));
    entry.mustSay("person", open.group(5));
    return entry;
  }

  boolean isSealed() {
    return members.isEmpty();
  }

  String says(String key) {
    return members.getOrDefault(key, "-");
  }

  private void mustSay(String key, String column) {
    if (!says(key).equals(column)) {
      throw new BrokenLine(
          "the ledger says %s %s, and the entry's own text says %s"
              .formatted(key, column, says(key)));
    }
  }
}
