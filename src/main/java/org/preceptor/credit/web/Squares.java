package org.preceptor.credit.web;

import java.util.List;

/** A square code as the path of a drawing, one unit to a square. */
public record Squares(List<List<Boolean>> rows) {

  public int getSize() {
    return rows.size();
  }

  /** One stroke for each run of dark squares. */
  public String getPath() {
    var path = new StringBuilder();
    for (int y = 0; y < rows.size(); y++) {
      var row = rows.get(y);
      for (int x = 0; x < row.size(); x++) {
        int start = x;
        while (x < row.size() && row.get(x)) {
          x++;
        }
        if (x > start) {
          int run = x - start;
          path.append("M%d %dh%dv1h-%dz".formatted(start, y, run, run));
        }
      }
    }
    return path.toString();
  }
}
