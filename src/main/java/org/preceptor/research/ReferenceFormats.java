package org.preceptor.research;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.preceptor.research.Remark.What;

/** Every format that can be read: finds out which one a file is in, and reads it. */
public final class ReferenceFormats {

  public static final int MOST_BYTES = 40_000_000;
  public static final int MOST_RECORDS = 20_000;

  private final List<ReferenceReader> readers;

  public ReferenceFormats(List<ReferenceReader> readers) {
    this.readers = List.copyOf(readers);
  }

  /**
   * What came of a file.
   *
   * @param format empty where none was recognized
   * @param remarks about the file as a whole
   */
  public record Reading(
      Optional<ReferenceFormat> format, List<ReadReference> records, List<Remark> remarks) {

    public List<Reference> references() {
      return records.stream().flatMap(one -> one.found().stream()).toList();
    }

    private static Reading none(What what, String value) {
      return new Reading(Optional.empty(), List.of(), List.of(new Remark(what, value)));
    }
  }

  public Reading read(byte[] bytes) {
    if (bytes.length > MOST_BYTES) {
      return Reading.none(What.TOO_LARGE, bytes.length / 1_000_000 + " MB");
    }
    var remarks = new ArrayList<Remark>();
    var text = decoded(bytes, remarks);
    if (text.indexOf('\0') >= 0) {
      return Reading.none(What.NOT_TEXT, "");
    }
    var reading = read(text);
    remarks.addAll(reading.remarks());
    return new Reading(reading.format(), reading.records(), remarks);
  }

  /** As read from a file, or pasted. */
  public Reading read(String written) {
    var text = withoutMark(written).replace("\r\n", "\n").replace('\r', '\n');
    if (text.isBlank()) {
      return Reading.none(What.NOTHING_IN_IT, "");
    }
    var reader = readers.stream().filter(one -> one.recognizes(text)).findFirst();
    if (reader.isEmpty()) {
      return Reading.none(What.UNKNOWN_FORMAT, text.strip().lines().findFirst().orElse(""));
    }
    var records = reader.get().read(text);
    var format = Optional.of(reader.get().format());
    if (records.isEmpty()) {
      return new Reading(format, List.of(), List.of(new Remark(What.NOTHING_IN_IT, "")));
    }
    return records.size() > MOST_RECORDS
        ? new Reading(
            format, List.of(), List.of(new Remark(What.TOO_MANY, String.valueOf(records.size()))))
        : new Reading(format, records, List.of());
  }

  private static String withoutMark(String text) {
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  /** UTF-8, or UTF-16 where the file says so, or else the encoding of old Windows. */
  private static String decoded(byte[] bytes, List<Remark> remarks) {
    if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) {
      return new String(bytes, StandardCharsets.UTF_16);
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      remarks.add(new Remark(What.OLD_ENCODING, "windows-1252"));
      return new String(bytes, Charset.forName("windows-1252"));
    }
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
  }
}
