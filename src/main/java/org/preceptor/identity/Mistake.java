package org.preceptor.identity;

/**
 * What has to be mended in a form.
 *
 * @param field the field's id in the page
 * @param reason a word for message keys: {@code mistake.<field>.<reason>}
 */
public record Mistake(String field, String reason) {

  static Mistake password(PasswordFault fault) {
    return new Mistake("password", fault.word());
  }
}
