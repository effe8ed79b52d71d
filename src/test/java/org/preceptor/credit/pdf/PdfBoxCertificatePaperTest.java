package org.preceptor.credit.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.preceptor.credit.Awards;
import org.preceptor.credit.CertificateAddress;
import org.preceptor.credit.Credit;
import org.preceptor.credit.InMemoryLedger;
import org.preceptor.credit.Reversal;
import org.preceptor.standards.PersonId;

class PdfBoxCertificatePaperTest {

  private final InMemoryLedger ledger = new InMemoryLedger(Clock.systemUTC());
  private final PdfBoxCertificatePaper paper = new PdfBoxCertificatePaper();

  PdfBoxCertificatePaperTest() {
    paper.address = new CertificateAddress("https://credits.example");
    paper.squares = new ZxingSquareCode();
  }

  private Credit credit(String name) {
    var person = PersonId.random();
    ledger.award(Awards.to(person, name, UUID.randomUUID()));
    return ledger.of(person).credits().getFirst();
  }

  private PDDocument printed(Credit credit) throws IOException {
    return Loader.loadPDF(paper.print(credit));
  }

  private String text(Credit credit) throws IOException {
    try (var document = printed(credit)) {
      return new PDFTextStripper().getText(document);
    }
  }

  @Test
  void saysWhatLicensingBodiesAskFor() throws IOException {
    var credit = credit("Thảo Nguyen");

    assertThat(text(credit))
        .contains(
            "Thảo Nguyen",
            "LISW-S I.1500123, US-OH",
            "Competence with technology",
            "69 min (1 h 9 min)",
            "Self-paced distance learning",
            "Ruth Abara, PhD, LISW-S",
            "November 20, 2026",
            "Lakeside School of Social Work",
            "90 % / 80 %",
            "grievances@lakeside.example",
            credit.entry().certificate().text());
  }

  @Test
  void namesInOtherAlphabetsAreWritten() throws IOException {
    assertThat(text(credit("Žofia Ołówek-Şahin"))).contains("Žofia Ołówek-Şahin");
    assertThat(text(credit("Олена Шевченко"))).contains("Олена Шевченко");
    assertThat(text(credit("Ελένη Παππά"))).contains("Ελένη Παππά");
  }

  @Test
  void aNameInAScriptWithoutAFontStillPrints() throws IOException {
    assertThat(text(credit("陳 Chen"))).contains("Chen");
  }

  @Test
  void everyFontIsEmbedded() throws IOException {
    try (var document = printed(credit("Amara Okonkwo"))) {
      var resources = document.getPage(0).getResources();
      assertThat(resources.getFontNames()).isNotEmpty();
      for (var name : resources.getFontNames()) {
        assertThat(resources.getFont(name).isEmbedded()).isTrue();
      }
    }
  }

  @Test
  void theSquareCodeLeadsToThePublicCheck() throws IOException, ReaderException {
    var credit = credit("Amara Okonkwo");
    try (var document = printed(credit)) {
      var image = new PDFRenderer(document).renderImageWithDPI(0, 300);

      assertThat(read(image))
          .isEqualTo(
              "https://credits.example/credit/verify-certificate?code="
                  + credit.entry().certificate());
    }
  }

  @Test
  void aReversedCreditSaysSo() throws IOException {
    var credit = credit("Amara Okonkwo");
    ledger.amend(
        new Reversal(credit.entry().position(), "mistake", PersonId.random(), PersonId.random()));

    assertThat(text(ledger.of(credit.award().person()).credits().getFirst()))
        .contains("Reversed: this credit no longer stands.");
  }

  private static String read(BufferedImage image) throws ReaderException {
    int wide = image.getWidth();
    int high = image.getHeight();
    var source = new RGBLuminanceSource(wide, high, image.getRGB(0, 0, wide, high, null, 0, wide));
    var corner = source.crop(wide * 3 / 4, high * 3 / 5, wide - wide * 3 / 4, high - high * 3 / 5);
    var bits = new BinaryBitmap(new GlobalHistogramBinarizer(corner));
    return new QRCodeReader().decode(bits, Map.of(DecodeHintType.TRY_HARDER, true)).getText();
  }
}
