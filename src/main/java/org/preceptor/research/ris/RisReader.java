package org.preceptor.research.ris;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.preceptor.research.ReadReference;
import org.preceptor.research.ReferenceFormat;
import org.preceptor.research.ReferenceReader;
import org.preceptor.research.Remark.What;

/** Reads RIS as it is found: any line ends, one blank or two, an end mark or none. */
@ApplicationScoped
class RisReader implements ReferenceReader {

  private static final Pattern LOOKS_LIKE = Pattern.compile("(?m)^\\s{0,3}TY {1,2}-(?: |$)");
  private static final Pattern LINE = Pattern.compile("\\s{0,3}([A-Z][A-Z0-9]) {1,2}-(?: (.*)|)");

  @Override
  public ReferenceFormat format() {
    return ReferenceFormat.RIS;
  }

  @Override
  public boolean recognizes(String text) {
    return LOOKS_LIKE.matcher(text).find();
  }

  @Override
  public List<ReadReference> read(String text) {
    return new Pass().read(text.split("\n", -1));
  }

  /** One reading of one text. */
  private static final class Pass {

    private final List<ReadReference> records = new ArrayList<>();
    private RisRecord open = RisRecord.NONE;

    private List<ReadReference> read(String[] lines) {
      for (int i = 0; i < lines.length; i++) {
        var match = LINE.matcher(lines[i]);
        if (match.matches()) {
          tag(i + 1, match, lines[i].strip());
        } else if (!lines[i].isBlank()) {
          more(i + 1, lines[i].strip());
        }
      }
      close(false);
      return records;
    }

    private void tag(int line, MatchResult read, String text) {
      var tag = read.group(1);
      var value = read.group(2) == null ? "" : read.group(2);
      switch (tag) {
        case "TY" -> {
          close(false);
          open = new RisRecord(line, value.strip());
        }
        case "ER" -> close(true);
        default -> {
          if (open.equals(RisRecord.NONE)) {
            more(line, text);
          } else {
            open.add(tag, value);
          }
        }
      }
    }

    private void more(int line, String text) {
      if (open.equals(RisRecord.NONE)) {
        records.add(ReadReference.unreadable(line, What.OUTSIDE_OF_RECORDS, text));
      } else {
        open.more(text);
      }
    }

    private void close(boolean ended) {
      if (!open.equals(RisRecord.NONE)) {
        records.add(open.read(ended));
        open = RisRecord.NONE;
      }
    }
  }
}
