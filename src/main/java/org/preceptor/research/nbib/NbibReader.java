package org.preceptor.research.nbib;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.preceptor.research.ReadReference;
import org.preceptor.research.ReferenceFormat;
import org.preceptor.research.ReferenceReader;
import org.preceptor.research.Remark.What;

/**
 * Reads what PubMed calls its own format: four letters, a hyphen, and lines that go on indented.
 */
@ApplicationScoped
class NbibReader implements ReferenceReader {

  private static final Pattern LOOKS_LIKE = Pattern.compile("(?m)^PMID- ?\\d");
  private static final Pattern LINE = Pattern.compile("([A-Z][A-Z0-9 ]{3})-(?: (.*)|)");

  @Override
  public ReferenceFormat format() {
    return ReferenceFormat.NBIB;
  }

  @Override
  public boolean recognizes(String text) {
    return LOOKS_LIKE.matcher(text).find();
  }

  @Override
  public List<ReadReference> read(String text) {
    var records = new ArrayList<ReadReference>();
    var open = new NbibRecord(0);
    var lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      var match = LINE.matcher(lines[i]);
      boolean tagged = match.matches();
      if (tagged && match.group(1).equals("PMID")) {
        open.readInto(records);
        open = new NbibRecord(i + 1);
      }
      if (tagged && open.begun()) {
        open.add(match.group(1).strip(), match.group(2) == null ? "" : match.group(2));
      } else if (!lines[i].isBlank() && !open.more(lines[i])) {
        records.add(ReadReference.unreadable(i + 1, What.OUTSIDE_OF_RECORDS, lines[i]));
      }
    }
    open.readInto(records);
    return records;
  }
}
