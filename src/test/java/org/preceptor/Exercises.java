package org.preceptor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The exercises of a lesson that are to be tried, with an answer to each: whole, if not right. */
public final class Exercises {

  private static final Pattern FORM =
      Pattern.compile("<form class=\"block\" .*?</form>", Pattern.DOTALL);
  private static final Pattern FIELD =
      Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");
  private static final Pattern PICK =
      Pattern.compile(
          "name=\"(pick[^\"]*)\"[^>]*?"
              + "(?:><option value=\"\">[^<]*</option><option )?value=\"([^\"]+)\"");

  private Exercises() {}

  /**
   * What is sent to try each exercise of this page once; a reflection is not owed, and what was
   * revealed before stays so.
   */
  public static List<Map<String, String>> tried(String page) {
    var all = new ArrayList<Map<String, String>>();
    var forms = FORM.matcher(page);
    while (forms.find()) {
      var fields = fields(forms.group());
      boolean open = fields.keySet().stream().anyMatch(name -> name.startsWith("pick"));
      if (open && !forms.group().contains("<textarea")) {
        all.add(fields);
      }
    }
    return all;
  }

  private static Map<String, String> fields(String form) {
    var fields = new LinkedHashMap<String, String>();
    var hidden = FIELD.matcher(form);
    while (hidden.find()) {
      fields.put(hidden.group(1), hidden.group(2));
    }
    var picks = PICK.matcher(form);
    while (picks.find()) {
      fields.putIfAbsent(picks.group(1), picks.group(2));
    }
    return fields;
  }
}
