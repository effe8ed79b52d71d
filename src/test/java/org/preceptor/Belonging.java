package org.preceptor;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One thing of somebody's, as others might ask for it.
 *
 * @param owner the person's name; empty for what is the organization's own
 * @param organization the house it belongs to
 * @param address where it is shown
 * @param id what names it in the address
 * @param madeUp what might name another of its kind, and names none
 */
record Belonging(String owner, String organization, String address, String id, String madeUp) {

  /** An address that leads to nothing, in form like this one's. */
  String nowhere() {
    return address.replace(id, madeUp);
  }

  String route() {
    return address.replaceFirst("\\?.*", "");
  }

  /** A change asked for by a form, sent to this path, that names something of somebody's. */
  record Deed(String owner, String path, Map<String, String> fields, String id, String madeUp) {

    /** The same about a thing that is not there. */
    Deed ofNothing() {
      var others = new LinkedHashMap<String, String>();
      fields.forEach((name, value) -> others.put(name, value.equals(id) ? madeUp : value));
      return new Deed(owner, path, others, madeUp, madeUp);
    }
  }
}
