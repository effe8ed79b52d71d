package org.preceptor.credit.pdf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.preceptor.credit.Award;
import org.preceptor.credit.CertificateAddress;
import org.preceptor.credit.CertificatePaper;
import org.preceptor.credit.CertificateText;
import org.preceptor.credit.Credit;
import org.preceptor.credit.SquareCode;

/** Letter paper, lying; the page on the web is the accessible one, and this is its copy. */
@ApplicationScoped
class PdfBoxCertificatePaper implements CertificatePaper {

  private static final float WIDE = PDRectangle.LETTER.getHeight();
  private static final float HIGH = PDRectangle.LETTER.getWidth();
  private static final float MARGIN = 54;
  private static final float COLUMN = 325;
  private static final float SQUARE = 88;

  /** What is longer is a text to read and not a fact to find, and is set smaller. */
  private static final int LONG = 120;

  /** The five columns of the mark: how far right, and how high. */
  private static final float[][] MARK = {{0, 14}, {6.5f, 20}, {13, 23}, {19.5f, 17}, {26, 13}};

  @Inject CertificateAddress address;
  @Inject SquareCode squares;

  private final ResourceBundle texts = ResourceBundle.getBundle("messages.credit", Locale.ENGLISH);

  /** A name and what stands under it. */
  private record Line(String name, String value) {}

  @Override
  public byte[] print(Credit credit) {
    try (var document = new PDDocument()) {
      var page = new PDPage(new PDRectangle(WIDE, HIGH));
      document.addPage(page);
      describe(document, credit);
      try (var content = new PDPageContentStream(document, page)) {
        draw(new Sheet(document, content), credit);
      }
      var out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void describe(PDDocument document, Credit credit) {
    var about = document.getDocumentInformation();
    about.setTitle(text("certificate.title") + ": " + credit.award().courseTitle());
    about.setAuthor(credit.award().provider());
    about.setSubject(credit.entry().certificate().text());
    about.setCreator("Preceptor");
    about.setCreationDate(
        GregorianCalendar.from(credit.entry().enteredAt().atZone(credit.award().zone())));
    document.getDocumentCatalog().setLanguage("en");
  }

  private void draw(Sheet sheet, Credit credit) throws IOException {
    sheet.frame(Sheet.SPRUCE, 1.2f, 22, 22, WIDE - 44, HIGH - 44);
    sheet.box(Sheet.SPRUCE, 22, HIGH - 30, WIDE - 44, 8);
    for (int i = 0; i < MARK.length; i++) {
      var color = i == MARK.length / 2 ? Sheet.CITRON : Sheet.SPRUCE;
      sheet.box(color, MARGIN + MARK[i][0], HIGH - 78, 4, MARK[i][1]);
    }
    var award = credit.award();
    sheet.text(sheet.strong, 12, Sheet.INK, MARGIN + 40, HIGH - 74, award.provider());
    float y = HIGH - 116;
    sheet.text(sheet.serif, 27, Sheet.SPRUCE, MARGIN, y, text("certificate.title"));
    sheet.text(sheet.sans, 10.5f, Sheet.MUTED, MARGIN, y - 28, text("certificate.awarded-to"));
    sheet.text(sheet.serif, 23, Sheet.INK, MARGIN, y - 53, award.learnerName());
    sheet.text(sheet.sans, 10, Sheet.MUTED, MARGIN, y - 69, licenses(award));
    sheet.text(sheet.sans, 10.5f, Sheet.MUTED, MARGIN, y - 92, text("certificate.for-completing"));
    float low =
        sheet.paragraph(
            sheet.serif, 16, Sheet.INK, MARGIN, y - 112, WIDE - 2 * MARGIN, award.courseTitle());
    drawColumns(sheet, credit, low - 24);
    drawFoot(sheet, credit);
  }

  private void drawColumns(Sheet sheet, Credit credit, float top) throws IOException {
    var lines = lines(credit);
    int half = (lines.size() + 1) / 2;
    drawLines(sheet, lines.subList(0, half), MARGIN, top);
    drawLines(sheet, lines.subList(half, lines.size()), MARGIN + COLUMN + 24, top);
  }

  private static void drawLines(Sheet sheet, List<Line> lines, float x, float top)
      throws IOException {
    float y = top;
    for (var line : lines) {
      sheet.text(sheet.sans, 8, Sheet.MUTED, x, y, line.name());
      boolean isLong = line.value().length() > LONG;
      var font = isLong ? sheet.sans : sheet.strong;
      y = sheet.paragraph(font, isLong ? 7.2f : 9, Sheet.INK, x, y - 11, COLUMN, line.value()) - 15;
    }
  }

  private void drawFoot(Sheet sheet, Credit credit) throws IOException {
    var code = credit.entry().certificate();
    drawSquares(sheet, address.of(code), WIDE - MARGIN - SQUARE, MARGIN - 16);
    float wide = WIDE - 2 * MARGIN - SQUARE - 24;
    if (!credit.stands()) {
      sheet.text(
          sheet.strong, 12, Sheet.RED, MARGIN, MARGIN + 60, text("certificate.pdf.reversed"));
    }
    sheet.text(sheet.strong, 11, Sheet.INK, MARGIN, MARGIN + 42, code.text());
    sheet.text(sheet.sans, 9, Sheet.MUTED, MARGIN, MARGIN + 28, address.of(code));
    sheet.paragraph(
        sheet.sans, 8.5f, Sheet.MUTED, MARGIN, MARGIN + 12, wide, text("certificate.pdf.note"));
  }

  private void drawSquares(Sheet sheet, String text, float x, float y) throws IOException {
    var rows = squares.of(text);
    float side = SQUARE / rows.size();
    // A hair wider than a square, so that printers leave no gaps.
    float drawn = side + 0.1f;
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < rows.size(); column++) {
        if (rows.get(row).get(column)) {
          sheet.box(Sheet.INK, x + column * side, y + SQUARE - (row + 1) * side, drawn, drawn);
        }
      }
    }
  }

  private List<Line> lines(Credit credit) {
    var award = credit.award();
    var words = new CertificateText(award, Locale.ENGLISH);
    var lines = new ArrayList<Line>();
    add(lines, "completed", words.completedOn());
    add(lines, "contact-time", words.contactTime());
    add(lines, "credit-hours", award.creditHours() + " (" + award.hourDefinition() + ")");
    add(lines, "categories", categories(award));
    add(lines, "format", award.deliveryFormat());
    add(lines, "assessment", award.scorePercent() + " % / " + award.passPercent() + " %");
    add(lines, "presenters", String.join("; ", award.presenters()));
    add(lines, "course-version", award.course().toString());
    add(lines, "objectives", award.objectivesSha256());
    add(lines, "approvals", approvals(award));
    add(lines, "entry", Long.toString(credit.entry().position()));
    add(lines, "grievance", award.grievance());
    return lines;
  }

  private void add(List<Line> lines, String key, String value) {
    lines.add(new Line(text("certificate." + key), value));
  }

  private String categories(Award award) {
    return award.categories().stream()
        .map(category -> text("category." + category.name().toLowerCase(Locale.ROOT)))
        .collect(Collectors.joining(", "));
  }

  private String approvals(Award award) {
    return award.approvals().isEmpty()
        ? text("certificate.no-approval")
        : String.join("; ", award.approvals());
  }

  private String licenses(Award award) {
    return award.licenses().isEmpty()
        ? text("certificate.no-license")
        : award.licenses().stream()
            .map(one -> one.type() + " " + one.number() + ", " + one.jurisdiction())
            .collect(Collectors.joining(" \u00b7 "));
  }

  private String text(String key) {
    return texts.getString(key);
  }
}
