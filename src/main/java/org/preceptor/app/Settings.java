package org.preceptor.app;

import java.net.URI;
import java.nio.file.Path;

/**
 * Every setting of the program, as read at start.
 *
 * @param demo invented people and one-click sign-in; never beside real people
 * @param publicUrl the address that people type; decides cookies, links and transport security
 * @param contact the e-mail address for grievances and accommodations; empty where there is none
 * @param keysDir where the signing keys are
 * @param dataDir where the embedded database is, and what the first start leaves
 */
record Settings(boolean demo, URI publicUrl, String contact, Path keysDir, Path dataDir, Db db) {

  /** How the database is reached; the owner's user is empty where one role does both. */
  record Db(
      String className,
      String url,
      String user,
      String password,
      String ownerUser,
      String ownerPassword) {

    boolean isH2() {
      return url.startsWith("jdbc:h2:");
    }

    @Override
    public String toString() {
      return className + " " + url.replaceAll("(?i)password=[^;&]*", "password=…");
    }
  }

  boolean https() {
    return "https".equals(publicUrl.getScheme());
  }
}
