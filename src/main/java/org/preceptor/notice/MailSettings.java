package org.preceptor.notice;

/**
 * How letters leave the house.
 *
 * @param host the mail server; empty where there is none, and nothing is sent
 * @param user empty where the server asks for none
 * @param demo nothing is sent; the mail page shows what would be
 */
public record MailSettings(
    String host, int port, String user, String password, String from, boolean demo) {

  public boolean sends() {
    return !demo && !host.isBlank();
  }

  @Override
  public String toString() {
    return "MailSettings[" + host + ":" + port + " from " + from + (demo ? ", demo" : "") + "]";
  }
}
