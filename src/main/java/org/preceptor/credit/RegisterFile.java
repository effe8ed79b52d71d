package org.preceptor.credit;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preceptor.standards.Jurisdiction;
import org.preceptor.standards.OrganizationId;

/**
 * A register as a licensing body sends it: comma-separated, a heading line with {@code number,
 * type, name, period-starts, period-ends, standing}, dates as 2027-06-30.
 */
public final class RegisterFile {

  private static final List<String> COLUMNS =
      List.of("number", "type", "name", "period-starts", "period-ends", "standing");
  private static final int LONGEST_NUMBER = 40;
  private static final int LONGEST_TYPE = 40;
  private static final int LONGEST_NAME = 120;

  private final OrganizationId body;
  private final Jurisdiction jurisdiction;
  private final List<Licensee> licensees = new ArrayList<>();
  private final List<Mistake> mistakes = new ArrayList<>();
  private final Map<String, Integer> lineOfNumber = new HashMap<>();

  /**
   * What is wrong in one line.
   *
   * @param what the key of a message
   */
  public record Mistake(int line, String what, String value) {}

  private RegisterFile(OrganizationId body, Jurisdiction jurisdiction) {
    this.body = body;
    this.jurisdiction = jurisdiction;
  }

  /** Reads everything and collects every mistake; never throws for what is in the file. */
  public static RegisterFile read(OrganizationId body, Jurisdiction jurisdiction, String text) {
    var file = new RegisterFile(body, jurisdiction);
    var lines = text.replace("\ufeff", "").lines().toList();
    var heading = lines.isEmpty() ? List.<String>of() : cells(lines.getFirst());
    var names = heading.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    for (var column : COLUMNS) {
      if (!names.contains(column)) {
        file.mistakes.add(new Mistake(1, "column-missing", column));
      }
    }
    if (file.mistakes.isEmpty()) {
      for (int i = 1; i < lines.size(); i++) {
        if (!lines.get(i).isBlank()) {
          file.line(i + 1, names, cells(lines.get(i)));
        }
      }
    }
    return file;
  }

  public List<Licensee> licensees() {
    return List.copyOf(licensees);
  }

  public List<Mistake> mistakes() {
    return List.copyOf(mistakes);
  }

  private void line(int line, List<String> names, List<String> cells) {
    if (cells.size() != names.size()) {
      mistakes.add(new Mistake(line, "cells", Integer.toString(cells.size())));
      return;
    }
    int before = mistakes.size();
    var number = text(line, "number", cell(names, cells, "number"), LONGEST_NUMBER);
    var type = text(line, "type", cell(names, cells, "type"), LONGEST_TYPE);
    var name = text(line, "name", cell(names, cells, "name"), LONGEST_NAME);
    var starts = date(line, cell(names, cells, "period-starts"));
    var ends = date(line, cell(names, cells, "period-ends"));
    var standing = standing(line, cell(names, cells, "standing"));
    if (starts != null && ends != null && !ends.isAfter(starts)) {
      mistakes.add(new Mistake(line, "period", ends.toString()));
    }
    var earlier = lineOfNumber.putIfAbsent(Licensee.numberKey(number), line);
    if (earlier != null) {
      mistakes.add(new Mistake(line, "twice", earlier.toString()));
    }
    if (mistakes.size() == before && starts != null && ends != null && standing.isPresent()) {
      licensees.add(
          new Licensee(
              UUID.randomUUID(),
              body,
              jurisdiction,
              number,
              type,
              name,
              starts,
              ends,
              standing.get()));
    }
  }

  private static String cell(List<String> names, List<String> cells, String name) {
    return cells.get(names.indexOf(name));
  }

  private String text(int line, String what, String cell, int longest) {
    if (cell.isBlank() || (what.equals("number") && Licensee.numberKey(cell).isEmpty())) {
      mistakes.add(new Mistake(line, "empty", what));
    } else if (cell.length() > longest) {
      mistakes.add(new Mistake(line, "long", what));
    }
    return cell;
  }

  private @Nullable LocalDate date(int line, String cell) {
    try {
      return LocalDate.parse(cell);
    } catch (DateTimeParseException e) {
      mistakes.add(new Mistake(line, "date", cell));
      return null;
    }
  }

  private Optional<Licensee.Standing> standing(int line, String cell) {
    var found =
        Arrays.stream(Licensee.Standing.values())
            .filter(standing -> standing.word().equals(cell.toLowerCase(Locale.ROOT)))
            .findFirst();
    if (found.isEmpty()) {
      mistakes.add(new Mistake(line, "standing", cell));
    }
    return found;
  }

  /** Commas part cells; inside double quotes they don't, and a doubled quote is one. */
  static List<String> cells(String line) {
    var cells = new ArrayList<String>();
    var cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        if (quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
          cell.append('"');
          i++;
        } else {
          quoted = !quoted;
        }
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString().strip());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString().strip());
    return cells;
  }
}
