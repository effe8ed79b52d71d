package org.preceptor.credit.pdf;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.IntStream;
import org.preceptor.credit.SquareCode;

/** QR codes that survive a fold across them. */
@ApplicationScoped
class ZxingSquareCode implements SquareCode {

  @Override
  public List<List<Boolean>> of(String text) {
    try {
      var matrix = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
      return IntStream.range(0, matrix.getHeight())
          .mapToObj(
              y ->
                  IntStream.range(0, matrix.getWidth())
                      .mapToObj(x -> matrix.get(x, y) == 1)
                      .toList())
          .toList();
    } catch (WriterException e) {
      throw new IllegalArgumentException("too long for a square code: " + text.length(), e);
    }
  }
}
