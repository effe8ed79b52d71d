package org.preceptor.identity.web;

import jakarta.faces.context.FacesContext;

/** What an address or a form names beside the fields that are typed. */
final class Asked {

  private Asked() {}

  /** The value of a parameter, be it in the address or in the form; empty where there is none. */
  static String parameter(String name) {
    return FacesContext.getCurrentInstance()
        .getExternalContext()
        .getRequestParameterMap()
        .getOrDefault(name, "");
  }
}
