package org.preceptor.research;

import java.util.List;
import java.util.stream.Collectors;

/** A text in which some words are marked; plain text, never markup. */
public record Marked(List<Piece> pieces) {

  public static final Marked NOTHING = new Marked(List.of());

  /** A part that is marked as a whole or not at all. */
  public record Piece(String text, boolean marked) {}

  public Marked {
    pieces = List.copyOf(pieces);
  }

  public static Marked plain(String text) {
    return text.isEmpty() ? NOTHING : new Marked(List.of(new Piece(text, false)));
  }

  public boolean isEmpty() {
    return pieces.isEmpty();
  }

  public String text() {
    return pieces.stream().map(Piece::text).collect(Collectors.joining());
  }

  public List<String> words() {
    return pieces.stream().filter(Piece::marked).map(Piece::text).toList();
  }
}
