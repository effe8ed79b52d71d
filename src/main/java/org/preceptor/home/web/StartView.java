package org.preceptor.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.preceptor.content.Standard;
import org.preceptor.content.Standards;
import org.preceptor.learning.Modules;

/** Backs the public start page: the 27 standards as columns. */
@Named("start")
@RequestScoped
public class StartView {

  @Inject Standards standards;
  @Inject Modules modules;

  /**
   * A standard as a column.
   *
   * @param digits the last two of its number
   * @param duties how many it has, which is its height
   * @param open whether a module teaches it
   */
  public record Column(String number, String digits, String title, int duties, boolean open) {}

  public List<Column> getPartA() {
    return columns(Standard.Part.A);
  }

  public List<Column> getPartB() {
    return columns(Standard.Part.B);
  }

  /** How many duties there are in all. */
  public int getDuties() {
    return standards.all().stream().mapToInt(standard -> standard.obligations().size()).sum();
  }

  private List<Column> columns(Standard.Part part) {
    return standards.all().stream()
        .filter(standard -> standard.part() == part)
        .map(this::column)
        .toList();
  }

  private Column column(Standard standard) {
    return new Column(
        standard.number().value(),
        standard.number().value().substring(2),
        standard.shortTitle(),
        standard.obligations().size(),
        modules.all().stream()
            .anyMatch(module -> module.about().standard().equals(standard.number())));
  }
}
