package org.preceptor.kills;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What a client was told, kept on disk before the client goes on: whoever is killed in between has
 * not been told.
 */
final class Journal implements Closeable {

  /**
   * @param enrollment that was made, or that earned
   * @param what {@link #ENROLLED}, {@link #EARNED}, or the code of the certificate
   */
  record Told(UUID enrollment, String what) {

    static final String ENROLLED = "enrolled";
    static final String EARNED = "earned";

    boolean isAward() {
      return !what.equals(ENROLLED);
    }

    boolean namesCertificate() {
      return isAward() && !what.equals(EARNED);
    }

    private String line() {
      return enrollment + " " + what + "\n";
    }

    private static Told of(String line) {
      var words = line.split(" ", -1);
      return new Told(UUID.fromString(words[0]), words[1]);
    }
  }

  private final FileChannel channel;

  Journal(Path file) throws IOException {
    channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
  }

  synchronized void add(Told told) {
    try {
      channel.write(ByteBuffer.wrap(told.line().getBytes(StandardCharsets.US_ASCII)));
      channel.force(false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  /** All lines that were written whole. */
  static List<Told> read(Path file) throws IOException {
    if (!Files.exists(file)) {
      return List.of();
    }
    var text = Files.readString(file, StandardCharsets.US_ASCII);
    var told = new ArrayList<Told>();
    for (int from = 0, end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      told.add(Told.of(text.substring(from, end)));
      from = end + 1;
    }
    return told;
  }
}
