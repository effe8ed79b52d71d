package org.preceptor.access.yaml;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.preceptor.access.Access;

/** Hands the one table to whoever asks it. */
@ApplicationScoped
class AccessTable {

  @Produces
  @Singleton
  Access access() {
    return new YamlAccess().read();
  }
}
