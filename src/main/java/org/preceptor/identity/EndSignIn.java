package org.preceptor.identity;

import jakarta.inject.Inject;
import java.util.UUID;
import org.preceptor.UseCase;

/** Signs out at the server; what the browser still holds is worth nothing then. */
@UseCase
public class EndSignIn {

  @Inject SignIns signIns;

  public void end(UUID id) {
    signIns.end(id);
  }
}
