package org.preceptor.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.preceptor.content.Crosswalk.Counterpart;
import org.preceptor.content.Crosswalk.Standing;
import org.preceptor.content.Standards;

/** How the duties stand beside the documents of the crosswalk. */
record CrosswalkTable(Standards standards) {

  /** A line for each document, with how many duties stand beside it in which way. */
  void print(PrintWriter out) {
    out.println("%-14s %7s %7s %13s".formatted("Document", "Linked", "Silent", "Not verified"));
    for (var document : standards.crosswalk().documents()) {
      out.println(
          "%-14s %7d %7d %13d"
              .formatted(
                  document.id(),
                  count(Standing.LINKED, document.id()),
                  count(Standing.NONE_FOUND, document.id()),
                  count(Standing.NOT_VERIFIED, document.id())));
    }
  }

  private long count(Standing standing, String document) {
    return standards.crosswalk().count(standing, document, standards.duties());
  }

  /** A line for each duty beside each document; what nobody could tell is left empty. */
  void printValues(PrintWriter out) {
    out.println("obligation,document,standing,relation,confidence,source");
    for (var duty : standards.duties()) {
      for (var document : standards.crosswalk().documents()) {
        out.println(
            "%s,%s,%s,%s"
                .formatted(
                    duty,
                    document.id(),
                    word(standards.crosswalk().standing(duty, document.id())),
                    standards
                        .crosswalk()
                        .counterpart(duty, document.id())
                        .map(CrosswalkTable::values)
                        .orElse(",,")));
      }
    }
  }

  private static String values(Counterpart one) {
    return "%s,%s,%s".formatted(word(one.match()), word(one.confidence()), one.source().id());
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
