package org.preceptor.web;

import java.util.Locale;

/** The texts where no page is being drawn. */
public class EnglishTexts extends Texts {

  @Override
  public Locale locale() {
    return Locale.ENGLISH;
  }
}
