package org.preceptor.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The message bundles, for beans. Pages read them as {@code #{learningText['key']}}. */
@ApplicationScoped
public class Texts {

  /**
   * The text of a key in the reader's language, with {@code {0}} and so on filled in.
   *
   * @param bundle the feature's name
   * @throws java.util.MissingResourceException for a key that is not there
   */
  public String get(String bundle, String key, Object... values) {
    var text = ResourceBundle.getBundle("messages." + bundle, locale()).getString(key);
    return new MessageFormat(text, locale()).format(values);
  }

  /** The reader's language; English outside a page. */
  public Locale locale() {
    var faces = FacesContext.getCurrentInstance();
    return faces == null || faces.getViewRoot() == null
        ? Locale.ENGLISH
        : faces.getViewRoot().getLocale();
  }
}
