package org.preceptor;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The product's own texts, so that a test finds a button by what stands on it. */
final class Words {

  private Words() {}

  /** The text of a key of a feature's bundle. */
  static String of(String bundle, String key, Object... values) {
    var text = ResourceBundle.getBundle("messages." + bundle, Locale.ENGLISH).getString(key);
    return new MessageFormat(text, Locale.ENGLISH).format(values);
  }
}
