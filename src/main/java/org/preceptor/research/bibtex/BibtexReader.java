package org.preceptor.research.bibtex;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.BibTeXString;
import org.jbibtex.Key;
import org.jbibtex.ObjectResolutionException;
import org.jbibtex.ParseException;
import org.jbibtex.StringValue;
import org.jbibtex.TokenMgrException;
import org.preceptor.research.ReadReference;
import org.preceptor.research.ReferenceFormat;
import org.preceptor.research.ReferenceReader;
import org.preceptor.research.Remark.What;

/** Reads BibTeX entry by entry: a broken one is told with its line, and the next is read. */
@ApplicationScoped
class BibtexReader implements ReferenceReader {

  private static final Pattern LOOKS_LIKE = Pattern.compile("(?m)^[ \\t]*@[A-Za-z]+\\s*[{(]");

  /** Each entry is read with all of them in mind. */
  private static final int MOST_STRINGS = 1_000;

  @Override
  public ReferenceFormat format() {
    return ReferenceFormat.BIBTEX;
  }

  @Override
  public boolean recognizes(String text) {
    return LOOKS_LIKE.matcher(text).find();
  }

  @Override
  public List<ReadReference> read(String text) {
    var records = new ArrayList<ReadReference>();
    var strings = new ArrayList<BibTeXString>();
    for (var chunk : BibtexChunks.of(text)) {
      switch (chunk.kind().toLowerCase(Locale.ROOT)) {
        case "" ->
            records.add(
                ReadReference.unreadable(chunk.line(), What.OUTSIDE_OF_RECORDS, chunk.text()));
        case "comment", "preamble" -> {}
        case "string" -> {
          if (strings.size() >= MOST_STRINGS || !keptStrings(chunk, strings)) {
            records.add(ReadReference.unreadable(chunk.line(), What.UNREADABLE, chunk.text()));
          }
        }
        default -> records.add(entry(chunk, strings));
      }
    }
    return records;
  }

  private static boolean keptStrings(BibtexChunks.Chunk chunk, List<BibTeXString> strings) {
    try {
      strings.addAll(parsed(chunk, strings).getStrings().values());
      return true;
    } catch (ParseException | TokenMgrException | ObjectResolutionException e) {
      return false;
    }
  }

  private static ReadReference entry(BibtexChunks.Chunk chunk, List<BibTeXString> strings) {
    if (!chunk.closed()) {
      return ReadReference.unreadable(chunk.line(), What.UNCLOSED, firstLine(chunk));
    }
    if (chunk.depth() > BibtexChunks.DEEPEST) {
      return ReadReference.unreadable(chunk.line(), What.UNREADABLE, firstLine(chunk));
    }
    try {
      return parsed(chunk, strings).getEntries().values().stream()
          .findFirst()
          .map(entry -> read(chunk.line(), entry))
          .orElseGet(
              () -> ReadReference.unreadable(chunk.line(), What.UNREADABLE, firstLine(chunk)));
    } catch (ParseException | TokenMgrException | ObjectResolutionException e) {
      return ReadReference.unreadable(
          chunk.line(), What.UNREADABLE, firstLine(chunk) + ": " + e.getMessage());
    }
  }

  private static ReadReference read(int line, BibTeXEntry entry) {
    return new BibtexEntry(line, entry).read();
  }

  private static String firstLine(BibtexChunks.Chunk chunk) {
    return chunk.text().lines().findFirst().orElse("");
  }

  private static BibTeXDatabase parsed(BibtexChunks.Chunk chunk, List<BibTeXString> strings)
      throws ParseException, TokenMgrException, ObjectResolutionException {
    var parser =
        new BibTeXParser() {
          @Override
          public void checkStringResolution(Key key, BibTeXString string) {
            if (string == null) {
              // a name that nothing defines stands for itself, as BibTeX's months do
              addMacro(
                  new BibTeXString(key, new StringValue(key.getValue(), StringValue.Style.BRACED)));
            }
          }

          @Override
          public void checkCrossReferenceResolution(Key key, BibTeXEntry entry) {
            // the other entry may be anywhere in the file; its key is kept
          }
        };
    strings.forEach(parser::addMacro);
    return parser.parse(new StringReader(chunk.text()));
  }
}
