package org.preceptor.research.web;

import static org.preceptor.research.web.GateForm.get;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.preceptor.research.CollectionId;
import org.preceptor.research.ConveneRound;
import org.preceptor.standards.PersonId;

/** What a form that calls for rounds says: whom to ask, and by when. */
final class Called {

  private Called() {}

  static ConveneRound.Call call(HttpServletRequest request) {
    return new ConveneRound.Call(emails(request), people(request), collection(request));
  }

  private static List<String> emails(HttpServletRequest request) {
    return Arrays.stream(get(request, "raters").split("[\\s,;]+", -1))
        .filter(one -> !one.isBlank())
        .toList();
  }

  static Set<PersonId> people(HttpServletRequest request) {
    var people = new LinkedHashSet<PersonId>();
    for (var one : chosen(request)) {
      people.add(Asked.person(one));
    }
    return people;
  }

  /** As they were sent. */
  static List<String> chosen(HttpServletRequest request) {
    return List.of(Objects.requireNonNullElse(request.getParameterValues("person"), new String[0]));
  }

  private static Optional<CollectionId> collection(HttpServletRequest request) {
    var text = get(request, "members");
    return text.isBlank() ? Optional.empty() : Optional.of(Asked.collection(text));
  }

  /** Empty where none is asked for; what is no day is one that is long over. */
  static Optional<LocalDate> due(HttpServletRequest request) {
    var text = get(request, "due").strip();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.of(LocalDate.EPOCH);
    }
  }
}
