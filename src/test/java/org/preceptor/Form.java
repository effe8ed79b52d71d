package org.preceptor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A form as a page sent it, and what a browser would send back.
 *
 * @param about the form's own attributes
 * @param fields what would be sent, by name
 * @param texts names of the fields that somebody types into and that show again what was typed
 */
public record Form(
    Map<String, String> about,
    Map<String, String> fields,
    List<String> texts,
    List<Map<String, String>> buttons) {

  private static final Set<String> TYPED =
      Set.of("text", "email", "search", "tel", "url", "number", "date");

  private static final Pattern FORMS =
      Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);
  private static final Pattern TAGS =
      Pattern.compile(
          "<(input|button)\\b([^>]*)>|<textarea\\b([^>]*)>(.*?)</textarea>"
              + "|<select\\b([^>]*)>(.*?)</select>",
          Pattern.DOTALL);
  private static final Pattern SELECTED =
      Pattern.compile("<option\\b([^>]*\\bselected[^>]*)>", Pattern.DOTALL);
  private static final Pattern ATTRIBUTES = Pattern.compile("([\\w:-]+)(?:\\s*=\\s*\"([^\"]*)\")?");

  /** All forms of a page, in order. */
  public static List<Form> all(String page) {
    var forms = new ArrayList<Form>();
    var found = FORMS.matcher(page);
    while (found.find()) {
      forms.add(read(attributes(found.group(1)), found.group(2)));
    }
    return forms;
  }

  /** The form that has a button with this attribute. */
  public static Optional<Form> withButton(String page, String attribute, String value) {
    return all(page).stream().filter(form -> form.button(attribute, value).isPresent()).findFirst();
  }

  private static Form read(Map<String, String> form, String inner) {
    var fields = new LinkedHashMap<String, String>();
    var texts = new ArrayList<String>();
    var buttons = new ArrayList<Map<String, String>>();
    var tags = TAGS.matcher(inner);
    while (tags.find()) {
      if (tags.group(3) != null) {
        var area = attributes(tags.group(3));
        put(fields, area, unescape(tags.group(4)));
        texts.add(area.getOrDefault("name", ""));
      } else if (tags.group(5) != null) {
        var option = SELECTED.matcher(tags.group(6));
        var value = option.find() ? attributes(option.group(1)).getOrDefault("value", "") : "";
        put(fields, attributes(tags.group(5)), value);
      } else {
        var input = attributes(tags.group(2));
        if (TYPED.contains(input.getOrDefault("type", "")) && !input.containsKey("disabled")) {
          texts.add(input.getOrDefault("name", ""));
        }
        readInput(tags.group(1), input, fields, buttons);
      }
    }
    return new Form(form, fields, texts, buttons);
  }

  private static void readInput(
      String tag,
      Map<String, String> input,
      Map<String, String> fields,
      List<Map<String, String>> buttons) {
    var type = input.getOrDefault("type", tag.equals("button") ? "submit" : "text");
    switch (type) {
      case "submit", "image" -> buttons.add(input);
      case "button", "reset" -> {}
      case "radio", "checkbox" -> {
        if (input.containsKey("checked")) {
          put(fields, input, input.getOrDefault("value", "on"));
        }
      }
      default -> put(fields, input, input.getOrDefault("value", ""));
    }
  }

  private static void put(Map<String, String> fields, Map<String, String> tag, String value) {
    var name = tag.get("name");
    if (name != null && !tag.containsKey("disabled")) {
      fields.put(name, value);
    }
  }

  private static Map<String, String> attributes(String text) {
    var attributes = new LinkedHashMap<String, String>();
    var found = ATTRIBUTES.matcher(text);
    while (found.find()) {
      attributes.put(found.group(1), found.group(2) == null ? "" : unescape(found.group(2)));
    }
    return attributes;
  }

  private static String unescape(String text) {
    return text.replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }

  public String action() {
    return about.getOrDefault("action", "");
  }

  boolean isPosted() {
    return about.getOrDefault("method", "get").equalsIgnoreCase("post");
  }

  /** With its first button pressed, as Enter in a field would. */
  public Form entered() {
    var button = buttons.getFirst();
    return button.containsKey("name")
        ? with(button.getOrDefault("name", ""), button.getOrDefault("value", ""))
        : this;
  }

  private Optional<Map<String, String>> button(String attribute, String value) {
    return buttons.stream().filter(button -> value.equals(button.get(attribute))).findFirst();
  }

  /** With this field filled in. */
  public Form with(String name, String value) {
    var filled = new LinkedHashMap<>(fields);
    filled.put(name, value);
    return new Form(about, filled, texts, buttons);
  }

  Form without(String name) {
    var left = new LinkedHashMap<>(fields);
    left.remove(name);
    return new Form(about, left, texts, buttons);
  }

  /** With the button pressed that has this attribute. */
  public Form pressing(String attribute, String value) {
    var button = button(attribute, value).orElseThrow();
    return with(button.getOrDefault("name", ""), button.getOrDefault("value", ""));
  }
}
