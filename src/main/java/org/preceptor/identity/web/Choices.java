package org.preceptor.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.preceptor.web.Texts;

/** Lists that forms offer: time zones, and places that license. */
@Named("identityChoices")
@ApplicationScoped
public class Choices {

  private static final List<String> ZONES =
      List.of(
          "America/St_Johns",
          "America/Halifax",
          "America/Puerto_Rico",
          "America/New_York",
          "America/Toronto",
          "America/Chicago",
          "America/Winnipeg",
          "America/Regina",
          "America/Denver",
          "America/Edmonton",
          "America/Phoenix",
          "America/Los_Angeles",
          "America/Vancouver",
          "America/Anchorage",
          "Pacific/Honolulu",
          "Pacific/Guam",
          "Europe/London",
          "Europe/Paris",
          "Africa/Lagos",
          "Asia/Kolkata",
          "Asia/Manila",
          "Australia/Sydney",
          "UTC");

  private static final String PLACE = "place.";

  @Inject Texts texts;

  /** The usual ones, and the one that is set already if it is another. */
  public List<SelectItem> zones(String set) {
    var locale = texts.locale();
    return Stream.concat(ZONES.stream(), Stream.of(set))
        .filter(zone -> !zone.isEmpty())
        .distinct()
        .map(zone -> new SelectItem(zone, zoneName(zone, locale)))
        .toList();
  }

  private static String zoneName(String zone, Locale locale) {
    var city = zone.substring(zone.lastIndexOf('/') + 1).replace('_', ' ');
    var name = ZoneId.of(zone).getDisplayName(TextStyle.FULL, locale);
    return name.equals(zone) ? city : city + " · " + name;
  }

  /** States, territories and provinces, by name. */
  public List<SelectItem> getPlaces() {
    var bundle = ResourceBundle.getBundle("messages.identity", texts.locale());
    return bundle.keySet().stream()
        .filter(key -> key.startsWith(PLACE))
        .map(key -> new SelectItem(key.substring(PLACE.length()), bundle.getString(key)))
        .sorted(Comparator.comparing(SelectItem::getLabel))
        .toList();
  }
}
