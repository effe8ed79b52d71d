package org.preceptor.identity.web;

import java.util.List;

/** What a browser says of itself, shortened to names that people know. */
final class Device {

  // The first that is found counts: browsers name their forebears too.
  private static final List<List<String>> BROWSERS =
      List.of(
          List.of("Edg", "Edge"),
          List.of("OPR", "Opera"),
          List.of("Firefox", "Firefox"),
          List.of("Chrome", "Chrome"),
          List.of("CriOS", "Chrome"),
          List.of("Safari", "Safari"));

  private static final List<List<String>> SYSTEMS =
      List.of(
          List.of("iPhone", "iPhone"),
          List.of("iPad", "iPad"),
          List.of("Android", "Android"),
          List.of("Windows", "Windows"),
          List.of("Mac OS", "macOS"),
          List.of("CrOS", "ChromeOS"),
          List.of("Linux", "Linux"));

  private Device() {}

  static String browser(String agent) {
    return first(BROWSERS, agent);
  }

  static String system(String agent) {
    return first(SYSTEMS, agent);
  }

  private static String first(List<List<String>> names, String agent) {
    return names.stream()
        .filter(name -> agent.contains(name.getFirst()))
        .map(List::getLast)
        .findFirst()
        .orElse("?");
  }
}
