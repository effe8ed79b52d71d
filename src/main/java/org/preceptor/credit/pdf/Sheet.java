package org.preceptor.credit.pdf;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** One page and the fonts to write on it; every font is embedded. */
final class Sheet {

  static final Color INK = new Color(0x12, 0x24, 0x20);
  static final Color MUTED = new Color(0x4d, 0x5c, 0x58);
  static final Color SPRUCE = new Color(0x0f, 0x5a, 0x4e);
  static final Color CITRON = new Color(0xd9, 0xd8, 0x4a);
  static final Color RED = new Color(0x9a, 0x1f, 0x16);

  private static final float LEADING = 1.35f;
  private static final String LOZENGE = "\u25ca";

  final PDFont serif;
  final PDFont sans;
  final PDFont strong;
  private final PDPageContentStream page;

  Sheet(PDDocument document, PDPageContentStream page) throws IOException {
    this.page = page;
    serif = font(document, "source-serif-4-semibold");
    sans = font(document, "atkinson-hyperlegible-next-regular");
    strong = font(document, "atkinson-hyperlegible-next-semibold");
  }

  private static PDFont font(PDDocument document, String name) throws IOException {
    var file = "/fonts/" + name + ".ttf";
    try (var in = Objects.requireNonNull(Sheet.class.getResourceAsStream(file), file)) {
      return PDType0Font.load(document, in, true);
    }
  }

  void text(PDFont wanted, float size, Color color, float x, float y, String text)
      throws IOException {
    var font = covering(wanted, text);
    page.beginText();
    page.setFont(font, size);
    page.setNonStrokingColor(color);
    page.newLineAtOffset(x, y);
    page.showText(writable(font, text));
    page.endText();
  }

  /** Breaks at spaces; returns where the lowest line stands. */
  float paragraph(PDFont font, float size, Color color, float x, float y, float wide, String text)
      throws IOException {
    float at = y;
    for (var line : lines(font, size, wide, text)) {
      text(font, size, color, x, at, line);
      at -= size * LEADING;
    }
    return at + size * LEADING;
  }

  void box(Color color, float x, float y, float wide, float high) throws IOException {
    page.setNonStrokingColor(color);
    page.addRect(x, y, wide, high);
    page.fill();
  }

  void frame(Color color, float line, float x, float y, float wide, float high) throws IOException {
    page.setStrokingColor(color);
    page.setLineWidth(line);
    page.addRect(x, y, wide, high);
    page.stroke();
  }

  private List<String> lines(PDFont font, float size, float wide, String text) throws IOException {
    var lines = new ArrayList<String>();
    var line = "";
    for (var word : words(text)) {
      var longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && width(font, size, longer) > wide) {
        lines.add(line);
        line = word;
      } else {
        line = longer;
      }
    }
    lines.add(line);
    return lines;
  }

  private static List<String> words(String text) {
    return List.of(text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip().split(" ", -1));
  }

  private float width(PDFont wanted, float size, String text) throws IOException {
    var font = covering(wanted, text);
    return font.getStringWidth(writable(font, text)) / 1000 * size;
  }

  /** The font itself where it has every character, or else the serif, which knows more scripts. */
  private PDFont covering(PDFont wanted, String text) {
    return text.codePoints().allMatch(c -> covers(wanted, Character.toString(c))) ? wanted : serif;
  }

  private static boolean covers(PDFont font, String character) {
    try {
      font.encode(character);
      return true;
    } catch (IOException | IllegalArgumentException e) {
      return false;
    }
  }

  /** What neither font can write becomes a lozenge; the certificate on the web has it in full. */
  private static String writable(PDFont font, String text) {
    var out = new StringBuilder();
    var instead = covers(font, LOZENGE) ? LOZENGE : "?";
    text.codePoints()
        .mapToObj(Character::toString)
        .forEach(c -> out.append(covers(font, c) ? c : instead));
    return out.toString();
  }
}
