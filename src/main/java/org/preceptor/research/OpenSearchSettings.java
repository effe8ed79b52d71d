package org.preceptor.research;

import java.net.URI;
import java.util.List;

/**
 * The cluster that several servers of this program search on; none is used while no address is set.
 *
 * @param addresses of its nodes, any of which may be asked
 * @param user empty where the cluster asks for no name
 * @param name that all indexes of this program begin with
 */
public record OpenSearchSettings(List<URI> addresses, String user, String password, String name) {

  public OpenSearchSettings {
    addresses = List.copyOf(addresses);
  }

  public boolean isMeant() {
    return !addresses.isEmpty();
  }

  /** Without the password. */
  @Override
  public String toString() {
    return "%s at %s".formatted(name, addresses);
  }
}
